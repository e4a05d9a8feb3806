import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PromiseView } from '../../../../engine/desk/worded/pending-model.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import type { RelatedView } from '../../../../engine/desk/worded/work-model.ts';
import { pointAt } from './facts-table.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { shortTime } from './times.ts';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly now: number;
}

interface PartProps extends Props {
  /** The conversation is to be seen. */
  readonly onMessage: () => void;
}

/** What the desk itself has to do with the case: what waits, what was promised, what it hangs together with. */
export function DeskPart({ view, now, onMessage }: PartProps) {
  return (
    <>
      <Standing view={view} now={now} onMessage={onMessage} />
      <Held view={view} now={now} />
      <Promises view={view} now={now} />
      <Related view={view} now={now} />
    </>
  );
}

function Standing({ view, now, onMessage }: Props & Pick<PartProps, 'onMessage'>) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const { unreachableSince, restingSince, flags, incident } = view;
  const toMessage = (number: number) => {
    onMessage();
    pointAt(`message-${number}`);
  };
  const lost = view.talk.filter(({ undelivered }) => undelivered !== null);
  return (
    <>
      {unreachableSince !== null && (
        <p className="warn">{words.unreachable(shortTime(unreachableSince, now, locale))}</p>
      )}
      {lost.length > 0 && (
        <p className="warn strip lost">
          {words.undeliveredLines(lost.length)}
          {lost.map(({ number }) => (
            <button key={number} type="button" className="link-button" onClick={() => toMessage(number)}>
              {words.messageNo(number)}
            </button>
          ))}
        </p>
      )}
      {restingSince !== null && <p className="warn">{words.rests(shortTime(restingSince, now, locale))}</p>}
      {incident !== null && (
        <p className="warn strip">
          <a href={`#${incident}`}>{words.partOfIncident(incident)}</a>
          {view.canAct.includes('link') && (
            <Button
              variant="default"
              size="compact-sm"
              loading={busy === 'link'}
              onClick={() => run({ kind: 'link', incident: null }, words.unlinked)}
            >
              {words.unlink}
            </Button>
          )}
        </p>
      )}
      {view.mine && flags.length > 0 && (
        <p className="warn strip">
          {flags.map((flag) => words.flags[flag]).join(' · ')}
          {view.canAct.includes('seen') && (
            <Button
              variant="default"
              size="compact-sm"
              loading={busy === 'seen'}
              onClick={() => run({ kind: 'seen' }, words.seenDone)}
            >
              {words.seen}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** Replies that wait for a lead, with what makes them wait. */
function Held({ view, now }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  return view.held.map((held) => (
    <section key={held.id} className="warn held">
      <h2>{words.heldTitle(held.asks.join(words.listComma))}</h2>
      <p className="quiet small">
        {held.by} · {shortTime(held.at, now, locale)}
      </p>
      <blockquote>{held.text}</blockquote>
      <div className="foot">
        {view.canAct.includes('drop_held') && (
          <Button
            variant="default"
            loading={busy === 'drop_held'}
            onClick={() => run({ kind: 'drop_held', held: held.id }, words.heldDropped)}
          >
            {words.dropHeld}
          </Button>
        )}
        {held.mayRelease ? (
          <Button
            loading={busy === 'release_held'}
            onClick={() => run({ kind: 'release_held', held: held.id }, words.heldReleased)}
          >
            {words.releaseHeld}
          </Button>
        ) : (
          <span className="quiet">{words.heldWaits}</span>
        )}
      </div>
    </section>
  ));
}

function promiseState({ state, keptAt, dueAt }: PromiseView): 'open' | 'kept' | 'late' | 'broken' {
  if (keptAt === null) return state === 'broken' ? 'broken' : 'open';
  return keptAt > dueAt ? 'late' : 'kept';
}

function Promises({ view, now }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  if (view.promises.length === 0) return null;
  return (
    <section>
      <h2>{words.promises}</h2>
      <ul className="plain">
        {view.promises.map((promise) => (
          <li key={promise.id}>
            “{promise.words}”
            <span className="tag" data-state={promiseState(promise)}>
              {words.promiseState[promiseState(promise)]}
            </span>
            <span className="quiet">
              {promise.by} · {words.promiseDue(shortTime(promise.dueAt, now, locale))}
            </span>
            {promise.keptAt === null && view.canAct.includes('keep_promise') && (
              <button
                type="button"
                className="link-button"
                disabled={busy !== null}
                onClick={() => run({ kind: 'keep_promise', promise: promise.id }, words.promiseKept)}
              >
                {words.keepPromise}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other cases of the same customer or the same payment; the same payment can be taken in, and out again. */
function Related({ view, now }: Props) {
  const { words, locale } = useSpeech();
  const { run, busy } = useActs();
  const [merging, setMerging] = useState<RelatedView | null>(null);
  if (view.related.length === 0) return null;
  const act = (related: RelatedView) => {
    if (related.why === 'merged' && view.canAct.includes('split'))
      return (
        <button
          type="button"
          className="link-button"
          disabled={busy !== null}
          onClick={() => run({ kind: 'split', other: related.reference }, words.splitDone)}
        >
          {words.split}
        </button>
      );
    if (related.why !== 'same_payment' || !view.canAct.includes('merge')) return null;
    return (
      <button type="button" className="link-button" onClick={() => setMerging(related)}>
        {words.merge}
      </button>
    );
  };
  return (
    <section>
      <h2>{words.related}</h2>
      <ul className="plain">
        {view.related.map((related) => (
          <li key={related.reference}>
            <a href={`#${related.reference}`}>{related.reference}</a> {related.loss} {related.amount}
            <span className="tag">{words.relatedWhy[related.why]}</span>
            <span className="quiet">
              {related.outcome} · {shortTime(related.at, now, locale)}
            </span>
            {act(related)}
          </li>
        ))}
      </ul>
      {merging && <MergeDialog view={view} other={merging.reference} onClose={() => setMerging(null)} />}
    </section>
  );
}
