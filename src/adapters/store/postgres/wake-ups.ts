import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Session } from './session.ts';
import { bulk, statement, type Transaction } from './statements.ts';

/** Without a word of its own: what goes wrong is reported, and done again. */
const quiet = new Logger(() => () => undefined);
/** What is due and was not taken by whoever looked is for others; it is looked at again after so long. */
const LOOK_AGAIN_MS = 30_000;
const BEFORE_NEXT_TRY_MS = 1_000;
const CONNECT_MS = 5_000;
/** After faults its clock sleeps for up to a minute, from which nobody wakes it: a process that ends does not wait for that. */
const UNTIL_LEFT_MS = 3_000;
const EVERY_HOUR = '17 * * * * keep_house ?max=1&jobKey=keep_house';

export interface Wake {
  /** The lane's number. */
  readonly lane: number;
  /** When something of it is due. */
  readonly at: number;
}

const jobs = (given: string, runAt: string, keep: boolean) => `
  SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
    SELECT ROW('look', json_build_object('lane', given.lane), NULL, ${runAt}, 1, 'lane ' || given.lane, 0, NULL)
      ::graphile_worker.job_spec FROM ${given}), ${keep})`;
const wakeNow = bulk<{ lane: number }>({ lane: 'bigint' }, (given) => jobs(given, 'NULL', false));
/** A wake-up that is set already stays: it may be the earlier one. */
const wakeThen = bulk<Wake>({ lane: 'bigint', at: 'bigint' }, (given) =>
  jobs(given, 'to_timestamp(given.at / 1000.0)', true),
);
const nextOf = statement<{ at: number | null }>(`
  SELECT least(
    (SELECT min(due_at) FROM sends WHERE state = 'open' AND coalesce(endpoint_id, lane_id) IN (
      SELECT id FROM lanes WHERE id = $1 OR leads_to = $1)),
    (SELECT min(ready_at) FROM clocks WHERE lane_id = $1 AND state = 'set')) AS at`);

/** Makes what Graphile Worker needs in the database; the caller sees to it that one process does at a time. */
export async function prepareWakeUps(url: string): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 1, logger: quiet });
}

/** One wake-up per lane, in the transaction that makes something due. `now`: what is due by then is due at once. */
export function addWakes(tx: Transaction, wakes: readonly Wake[], now: number): void {
  tx.runAll(
    wakeNow,
    wakes.filter(({ at }) => at <= now),
  );
  tx.runAll(
    wakeThen,
    wakes.filter(({ at }) => at > now),
  );
}

/** What the desk outside has to show or to say is in no lane. */
const DESK = 0;

export function wakeDesk(tx: Transaction): void {
  tx.runAll(wakeNow, [{ lane: DESK }]);
}

export interface Tasks {
  /** Does whatever is due. */
  look(): Promise<void>;
  /** Applies the retention rules; once an hour, in one of the processes. */
  keepHouse(): Promise<void>;
  readonly report: (reason: unknown) => void;
}

/** Hears the wake-ups of others. What is due is decided by looking, so that a wake-up too many does no harm. */
export function hearWakeUps(session: Session, url: string, tasks: Tasks): { stop(): Promise<void> } {
  const pool = openPool(url);
  let runner: Runner | null = null;
  let stopped = false;
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();

  // What is told in batches has somebody who hears that it failed; otherwise a lost connection would end the process.
  const start = () =>
    run({
      pgPool: pool,
      concurrency: 2,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger: quiet,
      crontab: EVERY_HOUR,
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: {
        async look(payload, { addJob }) {
          await tasks.look();
          const { lane } = payload as { readonly lane: number };
          const next = await session.read((on) => on.one(nextOf, lane));
          if (next?.at == null) return;
          const runAt = new Date(Math.max(next.at, Date.now() + LOOK_AGAIN_MS));
          await addJob('look', { lane }, { jobKey: `lane ${lane}`, runAt, maxAttempts: 1 });
        },
        keep_house: () => tasks.keepHouse(),
      },
    });

  async function goOn(): Promise<void> {
    while (!stopped) {
      try {
        runner = await start();
        // Told to stop while it was starting, where nobody could stop it yet.
        if (stopped) await end(runner);
        else await Promise.race([runner.promise, left]);
      } catch (reason) {
        if (!stopped) tasks.report(reason);
      }
      if (!stopped) await pause(BEFORE_NEXT_TRY_MS);
    }
  }

  const going = goOn();
  return {
    async stop() {
      stopped = true;
      if (runner) await end(runner);
      leave();
      await going;
      await atMost(pool.end());
    },
  };
}

function end(runner: Runner): Promise<void> {
  return atMost(runner.stop().catch(() => undefined));
}

function atMost(work: Promise<void>): Promise<void> {
  return Promise.race([work, pause(UNTIL_LEFT_MS, undefined, { ref: false })]);
}

/** The one that Graphile Worker would open hears nothing any more while it ends, and a lost connection then ends the process. */
function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'zhaodan wake-ups',
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
