import { MINUTE } from '../../domain/instant.ts';
import { Heartbeat, type HeartbeatParts } from '../../engine/heartbeat.ts';
import type { Calls } from './calls.ts';

/** Slack tries events for six minutes, and presses not at all. */
const MISSED_AFTER = 2 * MINUTE;

export interface WatchParts extends Pick<HeartbeatParts, 'clock' | 'beats' | 'interrupted' | 'report'> {
  readonly calls: Calls;
  /** Asks anew what may be shown where. */
  readonly lookAround: () => Promise<void>;
  readonly working: () => boolean;
}

/** Knows afterwards how long the channel was out of reach, and looks whether the desk's channels can be used. */
export function createWatch(parts: WatchParts): Heartbeat {
  const { calls, lookAround, working } = parts;
  const works = async () => {
    try {
      await calls.make('auth.test', (web) => web.auth.test());
      await lookAround();
    } catch {
      // Whoever asked heard how it went; the gap shows when it goes well again.
      return false;
    }
    return working();
  };
  return new Heartbeat({ ...parts, name: 'slack', missedAfter: MISSED_AFTER, works });
}
