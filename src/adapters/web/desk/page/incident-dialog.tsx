import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import type { IncidentView } from '../../../../engine/desk/worded/work-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

/** Counts the case to something that is going on: it is answered and decided with the others from then on. */
export function IncidentDialog({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const { value } = useLook<{ readonly incidents: readonly IncidentView[] }>('/desk/incidents', locale);
  const [to, setTo] = useState('');
  const open = value?.incidents.filter(({ id, closedAt }) => closedAt === null && id !== view.incident);
  const submit = async () => {
    if (await run({ kind: 'link', incident: to }, words.linked)) onClose();
  };
  return (
    <Dialog title={words.linkTitle} onClose={onClose}>
      {open?.length === 0 ? (
        <p className="quiet">{words.linkNothing}</p>
      ) : (
        <Radio.Group label={words.linkTo} description={words.linkHint} value={to} onChange={setTo}>
          <div className="choices">
            {open?.map(({ id, loss, paymentChannel, count, sums }) => (
              <Radio
                key={id}
                value={id}
                label={`${paymentChannel} ${loss}`}
                description={`${id} · ${words.incidentLine(count, sums.join(' + '))}`}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      <DialogFoot
        act={words.linkDo}
        onAct={submit}
        onClose={onClose}
        ready={to !== ''}
        busy={busy === 'link'}
      />
    </Dialog>
  );
}
