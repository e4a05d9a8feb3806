import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTableVault } from '../../../src/adapters/files/table-vault.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { HOUSE_SECRETS } from '../../adapters/secrets/house-secrets.ts';
import { BYTES, SHA256, vaultContract } from '../../contract/vault-contract.ts';
import { type FreshStore, freshStore, openAt } from '../store/places.ts';

const secrets = HOUSE_SECRETS.sealer('files');
let fresh: FreshStore;
let now = 0;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.close());
afterEach(() => fresh.empty());
const open = (table = fresh.store.files) => openTableVault({ table, secrets, clock: { now: () => now } });

vaultContract('in PostgreSQL', open);

describe('files in PostgreSQL', () => {
  it('are there once, whichever process puts them, and hold no plain byte', async () => {
    const other = await openAt(fresh.database.url);
    const vaults = [open(), open(other.files)];
    await Promise.all(Array.from({ length: 10 }, (_, index) => vaults[index % 2]?.put(BYTES)));
    const rows = await fresh.database.rows('SELECT sha256, sealed FROM files');
    expect(rows.map(({ sha256 }) => sha256)).toEqual([SHA256]);
    expect(String(rows[0]?.sealed).includes('68.00')).toBe(false);
    await other.close();
  });

  it('are removed by as many at once as like', async () => {
    const vault = open();
    const { store } = fresh;
    const put = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => (await vault.put(Buffer.from(`${index}`))).sha256),
    );
    const unneeded = async (sha256: string) => (await store.unnamed([sha256])).length > 0;
    await Promise.all(put.map((sha256) => vault.remove(sha256, () => unneeded(sha256))));
    expect(await fresh.database.rows('SELECT 1 FROM files')).toEqual([]);
  });

  it('do not open where one was swapped for another', async () => {
    const vault = open();
    await vault.put(BYTES);
    const { sha256: second } = await vault.put(Buffer.from('another'));
    await fresh.database.run(
      `UPDATE files SET sealed = (SELECT sealed FROM files WHERE sha256 = '${second}') WHERE sha256 = '${SHA256}'`,
    );
    await expect(vault.read(SHA256)).rejects.toThrow('altered');
  });

  it('count as left behind once nobody has put them for a day', async () => {
    const vault = open();
    now = DAY;
    await vault.put(BYTES);
    now = 2 * DAY;
    expect(await vault.leftBehind()).toEqual([]);
    now += 1;
    expect(await vault.leftBehind()).toEqual([SHA256]);
    await vault.put(BYTES);
    expect(await vault.leftBehind()).toEqual([]);
  });
});
