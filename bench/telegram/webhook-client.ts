import { once } from 'node:events';
import { connect, Socket } from 'node:net';
import { httpMessages } from './http-stream.ts';

/** Posts updates to a bot's webhook, over as many connections at once as the bot allows. */
export interface WebhookClient {
  /** Resolves with the status. `written` is called when the update goes onto the wire. */
  post(update: string, written: () => void): Promise<number>;
  close(): void;
}

export interface WebhookTarget {
  readonly port: number;
  readonly path: string;
  readonly secret: string;
  readonly connections: number;
}

/** One connection. The bot may close it while nothing is asked over it; then the next update opens another. */
interface Line {
  socket: Socket;
  answered: (status: number | null) => void;
}

export async function openWebhookClient(target: WebhookTarget): Promise<WebhookClient> {
  const lines = await Promise.all(Array.from({ length: target.connections }, () => openLine(target.port)));
  const free = [...lines];
  const queue: ((line: Line) => void)[] = [];
  const take = () => free.pop() ?? new Promise<Line>((resolve) => queue.push(resolve));
  const give = (line: Line) => {
    const next = queue.shift();
    if (next) next(line);
    else free.push(line);
  };
  return {
    async post(update, written) {
      const line = await take();
      written();
      const request = requestOf(target, update);
      // A bot closes a connection that was quiet for a while; what crosses that on its way is sent again.
      let status = await ask(line, target.port, request);
      while (status === null) status = await ask(line, target.port, request);
      give(line);
      return status;
    },
    close() {
      for (const { socket } of lines) socket.destroy();
    },
  };
}

async function openLine(port: number): Promise<Line> {
  const line: Line = { socket: new Socket(), answered: () => undefined };
  await connectLine(line, port);
  return line;
}

/** The status, or `null` where the connection was closed instead. */
async function ask(line: Line, port: number, request: string): Promise<number | null> {
  if (line.socket.readyState !== 'open') await connectLine(line, port);
  return new Promise((resolve) => {
    line.answered = resolve;
    line.socket.write(request);
  });
}

async function connectLine(line: Line, port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  socket.on(
    'data',
    httpMessages(({ start }) => line.answered(Number(start.slice(9, 12)))),
  );
  socket.on('error', () => socket.destroy());
  socket.on('close', () => line.answered(null));
  line.socket = socket;
}

function requestOf({ port, path, secret }: WebhookTarget, update: string): string {
  return [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `X-Telegram-Bot-Api-Secret-Token: ${secret}`,
    `Content-Length: ${Buffer.byteLength(update)}`,
    '',
    update,
  ].join('\r\n');
}
