import { FakeTime } from '../../ground/time.ts';
import type { Json } from '../blocks/schema.ts';
import { Identifiers } from './identifiers.ts';
import type {
  Ephemeral,
  Group,
  Message,
  Person,
  ResponseUrl,
  Room,
  StoredFile,
  Trigger,
  View,
} from './records.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Tells the app that something happened; `room`: where, if in one. */
export type Tell = (event: Json, room?: Room) => void;

export interface Workspace {
  readonly time: FakeTime;
  readonly ids: Identifiers;
  readonly settings: Settings;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly user: string; readonly bot: string };
  /** Why tokens are no longer taken. */
  lostToken: 'token_revoked' | 'account_inactive' | null;
  readonly people: Map<string, Person>;
  readonly groups: Map<string, Group>;
  readonly rooms: Map<string, Room>;
  readonly messages: Message[];
  readonly ephemerals: Ephemeral[];
  /** What Slack itself told a person: warnings and time-outs. */
  readonly notices: { readonly user: string; readonly text: string }[];
  readonly files: Map<string, StoredFile>;
  /** Each person's open modals, the top one last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
  /** What each person has set in each message. */
  readonly chosen: Map<string, Map<string, Json>>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Where the fake itself is reached, without a trailing slash. */
  origin: string;
  tell: Tell;
}

function person(id: string, name: string, realName: string, isBot = false): Person {
  return { id, name, realName, locale: 'zh-CN', isBot, deactivated: false };
}

function room(id: string, name: string, created: number, members: readonly string[]): Room {
  return {
    id,
    name,
    kind: 'public',
    created,
    members: new Set(members),
    archived: false,
    sharedOutside: false,
    restricted: false,
  };
}

/** A small shop: two agents and their lead in the desk channel with the app, and a customer beside them. */
export function createWorkspace(): Workspace {
  const time = new FakeTime();
  const app = { id: 'A0FAKEAPP01', user: 'U0FAKEBOT01', bot: 'B0FAKEBOT01' };
  const people = [
    person(app.user, 'zhaodan', '找单', true),
    person('U0AGENT0001', 'lilei', '李雷'),
    person('U0AGENT0002', 'hanmeimei', '韩梅梅'),
    person('U0LEAD00001', 'zhou', '周主管'),
    person('U0CUSTOMER1', 'xiaowang', '小王'),
  ];
  const staff = ['U0AGENT0001', 'U0AGENT0002', 'U0LEAD00001'];
  const created = Math.floor(time.now() / 1000);
  const rooms = [
    room('C0DESK00001', 'order-desk', created, [app.user, ...staff]),
    room('C0GENERAL01', 'general', created, [...staff, 'U0CUSTOMER1']),
  ];
  const group: Group = { id: 'S0AGENTS001', handle: 'agents', users: staff };
  return {
    time,
    ids: new Identifiers(time),
    settings: defaultSettings(),
    team: { id: 'T0FAKETEAM1', name: '小卡铺', domain: 'xiaokapu' },
    app,
    lostToken: null,
    people: new Map(people.map((one) => [one.id, one])),
    groups: new Map([[group.id, group]]),
    rooms: new Map(rooms.map((one) => [one.id, one])),
    messages: [],
    ephemerals: [],
    notices: [],
    files: new Map(),
    modals: new Map(),
    homes: new Map(),
    chosen: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    origin: '',
    tell: () => undefined,
  };
}
