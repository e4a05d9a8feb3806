import { known } from '../../../domain/fact.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';

/** Longer texts are pasted pages. In UTF-16 units. */
const LONGEST = 400;
const SEVERAL =
  /[两俩2二三3几](?:个)?(?:笔|单|个订单)|第[一1][次笔单个].*第[二2][次笔单个]|一[笔单](?!钱).{1,30}一[笔单]|\b(?:two|three|2|3|several) (?:separate |different )?(?:orders|payments|purchases)\b|\bfirst (?:order|payment|purchase|one)\b.*\bsecond\b/isu;

/** Several payments told in one breath are looked into one by one: said once, when the first of their sums is noted. */
export function sayOneByOne(work: Work, { text, says }: ReadText): void {
  if (text.length > LONGEST) return;
  const sums = new Set(
    text.normalize('NFKC').match(/\d+(?:\.\d+)?(?=\s*(?:元|块|圆|刀|usd|rmb|u\b))|[¥$€£]\s*\d+(?:\.\d+)?/giu),
  );
  const isFirst = known(dossierOf(work).facts, 'amount') === undefined;
  if (says.warnings.includes('paid_twice') || says.facts.amount === null || !isFirst) return;
  if (SEVERAL.test(text) && sums.size > 1) work.reply.says.push({ key: 'one-by-one' });
}
