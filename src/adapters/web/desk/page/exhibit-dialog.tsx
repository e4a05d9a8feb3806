import { useEffect, useState } from 'react';
import type { FactName } from '../../../../domain/fact.ts';
import type { ExhibitView } from '../../../../engine/desk/worded/exhibit-view-model.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { Dialog } from './dialog.tsx';
import { useFiles } from './use-files.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly exhibit: ExhibitView;
  /** The fact to point at, where one was followed here. */
  readonly fact: FactName | null;
  readonly address: string;
  readonly onClose: () => void;
}

/** A picture with what was read from it: covered until somebody who may asks for all of it, which goes on the record. */
export function ExhibitDialog({ view, exhibit, fact, address, onClose }: Props) {
  const { words } = useSpeech();
  const [pointed, setPointed] = useState(fact);
  const { take } = useFiles();
  const [whole, setWhole] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => (whole === null ? undefined : () => URL.revokeObjectURL(whole)), [whole]);
  const uncover = async () => {
    const picture = await take(`${address}?whole=1`);
    if (picture) setWhole(URL.createObjectURL(picture));
  };
  const shownOf = (name: FactName) => view.facts.find((each) => each.name === name)?.value ?? '';
  return (
    <Dialog title={`${exhibit.number}. ${exhibit.kind}`} size="auto" onClose={onClose}>
      <div className="exhibit-large">
        {broken ? (
          <p className="quiet">{words.noPicture}</p>
        ) : (
          <div className="marked">
            <img src={whole ?? address} alt={exhibit.kind} onError={() => setBroken(true)} />
            {exhibit.marks.map(({ fact: name, label, at: [left, top, width, height] }) => (
              <span
                key={name}
                className="mark"
                data-on={name === pointed}
                title={label}
                style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
              />
            ))}
          </div>
        )}
        <div className="exhibit-told">
          {exhibit.shows && <p data-by-hand={exhibit.byHand}>{exhibit.shows}</p>}
          {exhibit.marks.length > 0 && (
            <ul aria-label={words.readFromIt}>
              {exhibit.marks.map(({ fact: name, label }) => (
                <li key={name}>
                  <button
                    type="button"
                    aria-pressed={name === pointed}
                    onClick={() => setPointed(name === pointed ? null : name)}
                  >
                    <span>{label}</span> <b>{shownOf(name)}</b>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {whole === null && !broken && (
            <>
              <p className="quiet small">{words.coveredHint}</p>
              {view.canAct.includes('look') ? (
                <p className="quiet small">
                  <button type="button" className="link-button" onClick={uncover}>
                    {words.seeWhole}
                  </button>{' '}
                  {words.lookHint}
                </p>
              ) : (
                <p className="quiet small">{words.claimToSee}</p>
              )}
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
