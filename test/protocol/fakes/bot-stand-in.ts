import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';

export interface Received {
  readonly update: Update;
  readonly headers: IncomingHttpHeaders;
}

/** `never`: no answer comes; `cut`: the line breaks instead. */
export type Treatment =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'never'
  | 'cut'
  | Promise<{ readonly status: number }>;

/** Something that Telegram can deliver to: keeps what came and answers as the test wishes. */
export interface BotStandIn {
  readonly url: string;
  readonly received: Received[];
  /** How many updates are with it right now. */
  readonly busy: number;
  treat: (update: Update) => Treatment;
  close(): Promise<void>;
}

export async function standInForBot(): Promise<BotStandIn> {
  const received: Received[] = [];
  let busy = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const update = JSON.parse(body) as Update;
    received.push({ update, headers: request.headers });
    busy += 1;
    response.on('close', () => {
      busy -= 1;
    });
    const treatment = await standIn.treat(update);
    if (treatment === 'never') return;
    if (treatment === 'cut') request.socket.destroy();
    else {
      const { status, headers, body: words } = { headers: {}, body: '', ...treatment };
      response.writeHead(status, headers).end(words);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: BotStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    get busy() {
      return busy;
    },
    treat: () => ({ status: 200 }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return standIn;
}
