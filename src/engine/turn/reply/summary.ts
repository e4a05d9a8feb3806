import { type CaseView, completeness, type ItemState } from '../../../domain/completeness.ts';
import type { EvidenceItem } from '../../../domain/evidence.ts';
import { FACT_NAMES, type FactName, known } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dashed, factPhrase, verbatim } from '../facts/state-facts.ts';

/** The review: a line for every piece the case needs or could use, with its standing and what is in it. */
export function summaryLines(view: CaseView, locale: Locale, now: Instant, tools: Tools): string {
  const { required, optional } = completeness(view, tools.plan);
  const lines = [
    ...required.map((state) => line(state, view, locale, now, tools, 'required')),
    ...optional.map((state) => line(state, view, locale, now, tools, 'optional')),
    ...furtherLine(view),
    ...besides(view, [...required, ...optional], locale, now, tools),
  ];
  return lines.map((phrase) => tools.texts.word(phrase, locale)).join('\n');
}

/** The other payments of whoever paid twice; a number by its end. */
function furtherLine({ further = [] }: CaseView): Phrase[] {
  const values = further.map((each) =>
    verbatim(each.replace(/^\S*(\d{4})$/, (whole, end) => (whole.length > 12 ? `…${end}` : whole))),
  );
  return values.length === 0 ? [] : [{ key: 'summary-further', args: { values } }];
}

/** What follows from other words, or is asked by itself. */
const UNLISTED: ReadonlySet<FactName> = new Set([
  'loss_claimed',
  'product_kind',
  'wallet_status',
  'order_seen',
  'shop',
]);

/** One number may be both. */
const TWIN: Partial<Record<FactName, FactName>> = {
  shop_order_id: 'merchant_order_id',
  merchant_order_id: 'shop_order_id',
};

/** Whose name it is does not show in the name. */
function labelled(name: FactName, value: Phrase): Phrase {
  if (name !== 'payee') return value;
  return { key: 'named-value', args: { name: { key: `fact-${dashed(name)}` }, value } };
}

/** Whatever else was told, so that nobody wonders whether it was heard. */
function besides(
  { facts }: CaseView,
  pieces: readonly ItemState[],
  locale: Locale,
  now: Instant,
  { plan }: Tools,
): Phrase[] {
  const listed = new Set(pieces.flatMap(({ item }) => plan.rules[item].facts));
  const values = FACT_NAMES.flatMap((name) => {
    const value = known(facts, name)?.value;
    // Many shops hand their own number on to the payment channel.
    const other = TWIN[name];
    const isTwice =
      other !== undefined &&
      value === known(facts, other)?.value &&
      (listed.has(other) || name === 'shop_order_id');
    return value === undefined || listed.has(name) || UNLISTED.has(name) || isTwice
      ? []
      : [labelled(name, factPhrase(name, value, locale, now))];
  });
  return values.length === 0 ? [] : [{ key: 'summary-besides', args: { values } }];
}

function line(
  { item, settled, standing }: ItemState,
  view: CaseView,
  locale: Locale,
  now: Instant,
  { plan }: Tools,
  need: 'required' | 'optional',
): Phrase {
  const name: Phrase = { key: `item-${dashed(item)}` };
  const values = plan.rules[item].facts.flatMap((fact) => {
    const value = known(view.facts, fact)?.value;
    return value === undefined ? [] : [unnamed(factPhrase(fact, value, locale, now), name)];
  });
  if (!settled && need === 'required' && values.length > 0)
    return { key: 'summary-half', args: { item: name, values, lacking: stillLacking(view, item, { plan }) } };
  if (!settled)
    return { key: need === 'required' ? 'summary-missing' : 'summary-welcome', args: { item: name } };
  const shown = view.exhibits.filter(
    ({ kind }) => kind === plan.rules[item].exhibit || plan.rules[item].insteadOf.includes(kind),
  );
  if (values.length === 0 && shown.length === 0) return { key: 'summary-unobtainable', args: { item: name } };
  // A file that nobody compared with anything is named as that; and what should be read from it, and was not, is not there.
  if (values.length === 0) {
    const numbers = shown.map(({ number }) => String(number)).join(', ');
    const isRead = shown.every(({ reading }) => reading?.shows === 'unknown');
    const key = plan.rules[item].facts.length > 0 && isRead ? 'summary-unread' : 'summary-attached';
    return { key, args: { item: name, numbers } };
  }
  const exhibits: Phrase[] = shown.map(({ number }) => ({
    key: 'exhibit-number',
    args: { number: String(number) },
  }));
  const args = { item: name, values: [...values, ...exhibits] };
  if (standing === 'contradicted') return { key: 'summary-contradicted', args };
  const lacking: Phrase[] = plan.rules[item].facts
    .filter((fact) => view.facts[fact]?.standing === 'unobtainable')
    .map((fact) => ({ key: `fact-${dashed(fact)}` }));
  if (lacking.length === 0 || exhibits.length > 0) return { key: 'summary-settled', args };
  return { key: 'summary-partly', args: { ...args, lacking } };
}

/** What a piece of evidence still lacks, by name, for a question that asks for nothing it was told. */
export function stillLacking(view: CaseView, item: EvidenceItem, { plan }: Pick<Tools, 'plan'>): Phrase[] {
  return plan.rules[item].facts
    .filter((fact) => view.facts[fact] === undefined)
    .map((fact) => ({ key: `fact-${dashed(fact)}` }));
}

/** What the appeal lacks: of a piece that is there in part, the part that is not. */
export function missingNames(view: CaseView, tools: Pick<Tools, 'plan'>): Phrase[] {
  return completeness(view, tools.plan).missing.flatMap((item) => {
    const { facts } = tools.plan.rules[item];
    const lacking = stillLacking(view, item, tools);
    const isPart = lacking.length > 0 && lacking.length < facts.length;
    return isPart ? lacking : [{ key: `item-${dashed(item)}` }];
  });
}

/** "充值账号：…789" and not "充值账号：充值账号 …789": a value is not named again by the line that bears its name. */
function unnamed(phrase: Phrase, line: Phrase): Phrase {
  const { name, value } = phrase.args ?? {};
  if (typeof name !== 'object' || !('key' in name) || typeof value !== 'string') return phrase;
  return name.key.replace('fact-', 'item-') === line.key ? verbatim(value) : phrase;
}
