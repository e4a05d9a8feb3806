import { join } from 'node:path';
import { startChild } from '../ground/child.ts';
import { type Remote, remote } from '../ground/controls.ts';
import type { TelegramVerbs } from './verbs.ts';
import type { SeenChat } from './view.ts';

/** A running fake of Telegram in a process of its own, and all that can be done with it. */
export interface TelegramFake extends Remote<TelegramVerbs> {
  /** For `TELEGRAM_API_ROOT` and grammY's `client.apiRoot`. */
  readonly url: string;
  /** Waits until the chat is as wished; after `patience` (ms) it fails with what stands there instead. */
  until(chat: number, wished: (chat: SeenChat) => unknown, patience?: number): Promise<SeenChat>;
  stop(): Promise<void>;
}

export async function startTelegramFake(): Promise<TelegramFake> {
  const { url, stop } = await startChild(join(import.meta.dirname, 'main.ts'));
  const controls = remote<TelegramVerbs>(url);
  const extra = {
    url,
    stop,
    async until(chat: number, wished: (chat: SeenChat) => unknown, patience = 90_000) {
      const end = performance.now() + patience;
      let seen = await controls.chat(chat);
      while (!wished(seen)) {
        if (performance.now() > end) {
          const lines = seen.lines.map(({ from, text }) => `${from}: ${text}`);
          throw new Error(`chat ${chat} never became as wished:\n${lines.join('\n')}`);
        }
        seen = await controls.chatAfter(chat, seen.version, end - performance.now());
      }
      return seen;
    },
  };
  return new Proxy(extra as TelegramFake, {
    get: (own, name) => Reflect.get(own, name) ?? Reflect.get(controls, name),
  });
}
