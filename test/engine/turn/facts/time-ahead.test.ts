import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { begin } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

// It is 20:15 in Beijing.
async function told(text: string): Promise<{ readonly paidAt: string | undefined; readonly reply: string }> {
  const talk = await talked('付了50 微信 没到', '!agree', text);
  const paidAt = known((await talk.case())?.facts ?? {}, 'paid_at')?.value.value;
  return { paidAt, reply: (await talk.last()).text };
}

describe('a time of payment', () => {
  it.each(['今天晚上11点59分付的', 'paid today at 11:30 pm'])(
    'that is still to come is asked about, and not filed: %s',
    async (text) => {
      const { paidAt, reply } = await told(text);
      expect(paidAt).toBeUndefined();
      expect(reply).toMatch(/还没到呢|still to come/);
    },
  );

  it.each([
    ['今天20:20付的', '2026-11-22T20:20:00+08:00'],
    ['今天下午3点付的', '2026-11-22T15:00:00+08:00'],
    ['今天付的', '2026-11-22'],
    ['昨天晚上11点59分付的', '2026-11-21T23:59:00+08:00'],
  ])('that is over, or now by another clock, is filed: %s', async (text, at) => {
    expect((await told(text)).paidAt).toBe(at);
  });
});

describe('a time somebody is promised an answer by', () => {
  it('names its zone to whoever writes English', async () => {
    const talk = begin({ locale: 'en' });
    await talk.say('I paid 20 usd by paypal and nothing came');
    await talk.press('agree');
    await talk.say('how long will it take?');
    expect((await talk.last()).text).toMatch(/by 20:45 \(UTC\+8\)/);
  });

  it('is the one on the wall to whoever writes Chinese', async () => {
    const talk = await talked('付了50没到', '!agree', '要多久');
    expect((await talk.last()).text).toContain('20:45 前');
  });
});
