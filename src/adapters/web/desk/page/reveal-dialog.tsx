import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { VeiledFact } from '../../../../engine/desk/command.ts';
import { Dialog } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

/** A whole value an agent asked for, and which statement it belongs to. */
export interface Whole {
  readonly value: string;
  readonly statedAt: number | null;
}

interface Props {
  readonly fact: VeiledFact;
  readonly label: string;
  readonly onWhole: (whole: Whole) => void;
  readonly onClose: () => void;
}

/** Nobody sees a whole value without saying what for; one press on a ready reason is enough. */
export function RevealDialog({ fact, label, onWhole, onClose }: Props) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const [own, setOwn] = useState('');
  const waiting = busy === 'reveal';
  const show = async (reason: string) => {
    const answer = await run({ kind: 'reveal', fact, reason }, words.revealed);
    if (answer?.revealed === undefined) return;
    const { facts } = answer.case;
    const statedAt = facts.find(({ name }) => name === fact)?.statedAt ?? null;
    onWhole({ value: answer.revealed, statedAt });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') show(own.trim());
  };
  return (
    <Dialog title={words.revealTitle(label)} onClose={onClose}>
      <p className="quiet">{words.revealHint}</p>
      <div className="reasons">
        {words.revealReasons.map((reason) => (
          <Button key={reason} variant="default" disabled={waiting} onClick={() => show(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <form className="own-reason" onSubmit={submit}>
        <TextInput
          label={words.revealOther}
          value={own}
          maxLength={200}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit" disabled={own.trim() === ''} loading={waiting}>
          {words.revealShow}
        </Button>
      </form>
    </Dialog>
  );
}
