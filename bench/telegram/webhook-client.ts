import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { httpMessages } from './http-stream.ts';

/** Posts updates to a bot's webhook, over as many connections at once as the bot allows. */
export interface WebhookClient {
  /** Resolves with the status. `written` is called when the update goes onto the wire. */
  post(update: string, written: () => void): Promise<number>;
  close(): void;
}

interface Line {
  readonly socket: Socket;
  answered: (status: number) => void;
}

export interface WebhookTarget {
  readonly port: number;
  readonly path: string;
  readonly secret: string;
  readonly connections: number;
}

export async function openWebhookClient(target: WebhookTarget): Promise<WebhookClient> {
  const lines = await Promise.all(Array.from({ length: target.connections }, () => openLine(target.port)));
  const free = [...lines];
  const queue: ((line: Line) => void)[] = [];
  const take = () => {
    const line = free.pop();
    return line ?? new Promise<Line>((resolve) => queue.push(resolve));
  };
  const give = (line: Line) => {
    const next = queue.shift();
    if (next) next(line);
    else free.push(line);
  };
  return {
    async post(update, written) {
      const line = await take();
      written();
      const status = await new Promise<number>((resolve) => {
        line.answered = resolve;
        line.socket.write(requestOf(target, update));
      });
      give(line);
      return status;
    },
    close() {
      for (const { socket } of lines) socket.destroy();
    },
  };
}

async function openLine(port: number): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  const line: Line = { socket, answered: () => undefined };
  socket.on(
    'data',
    httpMessages(({ start }) => line.answered(Number(start.slice(9, 12)))),
  );
  socket.on('error', (error) => {
    throw error;
  });
  return line;
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
