import { type Instant, SECOND } from '../domain/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { Heartbeats } from './ports/heartbeats.ts';

const BEAT_EVERY = 30 * SECOND;

export interface HeartbeatParts {
  /** Of what; the signs of life are kept under it. */
  readonly name: string;
  readonly clock: Clock;
  readonly beats: Pick<Heartbeats, 'beat'>;
  /** A silence longer than this, in milliseconds, is an interruption. */
  readonly missedAfter: number;
  /** Looks whether it works now. */
  readonly works: () => Promise<boolean>;
  /** It was out of reach in this span; asked again at the next look where it rejects. */
  readonly interrupted: (from: Instant, to: Instant) => Promise<void>;
  /** A look that failed; the next one comes all the same. */
  readonly report: (reason: unknown) => void;
}

/** Knows of a channel, also after a restart, how long it was out of reach. Survives whatever its parts throw. */
export class Heartbeat {
  private readonly parts: HeartbeatParts;
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  /** An interruption that nobody could be told of yet. */
  private untold: { readonly from: Instant; readonly to: Instant } | null = null;

  constructor(parts: HeartbeatParts) {
    this.parts = parts;
  }

  /** Looks now and every half minute; resolves when it has looked for the first time. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.look(), BEAT_EVERY);
    this.timer.unref();
    await this.look();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      if (await this.parts.works()) await this.beat();
    } catch (reason) {
      this.parts.report(reason);
    } finally {
      this.looking = false;
    }
  }

  private async beat(): Promise<void> {
    const { name, clock, beats, missedAfter, interrupted } = this.parts;
    const now = clock.now();
    const before = await beats.beat(name, now);
    if (before !== null && now - before > missedAfter)
      this.untold = { from: this.untold?.from ?? before, to: now };
    if (this.untold === null) return;
    await interrupted(this.untold.from, this.untold.to);
    this.untold = null;
  }
}
