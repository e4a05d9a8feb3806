import type { FactName } from '../../../../domain/fact.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { ExhibitDialog } from './exhibit-dialog.tsx';
import { FileIcon, size } from './file-look.tsx';
import { shortTime } from './times.ts';
import { useFiles } from './use-files.ts';
import { useSpeech } from './words.tsx';

/** The exhibit that is looked at, and the fact that led to it. */
export interface Looked {
  readonly exhibit: number;
  readonly fact: FactName | null;
}

interface Props {
  readonly view: CaseView;
  readonly now: number;
  readonly looked: Looked | null;
  readonly onLook: (looked: Looked | null) => void;
}

export function Exhibits({ view, now, looked, onLook }: Props) {
  const { words, locale } = useSpeech();
  const { save } = useFiles();
  const address = (number: number) => `/desk/exhibits/${view.reference}/${number}`;
  const large = view.exhibits.find(({ number }) => number === looked?.exhibit);
  if (view.exhibits.length === 0) return <p className="quiet">{words.noExhibits}</p>;
  return (
    <>
      <ul className="exhibits">
        {view.exhibits.map((exhibit) => (
          <li key={exhibit.number} id={`exhibit-${exhibit.number}`} tabIndex={-1}>
            {exhibit.mediaType.startsWith('image/') ? (
              <button
                type="button"
                className="thumb"
                aria-label={words.preview(exhibit.number)}
                onClick={() => onLook({ exhibit: exhibit.number, fact: null })}
              >
                <img src={address(exhibit.number)} alt="" loading="lazy" />
              </button>
            ) : (
              <FileIcon mediaType={exhibit.mediaType} />
            )}
            <div>
              <b>
                {exhibit.number}. {exhibit.kind}
              </b>
              {exhibit.shows && <p data-by-hand={exhibit.byHand}>{exhibit.shows}</p>}
              {exhibit.proves.length > 0 ? (
                <p>
                  {words.proves} {exhibit.proves.join(words.listComma)}
                </p>
              ) : (
                exhibit.serves.length > 0 && (
                  <p>
                    {words.serves} {exhibit.serves.join(words.listComma)}
                  </p>
                )
              )}
              {exhibit.caption && <p>“{exhibit.caption}”</p>}
              <p className="quiet small">
                {shortTime(exhibit.receivedAt, now, locale)} · {size(exhibit.bytes)} ·{' '}
                <span title={`SHA-256 ${exhibit.fingerprint}`}>{words.unchanged}</span>
              </p>
              {view.canAct.includes('look') && (
                <button
                  type="button"
                  className="link-button"
                  title={words.lookHint}
                  onClick={() => save(address(exhibit.number), exhibit.name)}
                >
                  {words.download}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {large && (
        <ExhibitDialog
          key={large.number}
          view={view}
          exhibit={large}
          fact={looked?.fact ?? null}
          address={address(large.number)}
          onClose={() => onLook(null)}
        />
      )}
    </>
  );
}
