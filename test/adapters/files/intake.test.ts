import { expect, it } from 'vitest';
import { createFileIntake } from '../../../src/adapters/files/intake.ts';
import { fileJudge } from '../../../src/adapters/files/judge.ts';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { MemoryPaces } from '../../../src/adapters/store/memory/paces.ts';
import type { Denial } from '../../../src/engine/inbound.ts';
import { FILE_PACE } from '../../../src/engine/quota.ts';

const GIGABYTE = 1024 ** 3;

/** Where every file is there and is a text, and so much of the disk is free. */
function channel(free = GIGABYTE) {
  let now = 0;
  const fetched: string[] = [];
  const vault = { ...createMemoryVault(), free: async () => free };
  const intake = createFileIntake({
    fetchers: {
      telegram: async ({ remote }) => {
        fetched.push(remote);
        return { kind: 'bytes', bytes: new TextEncoder().encode(remote) };
      },
    },
    ...{ judge: fileJudge, vault, paces: new MemoryPaces({ now: () => now }) },
    pause: async (ms) => {
      now += ms;
    },
  });
  const open = { full: async () => null, take: async () => null };
  const fetch = (remote: string, quota: Parameters<typeof intake.fetch>[2] | null) =>
    intake.fetch('telegram', { remote, name: `${remote}.txt` }, quota ?? undefined);
  return { vault, fetched, fetch, open, waited: () => now };
}

it('takes a customer’s files at their pace, and loses none', async () => {
  const { fetch, open, vault, waited } = channel();
  const customer = { lane: 'telegram:7', quota: open };
  for (let at = 0; at < FILE_PACE.burst; at += 1) await fetch(`a${at}`, customer);
  expect(waited()).toBe(0);
  for (let at = 0; at < 5; at += 1) await fetch(`b${at}`, customer);
  expect(waited()).toBe(5 * 2_000);
  await fetch('c', { lane: 'telegram:8', quota: open });
  expect(waited()).toBe(5 * 2_000);
  expect(vault.files.size).toBe(FILE_PACE.burst + 6);
});

it('does not even fetch what there is no place for, and keeps nothing that turns out too much', async () => {
  const { fetch, vault, fetched } = channel();
  const quota = (full: Denial | null) => ({
    lane: 'telegram:7',
    quota: { full: async () => full, take: async () => 'conversation_full' as const },
  });
  expect(await fetch('a', quota('consent_first'))).toEqual({ kind: 'refused', why: 'consent_first' });
  expect(fetched).toEqual([]);
  expect(await fetch('b', quota(null))).toEqual({ kind: 'refused', why: 'conversation_full' });
  expect(vault.files.size).toBe(0);
});

it('leaves the last of the disk to words, also where an agent sends a file', async () => {
  const { fetch, vault } = channel(200 * 1024 ** 2);
  expect(await fetch('a', null)).toEqual({ kind: 'refused', why: 'storage_full' });
  expect(vault.files.size).toBe(0);
});
