import type { Api } from 'grammy';
import { expect, it } from 'vitest';
import { startPolling } from '../../../src/adapters/telegram/polling.ts';
import { EnvironmentFault, ZhaodanError } from '../../../src/engine/errors.ts';

/** Takes the updates 7 and 8; the first meets these, one after the other. */
async function poll(...meets: readonly Error[]) {
  const left = [...meets];
  const seen = { tried: [] as number[], taken: [] as number[], reported: [] as unknown[] };
  const all = Promise.withResolvers<void>();
  const getUpdates = async ({ offset = 0 }, signal: AbortSignal) => {
    const updates = [7, 8].filter((id) => id >= offset).map((update_id) => ({ update_id }));
    if (updates.length > 0) return updates;
    all.resolve();
    return new Promise((_, reject) => signal.addEventListener('abort', reject));
  };
  const polling = startPolling({
    api: { getUpdates } as unknown as Api,
    heard: (failure) => expect(failure).toBeNull(),
    report: (reason) => seen.reported.push(reason),
    pause: async () => undefined,
    take: async (update) => {
      const { update_id: id } = update as { update_id: number };
      seen.tried.push(id);
      const met = id === 7 ? left.shift() : undefined;
      if (met) throw met;
      seen.taken.push(id);
    },
  });
  await all.promise;
  await polling.stop();
  return seen;
}

it('reports an update that meets a bug each time, passes it over, and takes the next one', async () => {
  const bug = new TypeError('a bug');
  const { tried, taken, reported } = await poll(bug, bug, bug, bug);
  expect([tried, taken]).toEqual([[7, 7, 7, 8], [8]]);
  expect(reported).toEqual([bug, bug, bug]);
});

it('passes over nothing that only the store could not take, however often', async () => {
  const away = new ZhaodanError('store_away', 'away');
  const broken = new EnvironmentFault('broken');
  const { taken, reported } = await poll(away, away, away, away, broken, broken, broken, broken);
  expect(taken).toEqual([7, 8]);
  expect(reported).toEqual([broken, broken, broken, broken]);
});
