import { createHash } from 'node:crypto';
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
import { Sealer } from '../../../src/adapters/secrets/sealing.ts';
import { ZhaodanError } from '../../../src/engine/errors.ts';

const bytes = Buffer.from('微信支付 ¥68.00 成功');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const secrets = new Sealer(Buffer.alloc(32, 3), 'files');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const unneeded = async () => true;
const path = () => join(dir, 'files', sha256.slice(0, 2), sha256);

describe('vault', () => {
  it('gives back the bytes it was given, under their SHA-256', async () => {
    const vault = openVault({ dir, secrets });
    expect(await vault.put(bytes)).toEqual({ sha256 });
    expect(await vault.read(sha256)).toEqual(bytes);
    expect(await openVault({ dir, secrets }).read(sha256)).toEqual(bytes);
    expect(await vault.read('0'.repeat(64))).toBeNull();
  });

  it('keeps the same bytes once, and nothing half-written', async () => {
    const vault = openVault({ dir, secrets });
    await Promise.all([vault.put(bytes), vault.put(bytes), vault.put(bytes)]);
    expect(readdirSync(join(dir, 'files')).toSorted()).toEqual([sha256.slice(0, 2), 'incoming']);
    expect(readdirSync(join(dir, 'files', 'incoming'))).toEqual([]);
    const { ino } = statSync(path());
    await vault.put(bytes);
    expect(statSync(path()).ino).toBe(ino);
  });

  it('writes no plain byte, for the owner alone', async () => {
    await openVault({ dir, secrets }).put(bytes);
    expect(readFileSync(path()).includes('68.00')).toBe(false);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('takes an empty file', async () => {
    const vault = openVault({ dir, secrets });
    const { sha256: empty } = await vault.put(Buffer.alloc(0));
    expect(await vault.read(empty)).toEqual(Buffer.alloc(0));
  });

  it('removes for good, and twice is no fault', async () => {
    const vault = openVault({ dir, secrets });
    await vault.put(bytes);
    await vault.remove(sha256, unneeded);
    await vault.remove(sha256, unneeded);
    expect(await vault.read(sha256)).toBeNull();
  });

  it('asks whether a file is still unneeded when its turn comes, and lets no bytes in between', async () => {
    const vault = openVault({ dir, secrets });
    await vault.put(bytes);
    await vault.remove(sha256, async () => false);
    expect(await vault.read(sha256)).toEqual(bytes);
    const { promise: asked, resolve: answer } = Promise.withResolvers<boolean>();
    const removed = vault.remove(sha256, () => asked);
    const again = vault.put(bytes);
    answer(true);
    await Promise.all([removed, again]);
    expect(await vault.read(sha256)).toEqual(bytes);
    await expect(vault.remove(sha256, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no');
    expect(await vault.put(bytes)).toEqual({ sha256 });
  });

  it('knows how much room there is', async () => {
    expect(await openVault({ dir, secrets }).free()).toBeGreaterThan(0);
  });

  it('does not open a file that was swapped for another', async () => {
    const vault = openVault({ dir, secrets });
    await vault.put(bytes);
    const { sha256: second } = await vault.put(Buffer.from('another'));
    writeFileSync(path(), readFileSync(join(dir, 'files', second.slice(0, 2), second)));
    await expect(vault.read(sha256)).rejects.toThrow('altered');
  });

  it('says that the disk is full, and leaves nothing behind', async () => {
    const vault = openVault({ dir, secrets, temporaryName: () => 'full' });
    symlinkSync('/dev/full', join(dir, 'files', 'incoming', 'full'));
    await expect(vault.put(bytes)).rejects.toMatchObject({ code: 'storage_full' });
    expect(readdirSync(join(dir, 'files', 'incoming'))).toEqual([]);
    expect(await vault.put(bytes)).toEqual({ sha256 });
  });

  it.each(['../../etc/passwd', 'A'.repeat(64), ''])('refuses the name %j', async (name) => {
    const vault = openVault({ dir, secrets });
    await expect(vault.read(name)).rejects.toBeInstanceOf(ZhaodanError);
    await expect(vault.remove(name, unneeded)).rejects.toBeInstanceOf(ZhaodanError);
  });
});
