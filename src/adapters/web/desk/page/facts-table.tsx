import { useState } from 'react';
import type { VeiledFact } from '../../../../engine/desk/command.ts';
import type { CaseView, FactView } from '../../../../engine/desk/worded/view-model.ts';
import type { Looked } from './exhibits.tsx';
import { RevealDialog, type Whole } from './reveal-dialog.tsx';
import { WholeValue } from './whole-value.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly onMessage: () => void;
  readonly onLook: (looked: Looked) => void;
}

interface Asked {
  readonly veiled: VeiledFact;
  readonly label: string;
}

/** Whole values stay only as long as this case is open on the page, and only while they are what is stated. */
export function FactsTable({ view, onMessage, onLook }: Props) {
  const { words } = useSpeech();
  const [wholes, setWholes] = useState<ReadonlyMap<string, Whole>>(new Map());
  const [asked, setAsked] = useState<Asked | null>(null);
  const wholeOf = ({ name, statedAt }: FactView) => {
    const whole = wholes.get(name);
    return whole?.statedAt === statedAt ? whole.value : null;
  };
  const mayReveal = view.canAct.includes('reveal');
  return (
    <>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{words.factColumn}</th>
            <th scope="col">{words.valueColumn}</th>
            <th scope="col">{words.standingColumn}</th>
            <th scope="col">{words.sourceColumn}</th>
          </tr>
        </thead>
        <tbody>
          {view.facts.map((fact) => (
            <tr key={fact.name} data-standing={fact.standing}>
              <th scope="row">{fact.label}</th>
              <td>
                <FactValue fact={fact} whole={wholeOf(fact)} onReveal={mayReveal ? setAsked : null} />
              </td>
              <td>
                <span className="standing" data-standing={fact.standing}>
                  {fact.standingLabel}
                </span>
              </td>
              <td className="source">
                <Source fact={fact} view={view} onMessage={onMessage} onLook={onLook} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{words.maskedHint}</p>
      {asked && (
        <RevealDialog
          fact={asked.veiled}
          label={asked.label}
          onWhole={(whole) => setWholes((before) => new Map(before).set(asked.veiled, whole))}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface ValueProps {
  readonly fact: FactView;
  readonly whole: string | null;
  readonly onReveal: ((asked: Asked) => void) | null;
}

function FactValue({ fact, whole, onReveal }: ValueProps) {
  const { words } = useSpeech();
  const { veiled, label } = fact;
  return (
    <>
      {whole === null ? (
        <span className="value">{fact.value ?? fact.why ?? '—'}</span>
      ) : (
        <WholeValue label={label} whole={whole} />
      )}
      {whole === null && veiled && onReveal && (
        <button
          type="button"
          className="link-button"
          aria-label={words.revealOf(label)}
          onClick={() => onReveal({ veiled, label })}
        >
          {words.reveal}
        </button>
      )}
      {fact.rival && <small className="rival">{words.alsoSaid(fact.rival)}</small>}
      {fact.before && <small className="quiet">{words.was(fact.before)}</small>}
    </>
  );
}

/** Brings what a fact came from into sight, and the focus with it. */
export function pointAt(id: string): void {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  });
}

function Source({ fact, view, onMessage, onLook }: Props & { readonly fact: FactView }) {
  const { words } = useSpeech();
  const { name, source } = fact;
  if (!source?.to) return source?.words;
  const { to } = source;
  if ('exhibit' in to) {
    const isMarked = view.exhibits.some(
      ({ number, marks }) => number === to.exhibit && marks.some((mark) => mark.fact === name),
    );
    const follow = () =>
      isMarked ? onLook({ exhibit: to.exhibit, fact: name }) : pointAt(`exhibit-${to.exhibit}`);
    return (
      <button type="button" className="link-button" onClick={follow}>
        {source.words} · {words.exhibitNo(to.exhibit)}
        {to.row !== undefined && ` · ${words.rowNo(to.row)}`}
      </button>
    );
  }
  const follow = () => {
    onMessage();
    pointAt(`message-${to.message}`);
  };
  return (
    <button type="button" className="link-button" onClick={follow}>
      {source.words} · {words.messageNo(to.message)}
    </button>
  );
}
