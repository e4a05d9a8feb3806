import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, ExhibitView } from '../../../../engine/desk/worded/view-model.ts';
import { FileIcon, size } from './file-look.tsx';
import { shortTime } from './times.ts';
import { useSpeech } from './words.tsx';

export function Exhibits({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const { words, locale } = useSpeech();
  const [large, setLarge] = useState<ExhibitView | null>(null);
  const address = (exhibit: ExhibitView) => `/desk/exhibits/${view.reference}/${exhibit.number}`;
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
                onClick={() => setLarge(exhibit)}
              >
                <img src={`${address(exhibit)}?preview=1`} alt="" loading="lazy" />
              </button>
            ) : (
              <FileIcon mediaType={exhibit.mediaType} />
            )}
            <div>
              <b>
                {exhibit.number}. {exhibit.kind}
              </b>
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
              <a href={address(exhibit)} download>
                {words.download}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {large && (
        <Modal
          opened
          onClose={() => setLarge(null)}
          title={`${large.number}. ${large.kind}`}
          size="auto"
          lockScroll={false}
          closeButtonProps={{ 'aria-label': words.close }}
        >
          <img className="large" src={`${address(large)}?preview=1`} alt={large.kind} />
        </Modal>
      )}
    </>
  );
}
