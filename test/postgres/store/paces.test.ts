import { afterAll, beforeAll, expect, it } from 'vitest';
import { pacesContract } from '../../contract/paces-contract.ts';
import { type FreshStore, freshStore, openAt } from './places.ts';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.close());

pacesContract('in PostgreSQL', async (clock) => {
  await fresh.empty();
  return fresh.store.pacesBy(clock);
});

it('are shared by processes, and forgotten once they are full again', async () => {
  await fresh.empty();
  const clock = { now: () => 5_000 };
  const other = await openAt(fresh.database.url);
  const asked = [{ name: 'guesses', key: '10.0.0.7', pace: { burst: 5, perSecond: 1 } }];
  const takers = [fresh.store.pacesBy(clock), other.pacesBy(clock)];
  const waits = await Promise.all(Array.from({ length: 40 }, (_, index) => takers[index % 2]?.take(asked)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  const count = async () => (await fresh.database.rows('SELECT count(*)::int AS count FROM paces'))[0];
  expect(await count()).toEqual({ count: 1 });
  await fresh.store.purge(9_999);
  expect(await count()).toEqual({ count: 1 });
  await fresh.store.purge(10_000);
  expect(await count()).toEqual({ count: 0 });
  await other.close();
});
