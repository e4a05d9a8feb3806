import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceItem } from '../../../../domain/evidence.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
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
  const stateOf = (item: EvidenceItem) => view.items.find((each) => each.item === item);
  const order = (item: EvidenceItem) => {
    const state = stateOf(item);
    if (state === undefined) return 2;
    return state.settled || state.asked ? 3 : state.required ? 0 : 1;
  };
  const choices = view.askable.toSorted((one, other) => order(one.item) - order(other.item));
  const missing = choices.filter(({ item }) => order(item) === 0).map(({ item }) => item);
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
            const state = stateOf(choice.item);
            const description = state?.asked
              ? words.waitingForIt
              : state?.settled
                ? words.alreadyThere
                : undefined;
            return (
              <Checkbox
                key={choice.item}
                value={choice.item}
                label={choice.label}
                description={description}
              />
            );
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
