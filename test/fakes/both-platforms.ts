import type { WebClient } from '@slack/web-api';
import { Api } from 'grammy';
import type { Calls as SlackCalls } from '../../src/adapters/slack/calls.ts';
import { createSender as createSlackSender } from '../../src/adapters/slack/customer/send.ts';
import { createSender as createTelegramSender } from '../../src/adapters/telegram/send.ts';
import { Pace } from '../../src/engine/pace.ts';
import type { Parcel, Sender } from '../../src/engine/ports/sender.ts';
import type { Texts } from '../../src/engine/ports/texts.ts';
import { FakeTime } from './ground/time.ts';
import { Arguments } from './slack/api/call.ts';
import { METHODS } from './slack/api/methods.ts';
import { dmWith } from './slack/workspace/rooms.ts';
import { createWorkspace } from './slack/workspace/workspace.ts';
import { Calls as TelegramCalls } from './telegram/calls.ts';
import { World } from './telegram/world.ts';

const PERSON = { id: 5_000_000_001, is_bot: false, first_name: '小林' };
const HURRIED = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };
/** Files are not what is tried here. */
const vault = { read: async () => null };
const clock = { now: () => 0 };

/**
 * Brings every line to a customer in Telegram and to one in Slack, by the real senders and into the fakes themselves, in
 * this process: a rehearsal ends where either would refuse what is said in it.
 */
export function bothPlatforms(texts: Texts): Sender {
  const platforms = { telegram: inTelegram(texts), slack: inSlack(texts) };
  const outside = new Map<string, readonly string[]>();

  async function bring(name: keyof typeof platforms, { entry, what }: Parcel): Promise<void> {
    const { sender, address } = platforms[name];
    const key = `${name} ${entry.lane} ${entry.number}`;
    const before = outside.get(key);
    // Copied from elsewhere, a line may be amended that was never said here.
    if (what === 'update' && before === undefined) return;
    const parcel = { entry, what, again: false, outside: what === 'say' ? [] : (before ?? []) };
    const delivery = await sender.deliver(address, parcel).catch((reason: unknown) => {
      throw refusal(name, entry.text, String(reason));
    });
    if (delivery.kind !== 'sent') throw refusal(name, entry.text, delivery.reason);
    outside.set(key, [...parcel.outside, ...(delivery.outside ?? [])]);
  }

  return {
    async deliver(_address, parcel) {
      await bring('telegram', parcel);
      await bring('slack', parcel);
      return { kind: 'sent' };
    },
  };
}

function refusal(name: string, words: string, reason: string): Error {
  return new Error(`${name} does not take this (${reason}): ${words}`);
}

function inTelegram(texts: Texts) {
  const world = new World(new FakeTime());
  const chat = { id: PERSON.id, type: 'private', first_name: PERSON.first_name } as const;
  world.openRoom(chat, [PERSON], { kind: 'open' });
  const calls = new TelegramCalls(world);
  const ask = async (url: string, { body }: { readonly body: string }) => {
    const request = {
      ...{ method: 'POST', path: '', query: new URLSearchParams() },
      headers: { 'content-type': 'application/json' },
      body: async () => Buffer.from(body),
      gone: new AbortController().signal,
    };
    const reply = await calls.answer(request, world.token, url.split('/').at(-1) ?? '');
    calls.record.length = 0;
    return { json: async () => JSON.parse(reply === 'reset' ? '' : String(reply.body)) };
  };
  const api = new Api(world.token, { fetch: ask as never });
  const pace = new Pace(HURRIED, HURRIED);
  const sender = createTelegramSender({ api, texts, vault, clock, pace, heard: () => undefined });
  return { sender, address: String(PERSON.id) };
}

function inSlack(texts: Texts) {
  const workspace = createWorkspace();
  const room = dmWith(workspace, 'U0CUSTOMER1');
  const ask = (method: string) => async (args: object) =>
    METHODS[method]?.run({ workspace, args: new Arguments({ ...args }) });
  const family = (name: string) => new Proxy({}, { get: (_, verb) => ask(`${name}.${String(verb)}`) });
  const web = new Proxy({}, { get: (_, name) => family(String(name)) }) as WebClient;
  const calls = {
    web,
    self: async () => ({ team: workspace.team.id, user: workspace.app.user, url: '' }),
    make: (_method: string, call: (web: WebClient) => unknown) => call(web),
    post: async (message: object) => ((await ask('chat.postMessage')(message)) as { ts: string }).ts,
  };
  const chatPage = 'https://help.example.com/chat';
  const sender = createSlackSender({ calls: calls as never as SlackCalls, texts, vault, clock, chatPage });
  return { sender, address: `${workspace.team.id}/${room.id}` };
}
