import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseReference } from '../../../../domain/reference.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly other?: string;
  readonly onClose: () => void;
}

/** Takes another case of the same payment into this one. It says what becomes of both before it is done. */
export function MergeDialog({ view, other = '', onClose }: Props) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const [typed, setTyped] = useState(other);
  const reference = parseReference(typed);
  const submit = async () => {
    if (reference !== null && (await run({ kind: 'merge', other: reference }, words.merged))) onClose();
  };
  return (
    <Dialog title={words.mergeTitle} onClose={onClose}>
      <p className="quiet">{words.mergeHint(view.reference)}</p>
      <TextInput
        label={words.mergeWhich}
        value={typed}
        data-autofocus
        onChange={(event) => setTyped(event.target.value)}
      />
      <DialogFoot
        act={words.merge}
        onAct={submit}
        onClose={onClose}
        ready={reference !== null && reference !== view.reference}
        busy={busy === 'merge'}
      />
    </Dialog>
  );
}
