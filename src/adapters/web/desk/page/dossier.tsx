import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceItem } from '../../../../domain/evidence.ts';
import type { CaseView, ContradictionView } from '../../../../engine/desk/worded/view-model.ts';
import { AskDialog } from './ask-dialog.tsx';
import { Beyond } from './beyond.tsx';
import { Book } from './book.tsx';
import { DeskPart } from './desk-part.tsx';
import { Exhibits, type Looked } from './exhibits.tsx';
import { FactsTable } from './facts-table.tsx';
import { Meter } from './meter.tsx';
import { Notes } from './notes.tsx';
import { shortTime } from './times.ts';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly now: number;
  /** A link to a message was followed; on a phone the conversation must come to the front. */
  readonly onMessage: () => void;
}

/** What is proven, what is missing, and why it is thought to be this loss. */
export function Dossier({ view, now, onMessage }: Props) {
  const { words, locale } = useSpeech();
  const [looked, setLooked] = useState<Looked | null>(null);
  return (
    <div className="dossier scroll">
      <section className="statement" aria-label={words.statement}>
        <p>{view.statement[locale]}</p>
        {view.because.length > 0 && (
          <p className="because">
            <b>{words.because}</b> {view.because.join(' · ')} → {view.loss}
          </p>
        )}
        {view.causes.length > 0 && view.stage === 'handed_over' && (
          <p className="because">
            <b>{words.causes}</b> {view.causes.join(' · ')}
          </p>
        )}
      </section>
      {view.decision && (
        <section className="decision" data-kind={view.decision.kind}>
          <b>{view.decision.label}</b> {words.decisionBy(view.decision.by)} ·{' '}
          {shortTime(view.decision.at, now, locale)}
          {view.decision.words !== '' && <p>{view.decision.words}</p>}
        </section>
      )}
      <DeskPart view={view} now={now} onMessage={onMessage} />
      {view.early && <p className="warn">{words.early[view.early]}</p>}
      {view.warnings.length > 0 && (
        <p className="warn">
          <b>{words.warned}</b> {view.warnings.join(' · ')}
        </p>
      )}
      <Book view={view} now={now} />
      <Contradictions view={view} />
      <Evidence view={view} />
      <section>
        <h2>{words.factsTitle}</h2>
        <FactsTable view={view} onMessage={onMessage} onLook={setLooked} />
      </section>
      <section>
        <h2>
          {words.exhibits} <small>{view.exhibits.length}</small>
        </h2>
        <Exhibits view={view} now={now} looked={looked} onLook={setLooked} />
      </section>
      <Checks view={view} />
      <Beyond view={view} now={now} />
      {view.requests.length > 0 && (
        <section>
          <h2>{words.requests}</h2>
          <ul className="plain">
            {view.requests.map((request) => (
              <li key={request.id}>
                <b>{request.label}</b>{' '}
                <span className="tag" data-state={request.state}>
                  {words.requestState[request.state]}
                </span>
                <span className="quiet">
                  {request.by} · {shortTime(request.at, now, locale)}
                </span>
                {request.note !== '' && <p>{request.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Notes view={view} now={now} />
      <details className="timeline">
        <summary>
          {words.timeline} <small>{view.timeline.length}</small>
        </summary>
        <ol>
          {view.timeline.map((event) => (
            <li key={event.seq}>
              <time>{shortTime(event.at, now, locale)}</time>
              <span>
                {event.words}
                {event.detail && <span className="quiet"> {event.detail}</span>}
              </span>
              <span className="quiet">{event.who}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Contradictions({ view }: Pick<Props, 'view'>) {
  const { words } = useSpeech();
  if (view.contradictions.length === 0) return null;
  const from = { date: words.dateInNumber, channel: words.channelOfNumber, values: '' };
  return (
    <section className="warn">
      <h2>{words.contradictions}</h2>
      <ul className="plain">
        {view.contradictions.map((found) => (
          <li key={found.kind + found.label}>
            <b>{found.label}</b> {found.statedFrom ?? words.customerSays} {found.stated}
            {words.versus}
            {found.rivalFrom ?? from[found.kind]} {found.rival}
            {view.canAct.includes('settle') && <Settle found={found} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which of the two it is, or that nobody can tell. */
function Settle({ found }: { readonly found: ContradictionView }) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const choose = (choice: 'in_force' | 'rival' | 'left', label: string) => (
    <Button
      variant="default"
      size="compact-sm"
      disabled={busy !== null}
      onClick={() => run({ kind: 'settle', fact: found.fact, choice }, words.settled)}
    >
      {label}
    </Button>
  );
  return (
    <span className="settle">
      {choose('in_force', words.settleAs(found.stated))}
      {choose('rival', words.settleAs(found.rival))}
      {choose('left', words.settleLeft)}
    </span>
  );
}

const MARKS = { proven: '✓', claimed: '✓', contradicted: '？', missing: '○', unobtainable: '–' } as const;

function Evidence({ view }: Pick<Props, 'view'>) {
  const { words } = useSpeech();
  const [asking, setAsking] = useState<EvidenceItem | null>(null);
  const mayAsk = view.canAct.includes('ask');
  const missing = view.items.filter((state) => state.required && !state.settled);
  return (
    <section>
      <h2>
        <Meter got={view.got} of={view.of} />
        <small>
          {`${words.meterCounts} · `}
          {missing.length === 0
            ? words.complete
            : words.stillMissing(missing.map(({ label }) => label).join(words.listComma))}
        </small>
      </h2>
      <ul className="items">
        {view.items.map((state) => (
          <li
            key={state.item}
            data-standing={state.settled ? state.standing : 'missing'}
            data-required={state.required}
          >
            <span aria-hidden="true">{state.settled ? MARKS[state.standing] : MARKS.missing}</span>
            {state.label}
            <small>{state.asked ? words.waitingForIt : state.settled ? state.standingLabel : ''}</small>
            {mayAsk && !state.settled && !state.asked && (
              <button
                type="button"
                onClick={() => setAsking(state.item)}
                aria-label={`${words.ask} ${state.label}`}
              >
                {words.ask}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asking && <AskDialog view={view} first={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Checks({ view }: Pick<Props, 'view'>) {
  const { words } = useSpeech();
  return (
    <section>
      <h2>{words.checks}</h2>
      {view.checks.length === 0 && <p className="quiet">{words.noChecks}</p>}
      <ul className="plain">
        {view.checks.map((check) => (
          <li key={`${check.label} ${check.at}`}>
            {check.label}
            <span className="tag" data-state={check.result}>
              {check.resultLabel}
            </span>
            <span className="quiet">{words[check.by === 'program' ? 'zhaodan' : 'customer']}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
