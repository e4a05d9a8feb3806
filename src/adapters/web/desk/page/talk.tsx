import { useEffect, useRef, useState } from 'react';
import type { TalkEntry, TalkFile } from '../../../../engine/desk/worded/talk-model.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { EntryMenu } from './entry-menu.tsx';
import { pointAt } from './facts-table.tsx';
import { FileIcon, size } from './file-look.tsx';
import { ReplyBox } from './reply-box.tsx';
import { shortTime } from './times.ts';
import { useFiles } from './use-files.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly now: number;
  /** On a phone the conversation may stand behind the dossier. */
  readonly front: boolean;
  /** A link to an exhibit was followed; on a phone the dossier must come to the front. */
  readonly onExhibit: () => void;
}

/** Both sides of the conversation, and the box whose words go to the customer. */
export function Talk({ view, now, front, onExhibit }: Props) {
  const { words } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const [quote, setQuote] = useState<TalkEntry | null>(null);
  const last = view.talk.at(-1)?.number ?? 0;
  useEffect(() => {
    // Hidden it has no height; it is scrolled when it comes to the front.
    if (last > 0 || front) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last, front]);
  return (
    <section className="talk" aria-label={words.talk}>
      <ol className="entries scroll" ref={list} aria-live="polite" tabIndex={-1}>
        {view.talk.length === 0 && <li className="quiet">{words.noTalk}</li>}
        {view.talk.map((entry) => (
          <Entry
            key={entry.number}
            entry={entry}
            view={view}
            now={now}
            onExhibit={onExhibit}
            onQuote={setQuote}
          />
        ))}
      </ol>
      <ReplyBox view={view} quote={quote} onQuoted={() => setQuote(null)} />
    </section>
  );
}

interface EntryProps extends Omit<Props, 'front'> {
  readonly entry: TalkEntry;
  readonly onQuote: (entry: TalkEntry) => void;
}

function Entry({ entry, view, now, onExhibit, onQuote }: EntryProps) {
  const { words, locale } = useSpeech();
  const who = { customer: words.customer, zhaodan: words.zhaodan, agent: entry.name }[entry.author];
  return (
    <li className="entry" data-author={entry.author} id={`message-${entry.number}`} tabIndex={-1}>
      <span className="entry-who">
        {who} · {shortTime(entry.at, now, locale)} · {entry.number}
        {entry.edited !== null && ` · ${words.edited}`}
        {entry.withdrawn && ` · ${words.withdrawn}`}
        <EntryMenu entry={entry} view={view} onQuote={onQuote} />
      </span>
      <div className="bubble" data-withdrawn={entry.withdrawn}>
        {entry.quotes && <blockquote className="quiet small">{entry.quotes.text}</blockquote>}
        {(entry.edited ?? entry.text) !== '' && <p>{entry.edited ?? entry.text}</p>}
        {entry.edited !== null && (
          <p className="quiet small">
            {words.before}: <s>{entry.text}</s>
          </p>
        )}
        {entry.files.map((file) => (
          <EntryFile key={file.sha256} file={file} view={view} onExhibit={onExhibit} />
        ))}
      </div>
      {entry.undelivered !== null && <p className="undelivered">{words.undelivered[entry.undelivered]}</p>}
      {entry.options.length > 0 && (
        <ul className="options">
          {entry.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function EntryFile({
  file,
  view,
  onExhibit,
}: {
  readonly file: TalkFile;
  readonly view: CaseView;
  readonly onExhibit: () => void;
}) {
  const { words } = useSpeech();
  const { save } = useFiles();
  const address = `/desk/cases/${view.reference}/files/${file.sha256}`;
  const { exhibit } = file;
  return (
    <div className="entry-file">
      {file.mediaType.startsWith('image/') ? (
        <img src={address} alt={file.name} loading="lazy" />
      ) : (
        <FileIcon mediaType={file.mediaType} />
      )}
      <span>
        <button type="button" className="link-button file-name" onClick={() => save(address, file.name)}>
          {file.name}
        </button>{' '}
        {size(file.bytes)}
        {exhibit !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onExhibit();
              pointAt(`exhibit-${exhibit}`);
            }}
          >
            {words.exhibitNo(exhibit)}
          </button>
        )}
      </span>
    </div>
  );
}
