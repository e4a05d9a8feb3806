import { systemClock } from '../adapters/clock/system-clock.ts';
import { readConfig } from '../config.ts';
import { dateInBeijing, dayFromDate } from '../domain/beijing.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { applyRetention, doubtfulSince, sweepFiles } from '../engine/retention.ts';
import { wordsForDoubt } from '../wiring/doubtful-clock.ts';
import { openStorage, type StoragePlace } from '../wiring/storage.ts';
import { requireKept } from './beside-service.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors, WRONG_USE } from './doors.ts';

export interface PurgePlan extends CommandDoors {
  readonly place: StoragePlace;
  readonly clock: Clock;
  /** The date as whoever asks knows it, where the clock is in doubt. */
  readonly today?: string | undefined;
}

/** `zhaodan purge` */
export async function purgeOnce(today?: string): Promise<number> {
  return purge({ place: readConfig(), clock: systemClock(), today, ...terminalDoors });
}

/** Applies the retention rules once; on an embedded store while the service is stopped, which else does so at every hourly look. */
export async function purge({ place, clock, today, say, complain }: PurgePlan): Promise<number> {
  const now = clock.now();
  const date = dateInBeijing(now);
  if (today !== undefined && dayFromDate(today) === null) {
    complain(`${today} 不是日期，请写成 ${date} 这样。\n${today} is no date; write it as ${date}.`);
    return WRONG_USE;
  }
  if (today !== undefined && today !== date) {
    complain(
      `您写的是 ${today}，这台机器的时钟说今天是 ${date}，所以什么都没删。请核对日期：时钟错了就先校准，写错了就重写。\nYou wrote ${today}, and this machine's clock says that today is ${date}, so nothing was deleted. Look at the date: if the clock is wrong, set it first; if it was mistyped, write it again.`,
    );
    return INPUT_AT_FAULT;
  }
  if (place.database === null) requireKept(place);
  const { store, vault, close } = await openStorage(place, clock);
  try {
    const since = await doubtfulSince(store, now);
    if (today === undefined && since !== null) {
      complain(wordsForDoubt(since, now));
      return INPUT_AT_FAULT;
    }
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
