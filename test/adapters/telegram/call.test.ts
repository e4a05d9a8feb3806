import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, InputFile } from 'grammy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFetch } from '../../../src/adapters/telegram/call.ts';
import { failureOf } from '../../../src/adapters/telegram/outcome.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
/** What was asked last: where, and the whole body. */
let asked: { readonly url: string; readonly type: string; readonly body: string };
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray();
    const { url = '', headers } = request;
    asked = { url, type: headers['content-type'] ?? '', body: Buffer.concat(chunks).toString() };
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function api(timeoutSeconds = 30): Api {
  const { port } = server.address() as AddressInfo;
  return new Api('1:token', { apiRoot: `http://127.0.0.1:${port}`, timeoutSeconds, fetch: createFetch() });
}

async function failure(call: Promise<unknown>) {
  return failureOf(
    await call.then(
      () => null,
      (error: unknown) => error,
    ),
  );
}

const MESSAGE = { message_id: 7, date: 0, chat: { id: 5, type: 'private' }, text: '好的' };

it('takes an answer that comes in pieces, through the middle of a character', async () => {
  const bytes = Buffer.from(JSON.stringify({ ok: true, result: MESSAGE }));
  const middle = bytes.indexOf(Buffer.from('好')) + 1;
  answer = (_, response) => {
    response.write(bytes.subarray(0, middle), () => response.end(bytes.subarray(middle)));
  };
  expect(await api().sendMessage(5, '找单')).toEqual(MESSAGE);
  expect([asked.url, asked.type]).toEqual(['/bot1:token/sendMessage', 'application/json']);
  expect(JSON.parse(asked.body)).toEqual({ chat_id: 5, text: '找单' });
});

it('sends a file whole', async () => {
  answer = (_, response) => response.end(JSON.stringify({ ok: true, result: MESSAGE }));
  const bytes = Buffer.from('x'.repeat(300_000));
  expect(await api().sendDocument(5, new InputFile(bytes, 'bill.csv'))).toEqual(MESSAGE);
  expect(asked.type).toMatch(/^multipart\/form-data/);
  expect(asked.body).toContain(bytes.toString());
});

it('hears how long it has to wait', async () => {
  const refusal = {
    ok: false,
    error_code: 429,
    description: 'Too Many Requests',
    parameters: { retry_after: 9 },
  };
  answer = (_, response) => response.writeHead(429).end(JSON.stringify(refusal));
  expect(await failure(api().sendMessage(5, 'a'))).toEqual({ kind: 'slow_down', seconds: 9 });
});

it.each<[string, Answer]>([
  ['a page of a proxy', (_, response) => response.writeHead(502).end('<html>Bad Gateway</html>')],
  ['a connection that ends', (request) => request.socket.destroy()],
  ['half an answer', (request, response) => response.write('{"ok":', () => request.socket.destroy())],
])('does not know what became of a call after %s', async (_, given) => {
  answer = given;
  expect(await failure(api().sendMessage(5, 'a'))).toMatchObject({ kind: 'unknown' });
});

it('lets the connection go where nothing is heard', async () => {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  answer = ({ socket }) => void socket.once('close', () => resolve());
  expect(await failure(api(0.2).sendMessage(5, 'a'))).toMatchObject({ kind: 'unknown' });
  await gone;
});

it('knows that nothing was sent where nobody listens', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  const away = new Api('1:token', { apiRoot: `http://127.0.0.1:${port}`, fetch: createFetch() });
  expect(await failure(away.sendMessage(5, 'a'))).toEqual({ kind: 'not_sent', reason: 'ECONNREFUSED' });
});
