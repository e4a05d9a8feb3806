import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import type { Case } from '../../src/domain/case.ts';
import { someAudit, someCase, someConversation, someText, someTurn } from './samples.ts';

const OTHER = 'web:other';

/** What a turn changes outside of its own conversation, whole or not at all. */
export function elsewhereContract(store: () => Store): void {
  const open = async (reference: string, lane: string) =>
    store().commitTurns([
      someTurn({
        lane,
        conversation: { value: someConversation({ lane }), version: 0 },
        case: { value: someCase({ reference }), version: 0 },
        audit: [someAudit('case_opened')],
      }),
    ]);
  const change = (reference: string, version: number, value: Partial<Case>) => ({
    case: { value: someCase({ reference, ...value }), version },
    audit: [someAudit('case_closed')],
    paymentNumbers: [`pay-${reference}`],
  });
  const next = (also: ReturnType<typeof change>[], letters = [someText('letter', OTHER)]) =>
    someTurn({
      conversation: { value: someConversation(), version: 1 },
      ...change('ZD-AAAA-AA', 1, { owner: 'lin' }),
      also,
      letters,
    });

  describe('elsewhere', () => {
    it('changes another case and writes into another conversation with the turn', async () => {
      await open('ZD-AAAA-AA', 'web:k7q2');
      await open('ZD-BBBB-BB', OTHER);
      const turn = next([change('ZD-BBBB-BB', 1, { stage: 'closed', closedAt: 5 })]);
      expect(await store().commitTurns([turn])).toEqual(['done']);
      const other = await store().loadCase('ZD-BBBB-BB');
      expect(other?.case).toMatchObject({ version: 2, value: { stage: 'closed' } });
      expect(other?.conversation.version).toBe(1);
      expect((await store().audit('ZD-BBBB-BB')).events.map(({ type }) => type)).toEqual([
        'case_opened',
        'case_closed',
      ]);
      expect(await store().casesWithPayment(['pay-ZD-BBBB-BB'])).toMatchObject([{ lane: OTHER }]);
      expect((await store().load(OTHER)).waiting).toEqual([someText('letter', OTHER)]);
      expect(await store().waitingLanes()).toEqual([OTHER]);
    });

    it('is stale, with nothing written, where the other case moved', async () => {
      await open('ZD-AAAA-AA', 'web:k7q2');
      await open('ZD-BBBB-BB', OTHER);
      expect(await store().commitTurns([next([change('ZD-BBBB-BB', 7, {})])])).toEqual(['stale']);
      expect((await store().loadCase('ZD-AAAA-AA'))?.case).toMatchObject({
        version: 1,
        value: { owner: null },
      });
      expect(await store().waitingLanes()).toEqual([]);
    });

    it('takes a letter once, wherever the address leads, and reopens nothing for it', async () => {
      await open('ZD-AAAA-AA', 'web:k7q2');
      await store().receive([someText('letter', OTHER)]);
      const letters = [someText('letter', OTHER), someText('second', 'telegram:9')];
      expect(await store().commitTurns([next([], letters)])).toEqual(['done']);
      expect((await store().load(OTHER)).waiting).toHaveLength(1);
      expect((await store().load('telegram:9')).waiting).toHaveLength(1);
    });

    it('cannot open a case, nor change one twice', async () => {
      await open('ZD-AAAA-AA', 'web:k7q2');
      const twice = next([change('ZD-AAAA-AA', 1, {})]);
      await expect(store().commitTurns([twice])).rejects.toThrow('twice');
      await expect(store().commitTurns([next([change('ZD-CCCC-CC', 0, {})])])).rejects.toThrow('at most');
      expect((await store().loadCase('ZD-AAAA-AA'))?.case.version).toBe(1);
    });
  });
}
