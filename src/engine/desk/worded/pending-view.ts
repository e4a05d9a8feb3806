import type { Case } from '../../../domain/case.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Agent } from '../../ports/pass-store.ts';
import { mayRelease, refusalOf } from '../permissions.ts';
import { wordsIfKnown } from './coded-words.ts';
import type { Pen } from './fact-view.ts';
import type { PendingView } from './pending-model.ts';

/** Worded and masked for this agent. */
export function pendingView(
  theCase: Case,
  agent: Agent,
  { nameOf, words }: Pen,
  mask: (text: string) => string,
  now: Instant,
): PendingView {
  const { promises, held, merged, mergedInto } = deskOf(theCase);
  const canRelease = refusalOf(agent, 'release_held', theCase, now) === null;
  return {
    promises: promises.map((made) => ({ ...made, words: mask(made.words), by: nameOf(made.by) })),
    held: held.map(({ id, by, at, text, files, asks }) => ({
      id,
      by: nameOf(by),
      mayRelease: canRelease && mayRelease(agent, by),
      at,
      text: mask(text),
      files: files.map(({ name }) => name),
      asks: asks.map((ask) => wordsIfKnown(words, 'outgoing-ask', ask) ?? ask),
    })),
    merged: merged.map(({ reference, by, at }) => ({ reference, by: nameOf(by), at })),
    mergedInto: mergedInto?.reference ?? null,
  };
}
