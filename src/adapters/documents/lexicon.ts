import type { Case, LossReason, Resolution } from '../../domain/case.ts';
import type { Check, CheckResult } from '../../domain/check.ts';
import type { Contradiction } from '../../domain/contradictions.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { ExhibitKind } from '../../domain/exhibit.ts';
import type { FactName, FactSource, FactValues, LackReason, Standing } from '../../domain/fact.ts';
import { inWords } from '../../domain/fact-words.ts';
import type { Locale } from '../../domain/locale.ts';
import type { LossType } from '../../domain/loss-type.ts';
import type { Verdict } from '../../domain/order-book/match.ts';
import type { BookSays } from '../../domain/order-book/reading.ts';
import type { Texts } from '../../engine/ports/texts.ts';

/** All words a dossier uses, in one language. */
export function lexicon(texts: Texts, locale: Locale) {
  const word = (key: string, args: Readonly<Record<string, string>> = {}) =>
    texts.word({ key, args }, locale);
  const of = (family: string) => (code: string) => word(`${family}-${code.replaceAll('_', '-')}`);

  function value<N extends FactName>(name: N, given: FactValues[N], numbers: 'masked' | 'whole'): string {
    const said = inWords(name, given, locale);
    if (said.kind === 'code') return of(said.family)(said.code);
    return said.kind === 'plain' ? said.words : said[numbers];
  }

  return {
    word,
    comma: texts.word({ key: 'document-comma' }, locale),
    heading: of('document-heading'),
    columns: (...names: readonly string[]) => names.map(of('document-column')),
    with: (what: string, more: string) => word('document-with', { what, more }),
    fact: of('fact') as (name: FactName) => string,
    item: of('item') as (item: EvidenceItem) => string,
    loss: of('loss') as (type: LossType) => string,
    because: of('because') as (reason: LossReason) => string,
    stage: of('stage') as (stage: Case['stage']) => string,
    standing: of('standing') as (standing: Standing) => string,
    lack: of('lack-reason') as (reason: LackReason) => string,
    check: of('check') as (check: Check) => string,
    checkResult: of('check-result') as (result: CheckResult) => string,
    servesAs: (items: string) => word('document-serves', { items }),
    exhibit: of('exhibit-kind') as (kind: ExhibitKind) => string,
    bookSays: of('book-says') as (says: BookSays) => string,
    bookVerdict: of('book-verdict') as (verdict: Verdict) => string,
    resolution: of('resolution') as (resolution: Resolution) => string,
    value,
    source: (source: FactSource) =>
      source.kind === 'exhibit' ? word('document-exhibit', { number: source.id }) : of('source')(source.kind),
    contradiction: (it: Contradiction, { numbers }: { readonly numbers: 'masked' | 'whole' }) => {
      switch (it.kind) {
        case 'date':
          return word('document-contradiction-date', { stated: it.stated.slice(0, 10), shown: it.shown });
        case 'channel':
          return word('document-contradiction-channel', {
            stated: of('payment-channel')(it.stated),
            shown: of('payment-channel')(it.shown),
          });
        case 'values':
          return word('document-contradiction-values', {
            fact: of('fact')(it.fact),
            stated: value(it.fact, it.stated.value, numbers),
            rival: value(it.fact, it.rival.value, numbers),
          });
      }
    },
  };
}
export type Lexicon = ReturnType<typeof lexicon>;
