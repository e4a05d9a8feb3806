import { describe, expect, it } from 'vitest';
import { known } from '../../../src/domain/fact.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { talked } from '../turn/talked.ts';
import { another, type BillLine, THE_PAYMENT, wechatStatement } from './a-bill.ts';

const COUPONS: BillLine = {
  ...another(83, '130.00', '星辰点卡'),
  product: '王者点券',
};

async function shown(...lines: readonly BillLine[]): Promise<Rehearsal> {
  const talk = await talked('付了钱没订单', '!agree');
  await talk.show([{ name: '微信支付账单.csv', bytes: wechatStatement(lines) }]);
  return talk;
}

async function number(talk: Rehearsal) {
  return known((await talk.case())?.facts ?? {}, 'transaction_id')?.value;
}

describe('a row of a bill is picked by words', () => {
  it.each([
    ['第一个', THE_PAYMENT],
    ['点第一个', THE_PAYMENT],
    ['68那笔', THE_PAYMENT],
    ['the 68 one', THE_PAYMENT],
    ['晚上八点那笔', THE_PAYMENT],
    ['月卡那个', THE_PAYMENT],
    ['原神月卡', THE_PAYMENT],
    ['the second one', COUPONS],
    ['就是 130 那个', COUPONS],
    ['选最后一个吧', COUPONS],
    ['18:40那笔', COUPONS],
    ['点券 130 那笔', COUPONS],
  ])('%s', async (words, line) => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    await talk.say(words);
    expect(await number(talk)).toBe(line.transaction);
  });

  it.each(['星辰点卡', '99那笔', '不是68那笔', '68那笔是什么？', '第三个'])(
    'and not by %s',
    async (words) => {
      const talk = await shown(THE_PAYMENT, COUPONS);
      await talk.say(words);
      expect(await number(talk)).toBeUndefined();
    },
  );

  it('where a text says more than that, it is taken for what it says', async () => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    await talk.say('68的原神月卡没到账');
    expect(await number(talk)).toBeUndefined();
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.value).toMatchObject({ minor: 6800 });
  });
});

describe('several rows are picked by words', () => {
  const EARLIER: BillLine = { ...another(3, '68.00', '星辰点卡'), product: '原神月卡' };
  const LATER: BillLine = { ...another(-2, '68.00', '星辰点卡'), product: '原神月卡' };

  it.each([
    ['是的 就那两笔', [THE_PAYMENT, COUPONS]],
    ['两笔都要查', [THE_PAYMENT, COUPONS]],
    ['都没到', [THE_PAYMENT, COUPONS]],
    ['both of them', [THE_PAYMENT, COUPONS]],
  ])('%s', async (words, lines) => {
    const talk = await shown(...lines);
    await talk.say(words);
    const said = (await talk.last()).text;
    expect(said).toMatch(/一笔一笔来.*我也记着/);
    const first = await number(talk);
    await talk.say('查另一笔');
    expect([first, await number(talk)].sort()).toEqual(lines.map(({ transaction }) => transaction).sort());
    expect(known((await talk.case())?.facts ?? {}, 'payment_channel')?.value).toBe('wechat');
  });

  it('each by its own sum', async () => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    await talk.say('68和130那两笔');
    expect(await number(talk)).toBe(THE_PAYMENT.transaction);
    expect((await talk.last()).text).toContain('¥130.00 王者点券 18:40');
  });

  it.each(['三笔都要查', '20:00、20:03和20:05'])('all three: %s', async (words) => {
    const talk = await shown(EARLIER, THE_PAYMENT, LATER);
    await talk.say(words);
    expect((await talk.last()).text).toMatch(/¥68\.00 原神月卡 20:0\d、¥68\.00 原神月卡 20:0\d 我也记着/);
  });

  it('of several minutes it is the one that is named', async () => {
    const talk = await shown(EARLIER, THE_PAYMENT, LATER);
    await talk.say('20:05的');
    expect(await number(talk)).toBe(LATER.transaction);
  });

  it('who paid twice has them noted for the desk', async () => {
    const talk = await talked('重复付款了两次，没订单', '!agree');
    await talk.show([{ name: '微信支付账单.csv', bytes: wechatStatement([THE_PAYMENT, LATER]) }]);
    await talk.say('就那两笔');
    const notes = (await talk.case())?.notes.map(({ text }) => text).join();
    const both = [THE_PAYMENT.transaction, LATER.transaction];
    expect(both.filter((each) => notes?.includes(each))).toHaveLength(1);
    expect(both).toContain(await number(talk));
  });

  it.each(['三笔都要查', '都不是', '两笔都到了', '两笔都要查吗？', '68和99那两笔'])(
    'and not by %s',
    async (words) => {
      const talk = await shown(THE_PAYMENT, COUPONS);
      await talk.say(words);
      expect(await number(talk)).toBeUndefined();
    },
  );
});

describe('that more are meant than are listed', () => {
  it('is asked about once more', async () => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    const before = (await talk.last()).buttons.map(({ option }) => option);
    await talk.say('三笔都要查');
    const { text, buttons } = await talk.last();
    expect(text).toContain('其中哪几笔');
    expect(buttons.map(({ option }) => option)).toEqual(before);
  });
});

describe('one row that fits', () => {
  it.each(['是的', '对，就是这笔', '就是这一单', '就那单', 'that one', "yes that's it", '!row.1'])(
    'is proposed, and taken by %s',
    async (words) => {
      const talk = await shown(THE_PAYMENT, another(60, '18.00'));
      const { text, buttons } = await talk.last();
      expect(text).toContain('是这一笔吗');
      expect(buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(['是这一笔', '不是这一笔']));
      await (words.startsWith('!') ? talk.press(words.slice(1)) : talk.say(words));
      expect(await number(talk)).toBe(THE_PAYMENT.transaction);
      expect(known((await talk.case())?.facts ?? {}, 'wallet_status')?.value).toBe('success');
    },
  );

  it.each(['不是', '不是这笔', 'no'])('is turned down by %s', async (words) => {
    const talk = await shown(THE_PAYMENT);
    await talk.say(words);
    expect((await talk.case())?.exhibits[0]?.reading?.picked).toBeNull();
  });
});

describe('rows that are left open', () => {
  it('are not asked about with every turn, and what is said later still finds the row', async () => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    const asked: boolean[] = [];
    for (const words of ['钱安全吗？', '要多久？', '钱安全吗？', '我很急']) {
      await talk.say(words);
      asked.push((await talk.last()).buttons.some(({ option }) => option === 'row.1'));
    }
    expect(asked).toEqual([true, false, false, false]);
    await talk.say(`交易单号${COUPONS.transaction}`);
    expect(known((await talk.case())?.facts ?? {}, 'merchant_order_id')?.value).toBe(COUPONS.merchant);
  });

  it('leave the word to the question behind them where nobody knows', async () => {
    const talk = await shown(THE_PAYMENT, COUPONS);
    await talk.say('不知道');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('success');
    expect(await talk.state()).toBe('triage.charged');
  });
});
