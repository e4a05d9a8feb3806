import { setTimeout as sleep } from 'node:timers/promises';
import { createFileIntake } from '../adapters/files/intake.ts';
import { fileJudge } from '../adapters/files/judge.ts';
import type { Log } from '../adapters/logs/logger.ts';
import type { Engine } from '../engine/engine.ts';
import type { Ground } from './ground.ts';
import { logReporter } from './log-reporter.ts';
import { type Doors, openEngine } from './open-engine.ts';

/** An engine for one door: no page and no other process watches, and a fault that would end a service ends what is done. */
export function openAlone(
  ground: Ground,
  log: Log,
  doors: Pick<Doors, 'senders' | 'pictures' | 'book'>,
): Engine {
  return openEngine(ground, {
    ...doors,
    deskView: null,
    intake: createFileIntake({ ...ground, fetchers: {}, judge: fileJudge, pause: sleep }),
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: logReporter(ground, log, (reason) => {
      throw reason;
    }),
    settleMs: 0,
  });
}
