import type { CaseView, FactView, SourceView } from '../view-model.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly onMessage: () => void;
}

export function FactsTable({ view, onMessage }: Props) {
  const { words } = useSpeech();
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
                <FactValue fact={fact} />
              </td>
              <td>
                <span className="standing" data-standing={fact.standing}>
                  {fact.standingLabel}
                </span>
              </td>
              <td className="source">
                {fact.source && <Source source={fact.source} onMessage={onMessage} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{words.maskedHint}</p>
    </>
  );
}

function FactValue({ fact }: { readonly fact: FactView }) {
  const { words } = useSpeech();
  return (
    <>
      <span className="value">{fact.value ?? fact.why ?? '—'}</span>
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

function Source({ source, onMessage }: { readonly source: SourceView; readonly onMessage: () => void }) {
  const { words } = useSpeech();
  const { to } = source;
  if (to === null) return source.words;
  if ('exhibit' in to) {
    return (
      <button type="button" className="link-button" onClick={() => pointAt(`exhibit-${to.exhibit}`)}>
        {source.words} · {words.exhibitNo(to.exhibit)}
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
