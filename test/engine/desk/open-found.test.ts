import { expect, it } from 'vitest';
import { createContinueCodes } from '../../../src/adapters/secrets/continue-codes.ts';
import type { OrderRecord } from '../../../src/domain/order-book/order-record.ts';
import type { Discrepancy } from '../../../src/domain/order-book/reconciliation.ts';
import { type FoundParts, openFound, standingOf } from '../../../src/engine/desk/open-found.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { begin, WANG } from '../rehearsal.ts';

const MEI: Agent = { id: 'mei', name: '梅姐', role: 'lead', active: true };

const PAYMENT: OrderRecord = {
  kind: 'payment',
  source: 'bill.csv',
  state: 'delivered',
  stateRaw: '交易成功',
  quantity: 1,
  amount: { minor: 3000, currency: 'CNY' },
  charged: null,
  paidAt: { value: '2026-11-21T21:10:00+08:00', precision: 'minute' },
  createdAt: null,
  deliveredAt: null,
  deletedAt: null,
  paymentChannel: 'wechat',
  transactionId: '4200002345202611210000000030',
  merchantOrderId: 'XC202611210030',
  shopOrderId: null,
  product: '月卡',
  contact: null,
  rechargeAccount: null,
  notifyAttempts: null,
  lastNotifyAt: null,
};
const FOUND: Discrepancy = { kind: 'payment_without_order', payments: [PAYMENT], orders: [] };
const GONE: OrderRecord = {
  ...PAYMENT,
  kind: 'order',
  state: 'expired',
  deletedAt: { value: '2026-11-22T09:00:00+08:00', precision: 'minute' },
};

function partsOf(talk: Rehearsal): FoundParts {
  const clock = { now: talk.now };
  const randomness = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return {
    cases: talk.store,
    customers: talk.engine,
    codes: createContinueCodes({ store: talk.store, clock, randomness }),
    clock,
    randomness,
  };
}

it('opens one case of what the books show, and gives a new code until its customer has come', async () => {
  const talk = begin();
  const parts = partsOf(talk);
  expect(await standingOf(FOUND, parts)).toEqual({ case: null, mayOpen: true });
  expect(await openFound(MEI, FOUND, 'one', parts)).toMatchObject({ kind: 'done' });
  await talk.engine.idle();
  const { case: made } = await standingOf(FOUND, parts);
  const stored = await talk.store.loadCase(made?.reference ?? '');
  expect(stored?.case.value).toMatchObject({
    stage: 'handed_over',
    lossType: 'paid_no_order',
    facts: { wallet_status: { value: 'success' }, order_seen: { value: 'none' } },
  });

  expect(await openFound(MEI, FOUND, 'one', parts)).toMatchObject({ kind: 'done' });
  const content = { kind: 'text', text: '我一直在等' } as const;
  await talk.engine.receive({ key: 'here', lane: made?.lane ?? '', at: talk.now(), content });
  await talk.engine.idle();
  expect(await standingOf(FOUND, parts)).toEqual({ case: made, mayOpen: false });
  expect(await openFound(MEI, FOUND, 'one', parts)).toEqual({ kind: 'refused', why: 'taken' });
});

it('says of an order that was deleted that it is gone', async () => {
  const talk = begin();
  const parts = partsOf(talk);
  await openFound(MEI, { ...FOUND, kind: 'order_not_settled', orders: [GONE] }, 'two', parts);
  await talk.engine.idle();
  const { case: made } = await standingOf(FOUND, parts);
  const stored = await talk.store.loadCase(made?.reference ?? '');
  expect(stored?.case.value.facts.order_seen).toMatchObject({ value: 'gone', standing: 'proven' });
});

it('is for leads, for losses, and for whoever was first', async () => {
  const talk = begin();
  const parts = partsOf(talk);
  expect(await openFound(WANG, FOUND, 'three', parts)).toEqual({ kind: 'refused', why: 'not_allowed' });
  const none: Discrepancy = { kind: 'order_without_payment', payments: [], orders: [GONE] };
  expect(await openFound(MEI, none, 'four', parts)).toEqual({ kind: 'refused', why: 'no_loss' });
  const [one, other] = await Promise.all([
    openFound(MEI, FOUND, 'three', parts),
    openFound(MEI, FOUND, 'three', parts),
  ]);
  expect([one.kind, other.kind].toSorted()).toEqual(['done', 'refused']);
});
