import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, Person } from '../../../../engine/desk/worded/view-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

/** Gives the case to somebody else; they see it flagged in their list. */
export function AssignDialog({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const { value } = useLook<{ readonly colleagues: readonly Person[] }>('/desk/colleagues', locale);
  const [to, setTo] = useState('');
  const others = (value?.colleagues ?? []).filter(({ id }) => id !== view.owner?.id);
  const submit = async () => {
    if (await run({ kind: 'assign', to }, words.assigned)) onClose();
  };
  return (
    <Dialog title={words.assignTitle} onClose={onClose}>
      <Radio.Group label={words.assignTo} value={to} onChange={setTo}>
        <div className="choices">
          {others.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </div>
      </Radio.Group>
      <DialogFoot
        act={words.assign}
        onAct={submit}
        onClose={onClose}
        ready={to !== ''}
        busy={busy === 'assign'}
      />
    </Dialog>
  );
}
