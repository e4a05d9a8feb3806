import { expect, it } from 'vitest';
import { actsModal } from '../../../../src/adapters/slack/blocks/acts.ts';
import { formFor } from '../../../../src/adapters/slack/desk/forms.ts';
import { someCase, someEntry } from '../../../contract/samples.ts';
import { viewOf, voiceFor } from '../hostile-cases.ts';

const voice = voiceFor('zh-CN');
const theCase = someCase({ stage: 'handed_over', handedOverAt: 1, owner: 'x' });

it('that have nothing to choose from say so, since Slack takes no empty list', () => {
  const view = viewOf(theCase, [], 'zh-CN', '小林');
  for (const [name, words] of [
    ['assign', '没有可以转给的同事'],
    ['amend', '没有发给顾客的文字'],
    ['incident', '没有正在发生的事故'],
    ['reveal', '没有被遮住的号码'],
  ] as const) {
    const form = formFor(name, { ...view, facts: [] }, voice);
    expect(form.submit).toBeUndefined();
    expect(JSON.stringify(form.blocks)).toContain(words);
  }
});

it('to change what was said is offered where words were said, and not for a file alone', () => {
  const offered = (text: string) => {
    const said = { author: 'agent', text, case: theCase.reference } as const;
    const log = [someEntry(1, { case: theCase.reference }), someEntry(2, said)];
    return JSON.stringify(actsModal(viewOf(theCase, log, 'zh-CN', '小林'), voice)).includes('act.form.amend');
  };
  expect(offered('查到了')).toBe(true);
  expect(offered('')).toBe(false);
});
