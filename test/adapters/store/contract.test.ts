import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import { storeContract } from '../../contract/store-contract.ts';
import { freshStore, openIn } from './places.ts';

storeContract('memory', () => ({ store: createMemoryStore(), close: () => {} }));

storeContract('SQLite', () => {
  const { dir, remove } = freshStore();
  const store = openIn(dir);
  return {
    store,
    close: () => {
      store.close();
      remove();
    },
  };
});
