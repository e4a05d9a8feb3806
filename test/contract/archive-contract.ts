import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { ArchiveChange, ArchivedOrder } from '../../src/engine/archive/archived-order.ts';
import { LANE, NOON, someConversation, someTurn } from './samples.ts';

const SHOT = 'c'.repeat(64);
const TWO_YEARS = 731 * DAY;

function anOrder(name: string, change: Partial<ArchivedOrder> = {}): ArchivedOrder {
  const file = {
    sha256: SHOT,
    bytes: 3,
    mediaType: 'image/png',
    name: 'success.png',
    kind: 'order_page',
    how: 'upload',
  } as const;
  return { name, keptAt: NOON, values: { product: '原神月卡' }, words: '', files: [file], ...change };
}

export function archiveContract(store: () => Store): void {
  const turn = async (version: number, archive: readonly ArchiveChange[], lane = LANE) => {
    const conversation = { value: someConversation({ lane }), version };
    expect(await store().commitTurns([someTurn({ lane, conversation, archive })])).toEqual(['done']);
  };

  describe('the orders a customer keeps', () => {
    it('are theirs alone, newest first, and go one by one', async () => {
      await turn(0, [{ keep: anOrder('a') }, { keep: anOrder('b', { words: '订单号 1' }) }]);
      await turn(0, [{ keep: anOrder('c') }, { drop: 'a', files: [] }], 'web:other');
      expect(await store().archived(LANE)).toEqual([anOrder('b', { words: '订单号 1' }), anOrder('a')]);
      expect((await store().archived('web:other')).map(({ name }) => name)).toEqual(['c']);
      await turn(1, [{ drop: 'b', files: [SHOT] }]);
      expect((await store().archived(LANE)).map(({ name }) => name)).toEqual(['a']);
      expect(await store().archived('web:nobody')).toEqual([]);
    });

    it('are not written by a turn that lost the race', async () => {
      await turn(0, []);
      const conversation = { value: someConversation(), version: 0 };
      const late = someTurn({ conversation, archive: [{ keep: anOrder('a') }] });
      expect(await store().commitTurns([late])).toEqual(['stale']);
      expect(await store().archived(LANE)).toEqual([]);
    });

    it('keep their files, until they are deleted or two years are over', async () => {
      await turn(0, [{ keep: anOrder('a') }, { keep: anOrder('b', { keptAt: NOON + DAY }) }]);
      expect(await store().unnamed([SHOT])).toEqual([]);
      expect((await store().purge(NOON + TWO_YEARS - 1)).orphanedFiles).toEqual([]);
      await store().purge(NOON + TWO_YEARS);
      expect((await store().archived(LANE)).map(({ name }) => name)).toEqual(['b']);
      expect((await store().purge(NOON + TWO_YEARS + DAY)).orphanedFiles).toEqual([SHOT]);
      expect(await store().archived(LANE)).toEqual([]);
    });

    it('go with everything else where the customer wants it deleted, and outlive the conversation otherwise', async () => {
      await turn(0, [{ keep: anOrder('a') }]);
      const { deleted, orphanedFiles } = await store().forget(LANE, NOON);
      expect(deleted).toContain('archive');
      expect(orphanedFiles).toEqual([SHOT]);
      expect(await store().archived(LANE)).toEqual([]);
    });
  });
}
