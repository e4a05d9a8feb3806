import type { MessageEntity } from 'grammy/types';
import { make } from '../../ground/page/make.ts';

function linkOf(entity: MessageEntity, words: string): string | null {
  if (entity.type === 'text_link') return entity.url;
  if (entity.type === 'url') return /^https?:/.test(words) ? words : `https://${words}`;
  return entity.type === 'email' ? `mailto:${words}` : null;
}

/** The text with its bold, its links and so on. A command that is pressed is sent. */
export function markedText(
  text: string,
  entities: readonly MessageEntity[],
  say: (text: string) => unknown,
): Node {
  const whole = document.createDocumentFragment();
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length);
  const edges = [...cuts].sort((a, b) => a - b);
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const words = text.slice(start, end);
    const here = entities.filter(({ offset, length }) => offset <= start && end <= offset + length);
    if (here.length === 0) {
      whole.append(words);
      continue;
    }
    const link = here.map((entity) => linkOf(entity, words)).find((found) => found !== null);
    const piece = make(link ? 'a' : 'span', here.map(({ type }) => type).join(' '), words);
    if (piece instanceof HTMLAnchorElement && link) {
      piece.href = link;
      piece.target = '_blank';
      piece.rel = 'noopener noreferrer';
    }
    if (here.some(({ type }) => type === 'bot_command')) piece.addEventListener('click', () => say(words));
    whole.append(piece);
  }
  return whole;
}
