import { withoutWords } from '../domain/incident.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import { CASE_KEPT } from '../domain/kept.ts';
import type { Clock } from './ports/clock.ts';
import { DESK_MAIL, type DeskOutsideStore } from './ports/desk-outside-store.ts';
import type { DeskStore } from './ports/desk-store.ts';
import type { Heartbeats } from './ports/heartbeats.ts';
import type { IncidentStore } from './ports/incident-store.ts';
import type { RetentionStore } from './ports/retention-store.ts';
import type { SweptVault, Vault } from './ports/vault.ts';

/** Removes those of these files that nothing names when their turn comes: the same bytes may have been sent again. */
export async function removeOrphans(
  files: readonly string[],
  store: Pick<RetentionStore, 'unnamed'>,
  vault: Pick<Vault, 'remove'>,
): Promise<void> {
  for (const sha256 of files) {
    await vault.remove(sha256, async () => (await store.unnamed([sha256])).length > 0);
  }
}

interface Kept {
  readonly store: Pick<RetentionStore, 'purge' | 'unnamed'> &
    Pick<Heartbeats, 'beat' | 'lastBeat'> &
    OldWords;
  readonly vault: Pick<Vault, 'remove'>;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

type OldWords = Pick<IncidentStore, 'incidents' | 'saveIncident'> &
  Pick<DeskStore, 'quarantined' | 'dismiss'> &
  Pick<DeskOutsideStore, 'dirtyView'>;

/** What belongs to no customer's conversation is kept no longer than one: words of incidents, and the desk's mail. */
async function dropOldWords(store: OldWords, now: Instant): Promise<void> {
  const isOver = (at: Instant | null) => at !== null && at <= now - CASE_KEPT;
  for (const { value, version } of await store.incidents(0)) {
    const hasWords = value.notice !== null || value.acts.length > 0;
    if (!isOver(value.closedAt) || !hasWords) continue;
    await store.saveIncident({ value: withoutWords(value), version });
    await store.dirtyView(value.id, now);
  }
  for (const { key, lane, at } of await store.quarantined())
    if (lane === DESK_MAIL && isOver(at)) await store.dismiss(key);
}

/** Under this name the last day on which the rules were applied is kept. */
const RETENTION = 'retention';
/** Longer than a service stands still without anybody thinking of its clock, and shorter than anything but drafts is kept. */
const LONGEST_PAUSE = 30 * DAY;

/**
 * When the rules were last applied, where that is so long ago by this clock that the clock itself may be wrong: then
 * nothing is to be deleted before somebody has looked at it. `null` where it can be believed.
 */
export async function doubtfulSince(
  store: Pick<Heartbeats, 'lastBeat'>,
  now: Instant,
): Promise<Instant | null> {
  const last = await lastApplied(store);
  return last !== null && now - last > LONGEST_PAUSE ? last : null;
}

/** When the rules were last applied; `null` where they never were. */
export async function lastApplied(store: Pick<Heartbeats, 'lastBeat'>): Promise<Instant | null> {
  return store.lastBeat(RETENTION);
}

/** Applies the retention rules once and removes the files nobody needs any more. Returns what went, in numbers. */
export async function applyRetention({ store, vault, clock, signal }: Kept) {
  const now = clock.now();
  await store.beat(RETENTION, now);
  await dropOldWords(store, now);
  const { orphanedFiles, ...counts } = await store.purge(now, signal);
  await removeOrphans(orphanedFiles, store, vault);
  return { ...counts, files: orphanedFiles.length };
}

/** Removes files that a kill left behind: received and never named by an event, or deleted in the store alone. */
export async function sweepFiles(
  store: Pick<RetentionStore, 'unnamed'>,
  vault: Pick<SweptVault, 'remove' | 'leftBehind'>,
): Promise<number> {
  const left = await store.unnamed(await vault.leftBehind());
  await removeOrphans(left, store, vault);
  return left.length;
}
