import { meantOf } from '../../understanding/answering/meant.ts';
import type { StateOption, WaitingState } from '../flow/flows.ts';
import type { Tools } from '../tools.ts';
import type { ReadText } from './foreknowledge.ts';
import { optionsOf } from './put-question.ts';
import type { Work } from './work.ts';

/**
 * The option of the pending question that a customer means who answers it in a sentence; `null` where the sentence
 * answers none of them. Where other buttons stand beside, a yes or no may be theirs.
 */
export function spokenChoice(
  work: Work,
  { text, says }: Pick<ReadText, 'text' | 'says'>,
  pending: WaitingState,
  tools: Tools,
): StateOption | null {
  if (says.direction !== null || says.secrets.length > 0) return null;
  const options = optionsOf(work, pending, tools);
  const beside = work.conversation.prompt?.buttons.some(
    ({ option }) => option !== 'call_human' && options.every(({ id }) => id !== option),
  );
  if (beside) return null;
  const asked = { about: askedAbout(pending), among: options.flatMap(({ means }) => means ?? []) };
  const meant = meantOf(text, asked) ?? meantOf(besideFacts(text, says), asked);
  return options.find(({ means }) => means !== undefined && means === meant) ?? null;
}

export function askedAbout({
  check,
  fact,
  evidence,
}: Pick<WaitingState, 'check' | 'fact' | 'evidence'>): string {
  return check ?? fact ?? evidence ?? '';
}

/** The clauses in which no fact was read: 没有啊 of 没有啊，微信付的 30 块. */
function besideFacts(text: string, { facts }: ReadText['says']): string {
  const spans = Object.values(facts).flatMap((fact) => (fact === null ? [] : [fact.span]));
  const clauses = [...text.matchAll(/[^，,。;；!！\n]+/g)];
  return clauses
    .filter(({ 0: clause, index }) =>
      spans.every(([from, to]) => to <= index || from >= index + clause.length),
    )
    .map(([clause]) => clause)
    .join('，');
}
