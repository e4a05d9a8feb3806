import { Progress, VisuallyHidden } from '@mantine/core';
import { FileName, sizeWords } from './files.tsx';
import { Icon } from './icons.tsx';
import css from './message.module.css';
import { isRefused, type Pending, type PendingFile } from './pending.ts';
import { PutAway } from './put-away.tsx';
import { RichText } from './rich-text.tsx';
import { useSurroundings } from './surroundings.tsx';
import { COMMANDS } from './words.ts';

/** How far one file is, from how far the request is that holds them all. */
function shareOf(item: Pending & { kind: 'files' }, file: PendingFile): number {
  const sent = item.files.filter(({ fault }) => fault === null);
  const total = sent.reduce((sum, each) => sum + each.file.size, 0);
  const before = sent.slice(0, sent.indexOf(file)).reduce((sum, each) => sum + each.file.size, 0);
  return Math.min(1, Math.max(0, (item.progress * total - before) / Math.max(1, file.file.size)));
}

function PendingFiles({ item }: { item: Pending & { kind: 'files' } }) {
  const { words } = useSurroundings();
  return item.files.map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the files of one message never change places
    <div key={index} className={css.sending}>
      {each.preview ? (
        <img className={css.thumb} src={each.preview} alt="" />
      ) : (
        <span className={css.fileIcon}>
          <Icon name="file" />
        </span>
      )}
      <span className={css.fileBody}>
        <FileName name={each.file.name} />
        {each.fault !== null ? (
          <span className={css.fault}>{words.faults[each.fault]}</span>
        ) : item.state === 'sent' ? (
          <span className={css.fileSize}>{words.sent}</span>
        ) : (
          <>
            <span className={css.fileSize}>{sizeWords(each.file.size)}</span>
            <Progress value={shareOf(item, each) * 100} size="xs" aria-label={each.file.name} />
          </>
        )}
      </span>
    </div>
  ));
}

/** Files that were not taken, by their reasons, until they are put away or something else is sent. */
function Refused({ item }: { item: Pending & { kind: 'files' } }) {
  const { talk, words } = useSurroundings();
  const faults = [...new Set(item.files.map(({ fault }) => fault))];
  return (
    <div className={css.refused} role="status">
      <span className={css.fileBody}>
        {faults.map((fault) => {
          const [first, ...others] = item.files.filter((each) => each.fault === fault);
          return (
            <span key={fault} className={css.refusal}>
              <span className={css.refusedNames}>
                {first && <FileName name={first.file.name} />}
                {others.length > 0 && <span>+{others.length}</span>}
              </span>
              {fault !== null && <span className={css.fault}>{words.faults[fault]}</span>}
            </span>
          );
        })}
      </span>
      <PutAway label={words.dismiss} onClick={() => talk.dismiss(item.id)} />
    </div>
  );
}

/** What was sent and has no line in the log yet, with how it stands. */
export function PendingMessage({ item }: { item: Exclude<Pending, { kind: 'edit' }> }) {
  const { talk, state, words } = useSurroundings();
  const command = COMMANDS.find((name) => item.text === `/${name}`);
  if (item.kind === 'files' && isRefused(item) && item.text === '') return <Refused item={item} />;
  const standing = {
    waiting: state.connected ? words.sending : words.whenConnected,
    sending: state.connected ? words.sending : words.whenConnected,
    sent: words.sent,
    failed: item.words || (item.kind === 'files' ? '' : words.notSent),
  }[item.state];
  return (
    <div className={css.row} data-side="mine" data-first="true" data-state={item.state}>
      <VisuallyHidden>{words.you}</VisuallyHidden>
      {item.kind === 'files' && <PendingFiles item={item} />}
      {item.text !== '' && (
        <div className={css.bubble}>
          {command ? words.commands[command] : <RichText text={item.text} links={false} />}
        </div>
      )}
      <p className={css.meta} data-failed={item.state === 'failed'}>
        {item.state === 'failed' && !isRefused(item) && (
          <button type="button" className={css.edit} onClick={() => talk.retry(item.id)}>
            {words.retry}
          </button>
        )}
        {item.state === 'failed' && (
          <button type="button" className={css.edit} onClick={() => talk.dismiss(item.id)}>
            {words.dismiss}
          </button>
        )}
        {item.state !== 'failed' && <Icon name={item.state === 'sent' ? 'check' : 'clock'} size={13} />}
        <span>{standing}</span>
      </p>
    </div>
  );
}
