import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { talked } from '../talked.ts';

async function factsOf(talk: Rehearsal) {
  const { facts = {} } = (await talk.case()) ?? {};
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, 'value' in fact ? fact.value : null]),
  );
}
const yuan = (sum: number) => ({ minor: sum * 100, currency: 'CNY' });

describe('payments told together', () => {
  it('of one sum are told apart by how they were paid', async () => {
    const talk = await talked('两笔都没到 一个微信50 一个支付宝50 都是q币');
    expect((await talk.last()).text).toContain('¥50.00 q币 支付宝 我也记着');
    await talk.press('agree');
    expect(await factsOf(talk)).toMatchObject({ payment_channel: 'wechat', amount: yuan(50) });
    await talk.say('接着查另一笔');
    expect(await factsOf(talk)).toMatchObject({ payment_channel: 'alipay', amount: yuan(50) });
  });

  it('are told apart by when they were paid, and each keeps its own time', async () => {
    const talk = await talked('昨天10:02 10:03 10:05 微信各付了30 都没到', '!agree');
    expect((await talk.log()).map(({ text }) => text).join()).toContain(
      '¥30.00 昨天10:03、¥30.00 昨天10:05 我也记着',
    );
    expect(await factsOf(talk)).toMatchObject({ paid_at: { value: '2026-11-21T10:02:00+08:00' } });
  });

  it('of one order go to the desk together, with the sum and the time of each', async () => {
    const talk = await talked('昨晚大概九点多微信买的q币 两次都扣了', '!agree', '30 30 一共60');
    expect((await talk.last()).text).toContain('¥30.00 也记在这里了');
    await talk.say('9点12一笔 9点15一笔');
    expect(await factsOf(talk)).toMatchObject({
      amount: yuan(30),
      paid_at: { value: '2026-11-21T21:12:00+08:00' },
    });
    const notes = (await talk.case())?.notes.map(({ text }) => text).join();
    expect(notes).toContain('另外还有：¥30.00');
    expect(notes).toContain('另外还有：9点15');
  });

  it('have two numbers in one message, both acknowledged', async () => {
    const talk = await talked(
      '微信付了50 没到',
      '!agree',
      '没有订单',
      'XC20261127101010101 XC20261127101110102',
    );
    expect((await talk.last()).text).toContain('…0102 我也记着');
  });
});

it('payments for different goods are of different orders, whoever seemed to have paid twice', async () => {
  const talk = await talked('我有两笔', '!agree', '30的话费没到 50的Q币也没到');
  expect((await talk.last()).text).toContain('先查 ¥30.00 话费。¥50.00 Q币 我也记着');
  expect((await talk.case())?.further).toBeUndefined();
});

it('the means of a sum that is put right are told no more', async () => {
  const talk = await talked('零钱付了20 银行卡付了80 买的月卡 微信 没订单', '!agree');
  expect(await factsOf(talk)).toHaveProperty('paid_with');
  await talk.say('金额是120');
  expect(await factsOf(talk)).toMatchObject({ amount: yuan(120) });
  expect(await factsOf(talk)).not.toHaveProperty('paid_with');
});

describe('more of the payment that waits', () => {
  const TOLD = ['我付了两笔 一笔支付宝30买月卡 一笔微信68买点券 都没到', '!agree', '没有订单'] as const;
  const NUMBER = '4200002833202611213344556677';

  it.each([`另外那笔微信的交易号${NUMBER}`, `the other one: ${NUMBER}`])(
    'is kept with it, and changes nothing of this one: %s',
    async (text) => {
      const talk = await talked(...TOLD, text);
      expect((await talk.last()).text).toContain('这条记在 ¥68.00 点券 那一笔里');
      expect(await factsOf(talk)).toMatchObject({ payment_channel: 'alipay' });
      expect(await factsOf(talk)).not.toHaveProperty('transaction_id');
      await talk.say('查另一笔');
      expect(await factsOf(talk)).toMatchObject({ transaction_id: NUMBER, amount: yuan(68) });
    },
  );

  it.each([`交易号4200002833202611213344556699`, '是用微信付的，说错了', '30块那笔是昨天10点付的'])(
    'is not what is told of this one: %s',
    async (text) => expect((await (await talked(...TOLD, text)).last()).text).not.toContain('那一笔里'),
  );
});
