import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  AGENTS_WORDS,
  type CaseView,
  type OutcomePreview,
} from '../../../../engine/desk/worded/view-model.ts';
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
    <Modal
      opened
      onClose={onClose}
      title={words.resolveTitle}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
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
      <div className="foot">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button loading={busy === 'resolve'} onClick={submit}>
          {words.resolveSend}
        </Button>
      </div>
    </Modal>
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
    <Modal
      opened
      onClose={onClose}
      title={words.rejectTitle}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
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
      <div className="foot">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color="red.8" disabled={reason.trim() === ''} loading={busy === 'reject'} onClick={submit}>
          {words.rejectSend}
        </Button>
      </div>
    </Modal>
  );
}
