import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import type { CaseView, Person } from '../../../../engine/desk/worded/view-model.ts';
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
    <Modal
      opened
      onClose={onClose}
      title={words.assignTitle}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Radio.Group label={words.assignTo} value={to} onChange={setTo}>
        <div className="choices">
          {others.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </div>
      </Radio.Group>
      <div className="foot">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={to === ''} loading={busy === 'assign'} onClick={submit}>
          {words.assign}
        </Button>
      </div>
    </Modal>
  );
}
