import { Button, FileButton, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { ApiError, type Uploaded, upload } from './api.ts';
import { useActs } from './use-command.tsx';
import { useDraft } from './use-draft.ts';
import { useSpeech } from './words.tsx';

type Ready = Extract<Uploaded, { ok: true }>;

/** Words to the customer, and only those: it says so, and so does its button. */
export function ReplyBox({ view }: { readonly view: CaseView }) {
  const { words, locale } = useSpeech();
  const { run, busy, tell } = useActs();
  const [text, setText] = useDraft('reply', view.reference);
  const [files, setFiles] = useState<readonly Ready[]>([]);
  const [uploading, setUploading] = useState(false);

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
      tell({ kind: 'bad', words: (error instanceof ApiError && error.message) || words.failed });
    }
    setUploading(false);
  };
  const nothing = text.trim() === '' && files.length === 0;
  const submit = async () => {
    if (nothing || uploading) return;
    const sent = files.map(({ file: { sha256, name } }) => ({ sha256, name }));
    if (!(await run({ kind: 'reply', text: text.trim(), files: sent }, words.sentToCustomer))) return;
    setText('');
    setFiles([]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <div className="reply">
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
      <div className="foot">
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
