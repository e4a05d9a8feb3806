import { useState } from 'react';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import type { Me } from '../view-model.ts';
import type { ApiError } from './api.ts';
import { CaseHead } from './case-head.tsx';
import { Dossier } from './dossier.tsx';
import { Talk } from './talk.tsx';
import { useNow } from './times.ts';
import { ActsProvider, type Notice } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly reference: string | null;
  readonly view: CaseView | null;
  readonly error: ApiError | null;
  readonly me: Me;
  readonly onCase: (now: CaseView) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** One case: what is known on the left, the conversation on the right; on a phone one after the other. */
export function CasePane({ reference, view, error, me, onCase, onNotice }: Props) {
  const { words } = useSpeech();
  const [side, setSide] = useState<'dossier' | 'talk'>('dossier');
  const now = useNow(view?.now ?? 0);
  if (reference === null) {
    return (
      <main className="case case-empty">
        <p>{words.choose}</p>
        <p className="quiet">{words.chooseHint}</p>
      </main>
    );
  }
  if (view === null) {
    return (
      <main className="case case-empty" aria-busy={error === null}>
        {error && <p role="alert">{error.message || words.failed}</p>}
        <a href="#list">{words.back}</a>
      </main>
    );
  }
  return (
    <ActsProvider reference={reference} onCase={onCase} onNotice={onNotice}>
      <main className="case" data-side={side}>
        <CaseHead view={view} me={me} now={now} />
        <fieldset className="sides" aria-label={reference}>
          {(['dossier', 'talk'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={side === name} onClick={() => setSide(name)}>
              {name === 'dossier' ? words.dossier : words.talk}
            </button>
          ))}
        </fieldset>
        <Dossier view={view} now={now} onMessage={() => setSide('talk')} />
        <Talk view={view} now={now} front={side === 'talk'} onExhibit={() => setSide('dossier')} />
      </main>
    </ActsProvider>
  );
}
