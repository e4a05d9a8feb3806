import type { Log } from '../adapters/logs/logger.ts';
import type { Config } from '../config.ts';
import { DAY, HOUR } from '../domain/instant.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { applyRetention, doubtfulSince } from '../engine/retention.ts';
import { wordsForDoubt } from './doubtful-clock.ts';
import type { Ground } from './ground.ts';

/** The program looks after what it keeps. */
export interface Rounds {
  /** One round: applies the retention rules, and does once a day what is to be done daily, by the program's clock. */
  look(): Promise<void>;
  /** Looks now and every hour; where there are several processes, whoever they wake looks. */
  start(): void;
  /** What is under way ends soon; resolves when it has. */
  stop(): Promise<void>;
}

/** What else is to be done on every round, and what once a day. */
export interface Chores {
  always(): Promise<void>;
  /** `failed` is tried again at the next look. */
  daily(): Promise<'done' | 'failed'>;
}

/** Applies the retention rules at every look, because some dates are hours and not days, and does the chores. */
export function makeRounds(
  ground: Pick<Ground, 'store' | 'vault' | 'clock' | 'others'> & { readonly config: Pick<Config, 'demo'> },
  log: Log,
  chores: Chores,
): Rounds {
  const leaving = new AbortController();
  const { signal } = leaving;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const retain = async () => {
    try {
      // The demo's clock is moved by months on purpose.
      const since = ground.config.demo ? null : await doubtfulSince(ground.store, ground.clock.now());
      if (since !== null) {
        log.error(wordsForDoubt(since, ground.clock.now()));
        return;
      }
      log.info(await applyRetention({ ...ground, signal }), 'retention applied');
    } catch (err) {
      log.error({ err }, 'retention failed');
    }
  };
  const doChores = onceADay(ground.clock, () => chores.daily());
  const round = async () => {
    await chores.always();
    await retain();
    await doChores();
  };
  const look = () => {
    looking = looking.catch(() => undefined).then(round);
    return looking;
  };
  return {
    look,
    start() {
      if (ground.others !== null) return;
      timer = setInterval(look, HOUR);
      void look();
    },
    async stop() {
      clearInterval(timer);
      leaving.abort();
      await looking;
    },
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
