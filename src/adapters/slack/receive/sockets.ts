import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { SILENT } from '../web-client.ts';
import type { Incoming, TakeIn } from './incoming.ts';

/** Slack closes each connection now and then; while one is opened anew the other listens. */
const CONNECTIONS = 2;
const HELLO_MS = 15_000;
const CALL_MS = 10_000;
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const LOOK_EVERY = 250;

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly take: TakeIn;
  readonly report: (error: unknown, where: string) => void;
  /** Whether anything is heard; told again and again. */
  readonly listening: (open: boolean) => void;
  /** A connection is open after there was none for so many milliseconds: something may have been missed. */
  readonly reopened: (silence: number) => void;
  /** The channel counts as broken now; connections are tried all the same. */
  readonly unheard: () => void;
  /** Milliseconds without any connection after which the channel counts as broken. */
  readonly patience: number;
}

export interface Sockets {
  stop(): Promise<void>;
}

interface Envelope {
  readonly type: string;
  readonly body: Record<string, unknown>;
  readonly ack: (answer?: unknown) => Promise<void>;
}

const KINDS: Readonly<Record<string, Incoming['kind']>> = {
  events_api: 'event',
  interactive: 'interaction',
  slash_commands: 'command',
};

/** Socket Mode: two connections that overlap, and a watch over both. */
export function openSockets(parts: SocketParts): Sockets {
  const ending = new AbortController();
  const open = new Set<SocketModeClient>();
  let lastOpen = performance.now();
  let isDeaf = false;
  let isReported = false;
  const lines = Array.from({ length: CONNECTIONS }, (_, index) => keepOpen(index));
  const watch = setInterval(look, LOOK_EVERY);

  function look(): void {
    const now = performance.now();
    if (open.size > 0) lastOpen = now;
    const silence = now - lastOpen;
    const isBroken = silence >= parts.patience;
    parts.listening(!isBroken);
    if (isBroken && !isReported) parts.unheard();
    isReported = isBroken;
  }

  async function keepOpen(index: number): Promise<void> {
    let pause = SHORTEST_PAUSE;
    await rest(index * SHORTEST_PAUSE);
    while (!ending.signal.aborted) {
      const lasted = await connect().catch(() => false);
      pause = lasted ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      await rest(pause);
    }
  }

  function rest(milliseconds: number): Promise<unknown> {
    return sleep(milliseconds, undefined, { signal: ending.signal }).catch(() => undefined);
  }

  /** Resolves when the connection has ended; `true` where it was one. */
  async function connect(): Promise<boolean> {
    const client = new SocketModeClient({
      appToken: parts.appToken,
      // Its own way of coming back ends the process where Slack cannot be reached.
      autoReconnectEnabled: false,
      logger: SILENT,
      clientOptions: { slackApiUrl: parts.apiUrl, retryConfig: { retries: 0 }, timeout: CALL_MS },
    });
    const ended = new Promise<void>((resolve) => client.once('disconnected', resolve));
    const leave = () => void client.disconnect().catch(() => undefined);
    const late = setTimeout(leave, HELLO_MS);
    ending.signal.addEventListener('abort', leave, { once: true });
    client.on('slack_event', (envelope: Envelope) => void receive(envelope));
    try {
      await client.start();
      clearTimeout(late);
      if (ending.signal.aborted) leave();
      const silence = performance.now() - lastOpen;
      open.add(client);
      if (isDeaf) parts.reopened(silence);
      isDeaf = false;
      look();
      await ended;
      return true;
    } finally {
      clearTimeout(late);
      ending.signal.removeEventListener('abort', leave);
      open.delete(client);
      if (open.size === 0 && !isDeaf) [isDeaf, lastOpen] = [true, performance.now()];
    }
  }

  /** What could not be stored is not acknowledged: Slack sends it again. */
  async function receive({ type, body, ack }: Envelope): Promise<void> {
    const kind = KINDS[type];
    if (kind === undefined) return;
    try {
      const answer = await parts.take({ kind, body });
      await ack(answer ?? undefined);
    } catch (error) {
      parts.report(error, `slack ${kind}`);
    }
  }

  return {
    async stop() {
      ending.abort();
      clearInterval(watch);
      await Promise.all(lines);
    },
  };
}
