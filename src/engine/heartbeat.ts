import { type Instant, SECOND } from '../domain/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { Heartbeats } from './ports/heartbeats.ts';

const BEAT_EVERY = 30 * SECOND;

export interface HeartbeatParts {
  /** Of what; the signs of life are kept under it. */
  readonly name: string;
  readonly clock: Clock;
  readonly beats: Pick<Heartbeats, 'beat' | 'lastBeat'>;
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
  /** What somebody else noticed, and was not told on yet. */
  private noticed: { readonly from: Instant; readonly to: Instant } | null = null;

  constructor(parts: HeartbeatParts) {
    this.parts = parts;
  }

  /** Looks now and every half minute; resolves when it has looked for the first time. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.look(), BEAT_EVERY);
    this.timer.unref();
    await this.look();
  }

  /** Somebody else noticed that it was out of reach in this span, however short. */
  async missed(from: Instant, to: Instant): Promise<void> {
    this.noticed = { from: Math.min(from, this.noticed?.from ?? from), to };
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

  /** As long as it is to be told of an interruption it keeps no sign of life, so that the next start knows of it too. */
  private async beat(): Promise<void> {
    const { name, clock, beats, missedAfter, interrupted } = this.parts;
    const now = clock.now();
    const { noticed } = this;
    const before = await beats.lastBeat(name);
    if (before !== null && now - before > missedAfter)
      await interrupted(Math.min(before, noticed?.from ?? before), now);
    else if (noticed) await interrupted(noticed.from, noticed.to);
    if (this.noticed === noticed) this.noticed = null;
    await beats.beat(name, now);
  }
}
