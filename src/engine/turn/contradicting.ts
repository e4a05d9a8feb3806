import { openContradictions } from '../../domain/completeness.ts';
import { contradictions } from '../../domain/contradictions.ts';
import { FACT_NAMES, type FactName, type Facts, type FactValues, known } from '../../domain/fact.ts';
import { insist } from '../../domain/filing.ts';
import { dossierOf, putFacts } from './dossier.ts';
import { dashed, factPhrase, fileFacts, type Stated } from './state-facts.ts';
import { CUSTOMER, record, type Work } from './work.ts';

const TOUCHED: readonly FactName[] = ['transaction_id', 'paid_at', 'payment_channel'];

interface AgainstNumber {
  readonly kind: string;
  readonly is: { readonly name: FactName; readonly value: FactValues[FactName] };
  readonly stated: Stated;
}

/** What the payment number itself says against a statement, as the statement it would be. */
export function shownByNumber(facts: Facts): AgainstNumber[] {
  return contradictions(facts).flatMap((found) => {
    const fact = facts[found.fact];
    if (found.kind === 'values' || fact === undefined || fact.standing === 'unobtainable') return [];
    const value = found.kind === 'date' ? { value: found.shown, precision: 'day' as const } : found.shown;
    const name = found.fact;
    return [{ kind: found.kind, is: { name, value: fact.value }, stated: { name, value } as Stated }];
  });
}

/** What was just filed and does not fit is asked about, politely; both ways are a press away. */
export function askAbout(work: Work, filed: readonly FactName[]): void {
  if (filed.some((name) => TOUCHED.includes(name))) putNumberQuestions(work);
  putRivalQuestions(work, filed);
}

/** Everything that does not fit and was not decided; what this turn asks already is left out. */
export function askWhatIsOpen(work: Work): void {
  putNumberQuestions(work);
  putRivalQuestions(work, FACT_NAMES);
}

function putNumberQuestions(work: Work): void {
  const { locale } = work.conversation;
  const open = openContradictions(dossierOf(work));
  for (const { kind, is, stated } of shownByNumber(dossierOf(work).facts)) {
    if (!open.includes(is.name) || isAsked(work, `fit.${is.name}`)) continue;
    const old = factPhrase(is.name, is.value, locale, work.now);
    const shown = factPhrase(stated.name, stated.value, locale, work.now);
    work.reply.says.push({ key: `contradiction-${dashed(kind)}`, args: { old, new: shown } });
    work.reply.extra.push(
      { option: `fit.${is.name}`, label: shown },
      { option: `insist.${is.name}`, label: old },
    );
  }
}

function isAsked(work: Work, option: string): boolean {
  return work.reply.extra.some((each) => each.option === option);
}

function putRivalQuestions(work: Work, names: readonly FactName[]): void {
  const { locale } = work.conversation;
  const { facts } = dossierOf(work);
  for (const name of openContradictions({ facts }).filter((each) => names.includes(each))) {
    const fact = known(facts, name);
    if (fact?.rival === undefined || isAsked(work, `keep.${name}`)) continue;
    offerSides(work, name);
    const [one, other] = sidesOf(fact);
    work.reply.says.push({
      key: 'contradiction-values',
      args: {
        name: { key: `fact-${dashed(name)}` },
        old: factPhrase(name, one, locale, work.now),
        new: factPhrase(name, other, locale, work.now),
      },
    });
  }
}

type Disputed = NonNullable<ReturnType<typeof known>>;

/** The customer's own words first, then what stands on paper. */
function sidesOf({ value, source, rival }: Disputed): readonly [FactValues[FactName], FactValues[FactName]] {
  const other = rival?.value ?? value;
  return source.kind === 'message' || source.kind === 'button' ? [value, other] : [other, value];
}

/** Both sides of a dispute as buttons: what is in force, and what it collides with. */
function offerSides(work: Work, name: FactName): void {
  const fact = known(dossierOf(work).facts, name);
  if (fact?.rival === undefined) return;
  const { locale } = work.conversation;
  work.reply.extra.push(
    { option: `keep.${name}`, label: factPhrase(name, fact.value, locale, work.now) },
    { option: `take.${name}`, label: factPhrase(name, fact.rival.value, locale, work.now) },
  );
}

/** The customer says that the number is right: the statement becomes what the number shows. */
export function fitToNumber(work: Work, name: string): void {
  const shown = shownByNumber(dossierOf(work).facts).find(({ stated }) => stated.name === name);
  if (shown) fileFacts(work, [shown.stated], { kind: 'button', id: `number#${name}` });
}

/** The customer stays with the statement: it is not asked again, and the desk sees that both were shown. */
export function stayWithStatement(work: Work, name: FactName): void {
  const { facts } = dossierOf(work);
  const number = known(facts, 'transaction_id')?.value;
  if (number === undefined) return;
  putFacts(work, insist(facts, name, number));
  record(work, 'fact_contradicted', CUSTOMER, { fact: name, source: 'button', stays: true });
}
