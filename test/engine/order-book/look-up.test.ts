import { describe, expect, it } from 'vitest';
import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import { createMemoryAttempts } from '../../../src/adapters/store/memory/attempts.ts';
import type { Facts } from '../../../src/domain/fact.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import { borneOut, sideBySide } from '../../../src/domain/order-book/look.ts';
import { joinBooks } from '../../../src/engine/order-book/join-books.ts';
import { type Asking, answerCustomer, lookUp } from '../../../src/engine/order-book/look-up.ts';
import type { BookAnswer, OrderBook } from '../../../src/engine/ports/order-book.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { factsOf, gatewayRow, orderRow, paidWith, somebodyBuys, statedFacts, without } from './a-purchase.ts';
import { chance } from './chance.ts';
import { row } from './planted-losses.ts';

const NOW = Date.parse('2026-11-21T23:00:00+08:00');

/** A clock that stands still but where it is waited for. */
function asking(book: OrderBook, at = NOW): Asking & { move(to: number): void } {
  let now = at;
  const move = (to: number) => {
    now = Math.max(now, to);
  };
  return {
    book,
    attempts: createMemoryAttempts(),
    clock: { now: () => now },
    until: async (moment) => move(moment),
    move,
  };
}

const people = Array.from({ length: 60 }, (_, index) => somebodyBuys(chance(index + 1)));
const sold = memoryBook(
  people.map((one) => row('order', orderRow(one, { status: 'delivered', ...paidWith(one) }))),
  orderSecrets,
);

describe('guessing', () => {
  it('discloses nothing in 10,000 guesses from 50 identities, and always in the same words', {
    timeout: 180_000,
  }, async () => {
    // The limits are off here, so that what is told stands alone.
    const attempts: Asking['attempts'] = { countLook: async () => 'allowed', takeLookBack: async () => {} };
    const door = { ...asking(sold), attempts };
    const by = chance(77);
    const answers = new Set<string>();
    for (let guess = 0; guess < 10_000; guess += 1) {
      const target = by.one(people);
      // Half of the guesses know a real number, from a photograph or a ledger, and guess at the rest.
      const number = by.percent(50) ? target.transactionId : by.digits(28);
      const facts = statedFacts({
        transaction_id: number,
        amount: { minor: by.below(40_000), currency: 'CNY' },
        paid_at: { value: `2026-11-${10 + by.below(20)}`, precision: 'day' },
        contact: `${by.letters(6).toLowerCase()}@example.com`,
      });
      const { told } = await answerCustomer(`web:${by.below(50)}`, facts, [], door);
      answers.add(JSON.stringify(told));
    }
    expect([...answers]).toEqual(['{"kind":"nothing_to_tell"}']);
  });

  it('stops asking the book after five in an hour, and after twenty a day for all', async () => {
    const door = asking(sold);
    const guess = statedFacts({ transaction_id: '4200002345202611219999999999' });
    const tries = async (person: string, times: number) => {
      let asked = 0;
      for (let index = 0; index < times; index += 1) {
        if ((await answerCustomer(person, guess, [], door)).found !== null) asked += 1;
      }
      return asked;
    };
    expect(await tries('a', 8)).toBe(5);
    expect(await tries('b', 8)).toBe(5);
    door.move(NOW + HOUR + MINUTE);
    expect(await tries('a', 8)).toBe(5);
    expect(await tries('c', 8)).toBe(5);
    expect(await tries('d', 8)).toBe(0);
    door.move(NOW + DAY + MINUTE);
    expect(await tries('d', 8)).toBe(5);
  });

  it('does not count what was answered, could not be answered, or was no question', async () => {
    const [buyer] = people;
    if (buyer === undefined) throw new Error('nobody bought');
    const door = asking(sold);
    for (let index = 0; index < 30; index += 1) {
      const { told } = await answerCustomer('buyer', factsOf(buyer), [], door);
      expect(told).toEqual({ kind: 'order', state: 'delivered' });
      expect((await answerCustomer('buyer', {}, [], door)).found).toEqual({ kind: 'unasked' });
    }
    const down: OrderBook = {
      ...sold,
      find: async () => ({ kind: 'unavailable', why: 'down', words: 'it is down' }),
    };
    const closed = asking(down);
    for (let index = 0; index < 30; index += 1) {
      expect((await answerCustomer('buyer', factsOf(buyer), [], closed)).found?.kind).toBe('unavailable');
    }
  });

  it('takes the same time for hit and miss, over the limit, and however long the book took', async () => {
    const [buyer] = people;
    if (buyer === undefined) throw new Error('nobody bought');
    const timed = async (facts: Facts, bookTakes: number, attempts?: Asking['attempts']) => {
      const door = asking(sold);
      const slow: OrderBook = {
        ...sold,
        find: async (query) => {
          door.move(NOW + bookTakes);
          return sold.find(query);
        },
      };
      await answerCustomer('x', facts, [], { ...door, book: slow, attempts: attempts ?? door.attempts });
      return door.clock.now() - NOW;
    };
    const miss = statedFacts({ transaction_id: '4200002345202611219999999999' });
    const over: Asking['attempts'] = { countLook: async () => 'person_limit', takeLookBack: async () => {} };
    const times = [
      await timed(factsOf(buyer), 900),
      await timed(miss, 3),
      await timed(factsOf(buyer), 0),
      await timed(miss, 0, over),
    ];
    expect(new Set(times).size).toBe(1);
  });
});

describe('several books', () => {
  const buyer = somebodyBuys(chance(500));
  const shop = memoryBook([row('order', orderRow(buyer))], orderSecrets);
  const gateway = memoryBook([row('gateway', gatewayRow(buyer, { notify_attempts: '4' }))], orderSecrets);
  const joined = joinBooks([shop, gateway], shop.tokenOf);

  it('are followed over the gateway to the order', async () => {
    const answer = await joined.find({ numbers: [buyer.transactionId] });
    expect(answer).toMatchObject({
      kind: 'records',
      complete: true,
      records: [{ kind: 'gateway' }, { kind: 'order', shopOrderId: buyer.shopId }],
    });
  });

  it('answer together or not at all', async () => {
    const down: OrderBook = {
      ...gateway,
      find: async (): Promise<BookAnswer> => ({ kind: 'unavailable', why: 'down', words: 'w' }),
      faults: async () => ['连不上\nIt is down.'],
    };
    const half = joinBooks([shop, down], shop.tokenOf);
    expect(await half.find({ numbers: [buyer.shopId] })).toMatchObject({ kind: 'unavailable' });
    expect(await half.faults()).toHaveLength(1);
  });
});

describe('a look', () => {
  const buyer = somebodyBuys(chance(501));
  const book = memoryBook(
    [row('order', orderRow(buyer)), row('gateway', gatewayRow(buyer, { charged: '68.03' }))],
    orderSecrets,
  );
  const looked = async (facts: Facts) => {
    const found = await lookUp(book, facts, [], NOW);
    if (found.kind !== 'looked') throw new Error(found.kind);
    return found.look;
  };

  it('puts both sides beside each other, the book masked', async () => {
    const facts = without(factsOf(buyer, { contact: 'somebody@else.example' }), 'merchant_order_id');
    const rows = sideBySide(await looked(facts), facts);
    expect(rows.find(({ fact }) => fact === 'contact')).toEqual({
      fact: 'contact',
      customer: 'somebody@else.example',
      book: `${buyer.contact.charAt(0)}***@example.com`,
      agree: false,
    });
    expect(rows.find(({ fact }) => fact === 'merchant_order_id')).toEqual({
      fact: 'merchant_order_id',
      customer: null,
      book: buyer.merchantId,
      agree: null,
    });
    expect(rows.find(({ fact }) => fact === 'transaction_id')?.agree).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(buyer.contact);
  });

  it('bears out what agrees, and only beyond doubt', async () => {
    const facts = factsOf(buyer);
    expect(borneOut(await looked(facts), facts)).toEqual(
      expect.arrayContaining(['amount', 'paid_at', 'transaction_id', 'shop_order_id', 'contact']),
    );
    const doubtful = factsOf(buyer, { contact: 'somebody@else.example' });
    expect(borneOut(await looked(doubtful), doubtful)).toEqual([]);
  });

  it('can be kept as JSON', async () => {
    const look = await looked(factsOf(buyer));
    expect(JSON.parse(JSON.stringify(look))).toEqual(look);
  });
});
