import type { AppealFact } from '../../domain/appeal.ts';
import type { Row } from '../../domain/appeal-timeline.ts';
import type { CauseReason, LikelyCause } from '../../domain/causes.ts';
import type { Check } from '../../domain/check.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { BookSays, Remark } from '../../domain/order-book/reading.ts';
import type { Lexicon } from './lexicon.ts';

type Numbers = { readonly numbers: 'masked' | 'whole' };

export function factWords(fact: AppealFact, say: Lexicon, { numbers }: Numbers): string {
  if (fact.value !== null) return say.value(fact.name, fact.value, numbers);
  return fact.lack === null ? '–' : say.lack(fact.lack);
}

/** What was said before, or what another source says. */
export function factNote(fact: AppealFact, say: Lexicon, { numbers }: Numbers): string | null {
  if (fact.rival !== null) {
    return say.word('document-rival', { value: say.value(fact.name, fact.rival, numbers) });
  }
  if (fact.before === null) return null;
  return say.word('document-before', { value: say.value(fact.name, fact.before, numbers) });
}

function reasonWord(reason: CauseReason, say: Lexicon): string {
  switch (reason.kind) {
    case 'loss':
      return say.because(reason.reason);
    case 'check':
      return say.word('document-check', {
        check: say.check(reason.check),
        result: say.checkResult(reason.result),
      });
    case 'fact':
      return say.word('document-known', { fact: say.fact(reason.fact) });
    case 'book':
      return remarkWords(reason.remark, say);
  }
}

/** What the order book shows, with the time, amount or count that goes with it. */
export function remarkWords({ kind, at, amount, count }: Remark, say: Lexicon): string {
  const more = [
    ...(at === undefined ? [] : [say.value('paid_at', at, 'whole')]),
    ...(amount === undefined ? [] : [say.value('amount', amount, 'whole')]),
    ...(count === undefined ? [] : [say.word('book-times', { count: String(count) })]),
  ];
  const words = say.word(`book-${kind.replaceAll('_', '-')}`);
  return more.length === 0 ? words : say.with(words, more.join(say.comma));
}

/** A likely cause with what speaks for it. */
export function causeWords({ cause, reasons }: LikelyCause, say: Lexicon): string {
  const words = reasons.map((reason) => reasonWord(reason, say));
  const name = say.word(`cause-${cause.replaceAll('_', '-')}`);
  return words.length === 0 ? name : say.with(name, words.join(say.comma));
}

export function rowWords({ kind, about }: Row, say: Lexicon): string {
  switch (kind) {
    case 'exhibit':
      return say.word('timeline-exhibit', { number: about ?? '' });
    case 'check':
      return say.word('timeline-check', { check: say.check(about as Check) });
    case 'looked':
      return say.word('timeline-looked', { says: say.bookSays(about as BookSays) });
    case 'asked':
      return say.word('timeline-asked', { item: say.item(about as EvidenceItem) });
    case 'decided':
      return say.word(`timeline-${about}`);
    default:
      return say.word(`timeline-${kind.replaceAll('_', '-')}`);
  }
}
