import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from './answer.ts';

/** A request whose body nobody has read yet: a fake may cut the line before it does. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** The raw bytes, once; `null` where they are more than the fake takes. */
  body(): Promise<Buffer | null>;
  /** Aborts when the caller hangs up before the answer. */
  readonly gone: AbortSignal;
}

export interface Listening {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

async function readBody(message: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? null : Buffer.concat(chunks);
}

async function send(reply: Reply, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (reply === 'reset') {
    message.socket.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, reply.headers);
  if (typeof reply.body === 'string' || reply.body instanceof Uint8Array) {
    response.end(reply.body);
    return;
  }
  response.flushHeaders();
  try {
    for await (const chunk of reply.body) if (!response.write(chunk)) await once(response, 'drain');
    response.end();
  } catch {
    response.destroy();
  }
}

/** A real HTTP server on the loopback; port 0 takes a free one. */
export async function listen(
  port: number,
  bodyLimit: number,
  answer: (request: Request) => Promise<Reply>,
): Promise<Listening> {
  const server = createServer(async (message, response) => {
    const url = new URL(message.url ?? '/', 'http://fake');
    const leaving = new AbortController();
    response.on('close', () => leaving.abort());
    const reply = await answer({
      method: message.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: message.headers,
      body: () => readBody(message, bodyLimit),
      gone: leaving.signal,
    });
    await send(reply, message, response);
  });
  // A caller on a busy machine may come back to its connection later than the usual five seconds.
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
