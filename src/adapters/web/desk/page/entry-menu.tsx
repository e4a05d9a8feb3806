import { Menu, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TalkEntry } from '../../../../engine/desk/worded/talk-model.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly entry: TalkEntry;
  readonly view: CaseView;
  readonly onQuote: (entry: TalkEntry) => void;
}

/** What can be done with one line: quote it, or take back or reword what an agent said. */
export function EntryMenu({ entry, view, onQuote }: Props) {
  const { words } = useSpeech();
  const { run } = useActs();
  const [amending, setAmending] = useState(false);
  const { canAct } = view;
  if (entry.withdrawn || !canAct.includes('reply') || entry.author === 'zhaodan') return null;
  const ours = entry.author === 'agent';
  const withdraw = () => {
    if (confirm(words.withdrawSure)) void run({ kind: 'withdraw', line: entry.number }, words.withdrawnDone);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="entry-more" aria-label={`${words.more} ${entry.number}`}>
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onQuote(entry)}>{words.quote}</Menu.Item>
        {ours && canAct.includes('amend') && entry.text !== '' && (
          <Menu.Item onClick={() => setAmending(true)}>{words.amend}</Menu.Item>
        )}
        {ours && canAct.includes('withdraw') && <Menu.Item onClick={withdraw}>{words.withdraw}</Menu.Item>}
      </Menu.Dropdown>
      {amending && <AmendDialog entry={entry} onClose={() => setAmending(false)} />}
    </Menu>
  );
}

function AmendDialog({ entry, onClose }: { readonly entry: TalkEntry; readonly onClose: () => void }) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const [text, setText] = useState(entry.edited ?? entry.text);
  const submit = async () => {
    if (await run({ kind: 'amend', line: entry.number, text: text.trim() }, words.amended)) onClose();
  };
  return (
    <Dialog title={words.amendTitle} onClose={onClose}>
      <p className="quiet">{words.amendHint}</p>
      <Textarea
        aria-label={words.amendTitle}
        value={text}
        autosize
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      <DialogFoot
        act={words.amend}
        onAct={submit}
        onClose={onClose}
        ready={text.trim() !== ''}
        busy={busy === 'amend'}
      />
    </Dialog>
  );
}
