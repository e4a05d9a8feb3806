import type { Case, EvidenceRequest } from '../../../domain/case.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dashed, verbatim } from '../facts/state-facts.ts';
import { howToFindItem } from '../reply/how-to-find.ts';
import type { Work } from '../work.ts';

/**
 * The card by which several pieces are asked for: a line for each with its tick, what to show or cover, and where the
 * open ones are found.
 */
export function cardSays(
  requests: readonly EvidenceRequest[],
  theCase: Pick<Case, 'facts'>,
  { texts }: Pick<Tools, 'texts'>,
  locale: Case['locale'],
): Phrase[] {
  const [first] = requests;
  if (first === undefined) return [];
  const lines = requests.map(({ item, state }) =>
    texts.word({ key: `desk-ask-${TICKS[state]}`, args: { item: { key: `item-${dashed(item)}` } } }, locale),
  );
  const open = requests.filter(({ state }) => state === 'open');
  return [
    { key: 'agent-asks', args: { owner: first.as ?? '', item: verbatim(lines.join('\n')) } },
    ...(first.note === '' ? [] : [verbatim(first.note)]),
    ...open.map(({ item }) => howToFindItem(theCase, item)),
  ];
}

const TICKS = { open: 'open', answered: 'done', unobtainable: 'cannot', dropped: 'cannot' } as const;

/** Brings the card the customer has before their eyes up to what of it is there by now. */
export function tickCard(work: Work, line: number, tools: Pick<Tools, 'texts'>): void {
  if (work.case === null) return;
  const { locale } = work.conversation;
  const requests = work.case.requests.filter((each) => each.line === line);
  const says = cardSays(requests, work.case, tools, locale);
  const text = says.map((phrase) => tools.texts.word(phrase, locale)).join('\n\n');
  const before = work.edits.findIndex(({ number }) => number === line);
  if (before >= 0) work.edits.splice(before, 1);
  work.edits.push({ number: line, text });
}
