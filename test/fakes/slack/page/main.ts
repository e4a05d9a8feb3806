import { at, button, make } from '../../ground/page/make.ts';
import type { Json } from '../blocks/schema.ts';
import type { Place } from '../people/place.ts';
import type { Seen, SeenView } from '../people/reading.ts';
import { blocks } from './blocks.ts';
import { type Outgoing, openComposer } from './composer.ts';
import type { Doing } from './elements.ts';
import { fake, type Look } from './fake.ts';
import { type Acts, message } from './message.ts';
import { heldIn, showModal } from './modal.ts';
import { channelName, showSide } from './side.ts';
import { words } from './words.ts';

const EVERY_MS = 600;
const NOTE_MS = 5000;
const AT_END_PX = 80;

let look: Look;
let known = '';
let user = new URLSearchParams(location.search).get('user') ?? 'U0AGENT0001';
let here = 'C0DESK00001';
let thread: string | null = null;
let tab: 'home' | 'messages' = 'home';
let notices = -1;

function note(text: string): void {
  at('note').textContent = text;
  at('note').hidden = false;
  setTimeout(() => {
    if (at('note').textContent === text) at('note').hidden = true;
  }, NOTE_MS);
}

/** Does it, shows what it changed, and says so where it could not be done. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    note((error as Error).message);
  }
  await refresh();
}

function named(element: Json, all: readonly Json[]): { action: string; block: string } {
  const block = all.find((one) =>
    [one.accessory, one.element, ...((one.elements as unknown[]) ?? [])].some(
      (inside) => JSON.stringify(inside) === JSON.stringify(element),
    ),
  );
  return { action: String(element.action_id), block: String(block?.block_id) };
}

function doingIn(place: Place, all: readonly Json[], held: Doing['held'] = () => undefined): Doing {
  return {
    press: (element) => attempt(() => fake.press(user, place, named(element, all))),
    choose: (element, value) =>
      attempt(() => fake.choose(user, place, named(element, all), value as string | string[])),
    held,
  };
}

function actsOn(one: Seen): Acts {
  const { channel, ts, blocks: all } = one;
  const tools: [string, () => unknown][] = [];
  if (one.threadTs === null) tools.push([words.inThread, () => openThread(ts)]);
  for (const shortcut of look.shortcuts)
    tools.push([shortcut, () => attempt(() => fake.messageShortcut(user, shortcut, channel, ts))]);
  if (one.user === user) {
    tools.push([words.edit, () => askForEdit(one)]);
    tools.push([words.erase, () => attempt(() => fake.erase(user, channel, ts))]);
  }
  if (one.fromApp) tools.push([words.erase, () => attempt(() => fake.eraseAppMessage(channel, ts))]);
  const doing = doingIn({ channel, ts }, all);
  return ts === thread ? { doing, tools } : { doing, tools, openThread: () => openThread(ts) };
}

function askForEdit({ channel, ts, text }: Seen): void {
  const next = window.prompt(words.edit, text);
  if (next) attempt(() => fake.edit(user, channel, ts, next));
}

function openThread(ts: string | null): void {
  thread = ts;
  known = '';
  refresh();
}

function fill(log: HTMLElement, rows: readonly Node[]): void {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < AT_END_PX;
  log.replaceChildren(...(rows.length > 0 ? rows : [make('p', 'empty', words.emptyRoom)]));
  if (atEnd || known === '') log.scrollTop = log.scrollHeight;
}

function whispers(threadTs: string | null): [string, Node][] {
  return look.whispers
    .filter((one) => one.room === here && one.threadTs === threadTs)
    .map((one) => {
      const doing = doingIn({ channel: here, whisper: one.ts }, one.blocks);
      return [one.ts, message(look, { ...one, user: look.app }, { doing, tools: [] }, true)];
    });
}

function rowsOf(messages: readonly Seen[], threadTs: string | null): Node[] {
  const rows = messages.map((one): [string, Node] => [one.ts, message(look, one, actsOn(one))]);
  return [...rows, ...whispers(threadTs)].sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row);
}

function showRoom(): void {
  const inside = look.messages.filter(({ channel }) => channel === here);
  const top = inside.filter(({ threadTs, broadcast }) => threadTs === null || broadcast);
  fill(at('log'), rowsOf(top, null));
  at('thread').hidden = thread === null;
  if (thread === null) return;
  const replies = inside.filter(({ ts, threadTs }) => ts === thread || threadTs === thread);
  fill(at('replies'), rowsOf(replies, thread));
}

function showHome(): void {
  const room = look.channels.find(({ id }) => id === here);
  const isApp = room?.kind === 'im';
  at('tabs').hidden = !isApp;
  at('tabs').replaceChildren(
    ...(['home', 'messages'] as const).map((name) =>
      button(name === tab ? 'tab here' : 'tab', words[name], () => go(here, name)),
    ),
  );
  const atHome = isApp && tab === 'home';
  at('home').hidden = !atHome;
  at('log').hidden = atHome;
  at('composer').hidden = atHome;
  if (!atHome) return;
  const { home } = look;
  const shown = home
    ? blocks(home.blocks, doingIn('home', home.blocks, heldIn(home)), look)
    : make('p', 'empty', words.emptyHome);
  at('home').replaceChildren(shown);
}

function show(): void {
  showSide(look, user, here, (channel) => go(channel));
  const room = look.channels.find(({ id }) => id === here);
  at('title').textContent = channelName(look, here);
  if (room?.archived) at('title').append(make('small', '', ` · ${words.archived}`));
  if (room?.sharedOutside) at('title').append(make('small', '', ` · ${words.shared}`));
  showRoom();
  showHome();
  hint(words.writeIn(channelName(look, here)));
  showModal(look, user, (view: SeenView) => doingIn({ view: view.id }, view.blocks, heldIn(view)));
  if (notices >= 0 && look.notices.length > notices) note(look.notices.at(-1) ?? '');
  notices = look.notices.length;
}

async function refresh(): Promise<void> {
  const next = await fake.look(user);
  const now = JSON.stringify(next);
  if (now === known) return;
  look = next;
  show();
  known = now;
}

async function go(channel: string, to: typeof tab = 'home'): Promise<void> {
  here = channel || (await fake.dm(user));
  thread = null;
  tab = to;
  known = '';
  if (here.startsWith('D')) await fake.openHome(user, to);
  await refresh();
}

async function send({ text, files }: Outgoing, options: { thread?: string }): Promise<void> {
  await attempt(async () => {
    if (text.startsWith('/') && !options.thread) await fake.command(user, here, text);
    else if (files.length > 0) await fake.upload(user, here, files, text, options);
    else await fake.write(user, here, text, options);
  });
}

const hint = openComposer(at<HTMLFormElement>('composer'), (outgoing) => send(outgoing, {}));
openComposer(at<HTMLFormElement>('reply'), (outgoing) => send(outgoing, thread ? { thread } : {}))(
  words.reply,
);
at('thread-title').textContent = words.thread;
at('thread-close').addEventListener('click', () => openThread(null));
document.documentElement.lang = words.language;
at('people').addEventListener('change', () => {
  user = at<HTMLSelectElement>('people').value;
  notices = -1;
  known = '';
  refresh().then(() =>
    go(look.channels.find(({ kind, members }) => kind !== 'im' && members.includes(user))?.id ?? ''),
  );
});

await refresh();
setInterval(() => refresh().catch(() => undefined), EVERY_MS);
