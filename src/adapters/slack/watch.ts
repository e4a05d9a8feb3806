import { MINUTE, SECOND } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { Calls } from './calls.ts';
import type { DeskRoom } from './desk/room.ts';

/** Slack tries events for six minutes, and presses not at all. */
const MISSED_AFTER = 2 * MINUTE;
const BEAT_EVERY = 30 * SECOND;
const NAME = 'slack';

export interface WatchParts {
  readonly calls: Calls;
  readonly clock: Clock;
  readonly beats: Heartbeats;
  readonly room: DeskRoom;
  readonly working: () => boolean;
  /** The channel was out of reach in this span. */
  readonly interrupted: (from: number, to: number) => Promise<void>;
}

/** Knows afterwards how long the channel was out of reach, and looks whether the desk channel can be used. */
export class Watch {
  private readonly parts: WatchParts;
  private timer: NodeJS.Timeout | null = null;

  constructor(parts: WatchParts) {
    this.parts = parts;
  }

  async start(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), BEAT_EVERY);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const { calls, room, working } = this.parts;
    try {
      await calls.make('auth.test', (web) => web.auth.test());
      await room.look();
      if (working()) await this.beat();
    } catch {
      // Whoever asked heard how it went; the gap shows when it goes well again.
    }
  }

  private async beat(): Promise<void> {
    const { clock, beats, interrupted } = this.parts;
    const now = clock.now();
    const before = await beats.beat(NAME, now);
    if (before !== null && now - before > MISSED_AFTER) await interrupted(before, now);
  }
}
