import { Button, CopyButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FoundView, ReconcileView } from '../reconcile-view.ts';
import { type ApiError, failureWords, send } from './api.ts';
import { Dialog } from './dialog.tsx';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Where the shop's orders and payments disagree; one press makes a case of it, with words for its customer. */
export function Reconcile({ onClose }: { readonly onClose: () => void }) {
  const { words, locale } = useSpeech();
  const [span, setSpan] = useState<Partial<Span>>({});
  const [only, setOnly] = useState<string | null>(null);
  const asked = new URLSearchParams(span as Record<string, string>).toString();
  const look = useLook<ReconcileView>(`/desk/reconcile${asked && `?${asked}`}`, locale);
  const view = look.value;
  const day = (name: keyof Span, label: string) => (
    <TextInput
      type="date"
      label={label}
      value={span[name] ?? view?.[name] ?? ''}
      onChange={(e) =>
        setSpan({ from: view?.from ?? '', to: view?.to ?? '', ...span, [name]: e.target.value })
      }
    />
  );
  return (
    <Dialog title={words.reconcile} size="56rem" onClose={onClose}>
      <p className="quiet">{words.reconcileHint}</p>
      <div className="span">
        {day('from', words.reconcileFrom)}
        {day('to', words.reconcileTo)}
      </div>
      <Trouble error={look.error} />
      {view && (
        <>
          {view.silent !== null && (
            <p role="alert" className="trouble">
              {words.reconcileSilent}
              <br />
              {view.silent}
            </p>
          )}
          <div className="kinds">
            {view.kinds.map(({ kind, words: name, count }) => (
              <button
                key={kind}
                type="button"
                aria-pressed={only === kind}
                onClick={() => setOnly(only === kind ? null : kind)}
              >
                {name} <b>{count}</b>
              </button>
            ))}
          </div>
          {view.kinds.length === 0 && view.silent === null && <p>{words.reconcileWell}</p>}
          <ul className="found">
            {view.found
              .filter(({ kind }) => only === null || kind === only)
              .map((each) => (
                <Found
                  key={each.id}
                  found={each}
                  kind={view.kinds.find(({ kind }) => kind === each.kind)?.words ?? ''}
                  span={view}
                  onOpened={look.again}
                  onClose={onClose}
                />
              ))}
          </ul>
          {view.more > 0 && <p className="quiet">{words.reconcileMore(view.more)}</p>}
        </>
      )}
    </Dialog>
  );
}

function Trouble({ error }: { readonly error: ApiError | null }) {
  const { words } = useSpeech();
  if (error === null) return null;
  const said =
    error.status === 404 ? words.reconcileNothing : error.status === 400 ? words.reconcileSpan : '';
  return (
    <p role="alert" className="trouble">
      {said || error.message || words.failed}
    </p>
  );
}

interface FoundProps {
  readonly found: FoundView;
  readonly kind: string;
  readonly span: Span;
  readonly onOpened: () => void;
  readonly onClose: () => void;
}

function Found({ found, kind, span, onOpened, onClose }: FoundProps) {
  const { words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const open = async () => {
    setBusy(true);
    setTrouble('');
    try {
      const { id } = found;
      const made = await send<{ words: string | null }>('/desk/reconcile/open', {
        id,
        from: span.from,
        to: span.to,
      });
      setMessage(made.words);
      onOpened();
    } catch (error) {
      setTrouble(failureWords(error, words.failed));
    }
    setBusy(false);
  };
  return (
    <li>
      <div className="found-head">
        <b>{kind}</b>
        {found.case?.atDesk && (
          <a href={`#${found.case.reference}`} onClick={onClose}>
            {found.case.reference}
          </a>
        )}
        {found.case?.atDesk === false && <span className="quiet">{words.reconcileTalking}</span>}
        <span className="grow" />
        {found.mayOpen && (
          <Button variant="default" size="compact-sm" loading={busy} onClick={open}>
            {found.case === null ? words.reconcileOpen : words.reconcileTell}
          </Button>
        )}
      </div>
      {[...found.payments, ...found.orders].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {message !== null && (
        <div className="found-message" role="status">
          <small>{words.reconcileMessage}</small>
          <p>{message}</p>
          <CopyButton value={message}>
            {({ copied, copy }) => (
              <Button size="compact-sm" onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
      {trouble !== '' && (
        <p role="alert" className="trouble">
          {trouble}
        </p>
      )}
    </li>
  );
}
