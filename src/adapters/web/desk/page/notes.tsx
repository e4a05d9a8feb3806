import { Button, Textarea } from '@mantine/core';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { shortTime } from './times.ts';
import { useActs } from './use-command.tsx';
import { useDraft } from './use-draft.ts';
import { useSpeech } from './words.tsx';

/** What agents tell each other. Looks like nothing that goes to the customer, and stands away from it. */
export function Notes({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const [text, setText] = useDraft('note', view.reference);
  const save = async () => {
    if (await run({ kind: 'note', text: text.trim() }, words.notes)) setText('');
  };
  return (
    <section className="notes">
      <h2>{words.notes}</h2>
      <p className="quiet small">{words.notesHint}</p>
      <ul className="plain">
        {view.notes.map((note) => (
          <li key={`${note.by} ${note.at}`}>
            <b>{note.by}</b> <span className="quiet">{shortTime(note.at, now, locale)}</span>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
      {view.canAct.includes('note') && (
        <div className="note-box">
          <Textarea
            aria-label={words.noteLabel}
            placeholder={words.noteLabel}
            value={text}
            autosize
            minRows={1}
            maxLength={4000}
            onChange={(event) => setText(event.target.value)}
          />
          <Button variant="default" disabled={text.trim() === ''} loading={busy === 'note'} onClick={save}>
            {words.saveNote}
          </Button>
        </div>
      )}
    </section>
  );
}
