import type { Api } from 'grammy';
import { MINUTE, SECOND } from '../../domain/instant.ts';
import { Heartbeat, type HeartbeatParts } from '../../engine/heartbeat.ts';
import { type Failure, failureOf } from './outcome.ts';
import { ALLOWED_UPDATES } from './schema.ts';

/** A press of a button dies after 150 seconds in which it could not be delivered. */
const PRESSES_LIVE = 120 * SECOND;
const LOOK_AT_WEBHOOK = 5 * MINUTE;
/** As many as Telegram opens at most: what arrives together becomes durable together. */
const CONNECTIONS = 100;

export interface WatchParts extends Pick<HeartbeatParts, 'clock' | 'beats' | 'interrupted' | 'report'> {
  readonly api: Api;
  /** The webhook's whole address and secret; `null` where we poll. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly working: () => boolean;
  readonly heard: (failure: Failure | null) => void;
  /** Somebody else set the webhook, or it went: an operator has to know. */
  readonly alarm: (what: 'webhook_changed') => void;
}

/** Keeps the webhook ours and knows afterwards how long the channel was out of reach. */
export function createWatch(parts: WatchParts): Heartbeat {
  const webhook = new OwnWebhook(parts);
  const works = async () => (await webhook.isSet()) && parts.working();
  return new Heartbeat({ ...parts, name: 'telegram', missedAfter: PRESSES_LIVE, works });
}

class OwnWebhook {
  private readonly parts: Omit<WatchParts, keyof HeartbeatParts>;
  private lookAt = 0;
  private everSet = false;

  constructor(parts: OwnWebhook['parts']) {
    this.parts = parts;
  }

  /** Looks after it every few minutes; in between it is taken to be as it was. */
  async isSet(): Promise<boolean> {
    if (performance.now() < this.lookAt) return this.everSet;
    const set = await this.keep();
    if (set) this.lookAt = performance.now() + LOOK_AT_WEBHOOK;
    return set;
  }

  private async keep(): Promise<boolean> {
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
