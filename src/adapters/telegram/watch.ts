import type { Api } from 'grammy';
import { MINUTE, SECOND } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import { type Failure, failureOf } from './outcome.ts';
import { ALLOWED_UPDATES } from './schema.ts';

/** A press of a button dies after 150 seconds in which it could not be delivered. */
const PRESSES_LIVE = 120 * SECOND;
const BEAT_EVERY = 30 * SECOND;
const LOOK_AT_WEBHOOK = 5 * MINUTE;
/** As many as Telegram opens at most: what arrives together becomes durable together. */
const CONNECTIONS = 100;
const NAME = 'telegram';

export interface WatchParts {
  readonly api: Api;
  readonly clock: Clock;
  readonly beats: Pick<Heartbeats, 'beat'>;
  /** The webhook's whole address and secret; `null` where we poll. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly working: () => boolean;
  readonly heard: (failure: Failure | null) => void;
  /** The channel was out of reach in this span. */
  readonly interrupted: (from: number, to: number) => Promise<void>;
  /** Somebody else set the webhook, or it went: an operator has to know. */
  readonly alarm: (what: 'webhook_changed') => void;
}

/** Keeps the webhook ours and knows afterwards how long the channel was out of reach. */
export class Watch {
  private readonly parts: WatchParts;
  private timer: NodeJS.Timeout | null = null;
  private lookAt = 0;
  private everSet = false;

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
    const due = performance.now() >= this.lookAt;
    const set = due ? await this.keepWebhook() : this.everSet;
    if (due && set) this.lookAt = performance.now() + LOOK_AT_WEBHOOK;
    if (set && this.parts.working()) await this.beat();
  }

  /** Notes that the channel works; after a gap the questions that are pending are put again. */
  private async beat(): Promise<void> {
    const { clock, beats, interrupted } = this.parts;
    const now = clock.now();
    const before = await beats.beat(NAME, now);
    if (before !== null && now - before > PRESSES_LIVE) await interrupted(before, now);
  }

  private async keepWebhook(): Promise<boolean> {
    const { api, webhook, heard, alarm } = this.parts;
    try {
      const { url } = await api.getWebhookInfo();
      const wanted = webhook?.url ?? '';
      if (url !== wanted) {
        if (this.everSet) alarm('webhook_changed');
        if (webhook) await this.setWebhook(webhook);
        else await api.deleteWebhook();
      } else if (webhook && !this.everSet) await this.setWebhook(webhook);
      this.everSet = true;
      heard(null);
      return true;
    } catch (error) {
      heard(failureOf(error));
      return false;
    }
  }

  /** Also where the address stands already: the secret may be another one by now. */
  private async setWebhook({ url, secret }: NonNullable<WatchParts['webhook']>): Promise<void> {
    await this.parts.api.setWebhook(url, {
      secret_token: secret,
      allowed_updates: [...ALLOWED_UPDATES],
      max_connections: CONNECTIONS,
    });
  }
}
