import { at, make } from '../../ground/page/make.ts';
import type { SeenChat, SeenLine } from '../view.ts';
import { type Acts, bubble } from './bubble.ts';
import { clearAbout, fillCommands, openComposer, replyOrEdit } from './composer.ts';
import { fake } from './remote.ts';
import { words } from './words.ts';

const KEPT = 'telegram-fake-customer';
const NOTE_MS = 4000;

let user = 0;
let version = -1;
let seenAnswers = new Set<string>();
/** What the bot says of itself, shown where nothing was said yet. */
let description = '';
let noteTimer: ReturnType<typeof setTimeout> | undefined;

/** Words over the chat for a moment, as Telegram shows the answer to a press. */
function note(text: string): void {
  clearTimeout(noteTimer);
  at('note').textContent = text;
  at('note').hidden = text === '';
  noteTimer = setTimeout(() => note(''), NOTE_MS);
}

/** Does it, and says so where it could not be done. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    note((error as Error).message);
  }
}

const acts: Acts = {
  say: (text) => attempt(() => fake.say(user, text)),
  press: (line, data) => attempt(() => fake.press(user, { data, message: line.id })),
  edit: (line) => replyOrEdit('edit', line),
  erase: (line) => attempt(() => fake.erase(user, line.id)),
  reply: (line) => replyOrEdit('reply', line),
};

function dayOf(line: SeenLine): string {
  return new Date(line.at).toLocaleDateString([], { month: 'long', day: 'numeric' });
}

/** Whether the newest is in view: then it stays so, whatever comes or grows. */
let atEnd = true;

function keepAtEnd(log: HTMLElement): void {
  log.addEventListener('scroll', () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  });
  // A picture has its height only once it is there.
  log.addEventListener('load', () => toEnd(log), true);
  addEventListener('resize', () => toEnd(log));
}

function toEnd(log: HTMLElement): void {
  if (atEnd) log.scrollTop = log.scrollHeight;
}

function show(chat: SeenChat): void {
  const log = at('log');
  const lines = chat.lines.filter(({ deleted }) => !deleted);
  let day = '';
  const children: Node[] = [];
  for (const line of lines) {
    if (dayOf(line) !== day) {
      day = dayOf(line);
      children.push(make('p', 'day', day));
    }
    children.push(bubble(line, chat, acts));
  }
  const nothing = make('p', 'day', description || words.empty);
  log.replaceChildren(...(children.length > 0 ? children : [nothing]));
  atEnd ||= version < 0;
  toEnd(log);
  at('title').textContent = chat.title;
  const blocked = chat.standing === 'blocked';
  at('status').textContent = blocked ? words.blocked : chat.typing ? words.typing : words.bot;
  at('status').classList.toggle('typing', chat.typing);
  const begun = chat.standing !== 'unknown' && !blocked;
  at('start').hidden = begun;
  at('start').textContent = blocked ? words.restart : words.start;
  at('composer').hidden = !begun;
  if (!begun) at('commands').hidden = true;
  for (const { id, answer } of chat.presses)
    if (answer && !seenAnswers.has(id)) {
      seenAnswers.add(id);
      if (version >= 0 && answer.text) note(answer.text);
    }
  version = chat.version;
}

/** Shows the chat, and what the bot has said of itself meanwhile. */
async function look(chat: SeenChat): Promise<void> {
  const { commands, descriptions } = await fake.profile();
  const language = words.language.slice(0, 2);
  description = descriptions[language] ?? descriptions[''] ?? '';
  fillCommands(commands);
  show(chat);
}

/** Follows one customer's chat until another is chosen. */
async function follow(customer: number): Promise<void> {
  user = customer;
  version = -1;
  seenAnswers = new Set();
  clearAbout();
  localStorage.setItem(KEPT, String(customer));
  await look(await fake.chat(customer));
  while (user === customer) {
    try {
      // A busy bot's sign goes by itself: then the page looks again without a change.
      const patience = at('status').classList.contains('typing') ? 1000 : 20_000;
      const chat = await fake.chatAfter(customer, version, patience);
      if (user === customer) await look(chat);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function newCustomer(): Promise<number> {
  const people = await fake.people();
  const firstName = `${words.customer} ${people.length + 1}`;
  return (await fake.newUser({ firstName, language: words.language })).id;
}

async function fillPeople(chosen: number): Promise<void> {
  const people = await fake.people();
  const options = people.map(
    ({ id, first_name: name }) => new Option(name, String(id), false, id === chosen),
  );
  at('people').replaceChildren(
    ...options,
    new Option(words.newCustomer, 'new'),
    new Option(words.block, 'block'),
  );
}

async function choose(value: string): Promise<void> {
  if (value === 'block') {
    await fillPeople(user);
    return await attempt(() => fake.block(user));
  }
  const customer = value === 'new' ? await newCustomer() : Number(value);
  await fillPeople(customer);
  await follow(customer);
}

async function open(): Promise<void> {
  document.documentElement.lang = words.language === 'en' ? 'en' : 'zh-CN';
  const people = at<HTMLSelectElement>('people');
  people.setAttribute('aria-label', words.people);
  people.addEventListener('change', () => choose(people.value));
  at('start').addEventListener('click', () => attempt(() => fake.start(user)));
  openComposer(() => user, attempt, note);
  keepAtEnd(at('log'));
  const known = await fake.people();
  const kept = Number(location.hash.slice(1) || localStorage.getItem(KEPT));
  await choose(known.some(({ id }) => id === kept) ? String(kept) : 'new');
}

await open();
