import { expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { MINUTE, SECOND } from '../../../src/domain/instant.ts';
import { watchArrival } from '../../../src/engine/incidents/watch.ts';
import { NOON, someCase, someConversation, someTurn } from '../../contract/samples.ts';

const source = { kind: 'message', id: '1' } as const;
const paidBy = (value: 'wechat' | 'alipay') => ({
  payment_channel: { value, source, at: NOON, standing: 'claimed', earlier: [] } as const,
});

const numbered = (value: string) => ({
  transaction_id: { value, source, at: NOON, standing: 'claimed', earlier: [] } as const,
});

/** A desk to which cases come, watched by two processes at once. */
function openWatch() {
  const store = createMemoryStore();
  const reported: [string, string, number][] = [];
  const shown = new Set<string>();
  let now = NOON;
  const parts = {
    store,
    clock: { now: () => now },
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: {
      incident: (state: string, { id, cases }: Incident) => void reported.push([state, id, cases.length]),
    },
    changed: async (id: string) => void shown.add(id),
    wake: () => undefined,
  };
  const arrive = async (
    index: number,
    at: number,
    channel: 'wechat' | 'alipay' = 'wechat',
    kind?: 'other_shop',
    number?: string,
  ) => {
    now = at;
    const lane = `web:${index}`;
    const value = someCase({
      reference: `ZD-${String(index).padStart(4, '0')}-2Q`,
      stage: 'handed_over',
      handedOverAt: at,
      openedAt: at,
      facts: { ...paidBy(channel), ...(number && numbered(number)) },
      ...(kind && { warnings: [{ kind, at }] }),
    });
    const conversation = { value: someConversation({ lane, case: value.reference }), version: 0 };
    const paymentNumbers = number ? [number] : [];
    await store.commitTurns([someTurn({ lane, conversation, case: { value, version: 0 }, paymentNumbers })]);
    await Promise.all([watchArrival(parts, value), watchArrival(parts, value)]);
  };
  return { store, parts, reported, shown, arrive };
}

it('a storm is one incident, each of its cases in it once and told once', async () => {
  const { store, reported, shown, arrive } = openWatch();
  for (let index = 0; index < 300; index += 1) await arrive(index, NOON + index * 2 * SECOND);
  const [found, ...others] = await store.incidents(NOON);
  expect(others).toEqual([]);
  expect(reported).toEqual([['begun', 'IN-0000-2Q', 3]]);
  expect(shown).toEqual(new Set(['IN-0000-2Q']));
  expect(found?.value.id).toBe('IN-0000-2Q');
  expect(new Set(found?.value.cases).size).toBe(300);
  expect(found?.value.cases).toHaveLength(300);
  expect(found?.value).toMatchObject({ from: NOON, until: NOON + 299 * 2 * SECOND });
  const told = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => (await store.load(`web:${index}`)).waiting.length),
  );
  expect(new Set(told)).toEqual(new Set([1]));
}, 60_000);

it('another kind at the same time is another incident, and what comes hours later is none of it', async () => {
  const { store, arrive } = openWatch();
  for (let index = 0; index < 4; index += 1) {
    await arrive(index, NOON + index * MINUTE);
    await arrive(10 + index, NOON + index * MINUTE, 'alipay');
  }
  await arrive(20, NOON + 300 * MINUTE);
  const found = await store.incidents(NOON);
  expect(found.map(({ value }) => [value.paymentChannel, value.cases.length]).toSorted()).toEqual([
    ['alipay', 4],
    ['wechat', 4],
  ]);
});

it('a case whose money went to another shop begins none and is part of none', async () => {
  const { store, arrive } = openWatch();
  for (const index of [0, 1, 2]) await arrive(index, NOON + index * MINUTE, 'wechat', 'other_shop');
  await arrive(3, NOON + 3 * MINUTE);
  expect(await store.incidents(NOON)).toEqual([]);
  for (const index of [4, 5]) await arrive(index, NOON + index * MINUTE);
  await arrive(6, NOON + 6 * MINUTE, 'wechat', 'other_shop');
  const [found] = await store.incidents(NOON);
  expect(found?.value.cases).toEqual(['ZD-0003-2Q', 'ZD-0004-2Q', 'ZD-0005-2Q']);
});

it('one payment is one loss, however many cases name it', async () => {
  const { store, arrive } = openWatch();
  const [one, other, third] = ['4200001', '4200002', '4200003'];
  for (const index of [0, 1, 2]) await arrive(index, NOON + index * MINUTE, 'wechat', undefined, one);
  expect(await store.incidents(NOON)).toEqual([]);
  await arrive(3, NOON + 3 * MINUTE, 'wechat', undefined, other);
  await arrive(4, NOON + 4 * MINUTE, 'wechat', undefined, third);
  await arrive(5, NOON + 5 * MINUTE, 'wechat', undefined, other);
  const [found] = await store.incidents(NOON);
  expect(found?.value.cases).toEqual(['ZD-0000-2Q', 'ZD-0003-2Q', 'ZD-0004-2Q']);
});

it('a case whose channel or kind is not known yet is waited with', async () => {
  const { store, parts, reported } = openWatch();
  const unknown = someCase({ stage: 'handed_over', handedOverAt: NOON });
  await watchArrival(parts, unknown);
  await watchArrival(parts, { ...unknown, facts: paidBy('wechat'), lossType: null });
  expect(await store.incidents(NOON)).toEqual([]);
  expect(reported).toEqual([]);
});
