import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import type { Case } from '../../src/domain/case.ts';
import type { DeskState } from '../../src/domain/desk-state.ts';
import { QUEUE_LISTS } from '../../src/engine/ports/queue-store.ts';
import { LANE, NOON, someAudit, someCase, someConversation, someIncident, someTurn } from './samples.ts';

const ALL = { limit: 99, offset: 0 };
const source = { kind: 'message', id: '1' } as const;
const channel = (value: 'wechat' | 'alipay') => ({
  payment_channel: { value, source, at: NOON, standing: 'claimed', earlier: [] } as const,
});

/** What the desk's lists, search and figures must say. */
export function queueContract(store: () => Store): void {
  let version = 0;
  const file = async (reference: string, change: Partial<Case> = {}, terms: string[] = [], at = NOON) => {
    const { conversation } = await store().load(LANE);
    version = conversation?.version ?? 0;
    const held = await store().loadCase(reference);
    return store().commitTurns([
      someTurn({
        conversation: { value: someConversation(), version },
        case: {
          value: someCase({
            reference,
            stage: 'handed_over',
            handedOverAt: NOON,
            waitingFor: 'desk',
            ...change,
          }),
          version: held?.case.version ?? 0,
        },
        audit: [{ ...someAudit('handed_over'), at }],
        terms,
      }),
    ]);
  };
  const desk = (change: Partial<DeskState>) => ({ desk: change });
  const due = (dueAt: number | null) =>
    desk({ clocks: [{ kind: 'resolution', since: NOON, dueAt, left: 0, told: null }] });
  const references = async (list: (typeof QUEUE_LISTS)[number], agent = 'lin', page = ALL) =>
    (await store().list(list, agent, NOON + 100, page)).map(({ reference }) => reference);

  describe('queue', () => {
    it('puts each case where it stands, and counts without opening any', async () => {
      await file('ZD-AAAA-AA', { ...due(NOON + 50), ...{ owner: null } });
      await file('ZD-BBBB-BB', { owner: 'lin' });
      await file('ZD-CCCC-CC', { owner: 'zhao', ...due(NOON + 100) });
      await file('ZD-DDDD-DD', { owner: 'zhao', waitingFor: 'customer' });
      await file('ZD-EEEE-EE', { owner: 'lin', waitingFor: 'customer', ...due(NOON + 101) });
      await file('ZD-FFFF-FF', { stage: 'decided', owner: 'lin', ...due(NOON) });
      await file('ZD-GGGG-GG', { stage: 'collecting', handedOverAt: null });
      const held = { id: 'h', by: 'lin', as: '', at: NOON, text: '', files: [], asks: [], goesOn: false };
      await file('ZD-HHHH-HH', { owner: 'lin', desk: { held: [held] } });
      const lists = await Promise.all(QUEUE_LISTS.map(async (list) => [list, await references(list)]));
      expect(Object.fromEntries(lists)).toEqual({
        unclaimed: ['ZD-AAAA-AA'],
        mine: ['ZD-BBBB-BB', 'ZD-HHHH-HH'],
        others: ['ZD-CCCC-CC'],
        waiting: ['ZD-EEEE-EE', 'ZD-DDDD-DD'],
        overdue: ['ZD-AAAA-AA', 'ZD-CCCC-CC'],
        held: ['ZD-HHHH-HH'],
        decided: ['ZD-FFFF-FF'],
      });
      expect(await store().counts('lin', NOON + 100)).toEqual(
        Object.fromEntries(lists.map(([list, rows]) => [list, rows?.length])),
      );
      expect(await store().counts('lin', NOON)).toMatchObject({ overdue: 0 });
      expect(await store().ownedBy('lin')).toEqual(['ZD-BBBB-BB', 'ZD-EEEE-EE', 'ZD-HHHH-HH']);
    });

    it('puts whoever has waited longest first, page by page', async () => {
      for (const [index, letter] of ['A', 'B', 'C', 'E', 'F'].entries())
        await file(`ZD-${letter.repeat(4)}-AA`, desk({ waitingSince: NOON - index }));
      const pages = [0, 2, 4, 6].map((offset) => references('unclaimed', 'lin', { limit: 2, offset }));
      expect(await Promise.all(pages)).toEqual([
        ['ZD-FFFF-AA', 'ZD-EEEE-AA'],
        ['ZD-CCCC-AA', 'ZD-BBBB-AA'],
        ['ZD-AAAA-AA'],
        [],
      ]);
    });

    it('knows nothing of an empty desk', async () => {
      expect(await store().counts('lin', NOON)).toEqual(
        Object.fromEntries(QUEUE_LISTS.map((list) => [list, 0])),
      );
    });
  });

  describe('search', () => {
    const found = async (...groups: string[][]) =>
      (await store().search(groups, 9)).map(({ reference }) => reference);

    it('finds what has a term of every group, newest change first', async () => {
      await file('ZD-AAAA-AA', {}, ['n:4200', 'b:月卡'], NOON + 1);
      await file('ZD-BBBB-BB', {}, ['n:4300', 'b:月卡'], NOON + 2);
      await file('ZD-CCCC-CC', { stage: 'collecting', handedOverAt: null }, ['b:月卡']);
      expect(await found(['b:月卡'])).toEqual(['ZD-BBBB-BB', 'ZD-AAAA-AA']);
      expect(await found(['b:月卡'], ['n:4200', 'n:9'])).toEqual(['ZD-AAAA-AA']);
      expect(await found(['b:月卡'], ['n:9'])).toEqual([]);
      expect(await found()).toEqual([]);
      expect(await store().search([['b:月卡']], 1)).toHaveLength(1);
    });

    it('keeps the terms of before, and takes a repeated one', async () => {
      await file('ZD-AAAA-AA', {}, ['a', 'a']);
      await file('ZD-AAAA-AA', {}, ['b', 'a']);
      expect(await found(['a'], ['b'])).toEqual(['ZD-AAAA-AA']);
    });

    it('finds nothing of a case whose data went', async () => {
      await file('ZD-AAAA-AA', { stage: 'closed', closedAt: NOON }, ['a']);
      await store().forget(LANE, NOON + 1);
      expect(await found(['a'])).toEqual([]);
      expect(await store().caseFigures(0, NOON * 2)).toEqual([]);
    });

    it('finds references by their beginning', async () => {
      await file('ZD-AAAA-AA');
      await file('ZD-AABB-BB');
      const begun = async (beginning: string) =>
        (await store().findReference(beginning, 9)).map(({ reference }) => reference).toSorted();
      expect(await begun('ZD-AA')).toEqual(['ZD-AAAA-AA', 'ZD-AABB-BB']);
      expect(await begun('ZD-AABB-BB')).toEqual(['ZD-AABB-BB']);
      expect(await begun('ZD-')).toHaveLength(2);
      expect(await begun('ZD-%')).toEqual([]);
      expect(await begun('ZD-X')).toEqual([]);
    });
  });

  describe('figures', () => {
    it('are those of the cases that were opened in a span', async () => {
      await file('ZD-AAAA-AA', { openedAt: NOON, facts: channel('wechat'), rating: 4 });
      await file('ZD-BBBB-BB', { openedAt: NOON + 10, stage: 'collecting', handedOverAt: null });
      expect(await store().caseFigures(NOON, NOON + 10)).toMatchObject([
        { reference: 'ZD-AAAA-AA', paymentChannel: 'wechat', rating: 4, ending: null },
      ]);
      expect(await store().caseFigures(NOON, NOON + 11)).toHaveLength(2);
    });

    it('tell when cases of one kind came to the desk', async () => {
      await file('ZD-AAAA-AA', { handedOverAt: NOON + 5, facts: channel('wechat') });
      await file('ZD-BBBB-BB', {
        handedOverAt: NOON + 1,
        facts: channel('wechat'),
        ...desk({ incident: 'I1' }),
      });
      await file('ZD-CCCC-CC', { handedOverAt: NOON + 2, facts: channel('alipay') });
      await file('ZD-DDDD-DD', { facts: channel('wechat'), lossType: 'goods_missing' });
      expect(await store().arrivals('paid_no_order', 'wechat', NOON, 9)).toEqual([
        { reference: 'ZD-BBBB-BB', at: NOON + 1, incident: 'I1' },
        { reference: 'ZD-AAAA-AA', at: NOON + 5, incident: null },
      ]);
      expect(await store().arrivals('paid_no_order', 'wechat', NOON + 2, 9)).toHaveLength(1);
      expect(await store().arrivals('paid_no_order', 'wechat', NOON, 1)).toMatchObject([{ at: NOON + 5 }]);
    });
  });

  describe('incidents', () => {
    it('are written by whoever read them last, once', async () => {
      expect(await store().saveIncident({ value: someIncident(), version: 0 })).toBe('done');
      expect(await store().saveIncident({ value: someIncident(), version: 0 })).toBe('stale');
      const read = await store().incident('I1');
      expect(read).toEqual({ value: someIncident(), version: 1 });
      const both = await Promise.all(
        ['a', 'b'].map((reference) =>
          store().saveIncident({ value: someIncident({ cases: [reference] }), version: 1 }),
        ),
      );
      expect(both.toSorted()).toEqual(['done', 'stale']);
      expect(await store().incident('I2')).toBeNull();
    });

    it('are listed while they are open and for a while after, newest first', async () => {
      await store().saveIncident({ value: someIncident(), version: 0 });
      await store().saveIncident({
        value: someIncident({ id: 'I2', openedAt: NOON + 2, closedAt: NOON + 3 }),
        version: 0,
      });
      await store().saveIncident({ value: someIncident({ id: 'I3', openedAt: NOON + 1 }), version: 0 });
      const ids = async (since: number) => (await store().incidents(since)).map(({ value }) => value.id);
      expect(await ids(NOON + 3)).toEqual(['I2', 'I3', 'I1']);
      expect(await ids(NOON + 4)).toEqual(['I3', 'I1']);
    });
  });
}
