import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import type { IncidentView } from '../../../../engine/desk/worded/work-model.ts';
import type { Me } from '../view-model.ts';
import { failureWords, send } from './api.ts';
import { BackToList } from './back-to-list.tsx';
import { DeedDialog, type DeedKind } from './deed-dialog.tsx';
import { shortTime } from './times.ts';
import type { Notice } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly incident: IncidentView;
  readonly me: Me;
  readonly now: number;
  readonly onChange: () => void;
  readonly onNotice: (notice: Notice) => void;
}

/** Many cases with one cause: what they are, and one act for all of them. */
export function IncidentPane({ incident, me, now, onChange, onNotice }: Props) {
  const { words, locale } = useSpeech();
  const [deed, setDeed] = useState<DeedKind | null>(null);
  const { id, from, until, cause, sums, acts, cases } = incident;
  const over = incident.closedAt !== null;
  const may = me.permissions.includes('manage_incidents') && !over;
  const close = async () => {
    try {
      await send(`/desk/incidents/${id}/close`, {});
      onNotice({ kind: 'good', words: words.incidentOver });
    } catch (error) {
      onNotice({ kind: 'bad', words: failureWords(error, words.failed) });
    }
    onChange();
  };
  return (
    <main className="case incident">
      <header className="head">
        <BackToList />
        <div className="head-what">
          <h1>
            {incident.loss}
            <span className="head-channel">{incident.paymentChannel}</span>
          </h1>
          <div className="head-line">
            <span>{id}</span>
            {over && <Badge color="gray">{words.incidentOver}</Badge>}
            <span>{words.incidentLine(incident.count, sums.join(' + '))}</span>
            <span>
              {shortTime(from, now, locale)}–{shortTime(until, now, locale)}
            </span>
          </div>
        </div>
        {may && (
          <div className="actions">
            <Button onClick={() => setDeed('tell')}>{words.incidentTell}</Button>
            <Button variant="default" onClick={() => setDeed('find')}>
              {words.incidentFind}
            </Button>
            <Button variant="default" disabled={incident.open === 0} onClick={() => setDeed('resolve')}>
              {words.incidentResolve}
            </Button>
            <Button variant="default" onClick={close}>
              {words.incidentClose}
            </Button>
          </div>
        )}
      </header>
      <div className="dossier scroll">
        {cause && <p className="warn">{words.incidentCause(cause.label, cause.count)}</p>}
        <section>
          <h2>{words.incidentOpenCases(incident.open)}</h2>
          <ul className="chips" aria-label={words.incidentCases}>
            {cases.map((reference) => (
              <li key={reference}>
                <a href={`#${reference}`}>{reference}</a>
              </li>
            ))}
          </ul>
        </section>
        <Acts acts={acts} now={now} />
      </div>
      {deed && (
        <DeedDialog
          id={id}
          kind={deed}
          onClose={() => setDeed(null)}
          onDone={() => {
            setDeed(null);
            onNotice({ kind: 'good', words: words.incidentSent });
            onChange();
          }}
        />
      )}
    </main>
  );
}

/** What was done to all of them, and how far it is. */
function Acts({ acts, now }: Pick<IncidentView, 'acts'> & Pick<Props, 'now'>) {
  const { words, locale } = useSpeech();
  if (acts.length === 0) return null;
  return (
    <section>
      <h2>{words.incidentActs}</h2>
      <ul className="plain">
        {acts.map((act) => (
          <li key={act.key}>
            <b>{words.incidentAct[act.kind]}</b>
            <span className="tag">
              {act.done === null
                ? words.incidentProgress
                : words.incidentDone(act.done.count, act.done.refused)}
            </span>
            <span className="quiet">
              {act.by} · {shortTime(act.at, now, locale)}
            </span>
            {act.words !== '' && <p>{act.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
