import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { beijing } from '../../../../domain/beijing.ts';
import type { PromiseFound } from '../../../../understanding/promises/promises.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly found: PromiseFound;
  readonly onClose: () => void;
}

const two = (part: number) => String(part).padStart(2, '0');

/** As the browser's own picker has it, in Beijing time like every time at the desk. */
function inPicker(at: number): string {
  const { year, month, day, hour, minute } = beijing(at);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** What a reply promised is offered to be kept track of: the customer sees it, and so does whoever forgets it. */
export function PromiseDialog({ found, onClose }: Props) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const [text, setText] = useState(found.words);
  const [due, setDue] = useState(() => inPicker(found.dueAt));
  const dueAt = Date.parse(`${due}:00+08:00`);
  const submit = async () => {
    if (await run({ kind: 'promise', words: text.trim(), dueAt }, words.promiseTracked)) onClose();
  };
  return (
    <Dialog title={words.promiseTitle} onClose={onClose}>
      <p className="quiet">{words.promiseHint}</p>
      <Textarea
        label={words.promiseWords}
        value={text}
        autosize
        maxLength={400}
        onChange={(event) => setText(event.target.value)}
      />
      <TextInput
        type="datetime-local"
        label={words.promiseBy}
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <DialogFoot
        act={words.promiseTrack}
        onAct={submit}
        onClose={onClose}
        leave={words.promiseNot}
        ready={text.trim() !== '' && !Number.isNaN(dueAt)}
        busy={busy === 'promise'}
      />
    </Dialog>
  );
}
