import { Button, Checkbox, FileButton, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { owesAnswer } from '../../../../domain/owes-answer.ts';
import type { TalkEntry } from '../../../../engine/desk/worded/talk-model.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { asksAnswer } from '../../../../understanding/outgoing/asks-answer.ts';
import type { PromiseFound } from '../../../../understanding/promises/promises.ts';
import { failureWords, type Uploaded, upload } from './api.ts';
import { CannedMenu } from './canned-menu.tsx';
import { PromiseDialog } from './promise-dialog.tsx';
import { useActs } from './use-command.tsx';
import { useDraft } from './use-draft.ts';
import { useSpeech } from './words.tsx';

type Ready = Extract<Uploaded, { ok: true }>;

interface Props {
  readonly view: CaseView;
  /** The line it answers, which goes with it. */
  readonly quote: TalkEntry | null;
  readonly onQuoted: () => void;
}

/** Words to the customer, and only those: it says so, and so does its button. */
export function ReplyBox({ view, quote, onQuoted }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy, tell } = useActs();
  const [text, setText] = useDraft('reply', view.reference);
  const [files, setFiles] = useState<readonly Ready[]>([]);
  const [uploading, setUploading] = useState(false);
  /** Until the agent says it, the words do. */
  const [said, setSaid] = useState<boolean | null>(null);
  const [offered, setOffered] = useState<readonly PromiseFound[]>([]);

  if (!view.canAct.includes('reply')) return <NoReply view={view} />;

  const add = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    setUploading(true);
    try {
      const outcome = await upload(chosen);
      setFiles((before) => [...before, ...outcome.filter((each) => each.ok)]);
      const refused = outcome.filter((each) => !each.ok);
      const reasons: Readonly<Record<string, string>> = words.fileRefused;
      if (refused.length > 0)
        tell({
          kind: 'bad',
          words: refused.map(({ name, code }) => `${name}：${reasons[code] ?? code}`).join('\n'),
        });
    } catch (error) {
      tell({ kind: 'bad', words: failureWords(error, words.failed) });
    }
    setUploading(false);
  };
  const goesOn = said ?? !(owesAnswer(view) || asksAnswer(text));
  const nothing = text.trim() === '' && files.length === 0;
  const submit = async () => {
    if (nothing || uploading) return;
    const sent = files.map(({ file: { sha256, name, mark } }) => ({ sha256, name, mark }));
    const quotes = quote === null ? {} : { quotes: quote.number };
    const reply = {
      ...{ kind: 'reply', text: text.trim(), files: sent },
      ...(said !== null && { goesOn: said }),
      ...quotes,
    };
    const done = await run(reply, words.sentToCustomer);
    if (done === null) return;
    setText('');
    setFiles([]);
    setSaid(null);
    onQuoted();
    if (done.held) tell({ kind: 'bad', words: words.heldNotice });
    setOffered(done.promises ?? []);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <div className="reply">
      {quote && (
        <p className="quoting">
          <span>
            {words.quoting} {quote.edited ?? quote.text}
          </span>
          <button type="button" className="link-button" onClick={onQuoted}>
            {words.quoteOff}
          </button>
        </p>
      )}
      <Textarea
        label={words.replyLabel}
        description={
          view.customerLocale === locale ? words.replyHint : words.customerReads[view.customerLocale]
        }
        placeholder={words.replyPlaceholder}
        value={text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
      />
      {files.length > 0 && (
        <ul className="attached">
          {files.map(({ name, file }) => (
            <li key={file.sha256}>
              {name}
              <button
                type="button"
                aria-label={words.removeFile(name)}
                onClick={() => setFiles(files.filter((each) => each.file.sha256 !== file.sha256))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Checkbox
        className="goes-on"
        label={words.goesOn}
        checked={goesOn}
        onChange={(event) => setSaid(event.target.checked)}
      />
      <div className="foot">
        <CannedMenu view={view} onChoose={setText} />
        <FileButton multiple onChange={add}>
          {(props) => (
            <Button variant="default" loading={uploading} {...props}>
              {words.attach}
            </Button>
          )}
        </FileButton>
        <Button disabled={nothing} loading={busy === 'reply'} onClick={submit}>
          {words.send}
        </Button>
      </div>
      {offered[0] && (
        <PromiseDialog
          key={offered[0].words}
          found={offered[0]}
          onClose={() => setOffered(offered.slice(1))}
        />
      )}
    </div>
  );
}

function NoReply({ view }: { readonly view: CaseView }) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  if (view.canAct.includes('claim')) {
    return (
      <div className="reply reply-not">
        <span>{words.claimFirst}</span>
        <Button loading={busy === 'claim'} onClick={() => run({ kind: 'claim' }, words.claimed)}>
          {words.claim}
        </Button>
      </div>
    );
  }
  const why =
    view.stage !== 'handed_over' || view.owner === null
      ? words.decidedNoReply
      : words.ownedBy(view.owner.name);
  return <div className="reply reply-not">{why}</div>;
}
