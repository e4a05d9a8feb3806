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

  it.each([
    ['after submitting', SUBMITTED],
    ['in the middle of one', ['付了68没反应', '!agree', '!success']],
  ])('%s hears that it is another one, and how to come back', async (_, acts) => {
    const talk = await talked(...acts);
    const reference = (await talk.case())?.reference;
    await talk.say('/new');
    expect((await talk.last()).text).toContain(`从头说一笔新的。刚才那一笔 ${reference}`);
    await talk.say(reference ?? '');
    expect((await talk.case())?.reference).toBe(reference);
  });

  it('hears before consent that what was told counts no more, and nothing where nothing was', async () => {
    expect((await (await talked('付了68没反应', '/new')).last()).text).toContain('刚才说的不算在内');
    expect((await (await talked('您好', '/new')).last()).text).not.toContain('从头说');
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
