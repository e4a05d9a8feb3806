import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const alive = async (talk: Rehearsal) => {
  const { prompt } = await talk.last();
  expect(prompt).not.toBeNull();
  return prompt ?? '';
};

describe('a question that is only asked again', () => {
  it('takes the press that was on its way meanwhile', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree');
    const prompt = await alive(talk);
    await talk.send({ kind: 'interrupted' });
    await talk.send({ kind: 'press', prompt: 'of-yesterday', option: 'submit' });
    await talk.send({ kind: 'press', prompt, option: 'submit' });
    expect((await talk.case())?.stage).toBe('handed_over');
    expect((await talk.last()).text).toContain('ZD-');
  });

  it('is another one once it says something else', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree');
    const prompt = await alive(talk);
    await talk.say('金额是 98');
    await talk.send({ kind: 'press', prompt, option: 'submit' });
    expect((await talk.case())?.stage).toBe('collecting');
    expect((await talk.last()).text).toContain('¥98.00');
  });

  it('is another one once it was answered', async () => {
    const talk = await talked('付了钱没有订单', '!agree');
    const prompt = await alive(talk);
    const [{ option } = { option: '' }] = (await talk.last()).buttons;
    await talk.send({ kind: 'press', prompt, option });
    const before = (await talk.last()).number;
    await talk.send({ kind: 'press', prompt, option });
    expect((await talk.last()).number).toBe(before);
  });
});
