import type { Log } from './adapters/logs/logger.ts';
import { DAY, HOUR } from './domain/instant.ts';
import { removeOrphans } from './engine/orphans.ts';
import type { Ground } from './house.ts';

/** Applies the retention rules once and removes the files nobody needs any more. Returns what went, in numbers. */
export async function applyRetention({ store, vault, clock }: Pick<Ground, 'store' | 'vault' | 'clock'>) {
  const { orphanedFiles, ...counts } = await store.purge(clock.now());
  await removeOrphans(orphanedFiles, store, vault);
  return { ...counts, files: orphanedFiles.length };
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
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    await chores.always();
    if (ground.clock.now() < next) return;
    next = ground.clock.now() + DAY;
    try {
      log.info(await applyRetention(ground), 'retention applied');
    } catch (err) {
      log.error({ err }, 'retention failed');
    }
    await chores.daily();
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
