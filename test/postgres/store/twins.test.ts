import { expect, it } from 'vitest';
import { staysLikeMemory } from '../../contract/twins.ts';
import { freshStore } from './places.ts';

it('keeps PostgreSQL like memory, whatever is done to both', async () => {
  const { store, empty, close } = await freshStore();
  await staysLikeMemory(async () => ({ store, done: empty }), 30);
  expect(await store.quarantined()).toEqual([]);
  await close();
});
