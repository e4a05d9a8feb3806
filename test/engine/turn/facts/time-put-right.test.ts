import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const TOLD = ['昨天17:42 支付宝付了30买Q币没有订单', '!agree'] as const;

async function paidAt(...says: readonly string[]): Promise<string | undefined> {
  const talk = await talked(...TOLD, ...says);
  return known((await talk.case())?.facts ?? {}, 'paid_at')?.value.value;
}

describe('what is put right of a time', () => {
  it.each([
    ['时间是5点24 不是5点42', '2026-11-21T17:24:00+08:00'],
    ['是早上5点24，不是5点42', '2026-11-21T05:24:00+08:00'],
    ['不是昨天，是前天', '2026-11-20T17:42:00+08:00'],
    ['wrong date, it was the 20th', '2026-11-20T17:42:00+08:00'],
    ['不是昨天，是前天晚上', '2026-11-20'],
  ])('leaves the rest as it was: %s', async (text, value) => expect(await paidAt(text)).toBe(value));

  it('is told as it stands from then on', async () => {
    const talk = await talked(...TOLD, '时间是5点24 不是5点42');
    expect((await talk.last()).text).toContain('改成 11月21日 17:24');
  });
});

describe('an hour that was not meant to the minute', () => {
  const DAY_ONLY = ['昨天 支付宝付了30买Q币没有订单', '!agree'] as const;
  const around = async (...says: readonly string[]) => {
    const talk = await talked(...says);
    return known((await talk.case())?.facts ?? {}, 'paid_at')?.value;
  };

  it('is kept beside its day, whichever was told first', async () => {
    const kept = { value: '2026-11-21', precision: 'day', around: '21:00' };
    expect(await around('昨晚九点多 支付宝付了30买Q币没有订单', '!agree')).toEqual(kept);
    expect(await around(...DAY_ONLY, '大概晚上九点多吧')).toEqual(kept);
    expect(await around(...DAY_ONLY, '大概晚上八点多吧', '不对，昨晚九点多')).toEqual(kept);
  });

  it('gives way to the minute, and takes none away', async () => {
    const exact = { value: '2026-11-21T21:14:00+08:00', precision: 'minute' };
    expect(await around(...DAY_ONLY, '昨晚九点多', '昨晚21:14')).toEqual(exact);
    expect(await around(...DAY_ONLY, '昨晚21:14', '大概晚上九点多')).toEqual(exact);
  });

  it('is not guessed where its half of the day was not said', async () => {
    expect(await around(...DAY_ONLY, '大概九点多')).toEqual({ value: '2026-11-21', precision: 'day' });
  });
});

describe('a day that is named', () => {
  it.each(['我回来了，接着昨天的', '继续，昨天聊到哪了'])(
    'of the talk is none of the payment: %s',
    async (text) => {
      const talk = await talked(...TOLD);
      await talk.pass(20 * 3_600_000);
      await talk.say(text);
      expect(known((await talk.case())?.facts ?? {}, 'paid_at')?.value.value).toBe(
        '2026-11-21T17:42:00+08:00',
      );
    },
  );
});

describe('who tells part of what is asked for', () => {
  it('has not nothing', async () => {
    const asked = ['支付宝付了买Q币没有订单', '!agree', '!success', '!same', '!same'] as const;
    const talk = await talked(...asked, '就昨天下午三四点吧，多少钱记不清了');
    expect((await talk.last()).text).toContain('付款还差：金额');
  });
});

describe('a time that is denied for another', () => {
  const PAID = ['昨天下午3点微信付了30买月卡 没订单', '!agree'];
  const at = async (...acts: string[]) =>
    known((await (await talked(...acts)).case())?.facts ?? {}, 'paid_at')?.value.value;

  it.each([
    ['时间不是3点是4点', '2026-11-21T16:00:00+08:00'],
    ['不是三点，是四点付的', '2026-11-21T16:00:00+08:00'],
    ['哦 付款时间不是3点 应该是3点半', '2026-11-21T15:30:00+08:00'],
    ['不是昨天是前天', '2026-11-20T15:00:00+08:00'],
    ['不是3点，是晚上8点', '2026-11-21T20:00:00+08:00'],
  ])('%s', async (text, time) => {
    expect(await at(...PAID, text)).toBe(time);
    expect((await (await talked(...PAID, text)).last()).text).toContain('付款时间改成');
  });

  it.each(['不是3点到的是4点到的', '3点客服没回 4点也没回', '不是这个是那个'])(
    'leaves it where something else is denied: %s',
    async (text) => expect(await at(...PAID, text)).toBe('2026-11-21T15:00:00+08:00'),
  );

  it.each(['it was 4pm not 3', 'not 3pm, 4pm'])('in English: %s', async (text) =>
    expect(await at('paid $30 yesterday 3pm paypal, no order', '!agree', text)).toBe(
      '2026-11-21T16:00:00+08:00',
    ),
  );
});
