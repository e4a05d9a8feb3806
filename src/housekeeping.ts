import type { SweptVault } from './adapters/files/swept-vault.ts';
import type { Log } from './adapters/logs/logger.ts';
import type { OpenedStore } from './adapters/store/store.ts';
import { DAY, HOUR } from './domain/instant.ts';
import { removeOrphans } from './engine/orphans.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { Ground } from './house.ts';

/** Applies the retention rules once and removes the files nobody needs any more. Returns what went, in numbers. */
export async function applyRetention({ store, vault, clock }: Pick<Ground, 'store' | 'vault' | 'clock'>) {
  const { orphanedFiles, ...counts } = await store.purge(clock.now());
  await removeOrphans(orphanedFiles, store, vault);
  return { ...counts, files: orphanedFiles.length };
}

/** Removes files that a kill left behind: received and never named by an event, or deleted in the store alone. */
export async function sweepFiles(store: Pick<OpenedStore, 'unnamed'>, vault: SweptVault): Promise<number> {
  const left = await store.unnamed(await vault.leftBehind());
  await removeOrphans(left, store, vault);
  return left.length;
}

export interface Retention {
  /** Applies the rules where a day has gone by on the program's clock. */
  look(): Promise<void>;
  /** Looks now and every hour; where there are several processes, whoever they wake looks. */
  start(): void;
  stop(): void;
}

/** What else is to be done whenever the house is looked after, and what once a day. */
export interface Chores {
  always(): Promise<void>;
  daily(): Promise<void>;
}

/** Applies them at every start and then daily, by the program's own clock. */
export function keepRetention(
  ground: Pick<Ground, 'store' | 'vault' | 'clock' | 'others'>,
  log: Log,
  chores: Chores,
): Retention {
  let timer: NodeJS.Timeout | undefined;
  const retain = onceADay(ground.clock, async () => {
    try {
      log.info(await applyRetention(ground), 'retention applied');
      return 'done';
    } catch (err) {
      log.error({ err }, 'retention failed');
      return 'failed';
    }
  });
  const doChores = onceADay(ground.clock, async () => {
    await chores.daily();
    return 'done';
  });
  const look = async () => {
    await chores.always();
    await retain();
    await doChores();
  };
  return {
    look,
    start() {
      if (ground.others !== null) return;
      timer = setInterval(look, HOUR);
      void look();
    },
    stop: () => clearInterval(timer),
  };
}

/** Does it where a day has gone by since it was done; what failed is tried again whenever it is looked. */
function onceADay(clock: Clock, work: () => Promise<'done' | 'failed'>): () => Promise<void> {
  let next = 0;
  return async () => {
    if (clock.now() < next) return;
    // Before it is done, so that whoever looks meanwhile does not begin it too.
    next = clock.now() + DAY;
    if ((await work()) === 'failed') next = 0;
  };
}
