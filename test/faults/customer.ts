import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export interface SeenEntry {
  readonly number: number;
  readonly author: string;
  readonly text: string;
  readonly prompt: string | null;
  readonly buttons: readonly { readonly option: string; readonly label: string }[];
  readonly case: string | null;
}

/** Twice a lease: what a process had taken when it died comes back after that. */
const PATIENCE_MS = 120_000;

/**
 * A customer with a browser's manners: keeps the cookie, sends a message again with the same id until it is
 * acknowledged, and looks again whenever the line broke.
 */
export class Customer {
  #url: () => string;
  #cookie = '';
  /** Texts the service has acknowledged. */
  readonly acknowledged: string[] = [];

  constructor(url: () => string) {
    this.#url = url;
  }

  /** What the browser would send with every request. */
  get cookie(): string {
    return this.#cookie;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    for (;;) {
      try {
        const url = this.#url();
        const response = await fetch(url + path, {
          ...init,
          headers: { origin: url, cookie: this.#cookie, 'content-type': 'application/json', ...init.headers },
          signal: AbortSignal.timeout(5_000),
        });
        if (response.status < 500 && response.status !== 429) {
          const given = response.headers.get('set-cookie')?.split(';')[0];
          if (given) this.#cookie = given;
          return response;
        }
      } catch {
        // The service is down or was killed while answering: a browser tries again.
      }
      await pause(100);
    }
  }

  #post(path: string, body: unknown): Promise<Response> {
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body) });
  }

  async enter(locale = 'zh-CN'): Promise<void> {
    await this.#post('/chat/session', { locale });
  }

  async entries(): Promise<readonly SeenEntry[]> {
    const response = await this.#ask('/chat/entries?after=0');
    return ((await response.json()) as { entries: SeenEntry[] }).entries;
  }

  async say(text: string): Promise<void> {
    const response = await this.#post('/chat/messages', { id: randomUUID(), text });
    if (!response.ok) throw new Error(`the message was refused: ${response.status}`);
    this.acknowledged.push(text);
  }

  async press(entry: SeenEntry, option: string): Promise<void> {
    const response = await this.#post('/chat/presses', { id: randomUUID(), prompt: entry.prompt, option });
    if (!response.ok) throw new Error(`the press was refused: ${response.status}`);
  }

  /** Waits for the first entry after a number that is not the customer's own and has buttons or words. */
  async reply(after: number): Promise<SeenEntry> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      if (Date.now() > deadline) throw new Error('what was acknowledged was never answered');
      const found = (await this.entries()).find(
        ({ number, author }) => number > after && author !== 'customer',
      );
      if (found) return found;
      await pause(25);
    }
  }
}
