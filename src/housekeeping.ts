import type { Log } from './adapters/logs/logger.ts';
import { DAY, HOUR } from './domain/instant.ts';
import type { Ground } from './house.ts';

/** Applies the retention rules once and removes the files nobody needs any more. Returns what went, in numbers. */
export async function applyRetention({ store, vault, clock }: Pick<Ground, 'store' | 'vault' | 'clock'>) {
  const { orphanedFiles, ...counts } = await store.purge(clock.now());
  for (const sha256 of orphanedFiles) await vault.remove(sha256);
  return { ...counts, files: orphanedFiles.length };
}

/** Applies them at every start and then daily, by the program's own clock; hourly looks suffice for a movable one. */
export function keepRetention(ground: Ground, log: Log): { stop(): void } {
  let next = 0;
  const look = async () => {
    if (ground.clock.now() < next) return;
    next = ground.clock.now() + DAY;
    log.info(await applyRetention(ground), 'retention applied');
  };
  const timer = setInterval(() => void look().catch((err) => log.error({ err }, 'retention failed')), HOUR);
  void look().catch((err) => log.error({ err }, 'retention failed'));
  return { stop: () => clearInterval(timer) };
}
