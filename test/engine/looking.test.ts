import { describe, expect, it } from 'vitest';
import { memoryBook } from '../../src/adapters/orders/memory/memory-book.ts';
import { known } from '../../src/domain/fact.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { BookAnswer, OrderBook } from '../../src/engine/ports/order-book.ts';
import type { RawOrder } from '../../src/understanding/order-rows/plain-order.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { orderSecrets } from '../contract/order-samples.ts';
import { row } from './order-book/planted-losses.ts';
import { begin, NOW, WANG } from './rehearsal.ts';

const PAID_AT = '2026-11-22 20:09:00';
const NUMBERS = { transaction_id: '4200002345202611221234567890', merchant_order_id: '2026112220085812345' };
const ORDER: RawOrder = {
  shop_order_id: 'XCQ7W5E3R1T9Y8U6',
  product: '原神月卡',
  amount: '68.00',
  created_at: '2026-11-22 20:08:58',
  status: 'unpaid',
  ...NUMBERS,
};
const PAYMENT: RawOrder = {
  ...NUMBERS,
  amount: '68.00',
  status: 'paid_undelivered',
  payment_channel: 'wechat',
  paid_at: PAID_AT,
};
/** Six minutes after the payment, everything at once. */
const STORY = `今天20:09在星辰点卡微信付了68买原神月卡，支付成功了，页面一直转圈。交易单号${NUMBERS.transaction_id} 商户单号${NUMBERS.merchant_order_id}`;

/** A shop whose orders change while it is asked about them. */
function shop(...orders: readonly RawOrder[]) {
  const rows = orders.map((raw) => row('order', raw));
  const payments = [row('payment', PAYMENT)];
  let asked = 0;
  let silent = false;
  const book: OrderBook = {
    ...memoryBook([], orderSecrets),
    async find(query): Promise<BookAnswer> {
      asked += 1;
      if (silent) return { kind: 'unavailable', why: 'down', words: 'it is down' };
      return memoryBook([...rows, ...payments], orderSecrets).find(query);
    },
  };
  return {
    book,
    get asked() {
      return asked;
    },
    becomes(change: RawOrder) {
      rows.splice(0, rows.length, ...orders.map((raw) => row('order', { ...raw, ...change })));
    },
    falls(isSilent: boolean) {
      silent = isSilent;
    },
  };
}

async function told(book: OrderBook, story: string = STORY): Promise<Rehearsal> {
  const talk = begin({ book });
  await talk.say(story);
  await talk.press('agree');
  return talk;
}
const said = async (talk: Rehearsal) =>
  (await talk.log()).filter(({ author }) => author === 'zhaodan').map(({ text }) => text);
const words = async (talk: Rehearsal) => (await talk.last()).text;

describe('an order whose payment is still on its way', () => {
  it('is looked at again by itself, and asked after once it is there', async () => {
    const { book, becomes } = shop(ORDER);
    const talk = await told(book);
    expect(await words(talk)).toContain('店里这一单还写着“未支付”');
    expect(await words(talk)).toContain('20:24 我再查一次');
    expect(await talk.state()).toBe('looking.wait');
    await talk.say('好');
    expect(await talk.state()).toBe('looking.waiting');
    await talk.pass(9 * MINUTE);
    expect(await talk.state()).toBe('looking.waiting');
    expect(await words(talk)).toContain('还没有变');
    expect(await words(talk)).toContain('20:44 我再查');

    becomes({ status: 'delivered', paid_at: PAID_AT });
    await talk.pass(20 * MINUTE);
    expect(await talk.state()).toBe('looking.there');
    expect(await words(talk)).toContain('东西到了吗');
    const theCase = await talk.case();
    expect(theCase?.looks?.map(({ at, reading }) => [at - NOW, reading.says])).toEqual([
      [0, 'unpaid'],
      [9 * MINUTE, 'unpaid'],
      [29 * MINUTE, 'delivered'],
    ]);
    expect(theCase?.checks.at(-1)).toMatchObject({ check: 'waited', result: 'found', by: 'program' });
    await talk.say('到了');
    expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true });
  });

  it('goes on to the appeal once the channel has given up, with every look in it', async () => {
    const { book } = shop(ORDER);
    const talk = await told(book);
    await talk.press('ok');
    await talk.pass(10 * MINUTE);
    for (let hours = 0; hours < 26 && (await talk.state()) === 'looking.waiting'; hours += 1)
      await talk.pass(HOUR);
    expect(await talk.state()).toBe('review.summary');
    expect(await words(talk)).toContain('接着把申诉交给客服');
    expect((await talk.case())?.looks?.length).toBeGreaterThan(6);
    const messages = await said(talk);
    expect(messages.filter((text) => text.includes('还没有变')).length).toBeLessThan(12);
  });

  it('is not waited for against the customer’s wish', async () => {
    const talk = await told(shop(ORDER).book);
    await talk.say('准备申诉');
    expect(await talk.state()).toBe('review.summary');
    await talk.press('submit');
    await talk.pass(2 * DAY);
    expect((await said(talk)).join('\n')).not.toContain('还没有变');
  });

  it('is not waited for where the channel has given up long ago', async () => {
    const talk = begin({ book: shop(ORDER).book, at: NOW + 26 * HOUR });
    await talk.say(STORY.replace('今天', '昨天'));
    await talk.press('agree');
    expect(await words(talk)).toContain('还写着“未支付”');
    expect(await talk.state()).toBe('review.summary');
  });

  it('is waited for also while the book gives no answer', async () => {
    const { book, falls, becomes } = shop(ORDER);
    const talk = await told(book);
    await talk.press('ok');
    falls(true);
    await talk.pass(9 * MINUTE);
    expect(await talk.state()).toBe('looking.waiting');
    falls(false);
    becomes({ status: 'delivered', paid_at: PAID_AT });
    await talk.pass(20 * MINUTE);
    expect(await talk.state()).toBe('looking.there');
  });
});

describe('what the order book shows', () => {
  it('is told where the number and two more things agree, proves them, and names the loss', async () => {
    const talk = await told(shop().book);
    expect(await words(talk)).toContain('店里还没有对应的订单');
    const theCase = await talk.case();
    expect(theCase?.because).toEqual(['wallet_charged', 'book_payment_only']);
    expect(known(theCase?.facts ?? {}, 'amount')).toMatchObject({
      standing: 'proven',
      source: { kind: 'order_book' },
      earlier: [{ source: { kind: 'message' } }],
    });
  });

  it('changes the kind of loss and keeps everything', async () => {
    const { book } = shop({ ...ORDER, deleted_at: '2026-11-22 20:11:00' });
    const talk = await told(book, `${STORY}，订单列表里没有这一单`);
    const theCase = await talk.case();
    expect(theCase).toMatchObject({ lossType: 'deleted_or_overwritten' });
    expect(theCase?.because).toContain('book_order_deleted');
    expect(known(theCase?.facts ?? {}, 'order_seen')?.value).toBeDefined();
    expect(await words(talk)).toContain('后来被删掉了');
  });

  it('is looked at once for the same facts, and again when one of them is corrected', async () => {
    const looked = shop(ORDER);
    const talk = await told(looked.book, STORY.replace('付了68', '付了86'));
    expect(await words(talk)).toContain('还不能凭这些确认到您这一单');
    await talk.pass(1000);
    await talk.say('钱安全吗？');
    expect(looked.asked).toBe(1);
    await talk.say('金额不对，是68');
    expect(looked.asked).toBe(2);
    expect(await words(talk)).toContain('店里这一单还写着“未支付”');
    expect(await talk.state()).toBe('looking.wait');
  });

  it('is the desk’s to see also where the customer asked for a human at once', async () => {
    const looked = shop(ORDER);
    const talk = begin({ book: looked.book });
    await talk.say('付了68没反应');
    await talk.press('agree');
    expect(looked.asked).toBe(0);
    await talk.say('/human');
    await talk.say(`交易单号${NUMBERS.transaction_id}`);
    expect((await talk.case())?.looks?.at(-1)).toMatchObject({ reading: { says: 'unpaid' } });
    expect((await talk.case())?.looks?.at(-1)?.told).toBeUndefined();
    expect((await said(talk)).join('\n')).not.toContain('店里');
  });

  it('is asked again for the desk where it gave no answer', async () => {
    const { book, falls } = shop(ORDER);
    falls(true);
    const talk = await told(book);
    await talk.press('submit');
    expect((await talk.case())?.looks ?? []).toEqual([]);
    falls(false);
    await talk.pass(11 * MINUTE);
    expect((await talk.case())?.looks).toHaveLength(1);
    await talk.desk(WANG, { kind: 'claim' });
  });
});

describe('a stranger’s order', () => {
  const WRONG = STORY.replace('20:09', '9:41').replace('付了68', '付了30');
  const MISS = WRONG.replaceAll('1234567890', '9999999990').replace('12345', '99999');
  /** All that a customer sees and is asked, without their own numbers. */
  const transcript = async (talk: Rehearsal) =>
    JSON.stringify([
      (await talk.log()).map(({ author, text, buttons }) => (author === 'customer' ? '' : [text, buttons])),
      await talk.state(),
      (await talk.case())?.lossType,
    ])
      .replaceAll(/ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/g, 'ZD')
      .replaceAll(/…\d{4}/g, '…');

  it.each(['unpaid', 'delivered', 'refunded', 'expired'])(
    'that is %s is answered like one that is not there, word for word and question for question',
    async (status) => {
      const { book } = shop({ ...ORDER, status, paid_at: status === 'unpaid' ? null : PAID_AT });
      const hit = await told(book, WRONG);
      const miss = await told(book, MISS);
      expect(await transcript(hit)).toBe(await transcript(miss));
      expect(await words(hit)).toContain('还不能凭这些确认到您这一单');
      // The desk sees what there is; the customer's own copy does not.
      expect((await hit.case())?.looks?.at(-1)?.records.length).toBeGreaterThan(0);
    },
  );

  it('cannot be fished for: beyond the limit the book is not asked, and the words stay the same', async () => {
    const looked = shop({ ...ORDER, status: 'delivered', paid_at: PAID_AT });
    const talk = await told(looked.book, WRONG);
    for (let guess = 0; guess < 12; guess += 1) {
      await talk.pass(1000);
      await talk.say(`金额不对，是${40 + guess}`);
    }
    expect(looked.asked).toBe(5);
    expect((await said(talk)).filter((text) => text.includes('还不能凭这些确认')).length).toBe(1);
  });
});
