import { VisuallyHidden } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { EntryView } from '../entry-view.ts';
import { clockTime } from './day.ts';
import { isReceipt } from './entries.ts';
import { Files } from './files.tsx';
import { Icon } from './icons.tsx';
import css from './message.module.css';
import { Paste } from './paste.tsx';
import { Receipt } from './receipt.tsx';
import { RichText } from './rich-text.tsx';
import { useSurroundings } from './surroundings.tsx';
import { COMMANDS } from './words.ts';

interface Shown {
  readonly entry: EntryView;
  /** Nobody of the same side spoke just before. */
  readonly first: boolean;
  /** Nobody of the same side speaks right after: the time stands under the last line. */
  readonly last: boolean;
  /** A change of this line that is still on its way. */
  readonly changed: string | null;
  readonly onEdit: (() => void) | null;
  readonly children?: ReactNode;
}

function Words({ entry, text }: { entry: EntryView; text: string }) {
  const { words } = useSurroundings();
  if (isReceipt(entry)) return <Receipt text={text} reference={entry.case} />;
  if (entry.copy) return <Paste text={text} />;
  const command = COMMANDS.find((name) => text === `/${name}`);
  if (command !== undefined && entry.author === 'customer') return <>{words.commands[command]}</>;
  return <RichText text={text} links={entry.author !== 'customer'} />;
}

/** One line of the conversation, on its author's side. */
export const Message = memo(function Message({ entry, first, last, changed, onEdit, children }: Shown) {
  const { words } = useSurroundings();
  const mine = entry.author === 'customer';
  const text = changed ?? entry.edited ?? entry.text;
  // What the program says grows and ticks; only people edit.
  const isEdited = changed !== null || (entry.edited !== undefined && entry.author !== 'zhaodan');
  const gone = entry.withdrawn === true && !mine;
  const author = mine ? words.you : entry.author === 'agent' ? entry.name || words.agent : words.zhaodan;
  return (
    <div
      className={css.row}
      data-side={mine ? 'mine' : 'theirs'}
      data-author={entry.author}
      data-first={first}
    >
      {first && !mine ? (
        <p className={css.author}>
          <bdi>{author}</bdi>
          {entry.author === 'agent' && entry.name !== '' && <span>· {words.agent}</span>}
        </p>
      ) : (
        <VisuallyHidden>{author}</VisuallyHidden>
      )}
      {entry.files.length > 0 && <Files files={entry.files} />}
      {gone && <p className={css.gone}>{words.takenBack}</p>}
      {entry.withdrawn === true && mine && <VisuallyHidden>{words.takenBack}</VisuallyHidden>}
      {text !== '' && (
        <div className={css.bubble}>
          {entry.quotes && <q className={css.quote}>{entry.quotes.text}</q>}
          <Words entry={entry} text={text} />
        </div>
      )}
      {(last || onEdit !== null || isEdited) && (
        <p className={css.meta}>
          {onEdit && (
            <button type="button" className={css.edit} onClick={onEdit}>
              <Icon name="edit" size={13} />
              {words.edit}
            </button>
          )}
          {isEdited && <span>{words.edited}</span>}
          <time dateTime={new Date(entry.at).toISOString()}>{clockTime(entry.at)}</time>
        </p>
      )}
      {children}
    </div>
  );
});
