import { type Live, liveInMessage } from '../blocks/live.ts';
import type { Json } from '../blocks/schema.ts';
import { stateOf } from '../workspace/entries.ts';
import type { Message, Revision, View } from '../workspace/records.ts';
import { blocksOf } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { roomNamed } from './known.ts';

/** A message as a person sees it, and what only a test can know of it. */
export interface Seen {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly user: string;
  readonly fromApp: boolean;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly edited: boolean;
  /** Also sent to the channel, though a reply. */
  readonly broadcast: boolean;
  readonly state: Message['state'];
  readonly reactions: Readonly<Record<string, readonly string[]>>;
  readonly replies: number;
  readonly metadata: Json | null;
  readonly revisions: readonly Revision[];
  /** How many visible messages of this channel and thread are the same: more than one was posted twice. */
  readonly copies: number;
  readonly live: readonly Live[];
}

/** The app's own word for a message is its metadata; without one it is what it says. */
function identityOf({ room, threadTs, user, metadata, text, blocks, files }: Message): string {
  const said = JSON.stringify(blocks, (key, value) => (/^(block|action)_id$/.test(key) ? undefined : value));
  return JSON.stringify([room, threadTs, user, metadata ?? [text, said, files]]);
}

function seen(workspace: Workspace, message: Message): Seen {
  const { room: channel, ts, threadTs, user, fromApp, text, blocks, state, metadata, revisions } = message;
  const there = workspace.messages.filter((other) => other.room === channel && other.state === 'there');
  const files = message.files.flatMap((id) => workspace.files.get(id) ?? []);
  const identity = identityOf(message);
  return {
    channel,
    ts,
    threadTs,
    user,
    fromApp,
    text,
    blocks,
    files: files.map(({ id, name, bytes }) => ({ id, name, size: bytes?.length ?? 0 })),
    edited: message.edited !== null,
    broadcast: message.subtype === 'thread_broadcast',
    state,
    reactions: Object.fromEntries(message.reactions),
    replies: there.filter((other) => other.threadTs === ts).length,
    metadata,
    revisions,
    copies: there.filter((other) => identityOf(other) === identity).length,
    live: liveInMessage({ text, blocks }),
  };
}

export interface SeenView {
  readonly id: string;
  readonly callbackId: string;
  readonly title: string | null;
  readonly submit: string | null;
  readonly close: string | null;
  readonly blocks: readonly Json[];
  readonly metadata: string;
  readonly state: Json;
  readonly errors: Readonly<Record<string, string>>;
}

function seenView(view: View): SeenView {
  const { body, id, errors, entered } = view;
  const words = (key: string) => (body[key] as { text: string } | undefined)?.text ?? null;
  return {
    id,
    callbackId: String(body.callback_id ?? ''),
    title: words('title'),
    submit: words('submit'),
    close: words('close'),
    blocks: blocksOf(view),
    metadata: String(body.private_metadata ?? ''),
    state: stateOf(blocksOf(view), entered),
    errors,
  };
}

function seenHome({ homes }: Workspace, user: string): SeenView | null {
  const home = homes.get(user);
  return home ? seenView(home) : null;
}

/** What people see, with the eyes of a test. */
export function readingVerbs(workspace: Workspace) {
  const inRoom = (channel: string) => {
    roomNamed(workspace, channel);
    return workspace.messages.filter(({ room }) => room === channel);
  };
  return {
    /** Top messages and broadcast replies; those deleted only where asked for. */
    readChannel(channel: string, { deleted = false }: { readonly deleted?: boolean } = {}): Seen[] {
      return inRoom(channel)
        .filter(({ threadTs, subtype }) => threadTs === null || subtype === 'thread_broadcast')
        .filter(({ state }) => deleted || state !== 'gone')
        .map((message) => seen(workspace, message));
    },
    /** The parent and its replies. */
    readThread(channel: string, ts: string): Seen[] {
      return inRoom(channel)
        .filter((message) => (message.ts === ts || message.threadTs === ts) && message.state !== 'gone')
        .map((message) => seen(workspace, message));
    },
    /** Everything the app has ever posted and still stands, wherever. */
    readApp(): Seen[] {
      return workspace.messages
        .filter(({ fromApp, state }) => fromApp && state === 'there')
        .map((message) => seen(workspace, message));
    },
    readWhispers(user: string) {
      return workspace.ephemerals.filter((one) => one.user === user && !one.gone);
    },
    /** What Slack itself said to them. */
    readNotices(user: string): string[] {
      return workspace.notices.filter((notice) => notice.user === user).map(({ text }) => text);
    },
    readHome: (user: string): SeenView | null => seenHome(workspace, user),
    /** The top one last. */
    readModals(user: string): SeenView[] {
      return (workspace.modals.get(user) ?? []).map(seenView);
    },
    readFile(id: string) {
      const file = workspace.files.get(id);
      if (!file) throw new Error(`there is no file ${id}`);
      const { name, title, mimetype, state, bytes, shares } = file;
      return { name, title, mimetype, state, bytes, shares };
    },
    /** All that one person has before them, for the page. */
    look(user: string) {
      const { people, rooms, app, settings } = workspace;
      const mine = [...rooms.values()].filter(({ kind, members }) => kind === 'public' || members.has(user));
      return {
        app: app.user,
        people: [...people.values()],
        channels: mine.map((room) => ({ ...room, members: [...room.members] })),
        messages: workspace.messages
          .filter(({ room, state }) => state !== 'gone' && mine.some(({ id }) => id === room))
          .map((message) => seen(workspace, message)),
        whispers: workspace.ephemerals.filter((one) => one.user === user && !one.gone),
        notices: workspace.notices.filter((notice) => notice.user === user).map(({ text }) => text),
        home: seenHome(workspace, user),
        modals: (workspace.modals.get(user) ?? []).map(seenView),
        shortcuts: settings.shortcuts ?? [],
      };
    },
    readPeople() {
      return [...workspace.people.values()];
    },
    readChannels() {
      return [...workspace.rooms.values()].map((room) => ({ ...room, members: [...room.members] }));
    },
  };
}
