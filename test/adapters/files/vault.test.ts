import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '../../../src/adapters/files/vault.ts';
import { BYTES, SHA256, vaultContract } from '../../contract/vault-contract.ts';
import { HOUSE_SECRETS } from '../secrets/house-secrets.ts';

const secrets = HOUSE_SECRETS.sealer('files');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const path = () => join(dir, 'files', SHA256.slice(0, 2), SHA256);

vaultContract('on disk', () => openVault({ dir, secrets }));

describe('files on disk', () => {
  it('are there once, and nothing half-written', async () => {
    const vault = openVault({ dir, secrets });
    await Promise.all([vault.put(BYTES), vault.put(BYTES), vault.put(BYTES)]);
    expect(readdirSync(join(dir, 'files')).toSorted()).toEqual([SHA256.slice(0, 2), 'incoming']);
    expect(readdirSync(join(dir, 'files', 'incoming'))).toEqual([]);
    const { ino } = statSync(path());
    await vault.put(BYTES);
    expect(statSync(path()).ino).toBe(ino);
  });

  it('hold no plain byte, for the owner alone', async () => {
    await openVault({ dir, secrets }).put(BYTES);
    expect(readFileSync(path()).includes('68.00')).toBe(false);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('do not open where one was swapped for another', async () => {
    const vault = openVault({ dir, secrets });
    await vault.put(BYTES);
    const { sha256: second } = await vault.put(Buffer.from('another'));
    writeFileSync(path(), readFileSync(join(dir, 'files', second.slice(0, 2), second)));
    await expect(vault.read(SHA256)).rejects.toThrow('altered');
  });

  it('leave nothing behind where the disk is full, and say so', async () => {
    const vault = openVault({ dir, secrets, temporaryName: () => 'full' });
    symlinkSync('/dev/full', join(dir, 'files', 'incoming', 'full'));
    await expect(vault.put(BYTES)).rejects.toMatchObject({ code: 'storage_full' });
    expect(readdirSync(join(dir, 'files', 'incoming'))).toEqual([]);
    expect(await vault.put(BYTES)).toEqual({ sha256: SHA256 });
  });
});
