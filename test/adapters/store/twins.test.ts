import { it } from 'vitest';
import { staysLikeMemory } from '../../contract/twins.ts';
import { freshStore, openIn } from './places.ts';

it('keeps SQLite like memory, whatever is done to both', { timeout: 60_000 }, async () => {
  await staysLikeMemory(async () => {
    const { dir, remove } = freshStore();
    const store = openIn(dir);
    const done = async () => {
      await store.close();
      remove();
    };
    return { store, done };
  }, 60);
});
