import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { standingContract } from '../../contract/standing-contract.ts';
import { storeContract } from '../../contract/store-contract.ts';
import { type FreshStore, freshStore } from './places.ts';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.close());

storeContract('PostgreSQL', () => ({ store: fresh.store, close: fresh.empty }));

describe('PostgreSQL', () => {
  afterEach(() => fresh.empty());
  standingContract(() => fresh.store);
});
