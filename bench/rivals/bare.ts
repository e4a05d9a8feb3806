/**
 * The limit: a bare `node:http` server over better-sqlite3. What arrived in one turn of the event loop shares a
 * transaction; inbound event, state and reply are durable before anything is acknowledged.
 */
import { Agent, createServer, request, type ServerResponse } from 'node:http';
import { answer, EMPTY_FORM, type Form, KEYBOARD } from '../telegram/dialogue.ts';
import { GIVEN, openRivalDatabase, ready } from './ground.ts';

interface Arrived {
  readonly update: {
    readonly update_id: number;
    readonly message: { readonly chat: { readonly id: number }; readonly text: string };
  };
  readonly response: ServerResponse;
}

const database = openRivalDatabase();
const keep = database.prepare<[string]>('INSERT OR IGNORE INTO events (key) VALUES (?)');
const load = database.prepare<[string], string>('SELECT state FROM chats WHERE id = ?').pluck();
const save = database.prepare<[string, string]>('INSERT OR REPLACE INTO chats (id, state) VALUES (?, ?)');
const promise = database.prepare<[string]>('INSERT INTO outbox (body) VALUES (?)');
const sent = database.prepare<[number | bigint]>('DELETE FROM outbox WHERE id = ?');
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const sendMessage = `${GIVEN.apiRoot}/bot${GIVEN.token}/sendMessage`;

let arrived: Arrived[] = [];
let delivered: (number | bigint)[] = [];
let planned = false;

function plan(): void {
  if (planned) return;
  planned = true;
  setImmediate(flush);
}

function flush(): void {
  planned = false;
  const [group, done] = [arrived, delivered];
  [arrived, delivered] = [[], []];
  const replies = commit(group, done);
  for (const { response } of group) response.end();
  for (const { id, body } of replies) send(id, body);
}

const commit = database.transaction((group: readonly Arrived[], done: readonly (number | bigint)[]) => {
  for (const id of done) sent.run(id);
  return group.flatMap(({ update: { update_id: key, message } }) => {
    if (keep.run(String(key)).changes === 0) return [];
    const chat = String(message.chat.id);
    const stored = load.get(chat);
    const { form, reply } = answer(
      stored === undefined ? EMPTY_FORM : (JSON.parse(stored) as Form),
      message.text,
    );
    save.run(chat, JSON.stringify(form));
    const body = JSON.stringify({ chat_id: message.chat.id, text: reply, reply_markup: KEYBOARD });
    return [{ id: promise.run(body).lastInsertRowid, body }];
  });
}).immediate;

function send(id: number | bigint, body: string): void {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  request(sendMessage, { method: 'POST', agent, headers }, (response) => {
    response.resume().on('end', () => {
      delivered.push(id);
      plan();
    });
  }).end(body);
}

createServer((incoming, response) => {
  if (incoming.headers['x-telegram-bot-api-secret-token'] !== GIVEN.secret) {
    response.writeHead(401).end();
    return;
  }
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    arrived.push({ update: JSON.parse(Buffer.concat(chunks).toString()), response });
    plan();
  });
}).listen(GIVEN.port, '127.0.0.1', ready);
