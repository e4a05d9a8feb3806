/**
 * Telegram for the benchmark, in a process of its own: customers who write, and the Bot API that takes the replies.
 * Lean, so that it is not what is measured; `test/fakes/telegram` is the one that is true to the protocol.
 */
import { type BotApi, openBotApi } from './bot-api.ts';
import { messageAt } from './dialogue.ts';
import { openWebhookClient, type WebhookClient, type WebhookTarget } from './webhook-client.ts';

/** So many customers at once, each with a dialogue of so many turns, one dialogue after the other. */
export interface Crowd {
  readonly target: WebhookTarget;
  readonly chats: number;
  readonly turns: number;
  readonly dialogues: number;
  /** One more, who writes so many messages a second meanwhile and waits for no answer. */
  readonly flood?: number;
}

export interface Measured {
  readonly messages: number;
  readonly seconds: number;
  /** From the webhook on the wire to the reply at the Bot API, in ms, sorted. */
  readonly replies: readonly number[];
  /** Of the fake itself. */
  readonly cpuMs: number;
}

/** Nobody has to wait so long; whoever does is a fault of the benchmark. */
const PATIENCE_MS = 30_000;
/** So many of a flood are on their way at once. */
const FLOOD_AT_ONCE = 50;

interface Chat {
  readonly id: number;
  replied: () => void;
  owed: number;
}

let nextChat = 100_000;
let nextUpdate = 1;
/** Those whose answers nobody counts. */
const flooders = new Set<number>();
const chats = new Map<number, Chat>();

async function talk(client: WebhookClient, turns: number, times: number[]): Promise<void> {
  const chat: Chat = { id: nextChat, replied: () => undefined, owed: 0 };
  nextChat += 1;
  chats.set(chat.id, chat);
  for (let turn = 0; turn < turns; turn += 1) {
    let sent = 0;
    chat.owed += 1;
    const reply = new Promise<void>((resolve) => {
      chat.replied = () => {
        times.push(performance.now() - sent);
        resolve();
      };
    });
    const status = client.post(updateOf(chat.id, turn), () => {
      sent = performance.now();
    });
    const took = await patiently(Promise.all([status, reply]), `${messageAt(turn, 0)} in turn ${turn}`);
    if (took[0] !== 200) throw new Error(`an update was answered with ${took[0]}`);
  }
  chats.delete(chat.id);
}

async function patiently<T>(waited: Promise<T>, what: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), PATIENCE_MS);
  return Promise.race([waited, promise]).finally(() => clearTimeout(timer));
}

function updateOf(chat: number, turn: number): string {
  const person = { id: chat, is_bot: false, first_name: '顾客', language_code: 'zh-hans' };
  const id = nextUpdate;
  nextUpdate += 1;
  return JSON.stringify({
    update_id: id,
    message: {
      message_id: 2 * turn + 1,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chat, type: 'private', first_name: '顾客' },
      from: person,
      text: messageAt(turn, chat),
      ...(turn === 0 && { entities: [{ type: 'bot_command', offset: 0, length: 6 }] }),
    },
  });
}

/** Writes on and on until the others are through. */
async function flood(client: WebhookClient, perSecond: number, isOver: () => boolean): Promise<void> {
  const own = nextChat;
  nextChat += 1;
  flooders.add(own);
  const started = performance.now();
  const answers: Promise<number>[] = [];
  for (let sent = 0; !isOver(); sent += 1) {
    const due = started + (sent * 1000) / perSecond - performance.now();
    if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
    answers.push(client.post(updateOf(own, sent), () => undefined));
    if (answers.length >= FLOOD_AT_ONCE) await Promise.all(answers.splice(0));
  }
  await Promise.all(answers);
}

/** A reply nobody is owed means that contenders do not say the same. */
function heard(id: number): void {
  if (flooders.has(id)) return;
  const chat = chats.get(id);
  if (!chat || chat.owed === 0) throw new Error(`chat ${id} got more messages than it sent`);
  chat.owed -= 1;
  chat.replied();
}

async function crowd({ target, chats: atOnce, turns, dialogues, flood: rate }: Crowd): Promise<Measured> {
  const client = await openWebhookClient({ ...target, connections: Math.min(target.connections, atOnce) });
  const beside = rate === undefined ? null : await openWebhookClient(target);
  const replies: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  let isOver = false;
  const flooding = beside && rate ? flood(beside, rate, () => isOver) : null;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let count = 0; count < dialogues; count += 1) await talk(client, turns, replies);
    }),
  );
  isOver = true;
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await flooding;
  client.close();
  beside?.close();
  replies.sort((one, other) => one - other);
  return { messages: replies.length, seconds, replies, cpuMs: (user + system) / 1000 };
}

const api: BotApi = await openBotApi();
api.onMessage = heard;
process.on('message', async (ask: Crowd) => process.send?.(await crowd(ask)));
process.send?.({ port: api.port });
