import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ZhaodanError } from '../../src/engine/errors.ts';
import type { SweptVault } from '../../src/engine/ports/vault.ts';

export const BYTES = Buffer.from('微信支付 ¥68.00 成功');
export const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const unneeded = async () => true;

/** What every vault must do, wherever the bytes lie. `open` opens the same place again. */
export function vaultContract(name: string, open: () => SweptVault): void {
  describe(`vault ${name}`, () => {
    it('gives back the bytes it was given, under their SHA-256', async () => {
      const vault = open();
      expect(await vault.put(BYTES)).toEqual({ sha256: SHA256 });
      expect(await vault.read(SHA256)).toEqual(BYTES);
      expect(await open().read(SHA256)).toEqual(BYTES);
      expect(await vault.read('0'.repeat(64))).toBeNull();
    });

    it('takes an empty file, and one of 20 MB', async () => {
      const vault = open();
      const { sha256: empty } = await vault.put(Buffer.alloc(0));
      expect(await vault.read(empty)).toEqual(Buffer.alloc(0));
      const large = Buffer.alloc(20 * 1024 * 1024, 'zhaodan');
      const { sha256 } = await vault.put(large);
      expect((await vault.read(sha256))?.length).toBe(large.length);
    });

    it('removes for good, and twice is no fault', async () => {
      const vault = open();
      await vault.put(BYTES);
      await vault.remove(SHA256, unneeded);
      await vault.remove(SHA256, unneeded);
      expect(await vault.read(SHA256)).toBeNull();
    });

    it('asks whether a file is still unneeded when its turn comes, and lets no bytes in between', async () => {
      const vault = open();
      await vault.put(BYTES);
      await vault.remove(SHA256, async () => false);
      expect(await vault.read(SHA256)).toEqual(BYTES);
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const { promise: asked, resolve: answer } = Promise.withResolvers<boolean>();
      const removed = vault.remove(SHA256, () => {
        begin();
        return asked;
      });
      await begun;
      const again = vault.put(BYTES);
      answer(true);
      await Promise.all([removed, again]);
      expect(await vault.read(SHA256)).toEqual(BYTES);
      await expect(vault.remove(SHA256, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no');
      expect(await vault.put(BYTES)).toEqual({ sha256: SHA256 });
    });

    it('knows how much room there is', async () => {
      expect(await open().free()).toBeGreaterThan(0);
    });

    it.each(['../../etc/passwd', 'A'.repeat(64), ''])('refuses the name %j', async (bad) => {
      const vault = open();
      await expect(vault.read(bad)).rejects.toBeInstanceOf(ZhaodanError);
      await expect(vault.remove(bad, unneeded)).rejects.toBeInstanceOf(ZhaodanError);
    });
  });
}
