import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/instant.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { act, acts, caseOf, LIN, OTHER_PAYMENT, submitted, tried } from './at-desk.ts';

let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});
const decide = (resolution: 'reissued' | 'explained' = 'reissued') =>
  act(talk, LIN, reference, { kind: 'resolve', resolution, words: '' });
const asked = async () => (await talk.log()).filter(({ text }) => text.includes('东西到了吗')).length;

describe('a day after the decision', () => {
  it('whoever has not said so is asked once whether it arrived', async () => {
    await decide();
    const before = await asked();
    await talk.pass(DAY - HOUR);
    expect(await asked()).toBe(before);
    await talk.pass(HOUR);
    expect(await asked()).toBe(before + 1);
    expect((await talk.last()).buttons.map(({ option }) => option)).toEqual(['yes', 'no']);
    await talk.pass(3 * DAY);
    expect(await asked()).toBe(before + 1);
    await talk.press('no');
    expect(await caseOf(talk, reference)).toMatchObject({
      stage: 'handed_over',
      arrived: false,
      owner: 'lin',
    });
  });

  it('nobody is asked who answered, or for whom nothing was to arrive', async () => {
    await decide();
    await talk.press('yes');
    const before = (await talk.log()).length;
    await talk.pass(2 * DAY);
    expect((await talk.log()).length).toBe(before);
    const other = await submitted({ lane: 'terminal:other', store: talk.store }, OTHER_PAYMENT);
    await act(other.talk, LIN, other.reference, { kind: 'claim' });
    await act(other.talk, LIN, other.reference, { kind: 'resolve', resolution: 'explained', words: '说明' });
    const lines = (await other.talk.log()).length;
    await other.talk.pass(2 * DAY);
    expect((await other.talk.log()).length).toBe(lines);
  });

  it('a customer who talks about something else is led there', async () => {
    await decide();
    await talk.say('/new');
    await talk.say(OTHER_PAYMENT);
    await talk.pass(DAY);
    const last = await talk.last();
    expect(last.text).toContain(reference);
    expect(last.buttons.map(({ option }) => option)).toContain(`to.${reference}`);
  });
});

it('an explanation needs words: nobody is told that support is through and nothing more', async () => {
  const explain = (words: string) =>
    tried(talk, LIN, reference, { kind: 'resolve', resolution: 'explained', words });
  expect(await explain('  ')).toBe('empty');
  expect((await caseOf(talk, reference)).decision).toBeNull();
  expect(await explain('这一笔昨天已经退回微信零钱')).toBe('done');
  expect((await talk.last()).text).toContain('这一笔昨天已经退回微信零钱');
});

describe('taking up again', () => {
  it('works for seven days and not after', async () => {
    await decide();
    await talk.pass(7 * DAY + HOUR);
    expect((await caseOf(talk, reference)).stage).toBe('closed');
    await talk.press('no');
    expect((await talk.last()).text).toContain('超过七天');
    expect(await caseOf(talk, reference)).toMatchObject({ stage: 'closed', arrived: false });
    expect(await acts(talk, reference)).not.toContain('case_reopened');
  });
});

describe('a rating', () => {
  it('may have a word beside it, and a bad one offers another look', async () => {
    await decide();
    await talk.press('yes');
    await talk.press('two');
    expect((await talk.last()).text).toContain('2 分记下了');
    await talk.say('等了太久，没人理');
    expect(await caseOf(talk, reference)).toMatchObject({ rating: 2, ratingWords: '等了太久，没人理' });
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('look_again');
    await talk.say('另外界面挺好看');
    expect((await caseOf(talk, reference)).ratingWords).toBe('等了太久，没人理');
    const audit = await talk.store.audit(reference);
    expect(JSON.stringify(audit.events)).not.toContain('没人理');
  });

  it('takes no question and no fact for a word', async () => {
    await decide();
    await talk.press('yes');
    await talk.press('five');
    await talk.say('我的钱安全吗？');
    expect((await caseOf(talk, reference)).ratingWords).toBeNull();
    await talk.say('很快，谢谢小林');
    expect((await caseOf(talk, reference)).ratingWords).toBe('很快，谢谢小林');
  });
});
