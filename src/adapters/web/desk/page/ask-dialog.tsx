import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceItem } from '../../../../domain/evidence.ts';
import type { AskableView, CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly first?: EvidenceItem;
  readonly onClose: () => void;
}

/** Ask for typed pieces of evidence, all in one card; what is missing stands first. */
export function AskDialog({ view, first, onClose }: Props) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const order = ({ item, state }: AskableView) => {
    const needed = view.items.find((each) => each.item === item);
    if (state !== 'open' || needed?.settled) return 3;
    return needed === undefined ? 2 : needed.required ? 0 : 1;
  };
  const choices = view.askable.toSorted((one, other) => order(one) - order(other));
  const missing = choices.filter((choice) => order(choice) === 0).map(({ item }) => item);
  const described = { there: words.alreadyThere, asked: words.waitingForIt, open: undefined };
  const [items, setItems] = useState<string[]>(first ? [first] : missing);
  const [note, setNote] = useState('');
  const submit = async () => {
    if (await run({ kind: 'ask', items, note: note.trim() }, words.asked)) onClose();
  };
  return (
    <Dialog title={words.askTitle} onClose={onClose}>
      <p className="quiet">{words.askHint}</p>
      <Checkbox.Group label={words.askWhich} value={items} onChange={setItems}>
        <div className="choices">
          {choices.map((choice) => {
            const { item, label, state } = choice;
            return <Checkbox key={item} value={item} label={label} description={described[state]} />;
          })}
        </div>
      </Checkbox.Group>
      <Textarea
        label={words.askNote}
        value={note}
        autosize
        minRows={2}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
      />
      <DialogFoot
        act={words.askSend}
        onAct={submit}
        onClose={onClose}
        ready={items.length > 0}
        busy={busy === 'ask'}
      />
    </Dialog>
  );
}
