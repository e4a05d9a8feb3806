import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { LiveHub } from './live.ts';

/** Who takes longer to say what they want, or to bring it, is let go. In milliseconds. */
const PATIENCE = { headersTimeout: 20_000, requestTimeout: 300_000 };
const GRACE_MS = 3000;
const LOOK_AGAIN_MS = 50;

export interface WebServer {
  /** The real port, where 0 was asked for. */
  readonly port: number;
  /** Lets the requests under way finish, a few seconds at most. */
  stop(): Promise<void>;
}

/** Listens, or rejects with the system's error (`EADDRINUSE`, `EACCES`). */
export async function serveWeb(app: Hono, live: LiveHub, host: string, port: number): Promise<WebServer> {
  const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: PATIENCE }) as Server;
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      live.close();
      const closed = once(server, 'close');
      server.close();
      // A page that goes on asking keeps its connection busy now and then; it is let go in between.
      const looking = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
      const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearInterval(looking);
      clearTimeout(grace);
    },
  };
}
