import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import { MINUTE } from '../../../../domain/instant.ts';
import type { EntryView } from '../entry-view.ts';
import css from './chat.module.css';
import { clockTime, dayKey, dayWords } from './day.ts';
import { editable } from './entries.ts';
import { Icon } from './icons.tsx';
import { Message } from './message.tsx';
import type { Pending } from './pending.ts';
import { PendingMessage } from './pending-message.tsx';
import { Prompt } from './prompt.tsx';
import { useSurroundings } from './surroundings.tsx';
import { Typing } from './typing.tsx';

const NEAR_END = 120;

/** Stays at the newest line, whatever grows, unless the reader went up to read. */
function useStickyEnd() {
  const box = useRef<HTMLDivElement>(null);
  const sticky = useRef(true);
  const lastTop = useRef(0);
  const [away, setAway] = useState(false);
  const toEnd = useCallback(() => {
    sticky.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, []);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => sticky.current && toEnd());
    observer.observe(current);
    if (current.firstElementChild) observer.observe(current.firstElementChild);
    return () => observer.disconnect();
  }, [toEnd]);
  // Only going up is reading back; growing lines also move the end away, and are followed.
  const onScroll = () => {
    const { current } = box;
    if (!current) return;
    const left = current.scrollHeight - current.scrollTop - current.clientHeight;
    if (left < NEAR_END) sticky.current = true;
    else if (current.scrollTop < lastTop.current) sticky.current = false;
    lastTop.current = current.scrollTop;
    setAway(!sticky.current);
  };
  return { box, away, toEnd, onScroll };
}

function startsGroup(entry: EntryView, before: EntryView | undefined): boolean {
  return (
    before?.author !== entry.author ||
    before.name !== entry.name ||
    entry.at - before.at > 5 * MINUTE ||
    dayKey(entry.at) !== dayKey(before.at)
  );
}

/** Its time is shown when the next line is another's, or of another minute. */
function endsGroup(entry: EntryView, after: EntryView | undefined): boolean {
  return after === undefined || startsGroup(after, entry) || clockTime(after.at) !== clockTime(entry.at);
}

/** The conversation from its first line to what is being sent. */
export function Log({ onEdit }: { onEdit: (entry: EntryView) => void }) {
  const { state, words } = useSurroundings();
  const { entries, pending } = state;
  const unsent = pending.filter((item): item is Exclude<Pending, { kind: 'edit' }> => item.kind !== 'edit');
  const { box, away, toEnd, onScroll } = useStickyEnd();
  const sentLast = unsent.at(-1)?.id;
  useEffect(() => {
    if (sentLast !== undefined) toEnd();
  }, [sentLast, toEnd]);
  const live = entries.findLast(({ prompt }) => prompt !== null && prompt === state.prompt);
  const last = editable(entries);
  const now = Math.max(Date.now(), entries.at(-1)?.at ?? 0);
  const changeOf = (number: number) =>
    pending.findLast((item) => item.kind === 'edit' && item.of === number)?.text ?? null;

  return (
    <div className={css.logBox}>
      <div
        className={css.log}
        ref={box}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={words.log}
      >
        <div className={css.lines}>
          {entries.map((entry, index) => {
            const before = entries[index - 1];
            return (
              <Fragment key={entry.number}>
                {(before === undefined || dayKey(before.at) !== dayKey(entry.at)) && (
                  <p className={css.day}>{dayWords(entry.at, now, state.locale)}</p>
                )}
                <Message
                  entry={entry}
                  first={startsGroup(entry, before)}
                  last={endsGroup(entry, entries[index + 1])}
                  changed={changeOf(entry.number)}
                  onEdit={entry === last ? () => onEdit(entry) : null}
                >
                  {entry.buttons.length > 0 && <Prompt entry={entry} live={entry === live} />}
                </Message>
              </Fragment>
            );
          })}
          {unsent.map((item) => (
            <PendingMessage key={item.id} item={item} />
          ))}
          <Typing until={state.typingUntil} />
        </div>
      </div>
      {away && (
        <button type="button" className={css.toEnd} onClick={toEnd} aria-label={words.toBottom}>
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}
