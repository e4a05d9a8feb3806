import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { signingKey } from '../../src/adapters/documents/receipt.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { Ground } from '../../src/wiring/ground.ts';
import { regularNotices } from '../../src/wiring/regular-notices.ts';
import { freshDir, openIn } from '../adapters/store/places.ts';
import { NOON, someAudit, someCase, someConversation, someTurn } from '../contract/samples.ts';

const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));

it('of several processes on one store, each with a folder of its own, one takes the checkpoint of a day', async () => {
  const { dir, remove } = freshDir();
  const store = openIn(dir);
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value: someCase(), version: 0 },
      audit: [someAudit('case_opened')],
    }),
  ]);
  let now = NOON;
  const told: string[] = [];
  const process = (name: string) => {
    const ground = {
      ...{ store, texts, clock: { now: () => now }, others: {} },
      config: { dataDir: join(dir, name), defaultLocale: 'en' },
      papers: { key: signingKey(Buffer.alloc(32, 3)) },
    } as unknown as Ground;
    const alert = async (key: string) => void told.push(key);
    return regularNotices(ground, { alert }, pino({ level: 'silent' }));
  };
  const processes = ['one', 'two'].map(process);
  const files = (day: string) =>
    ['one', 'two'].map((name) => existsSync(join(dir, name, 'checkpoints', `${day}.json`)));
  for (const { daily } of processes) expect(await daily()).toBe('done');
  expect({ told, files: files('2026-11-21') }).toEqual({
    told: ['checkpoint:2026-11-21'],
    files: [true, false],
  });
  now += DAY;
  for (const { daily } of processes.toReversed()) await daily();
  expect({ told: told.slice(1), files: files('2026-11-22') }).toEqual({
    told: ['checkpoint:2026-11-22'],
    files: [false, true],
  });
  await store.close();
  remove();
});
