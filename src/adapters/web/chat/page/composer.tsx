import { ActionIcon, FileButton, Textarea } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EntryView } from '../entry-view.ts';
import css from './chat.module.css';
import { FileName, sizeWords } from './files.tsx';
import { Icon } from './icons.tsx';
import { MESSAGE_BOX } from './message-box.ts';
import type { PendingFile } from './pending.ts';
import { PutAway } from './put-away.tsx';
import { ACCEPT } from './staging.ts';
import { useSurroundings } from './surroundings.tsx';

interface Parts {
  readonly staged: readonly PendingFile[];
  readonly setStaged: (files: readonly PendingFile[]) => void;
  readonly add: (files: Iterable<File>) => void;
  readonly editing: EntryView | null;
  readonly endEditing: () => void;
}

/** Where a finger types, Enter makes a new line: there is a button to send. */
const byFinger = matchMedia('(pointer: coarse)');

function Tray({ staged, setStaged }: Pick<Parts, 'staged' | 'setStaged'>) {
  const { words } = useSurroundings();
  if (staged.length === 0) return null;
  return (
    <ul className={css.tray}>
      {staged.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files have no name of their own
        <li key={index} className={css.staged} data-fault={each.fault !== null}>
          {each.preview ? (
            <img className={css.stagedPicture} src={each.preview} alt="" />
          ) : (
            <span className={css.stagedIcon}>
              <Icon name={each.fault === null ? 'file' : 'alert'} />
            </span>
          )}
          <span className={css.stagedBody}>
            <FileName name={each.file.name} />
            <span className={css.stagedNote}>
              {each.fault === null ? sizeWords(each.file.size) : words.faults[each.fault]}
            </span>
          </span>
          <PutAway
            label={`${words.remove}: ${each.file.name}`}
            onClick={() => setStaged(staged.filter((other) => other !== each))}
          />
        </li>
      ))}
    </ul>
  );
}

/** The line to write on, with files beside it. */
export function Composer({ staged, setStaged, add, editing, endEditing }: Parts) {
  const { talk, words } = useSurroundings();
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const ready = staged.filter(({ fault }) => fault === null);
  const empty = text.trim() === '' && (editing !== null || ready.length === 0);

  useEffect(() => {
    if (editing === null) return;
    setText(editing.edited ?? editing.text);
    box.current?.focus();
  }, [editing]);

  const stopEditing = () => {
    setText('');
    endEditing();
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (empty) return;
    const said = text.trim();
    if (editing !== null) talk.edit(editing.number, said);
    else if (ready.length > 0) talk.sendFiles(ready, said);
    else talk.say(said);
    if (editing === null) setStaged([]);
    setText('');
    endEditing();
    box.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && editing !== null) stopEditing();
    const sends = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (sends && !byFinger.matches) send(event);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    add(event.clipboardData.files);
  };

  return (
    <form className={css.composer} onSubmit={send}>
      {editing !== null && (
        <div className={css.editing}>
          <Icon name="edit" size={16} />
          <span>{words.editing}</span>
          <button type="button" className={css.plain} onClick={stopEditing}>
            {words.cancel}
          </button>
        </div>
      )}
      <Tray staged={staged} setStaged={setStaged} />
      <div className={css.line}>
        <FileButton onChange={add} accept={ACCEPT} multiple>
          {(props) => (
            <ActionIcon
              {...props}
              variant="subtle"
              color="gray"
              size={44}
              radius="xl"
              aria-label={words.attach}
            >
              <Icon name="attach" size={24} />
            </ActionIcon>
          )}
        </FileButton>
        <Textarea
          ref={box}
          id={MESSAGE_BOX}
          className={css.field}
          classNames={{ input: css.input ?? '' }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={key}
          onPaste={paste}
          placeholder={words.placeholder}
          aria-label={words.message}
          autosize
          minRows={1}
          maxRows={6}
          size="md"
          dir="auto"
          enterKeyHint={byFinger.matches ? 'enter' : 'send'}
        />
        <ActionIcon type="submit" size={44} radius="xl" aria-label={words.send} disabled={empty}>
          <Icon name="send" size={22} />
        </ActionIcon>
      </div>
    </form>
  );
}
