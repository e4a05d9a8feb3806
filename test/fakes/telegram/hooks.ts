import type { WebhookInfo } from 'grammy/types';
import type { Polling } from './polling.ts';
import type { WebhookSettings } from './post-update.ts';
import { type Delivery, type LaneState, Webhook } from './webhook.ts';
import type { World } from './world.ts';

/** The bot's one webhook, or none. */
export class Hooks {
  readonly #world: World;
  readonly deliveries: Delivery[] = [];
  #current: Webhook | undefined;
  onCall: (fields: Readonly<Record<string, unknown>>) => void = () => undefined;

  constructor(world: World, polling: Polling) {
    this.#world = world;
    world.queue.onNew = () => (this.#current ? this.#current.run() : polling.wake());
  }

  get active(): boolean {
    return this.#current !== undefined;
  }

  set(settings: WebhookSettings): void {
    this.remove();
    const { queue, time, chance } = this.#world;
    const webhook = new Webhook(settings, queue, time, chance, this.deliveries);
    webhook.onCall = (fields) => this.onCall(fields);
    webhook.onGone = () => this.remove();
    this.#current = webhook;
    webhook.run();
  }

  remove(): void {
    this.#current?.close();
    this.#current = undefined;
  }

  lanes(): LaneState[] {
    return this.#current?.lanes() ?? [];
  }

  info(): WebhookInfo {
    const { queue } = this.#world;
    const { settings, lastError } = this.#current ?? {};
    return {
      url: settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.size,
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
      ...(settings && { max_connections: settings.maxConnections, ip_address: '127.0.0.1' }),
      ...(queue.allowed.length > 0 && { allowed_updates: [...queue.allowed] }),
    } as WebhookInfo;
  }
}
