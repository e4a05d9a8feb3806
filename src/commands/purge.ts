import { systemClock } from '../adapters/clock/system-clock.ts';
import { readConfig } from '../config.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { applyRetention, sweepFiles } from '../engine/retention.ts';
import { openStorage, type StoragePlace } from '../wiring/storage.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

export interface PurgePlan extends Pick<CommandDoors, 'say'> {
  readonly place: StoragePlace;
  readonly clock: Clock;
}

/** `zhaodan purge` */
export async function purgeOnce(): Promise<number> {
  return purge({ place: readConfig(), clock: systemClock(), ...terminalDoors });
}

/** Applies the retention rules once; on an embedded store while the service is stopped, which else does so daily. */
export async function purge({ place, clock, say }: PurgePlan): Promise<number> {
  const { store, vault, close } = await openStorage(place, clock);
  try {
    const gone = await applyRetention({ store, vault, clock });
    const left = await sweepFiles(store, vault);
    say(
      `已删除：没有立案的对话 ${gone.talks}，原始消息 ${gone.rawEvents}，到期案件的会话和证据 ${gone.conversations}，到期记录链 ${gone.chains}，文件 ${gone.files + left}。`,
    );
    say(
      `Deleted: ${gone.talks} talks that became no case, ${gone.rawEvents} raw events, conversations and evidence of ${gone.conversations} expired cases, ${gone.chains} expired chains, ${gone.files + left} files.`,
    );
  } finally {
    await close();
  }
  return DONE;
}
