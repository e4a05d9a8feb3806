import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateInBeijing } from '../../domain/beijing.ts';
import { DAY, type Instant } from '../../domain/instant.ts';
import { CHAIN_KEPT } from '../../domain/kept.ts';
import type { ChainEnds } from '../../engine/ports/chain-ends.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { Phrase } from '../../engine/ports/texts.ts';
import { type Checkpoint, endsIn, readCheckpoint, signCheckpoint } from './checkpoint.ts';
import type { SigningKey } from './receipt.ts';

/** Each holds all that the one before held; a month is longer than any holiday. */
const FILES_KEPT = 31;

export interface CheckpointParts {
  readonly store: ChainEnds & Pick<DeskStore, 'audit'>;
  readonly key: SigningKey;
  /** Where they are kept, a file for each day. */
  readonly dir: string;
  /** Whether no other process has taken this day's: two of one day would contradict each other. */
  readonly isFirst: () => Promise<boolean>;
  /** Says it to those who look after the service; the same key twice is the same message. */
  readonly tell: (key: string, phrase: Phrase) => Promise<void>;
}

export function checkpointDir(dataDir: string): string {
  return join(dataDir, 'checkpoints');
}

/**
 * The checkpoint of this day in Beijing, made where there is none yet: written down, and its fingerprint told where
 * nobody here can take it back. Where something is gone since the one before, that is told first. An empty store
 * has nothing to lose.
 */
export async function takeCheckpoint(parts: CheckpointParts, now: Instant): Promise<void> {
  const { dir, key, isFirst, tell } = parts;
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const day = dateInBeijing(now);
  const kept = (name: string) => readCheckpoint(readFileSync(join(dir, name), 'utf8'), key.publicPem);
  const names = readdirSync(dir).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name));
  const file = `${day}.json`;
  let checkpoint = names.includes(file) ? kept(file) : null;
  if (checkpoint === null) {
    const before = names
      .filter((name) => name < file)
      .sort()
      .at(-1);
    const last = before === undefined ? null : kept(before);
    const lost = last === null ? [] : await lostSince(last, parts.store);
    const [{ reference } = { reference: '' }] = lost;
    if (lost.length > 0)
      await tell(`checkpoint-lost:${day}`, {
        key: 'checkpoint-lost',
        args: { count: `${lost.length}`, reference },
      });
    const ends = await lastingEnds(parts.store, now);
    if (ends.length === 0 || !(await isFirst())) return;
    checkpoint = signCheckpoint(ends, now, key);
    write(join(dir, file), checkpoint);
    const earlier = names.filter((name) => name !== file).sort();
    for (const name of earlier.slice(0, 1 - FILES_KEPT)) rmSync(join(dir, name));
  }
  const { chains, root } = checkpoint;
  await tell(`checkpoint:${day}`, { key: 'checkpoint-taken', args: { day, chains: `${chains}`, root } });
}

export interface Loss {
  readonly reference: string;
  /** Naming no person. */
  readonly what: string;
}

/** What a checkpoint holds and the store does not any more, by case. */
export async function lostSince(
  checkpoint: Checkpoint,
  store: CheckpointParts['store'],
): Promise<readonly Loss[]> {
  const ends = new Map((await store.ends()).map((end) => [end.reference, end]));
  const lost: Loss[] = [];
  const add = (reference: string, what: string) => lost.push({ reference, what });
  for (const { reference, seq, hash } of endsIn(checkpoint)) {
    const now = ends.get(reference);
    if (now === undefined) add(reference, 'the whole chain is missing');
    else if (now.seq < seq) add(reference, `events ${now.seq + 1} to ${seq} are missing`);
    else if (now.hash !== hash) {
      const { events } = await store.audit(reference);
      if (events.find((event) => event.seq === seq)?.hash !== hash)
        add(reference, `event ${seq} is not the one that was there`);
    }
  }
  return lost;
}

/** A chain that goes by itself while the checkpoint is kept would look as if somebody had taken it. */
async function lastingEnds({ ends }: CheckpointParts['store'], now: Instant) {
  const goes = now + FILES_KEPT * DAY - CHAIN_KEPT;
  return (await ends()).filter(({ closedAt }) => closedAt === null || closedAt > goes);
}

function write(path: string, checkpoint: Checkpoint): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, `${JSON.stringify(checkpoint, null, 1)}\n`, { mode: 0o600, flush: true });
  renameSync(unfinished, path);
}
