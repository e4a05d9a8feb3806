import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
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
function Preview({ preview, text }: { readonly preview: OutcomePreview | undefined; readonly text: string }) {
  const { words } = useSpeech();
  const said = text.trim();
  const whole = said === '' ? preview?.bare : preview?.withWords.replace(AGENTS_WORDS, () => said);
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
  const [resolution, setResolution] = useState<string>(view.resolutions[0]?.code ?? '');
  const [text, setText] = useState('');
  const submit = async () => {
    if (await run({ kind: 'resolve', resolution, words: text.trim() }, words.resolved)) onClose();
  };
  return (
    <Dialog title={words.resolveTitle} onClose={onClose}>
      <Radio.Group label={words.resolveHow} value={resolution} onChange={setResolution}>
        <div className="choices">
          {view.resolutions.map(({ code, label: each }) => (
            <Radio key={code} value={code} label={each} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.resolveWords}
        description={view.customerLocale === locale ? undefined : words.customerReads[view.customerLocale]}
        value={text}
        autosize
        minRows={3}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      <Preview
        preview={Object.entries(view.previews).find(([code]) => code === resolution)?.[1]}
        text={text}
      />
      <DialogFoot act={words.resolveSend} onAct={submit} onClose={onClose} busy={busy === 'resolve'} />
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
