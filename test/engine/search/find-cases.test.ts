import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../../src/engine/ports/desk-store.ts';
import { findCases } from '../../../src/engine/search/find-cases.ts';

const row = (reference: string) => ({ reference }) as QueueRow;

/** Of three cases one is called PQ45-Q2; in the others those letters were said. */
async function find(typed: string): Promise<readonly string[]> {
  const store = {
    findReference: async (beginning: string) =>
      ['ZD-PQ45-Q2'].filter((each) => each.startsWith(beginning)).map(row),
    search: async (groups: readonly (readonly string[])[]) =>
      groups.every((group) => group.includes('w:pq45')) ? [row('ZD-7K3F-2Q'), row('ZD-PQ45-Q2')] : [],
  };
  return (await findCases(store, typed, 10)).map(({ reference }) => reference);
}

describe('looking for a case', () => {
  it.each(['ZD-PQ45-Q2', 'zd pq45', 'PQ45-Q2', 'pq45q2', 'PQ45 Q2'])(
    'finds what is called %s',
    async (typed) => {
      expect(await find(typed)).toEqual(['ZD-PQ45-Q2']);
    },
  );

  it('has the case that is called so before those in which it was said, and each once', async () => {
    expect(await find('PQ45')).toEqual(['ZD-PQ45-Q2', 'ZD-7K3F-2Q']);
  });

  it('takes a short word for a word, too', async () => {
    expect(await find('Q2')).toEqual([]);
    expect(await find('微信')).toEqual([]);
  });
});
