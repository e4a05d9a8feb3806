import { Button, Loader } from '@mantine/core';
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntryView } from '../entry-view.ts';
import css from './chat.module.css';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import type { PendingFile } from './pending.ts';
import { stage } from './staging.ts';
import { Surround, useTalk } from './surroundings.tsx';
import type { Talk } from './talk.ts';

const NOTE_MS = 1800;

function useNote(): [string, (note: string) => void] {
  const [note, setNote] = useState('');
  const timer = useRef(0);
  const tell = useCallback((said: string) => {
    clearTimeout(timer.current);
    setNote(said);
    timer.current = window.setTimeout(() => setNote(''), NOTE_MS);
  }, []);
  return [note, tell];
}

/** The whole page. Files can be dropped anywhere on it. */
export function Chat({ talk }: { talk: Talk }) {
  const { state, words } = useTalk(talk);
  const [note, tell] = useNote();
  const [staged, setStaged] = useState<readonly PendingFile[]>([]);
  const [editing, setEditing] = useState<EntryView | null>(null);
  const [dragging, setDragging] = useState(false);
  const surroundings = useMemo(() => ({ talk, state, words, tell }), [talk, state, words, tell]);

  const shopName = state.shop.names[state.locale];
  useEffect(() => {
    document.documentElement.lang = state.locale;
    document.title = shopName ? `${shopName} · ${words.title}` : words.title;
  }, [state.locale, shopName, words.title]);

  const add = useCallback((files: Iterable<File>) => {
    const more = [...files].map(stage);
    if (more.length > 0) setStaged((known) => [...known.filter(({ fault }) => fault === null), ...more]);
  }, []);

  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    add(event.dataTransfer.files);
  };

  return (
    <Surround value={surroundings}>
      <main className={css.page} onDragOver={over} onDragLeave={leave} onDrop={drop}>
        <Header />
        {state.demo && <div className={css.demo}>{words.demo}</div>}
        {!state.connected && (
          <div className={css.offline} role="status">
            {words.offline}
          </div>
        )}
        {state.phase === 'no_cookies' ? (
          <div className={css.empty}>
            <p>{words.noCookies}</p>
            <Button component="a" href="/chat" target="_blank" rel="noopener">
              {words.openTab}
            </Button>
          </div>
        ) : state.phase === 'starting' && state.entries.length === 0 ? (
          <div className={css.empty} role="status">
            <Loader size="sm" type="dots" />
            <span>{words.starting}</span>
          </div>
        ) : (
          <Log onEdit={setEditing} />
        )}
        {state.phase !== 'no_cookies' && (
          <Composer
            staged={staged}
            setStaged={setStaged}
            add={add}
            editing={editing}
            endEditing={() => setEditing(null)}
          />
        )}
        {dragging && <div className={css.drop}>{words.dropHere}</div>}
        <div className={css.note} role="status" data-shown={note !== ''}>
          {note}
        </div>
      </main>
    </Surround>
  );
}
