import { type KeyboardEvent, useState } from 'react';
import { parseReference } from '../../../../domain/reference.ts';
import {
  LIST_NAMES,
  type ListName,
  type QueueView,
  type RowView,
} from '../../../../engine/desk/worded/view-model.ts';
import type { Me } from '../view-model.ts';
import { Meter } from './meter.tsx';
import { SetAside } from './set-aside.tsx';
import { shortTime, span, useNow } from './times.ts';
import { useSpeech } from './words.tsx';

const TABS = ['unclaimed', 'mine', 'waiting', 'decided'] as const satisfies readonly ListName[];

interface Props {
  readonly queue: QueueView | null;
  readonly me: Me;
  readonly open: string | null;
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

/** Rows of every list that carry these letters somewhere an agent would look for them. */
function matching(queue: QueueView, sought: string): readonly RowView[] {
  const letters = sought.toLowerCase();
  const carries = ({ reference, loss, product, amount, owner }: RowView) =>
    [reference, loss, product, amount, owner?.name].some((part) => part?.toLowerCase().includes(letters));
  return LIST_NAMES.flatMap((name) => queue[name]).filter(carries);
}

export function QueuePane({ queue, me, open }: Props) {
  const { words } = useSpeech();
  const [tab, setTab] = useState<(typeof TABS)[number]>('unclaimed');
  const [sought, setSought] = useState('');
  const now = useNow(queue?.now ?? 0);
  if (queue === null) return <nav className="queue" aria-busy="true" />;
  const finding = sought.trim() !== '';
  const rows = finding ? matching(queue, sought.trim()) : queue[tab];
  const list = (each: readonly RowView[]) => (
    <ul className="rows" onKeyDown={(event) => moveBy(event, 'a', 'ArrowUp', 'ArrowDown')}>
      {each.map((row) => (
        <QueueRow key={row.reference} row={row} me={me} now={now} open={row.reference === open} />
      ))}
    </ul>
  );
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
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="rows"
            tabIndex={tab === name ? 0 : -1}
            onFocus={() => setTab(name)}
            onClick={() => setTab(name)}
          >
            {words.lists[name]} <b>{queue.counts[name]}</b>
          </button>
        ))}
      </div>
      <div id="rows" role="tabpanel" aria-labelledby={`tab-${tab}`} className="scroll">
        {queue.setAside.count > 0 && <SetAside setAside={queue.setAside} now={now} />}
        {rows.length === 0 && <p className="empty">{finding ? words.findNone : words.empty[tab]}</p>}
        {list(rows)}
        {tab === 'mine' && !finding && queue.others.length > 0 && (
          <details className="others">
            <summary>
              {words.lists.others} {queue.counts.others}
            </summary>
            {list(queue.others)}
          </details>
        )}
      </div>
    </nav>
  );
}

function Waiting({ row, now }: { readonly row: RowView; readonly now: number }) {
  const { words, locale } = useSpeech();
  if (row.outcome !== null) return <>{`${row.outcome} · ${shortTime(row.since, now, locale)}`}</>;
  if (row.dueAt !== null && now > row.dueAt)
    return <span className="late">{words.answerLate(span(now - row.dueAt, words))}</span>;
  if (row.nudged) return <span className="late">{words.nudged}</span>;
  return <>{words.waited(span(now - row.since, words))}</>;
}

function QueueRow({
  row,
  me,
  now,
  open,
}: {
  readonly row: RowView;
  readonly me: Me;
  readonly now: number;
  readonly open: boolean;
}) {
  const { words } = useSpeech();
  const mine = row.owner?.id === me.agent.id;
  return (
    <li>
      <a href={`#${row.reference}`} className="row" aria-current={open ? 'true' : undefined}>
        <span className="row-loss">{row.loss}</span>
        <span className="row-amount">{row.amount ?? words.noAmount}</span>
        <span className="row-what">
          {[row.paymentChannel, row.product].filter((part) => part !== null).join(' · ')}
        </span>
        <span className="row-wait">
          <Waiting row={row} now={now} />
        </span>
        <span className="row-last">
          <span className="row-ref">{row.reference}</span>
          <Meter got={row.got} of={row.of} />
          <span className="row-owner" data-mine={mine}>
            {row.owner === null ? words.nobody : mine ? words.me : row.owner.name}
          </span>
        </span>
      </a>
    </li>
  );
}
