import type { LiveHub } from '../adapters/web/live.ts';
import type { Engine } from '../engine/engine.ts';
import type { Announcer } from '../engine/ports/announcer.ts';
import { sweepFiles } from '../engine/retention.ts';
import type { Channels } from './channels.ts';
import type { Ground } from './ground.ts';
import type { Rounds } from './rounds.ts';
import type { OtherProcesses } from './storage.ts';

interface Here {
  readonly ground: Ground;
  readonly engine: Engine;
  readonly live: LiveHub;
  readonly channels: Pick<Channels, 'changed'>;
  readonly rounds: Rounds;
  readonly report: (reason: unknown) => void;
}

/** Tells the pages that are open here, the desks outside, and the other processes where there are some. */
export function announcerTo(
  live: LiveHub,
  channels: Pick<Channels, 'changed'>,
  others: OtherProcesses | null,
): Announcer {
  return {
    lane(lane) {
      live.lane(lane);
      others?.news.lane(lane);
    },
    desk() {
      changedAtDesk(live, channels);
      others?.news.desk();
    },
  };
}

/** What a process hears of the others on the same store, and does because they are there. */
export function joinOthers(
  others: OtherProcesses,
  { ground, engine, live, channels, rounds, report }: Here,
): { stop(): Promise<void> } {
  const listening = others.news.listen({
    lane: (topic) => live.hear(topic),
    desk: () => changedAtDesk(live, channels),
    anything() {
      live.all();
      changedAtDesk(live, channels);
      void engine.look();
    },
  });
  const wakeUps =
    ground.config.role === 'web'
      ? null
      : others.hearWakeUps({
          look: () => engine.look(),
          async keepHouse() {
            await rounds.look();
            await sweepFiles(ground.store, ground.vault);
          },
          report,
        });
  return {
    async stop() {
      listening.stop();
      await wakeUps?.stop();
    },
  };
}

function changedAtDesk(live: LiveHub, channels: Pick<Channels, 'changed'>): void {
  live.desk();
  channels.changed();
}
