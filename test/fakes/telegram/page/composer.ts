import type { BotCommand } from 'grammy/types';
import { at, button, make } from '../../ground/page/make.ts';
import { bytesOf } from '../../ground/page/remote.ts';
import type { SeenLine } from '../view.ts';
import { fake } from './remote.ts';
import { words } from './words.ts';

let about: { readonly kind: 'edit' | 'reply'; readonly line: SeenLine } | null = null;

/** From now on what is written replaces this message, or answers it. */
export function replyOrEdit(kind: 'edit' | 'reply', line: SeenLine): void {
  about = { kind, line };
  const text = at<HTMLTextAreaElement>('text');
  if (kind === 'edit') text.value = line.text;
  at('about').hidden = false;
  const [label] = at('about').children;
  if (label)
    label.textContent = `${kind === 'edit' ? words.editing : words.replying} · ${line.text || words.attachment}`;
  text.focus();
}

export function clearAbout(): void {
  about = null;
  at('about').hidden = true;
}

/** The bot's commands as it has set them for the page's language. */
export function fillCommands(commands: Readonly<Record<string, readonly BotCommand[]>>): void {
  const language = words.language.slice(0, 2);
  const slot = (suffix: string) =>
    commands[`{"type":"default"} ${suffix}`] ?? commands[`{"type":"all_private_chats"} ${suffix}`];
  const list = slot(language) ?? slot('') ?? [];
  at('slash').hidden = list.length === 0;
  at('commands').replaceChildren(
    ...list.map(({ command, description }) => {
      const choose = () => {
        at('commands').hidden = true;
        at<HTMLTextAreaElement>('text').value = `/${command}`;
        at<HTMLFormElement>('composer').requestSubmit();
      };
      return make('li', '', button('', `/${command}  ${description}`, choose));
    }),
  );
}

/** Several pictures or files at once are an album. */
async function sendFiles(user: number, input: HTMLInputElement, asPhotos: boolean): Promise<void> {
  const files = [...(input.files ?? [])];
  input.value = '';
  const items = [];
  for (const file of files) {
    const content = await bytesOf(file);
    items.push(
      asPhotos ? content : { content, name: file.name, type: file.type || 'application/octet-stream' },
    );
  }
  const [first] = items;
  if (!first) return;
  const caption = takeText();
  const extras = caption ? { caption } : {};
  if (items.length > 1) await fake.sendAlbum(user, items, extras);
  else if ('name' in first) await fake.sendDocument(user, first, extras);
  else await fake.sendPhoto(user, first, extras);
}

function takeText(): string {
  const text = at<HTMLTextAreaElement>('text');
  const value = text.value.trim();
  text.value = '';
  text.dispatchEvent(new Event('input'));
  return value;
}

async function sendText(user: number): Promise<void> {
  const value = takeText();
  if (value === '') return;
  const target = about;
  clearAbout();
  if (target?.kind === 'edit') await fake.edit(user, target.line.id, value);
  else await fake.say(user, value, target ? { replyTo: target.line.id } : {});
}

type Attempt = (act: () => Promise<unknown>) => Promise<void>;

/** Makes the bar at the bottom work. */
export function openComposer(user: () => number, attempt: Attempt, note: (text: string) => void): void {
  const text = at<HTMLTextAreaElement>('text');
  const composer = at<HTMLFormElement>('composer');
  text.placeholder = words.message;
  for (const id of ['photo', 'file', 'send'] as const) {
    at(id).title = words[id];
    const unseen = at(id).querySelector('.unseen');
    if (unseen) unseen.textContent = words[id];
    else at(id).setAttribute('aria-label', words[id]);
  }
  at('slash').title = words.commands;
  at('slash').addEventListener('click', () => {
    at('commands').hidden = !at('commands').hidden;
  });
  at('about').querySelector('button')?.addEventListener('click', clearAbout);
  at('about').querySelector('button')?.append(words.cancel);
  text.addEventListener('input', () => {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight, 140)}px`;
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(() => sendText(user()));
  });
  for (const id of ['photo', 'file'] as const) {
    const input = at(id).querySelector('input');
    input?.addEventListener('change', async () => {
      note(words.sending);
      await attempt(() => sendFiles(user(), input, id === 'photo'));
      note('');
    });
  }
}
