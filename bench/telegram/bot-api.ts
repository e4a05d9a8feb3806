import { createServer } from 'node:net';
import { httpMessages } from './http-stream.ts';

/** The least of a Bot API that a bot can talk to: every message is taken, everything else is well. */
export interface BotApi {
  readonly port: number;
  /** Hears of each message that was sent, by its chat. */
  onMessage: (chat: number) => void;
}

const ME = { id: 1, is_bot: true, first_name: 'bench', username: 'bench_bot', can_join_groups: false };
const ANSWERS: Readonly<Record<string, unknown>> = {
  getMe: ME,
  getWebhookInfo: { url: '', has_custom_certificate: false, pending_update_count: 0 },
};

export async function openBotApi(): Promise<BotApi> {
  let messages = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on(
      'data',
      httpMessages(({ start, body }) => {
        const method = /\/bot[^/]+\/(\w+)/.exec(start)?.[1] ?? '';
        if (method !== 'sendMessage') return void socket.write(okay(ANSWERS[method] ?? true));
        const chat = Number(/"chat_id":"?(\d+)/.exec(body.toString('latin1'))?.[1]);
        messages += 1;
        socket.write(okay({ message_id: messages, date: 0, chat: { id: chat, type: 'private' } }));
        return api.onMessage(chat);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const api: BotApi = {
    port: typeof address === 'object' && address ? address.port : 0,
    onMessage: () => undefined,
  };
  return api;
}

function okay(result: unknown): string {
  const body = JSON.stringify({ ok: true, result });
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n';
  return `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
