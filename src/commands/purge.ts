import type { SweptVault } from '../adapters/files/swept-vault.ts';
import type { OpenedStore } from '../adapters/store/store.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { removeOrphans } from '../engine/orphans.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { applyRetention } from '../housekeeping.ts';
import { type KeepingPlace, openKeeping } from '../keeping.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

export interface PurgePlan extends Pick<CommandDoors, 'say'> {
  readonly place: KeepingPlace;
  readonly clock: Clock;
}

/** `zhaodan purge` */
export async function purgeOnce(): Promise<number> {
  return purge({ place: readConfig(), clock: systemClock(), ...terminalDoors });
}

/** Applies the retention rules once; on an embedded store while the service is stopped, which else does so daily. */
export async function purge({ place, clock, say }: PurgePlan): Promise<number> {
  const { store, vault, close } = await openKeeping(place, clock);
  try {
    const gone = await applyRetention({ store, vault, clock });
    const left = await sweepFiles(store, vault);
    say(
      `已删除：未同意的草稿 ${gone.drafts}，原始消息 ${gone.rawEvents}，到期案件的会话和证据 ${gone.conversations}，到期记录链 ${gone.chains}，文件 ${gone.files + left}。`,
    );
    say(
      `Deleted: ${gone.drafts} drafts without consent, ${gone.rawEvents} raw events, conversations and evidence of ${gone.conversations} expired cases, ${gone.chains} expired chains, ${gone.files + left} files.`,
    );
  } finally {
    await close();
  }
  return DONE;
}

/** Removes files that a kill left behind: received and never named by an event, or deleted in the store alone. */
export async function sweepFiles(store: Pick<OpenedStore, 'unnamed'>, vault: SweptVault): Promise<number> {
  const left = await store.unnamed(await vault.leftBehind());
  await removeOrphans(left, store, vault);
  return left.length;
}
