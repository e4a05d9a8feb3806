import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { needsWords, type Resolution } from '../../../../domain/case.ts';
import {
  AGENTS_WORDS,
  type CaseView,
  type OutcomePreview,
} from '../../../../engine/desk/worded/view-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** What the customer will read, in their language, with the agent's words in it. */
function Preview({ preview, text }: { readonly preview: OutcomePreview; readonly text: string }) {
  const { words } = useSpeech();
  const said = text.trim();
  const whole = said === '' ? preview.bare : preview.withWords.replace(AGENTS_WORDS, () => said);
  return (
    <figure className="preview" aria-live="polite">
      <figcaption>{words.previewTitle}</figcaption>
      <blockquote>
        <span>{whole}</span>
      </blockquote>
    </figure>
  );
}

export function ResolveDialog({ view, onClose }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  // What the customer is told is the agent's choice, never what happened to stand first.
  const [resolution, setResolution] = useState<Resolution | null>(null);
  const [text, setText] = useState('');
  const wanted = resolution !== null && needsWords(resolution);
  const submit = async () => {
    if (resolution === null) return;
    if (await run({ kind: 'resolve', resolution, words: text.trim() }, words.resolved)) onClose();
  };
  return (
    <Dialog title={words.resolveTitle} onClose={onClose}>
      <Radio.Group label={words.resolveHow} value={resolution}>
        <div className="choices">
          {view.resolutions.map(({ code, label: each }) => (
            <Radio key={code} value={code} label={each} onChange={() => setResolution(code)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.resolveWords}
        description={view.customerLocale === locale ? undefined : words.customerReads[view.customerLocale]}
        required={wanted}
        value={text}
        autosize
        minRows={3}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      {resolution !== null && <Preview preview={view.previews[resolution]} text={text} />}
      <DialogFoot
        act={words.resolveSend}
        onAct={submit}
        onClose={onClose}
        ready={resolution !== null && !(wanted && text.trim() === '')}
        busy={busy === 'resolve'}
      />
    </Dialog>
  );
}

export function RejectDialog({ view, onClose }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (await run({ kind: 'reject', reason: reason.trim() }, words.rejected)) onClose();
  };
  return (
    <Dialog title={words.rejectTitle} onClose={onClose}>
      <p className="quiet">{words.rejectHint}</p>
      <Textarea
        label={words.rejectReason}
        description={view.customerLocale === locale ? undefined : words.customerReads[view.customerLocale]}
        required
        data-autofocus
        value={reason}
        autosize
        minRows={4}
        maxLength={4000}
        onChange={(event) => setReason(event.target.value)}
      />
      <Preview preview={view.previews.rejected} text={reason} />
      <DialogFoot
        act={words.rejectSend}
        onAct={submit}
        onClose={onClose}
        ready={reason.trim() !== ''}
        busy={busy === 'reject'}
        grave
      />
    </Dialog>
  );
}
