import { button, make } from '../../ground/page/make.ts';
import type { SeenChat, SeenFile, SeenLine } from '../view.ts';
import { markedText } from './marked-text.ts';
import { words } from './words.ts';

/** What can be done from a bubble. */
export interface Acts {
  say(text: string): unknown;
  press(line: SeenLine, data: string): unknown;
  edit(line: SeenLine): unknown;
  erase(line: SeenLine): unknown;
  reply(line: SeenLine): unknown;
}

const OTHERS: Readonly<Record<string, string>> = {
  contact: '👤 +86 138 0000 0000',
  location: '📍 31.2304, 121.4737',
  poll: '📊',
  voice: '🎤 0:04',
  sticker: '🙏',
  animation: '🎞 GIF',
  hologram: '✨',
};

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function sizeOf(size: number): string {
  return size < 2 ** 20 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 2 ** 20).toFixed(1)} MB`;
}

function fileIn({ id, kind, name, size }: SeenFile): Node {
  if (kind === 'photo') {
    const link = make('a', 'photo');
    link.href = `/shown/${id}`;
    link.target = '_blank';
    const image = make('img', '');
    image.src = link.href;
    image.alt = '';
    link.append(image);
    return link;
  }
  const link = make(
    'a',
    'file',
    make('i', '', '↓'),
    make('b', '', name || '—'),
    make('small', '', sizeOf(size)),
  );
  link.href = `/shown/${id}`;
  link.download = name;
  return link;
}

/** The small line at the end of a bubble; pressing `edited` shows what stood there before. */
function footOf(line: SeenLine): HTMLElement {
  const foot = make('span', 'foot', timeOf(line.at));
  if (!line.edited) return foot;
  const before = line.revisions.slice(0, -1).map(({ text }) => text);
  const mark = make('span', 'edited', words.edited);
  mark.title = before.join('\n—\n');
  foot.prepend(mark, ' ');
  return foot;
}

function menuOf(line: SeenLine, acts: Acts): HTMLElement {
  const menu = make(
    'span',
    'menu',
    button('', words.reply, () => acts.reply(line)),
  );
  if (line.from === 'customer') {
    if (line.text) menu.append(button('', words.edit, () => acts.edit(line)));
    menu.append(button('', words.erase, () => acts.erase(line)));
  }
  return menu;
}

/** One message with its keyboard. */
export function bubble(line: SeenLine, chat: SeenChat, acts: Acts): HTMLElement {
  const body = make('div', 'bubble');
  if (line.forwardedFrom !== null)
    body.append(make('p', 'forwarded', `${words.forwardedFrom} ${line.forwardedFrom}`));
  const replied = chat.lines.find(({ id }) => id === line.replyTo);
  if (replied)
    body.append(make('p', 'quote', make('b', '', replied.author), replied.text || words.attachment));
  for (const file of line.files) body.append(fileIn(file));
  if (line.files.length === 0 && line.other)
    body.append(make('p', 'other', OTHERS[line.other] ?? line.other));
  const text = make('p', 'text', markedText(line.text, line.entities, acts.say), footOf(line));
  body.append(text, menuOf(line, acts));
  const whole = make('div', `line ${line.from}${line.files.length > 0 ? ' with-file' : ''}`, body);
  for (const row of line.buttons) {
    const keys = row.map((key) => {
      const data = 'callback_data' in key ? key.callback_data : null;
      const press = () =>
        'url' in key ? window.open(key.url, '_blank', 'noopener') : data && acts.press(line, data);
      return button('key', 'url' in key ? `${key.text} ↗` : key.text, press);
    });
    whole.append(make('div', 'keys', ...keys));
  }
  return whole;
}
