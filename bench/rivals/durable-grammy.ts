import { createServer } from 'node:http';
import { Bot, type Context, webhookCallback } from 'grammy';
import { GIVEN, openRivalDatabase, ready } from './ground.ts';

/** The storage interface of grammY's plugins on SQLite; each write is durable when it resolves. */
export interface RivalStorage<T> {
  read(key: string): T | undefined;
  write(key: string, value: T): void;
  delete(key: string): void;
}

/**
 * A grammY bot that is as durable as the program: a reply stands in the outbox before the handler goes on, the state
 * is written before the update is acknowledged. What was delivered leaves the outbox now and then, without a sync each.
 */
export function durableBot<C extends Context>() {
  const database = openRivalDatabase();
  const load = database.prepare<[string], string>('SELECT state FROM chats WHERE id = ?').pluck();
  const save = database.prepare<[string, string]>('INSERT OR REPLACE INTO chats (id, state) VALUES (?, ?)');
  const drop = database.prepare<[string]>('DELETE FROM chats WHERE id = ?');
  const promise = database.prepare<[string]>('INSERT INTO outbox (body) VALUES (?)');
  const sent = database.prepare<[number | bigint]>('DELETE FROM outbox WHERE id = ?');
  let delivered: (number | bigint)[] = [];
  const sweep = database.transaction(() => {
    for (const id of delivered) sent.run(id);
    delivered = [];
  });
  setInterval(sweep, 50);

  const storage = <T>(): RivalStorage<T> => ({
    read(key) {
      const state = load.get(key);
      return state === undefined ? undefined : (JSON.parse(state) as T);
    },
    write: (key, value) => void save.run(key, JSON.stringify(value)),
    delete: (key) => void drop.run(key),
  });

  const { apiRoot, token, secret, port } = GIVEN;
  const me = { id: 1, is_bot: true, first_name: 'bench', username: 'bench_bot' } as never;
  const out = new Bot<C>(token, { client: { apiRoot }, botInfo: me }).api;
  /** Answers at once with what is promised; the call itself goes out with grammY's own client. */
  const promised = async (url: string, init: { readonly body: string }) => {
    const method = url.slice(url.lastIndexOf('/') + 1);
    if (method !== 'sendMessage') throw new Error(`${method} is no part of the dialogue`);
    const { lastInsertRowid: id } = promise.run(init.body);
    const { chat_id: chat, text, ...rest } = JSON.parse(init.body);
    void out.sendMessage(chat, text, rest).then(() => delivered.push(id));
    const message = { message_id: Number(id), date: 0, chat: { id: chat, type: 'private' }, text };
    return { json: async () => ({ ok: true, result: message }) };
  };
  const bot = new Bot<C>(token, { client: { apiRoot, fetch: promised as never }, botInfo: me });
  return {
    bot,
    storage,
    serve() {
      const handle = webhookCallback(bot, 'http', { secretToken: secret });
      createServer(handle).listen(port, '127.0.0.1', ready);
    },
  };
}
