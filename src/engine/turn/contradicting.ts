import { contradictions } from '../../domain/contradictions.ts';
import type { FactName } from '../../domain/fact.ts';
import { dossierOf } from './dossier.ts';
import { dashed, factPhrase, fileFacts, type Stated } from './state-facts.ts';
import type { Work } from './work.ts';

const TOUCHED: readonly FactName[] = ['transaction_id', 'paid_at', 'payment_channel'];

/** What the payment number itself says against a statement, as the statement it would be. */
function shownByNumber(
  work: Work,
): { readonly stated: Stated; readonly is: Stated; readonly kind: string }[] {
  return contradictions(dossierOf(work).facts).flatMap((found) => {
    const fact = dossierOf(work).facts[found.fact];
    if (found.kind === 'values' || fact === undefined || fact.standing === 'unobtainable') return [];
    const value = found.kind === 'date' ? { value: found.shown, precision: 'day' as const } : found.shown;
    const name = found.fact;
    return [{ kind: found.kind, is: { name, value: fact.value }, stated: { name, value } as Stated }];
  });
}

/** When a number and a statement do not fit, asks once and politely which is right; both ways are a press away. */
export function askAboutNumber(work: Work, filed: readonly FactName[]): void {
  if (!filed.some((name) => TOUCHED.includes(name))) return;
  const { locale } = work.conversation;
  for (const { kind, is, stated } of shownByNumber(work)) {
    const old = factPhrase(is.name, is.value, locale, work.now);
    const shown = factPhrase(stated.name, stated.value, locale, work.now);
    work.reply.says.push({ key: `contradiction-${dashed(kind)}`, args: { old, new: shown } });
    work.reply.extra.push(
      { option: `fit.${is.name}`, label: shown },
      { option: `insist.${is.name}`, label: old },
    );
  }
}

/** The customer says that the number is right: the statement becomes what the number shows. */
export function fitToNumber(work: Work, name: string): void {
  const shown = shownByNumber(work).find(({ stated }) => stated.name === name);
  if (shown) fileFacts(work, [shown.stated], { kind: 'button', id: `number#${name}` });
}
