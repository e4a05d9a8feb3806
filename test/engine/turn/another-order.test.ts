import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../rehearsal.ts';
import { talked } from './talked.ts';

const SUBMITTED = [ALL_AT_ONCE, '!agree', '!submit'];

describe('who begins with another order', () => {
  it.each([
    ['after submitting', SUBMITTED],
    ['in the middle of one', ['付了68没反应', '!agree', '!success']],
  ])('%s never comes back into the one before with /back', async (_, acts) => {
    const talk = await talked(...acts, '/new');
    const asked = await talk.state();
    await talk.say('/back');
    expect(await talk.state()).toBe(asked);
    expect((await talk.last()).text).toContain('前面没有可以返回的问题');
  });

  it('is asked about the new one', async () => {
    const talk = await talked(...SUBMITTED, '/new', '/back', '我另外一单 微信66 没订单');
    expect(await talk.state()).toBe('triage.charged');
  });

  it('goes back among the questions about the new one', async () => {
    const talk = await talked(...SUBMITTED, '/new', '支付宝付了66没反应', '!success');
    expect(await talk.state()).toBe('triage.seen');
    await talk.say('/back');
    expect(await talk.state()).toBe('triage.charged');
  });
});

describe('a channel that was out of reach', () => {
  it('says nothing where a human talks and no question is pending', async () => {
    const talk = await talked(...SUBMITTED, '/status');
    const { number } = await talk.last();
    await talk.send({ kind: 'interrupted' });
    expect((await talk.last()).number).toBe(number);
  });

  it('puts the pending question again', async () => {
    const talk = await talked('付了68没反应', '!agree');
    await talk.send({ kind: 'interrupted' });
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('success');
  });
});
