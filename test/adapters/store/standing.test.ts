import { afterEach, beforeEach } from 'vitest';
import type { OpenedStore } from '../../../src/adapters/store/store.ts';
import { standingContract } from '../../contract/standing-contract.ts';
import { freshDir, openIn } from './places.ts';

let store: OpenedStore;
let remove: () => void;
beforeEach(() => {
  const fresh = freshDir();
  remove = fresh.remove;
  store = openIn(fresh.dir);
});
afterEach(async () => {
  await store.close();
  remove();
});

standingContract(() => store);
