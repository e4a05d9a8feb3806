import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/adapters/store/chain.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import type { CaseStage } from '../../src/domain/case.ts';
import { LANE, NOON, someAudit, someCase, someConversation, someEntry, someTurn } from './samples.ts';

export function deskContract(store: () => Store): void {
  const file = async (
    reference: string,
    at: number,
    handedOverAt: number | null,
    version: number,
    stage: CaseStage = 'handed_over',
  ) =>
    store().commitTurns([
      someTurn({
        conversation: { value: someConversation(), version },
        case: { value: someCase({ reference, handedOverAt, stage }), version: 0 },
        audit: [{ ...someAudit('handed_over'), at }],
      }),
    ]);

  describe('desk', () => {
    it('lists every open case, the longest at the desk first, and of the decided ones the newest', async () => {
      await file('ZD-BBBB-BB', NOON + 2, NOON + 1, 0);
      await file('ZD-AAAA-AA', NOON + 9, NOON, 1);
      await file('ZD-CCCC-CC', NOON + 3, null, 2);
      await file('ZD-DDDD-DD', NOON + 4, NOON, 3, 'decided');
      await file('ZD-EEEE-EE', NOON + 5, NOON - 1, 4, 'closed');
      await file('ZD-FFFF-FF', NOON + 6, null, 5, 'closed');
      const open = await store().open();
      expect(open.map((row) => row.reference)).toEqual(['ZD-AAAA-AA', 'ZD-BBBB-BB']);
      expect(open[0]).toMatchObject({ lane: LANE, updatedAt: NOON + 9 });
      const decided = async (limit: number) => (await store().decided(limit)).map((row) => row.reference);
      expect(await decided(9)).toEqual(['ZD-EEEE-EE', 'ZD-DDDD-DD']);
      expect(await decided(1)).toEqual(['ZD-EEEE-EE']);
      expect((await store().casesOf(LANE)).map((row) => row.reference)).toHaveLength(6);
      expect(await store().casesOf('web:nobody')).toEqual([]);
    });

    it('finds one case, and says so where there is none', async () => {
      await file('ZD-AAAA-AA', NOON, NOON, 0);
      expect((await store().row('ZD-AAAA-AA'))?.case.handedOverAt).toBe(NOON);
      expect(await store().row('ZD-XXXX-XX')).toBeNull();
      expect(await store().loadCase('ZD-XXXX-XX')).toBeNull();
      expect(await store().audit('ZD-XXXX-XX')).toEqual({ events: [], opened: {} });
    });

    it('reads a conversation after a number, with what was edited', async () => {
      await store().commitTurns([someTurn({ log: [someEntry(1), someEntry(2), someEntry(3)] })]);
      const conversation = { value: someConversation(), version: 1 };
      await store().commitTurns([someTurn({ conversation, edits: [{ number: 3, text: '改过' }] })]);
      expect(await store().log(LANE, 1)).toEqual([someEntry(2), someEntry(3, { edited: '改过' })]);
      expect(await store().log('web:nobody', 0)).toEqual([]);
    });
  });

  describe('audit chain', () => {
    const link = async (version: number, ...audit: ReturnType<typeof someAudit>[]) =>
      store().commitTurns([
        someTurn({
          conversation: { value: someConversation(), version },
          case: { value: someCase(), version },
          audit,
        }),
      ]);

    it('links what happens, over many turns', async () => {
      await link(0, someAudit('case_opened'), someAudit('fact_filed', { amount: '¥68.00', name: '张三' }));
      await link(1, someAudit('handed_over'));
      const audit = await store().audit('ZD-7K3F-2Q');
      expect(audit.events.map((event) => event.seq)).toEqual([1, 2, 3]);
      expect(audit.events[0]).toMatchObject({ prev: '0'.repeat(64), at: '2026-11-21T06:03:00.000Z' });
      expect(audit.events[0]?.data).toEqual({ loss: 'paid_no_order' });
      expect(JSON.stringify(audit.events)).not.toMatch(/张三|68\.00/);
      expect(audit.opened[2]?.name?.value).toBe('张三');
      expect(brokenAt('ZD-7K3F-2Q', audit)).toBeNull();
    });

    it('takes no part of a turn that was refused', async () => {
      await link(0, someAudit('case_opened'));
      await link(0, someAudit('rated'));
      expect((await store().audit('ZD-7K3F-2Q')).events).toHaveLength(1);
    });

    it('takes half a surrogate pair without breaking', async () => {
      await link(0, { ...someAudit('fact_filed', { text: '\ud83d' }), open: { word: 'a\ud83d' } });
      expect(brokenAt('ZD-7K3F-2Q', await store().audit('ZD-7K3F-2Q'))).toBeNull();
    });
  });
}
