import { type KeyboardEvent, useState } from 'react';
import { parseReference } from '../../../../domain/reference.ts';
import type { QueueView, RowView } from '../../../../engine/desk/worded/view-model.ts';
import type { IncidentView } from '../../../../engine/desk/worded/work-model.ts';
import type { QueueList } from '../../../../engine/ports/queue-store.ts';
import type { Me } from '../view-model.ts';
import { IncidentStrip } from './incident-strip.tsx';
import { QueueRow } from './queue-row.tsx';
import { SetAside } from './set-aside.tsx';
import { useNow } from './times.ts';
import { useSearch } from './use-search.ts';
import { useSpeech } from './words.tsx';

const TABS = ['unclaimed', 'mine', 'overdue', 'waiting', 'decided'] as const satisfies readonly QueueList[];

/** The list that is looked at, and how many rows of it. */
export interface Looked {
  readonly list: QueueList;
  readonly rows: number;
}
const MORE_ROWS = 50;
export const FIRST_LOOK: Looked = { list: 'unclaimed', rows: MORE_ROWS };

interface Props {
  readonly queue: QueueView | null;
  readonly looked: Looked;
  readonly onLook: (looked: Looked) => void;
  readonly onChange: () => void;
  readonly me: Me;
  readonly open: string | null;
  readonly incidents: readonly IncidentView[];
}

/** Arrow keys go through what can be focused inside, as in any list. */
function moveBy(event: KeyboardEvent<HTMLElement>, selector: string, back: string, forth: string): void {
  const step = event.key === forth ? 1 : event.key === back ? -1 : 0;
  if (step === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + step + all.length) % all.length]?.focus();
  event.preventDefault();
}

export function QueuePane({ queue, looked, onLook, onChange, me, open, incidents }: Props) {
  const { words } = useSpeech();
  const [sought, setSought] = useState('');
  const typed = sought.trim();
  const found = useSearch(typed, queue);
  const now = useNow(queue?.now ?? 0);
  if (queue === null) return <nav className="queue" aria-busy="true" />;
  const finding = typed !== '';
  const { list } = looked;
  const rows = finding ? (found?.rows ?? []) : queue[list];
  const show = (name: QueueList) => onLook({ list: name, rows: MORE_ROWS });
  const tabs = queue.counts.held > 0 ? ([...TABS, 'held'] as const) : TABS;
  const listed = (each: readonly RowView[]) => (
    <ul className="rows" onKeyDown={(event) => moveBy(event, 'a', 'ArrowUp', 'ArrowDown')}>
      {each.map((row) => (
        <QueueRow key={row.reference} row={row} me={me} now={now} open={row.reference === open} />
      ))}
    </ul>
  );
  const empty = finding ? (found === null ? null : words.findNone) : words.empty[list];
  return (
    <nav className="queue" aria-label={words.listsLabel}>
      <input
        type="search"
        className="find"
        aria-label={words.find}
        placeholder={words.find}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          const whole = parseReference(sought);
          if (event.key === 'Enter' && whole !== null) location.hash = whole;
        }}
      />
      <div
        className="tabs"
        role="tablist"
        aria-label={words.listsLabel}
        onKeyDown={(event) => moveBy(event, 'button', 'ArrowLeft', 'ArrowRight')}
      >
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={list === name}
            aria-controls="rows"
            tabIndex={list === name ? 0 : -1}
            data-urgent={(name === 'overdue' || name === 'held') && queue.counts[name] > 0}
            onFocus={() => show(name)}
            onClick={() => show(name)}
          >
            {words.lists[name]} <b>{queue.counts[name] > 999 ? '999+' : queue.counts[name]}</b>
          </button>
        ))}
      </div>
      <div id="rows" role="tabpanel" aria-labelledby={`tab-${list}`} className="scroll">
        <IncidentStrip incidents={incidents} />
        {queue.setAside.count > 0 && <SetAside setAside={queue.setAside} now={now} onChange={onChange} />}
        {rows.length === 0 && empty !== null && <p className="empty">{empty}</p>}
        {listed(rows)}
        {finding && found?.more && <p className="empty">{words.findMore}</p>}
        {!finding && rows.length < queue.counts[list] && rows.length === looked.rows && (
          <button
            type="button"
            className="rows-more"
            onClick={() => onLook({ list, rows: looked.rows + MORE_ROWS })}
          >
            {words.moreRows(queue.counts[list] - rows.length)}
          </button>
        )}
        {list === 'mine' && !finding && queue.others.length > 0 && (
          <details className="others">
            <summary>
              {words.lists.others} {queue.counts.others}
            </summary>
            {listed(queue.others)}
          </details>
        )}
      </div>
    </nav>
  );
}
