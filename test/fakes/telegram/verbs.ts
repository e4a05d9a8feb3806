import type { FileFault } from '../ground/downloads.ts';
import type { Fault, FaultRule } from '../ground/faults.ts';
import type { Calls } from './calls.ts';
import { type AlbumExtras, Customer, type Extras, type SentDocument } from './customer.ts';
import type { FileDoor } from './file-door.ts';
import { type OtherKind, otherContent } from './kinds.ts';
import { type Mischief, Outgoing } from './outgoing.ts';
import { type NewUser, People } from './people.ts';
import { Presses, type Pressing } from './press.ts';
import type { Handling } from './queue.ts';
import { type SeenChat, seeChat } from './view.ts';
import { BOT, type World } from './world.ts';

const LONGEST_LOOK_MS = 25_000;

/** All that a test, the benchmark or the page can tell the fake to do. */
export function telegramVerbs(world: World, calls: Calls, door: FileDoor, beginAgain: () => void) {
  const { time } = world;
  const outgoing = new Outgoing(world);
  const people = new People(world, outgoing);
  const customer = new Customer(world, outgoing, people);
  const presses = new Presses(world, outgoing, people);
  const see = (chat: number) => seeChat(people.room(chat), world.files, time.now());
  return {
    /** Everything is forgotten: no people, no webhook, no faults, the usual token and time. */
    beginAgain,
    bot: () => ({ token: world.token, id: BOT.id, username: BOT.username }),
    /** From now on only this token is good. */
    changeToken: (token: string) => {
      world.token = token;
    },

    people: () => [...world.people.values()],
    newUser: (user?: NewUser) => people.newUser(user),
    block: (user: number) => people.block(user),
    unblock: (user: number) => people.unblock(user),
    deactivate: (user: number) => people.deactivate(user),
    newGroup: (title: string, members: readonly number[], kind?: 'group' | 'supergroup') =>
      people.newGroup(title, members, kind),
    addBot: (chat: number) => people.addBot(chat),
    kickBot: (chat: number) => people.kickBot(chat),
    upgradeGroup: (chat: number) => people.upgrade(chat),

    start: (user: number, payload?: string, extras?: Extras) => customer.start(user, payload, extras),
    say: (user: number, text: string, extras?: Extras) => customer.say(user, text, extras),
    edit: (user: number, message: number, text: string, extras?: Extras) =>
      customer.edit(user, message, text, extras),
    erase: (user: number, message: number, extras?: Extras) => customer.erase(user, message, extras),
    sendPhoto: (user: number, picture: Buffer, extras?: Extras) => customer.photo(user, picture, extras),
    sendDocument: (user: number, document: SentDocument, extras?: Extras) =>
      customer.document(user, document, extras),
    sendAlbum: (user: number, items: readonly (Buffer | SentDocument)[], extras?: AlbumExtras) =>
      customer.album(user, items, extras),
    sendOther: (user: number, kind: OtherKind, extras?: Extras) =>
      customer.send(user, otherContent(world, kind), extras),
    sendUnknownUpdate: (fields: object, handling?: Handling) => outgoing.unknown(fields, handling ?? {}),
    press: (user: number, pressing: Pressing) => presses.press(user, pressing),

    chat: see,
    /** The chat once it is newer than the version, or after a while as it is. */
    chatAfter: async (chat: number, version: number, patience = LONGEST_LOOK_MS): Promise<SeenChat> => {
      const room = people.room(chat);
      const signal = AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(patience, LONGEST_LOOK_MS))));
      if (room.version <= version) await world.nextChange(room, signal);
      return see(chat);
    },
    fileContent: (id: string) => world.files.find(id)?.bytes ?? null,
    profile: () => ({
      commands: Object.fromEntries(calls.profile.commands),
      descriptions: Object.fromEntries(calls.profile.descriptions),
      shortDescriptions: Object.fromEntries(calls.profile.shortDescriptions),
      menuButtons: Object.fromEntries(calls.profile.menuButtons),
    }),

    now: () => time.now(),
    runTime: (scale: number) => time.run(scale),
    advance: (seconds: number) => time.advance(seconds * 1000),

    fail: (rule: FaultRule<Fault>) => calls.faults.arm(rule),
    heal: (rule?: number) => calls.faults.disarm(rule),
    failFiles: (rule: FaultRule<FileFault>) => door.faults.arm(rule),
    healFiles: (rule?: number) => door.faults.disarm(rule),
    brake: (on: boolean) => {
      calls.brake.on = on;
    },
    misbehave: (mischief: Mischief) => outgoing.misbehave(mischief),
    jumpUpdateId: (id: number) => world.queue.jumpTo(id),

    calls: (method?: string) => calls.record.filter((call) => method === undefined || call.method === method),
    forgetCalls: () => {
      calls.record.length = 0;
    },
    isPolled: () => calls.polling.waiting,
    deliveries: () => calls.hooks.deliveries,
    lanes: () => calls.hooks.lanes(),
    waitingUpdates: () => world.queue.list().map(({ update }) => update),
  };
}

export type TelegramVerbs = ReturnType<typeof telegramVerbs>;
