import type { Case } from './case.ts';
import { contradictions } from './contradictions.ts';
import { deskOf } from './desk-state.ts';
import { EVIDENCE_ITEMS, type EvidenceItem, type EvidencePlan, type EvidenceRule } from './evidence.ts';
import { type Exhibit, type ExhibitContent, KNOWN_PAGES } from './exhibit.ts';
import { type FactName, known, type Standing, standingOf } from './fact.ts';

/** As much of a case as its completeness depends on. */
export type CaseView = Pick<Case, 'facts' | 'exhibits' | 'lossType' | 'desk' | 'looks' | 'further'>;

/**
 * How one item stands: the standing of its weakest fact. Where only an exhibit settles it, it is `claimed`: the file
 * is there, and nobody has compared what it shows.
 */
export interface ItemState {
  readonly item: EvidenceItem;
  readonly settled: boolean;
  readonly standing: Standing;
}

export interface Completeness {
  readonly required: readonly ItemState[];
  readonly optional: readonly ItemState[];
  /** Required and not settled, in the order of {@link EVIDENCE_ITEMS}. */
  readonly missing: readonly EvidenceItem[];
  readonly complete: boolean;
  /** Settled ones of the required. */
  readonly got: number;
  readonly of: number;
}

/** A page or a message that was read has said what it shows: it stands in for nothing that it does not show. */
function speaks({ reading, how, mediaType }: Exhibit): boolean {
  const isMessage = mediaType === 'text/plain' && (how === 'pasted' || how === 'forwarded');
  return isMessage || (reading !== undefined && READ.has(reading.shows));
}
const READ: ReadonlySet<ExhibitContent> = new Set([...KNOWN_PAGES, 'exported_bill']);

function hasExhibit(view: CaseView, rule: EvidenceRule): boolean {
  return view.exhibits.some(
    (each) => each.kind === rule.exhibit || (rule.insteadOf.includes(each.kind) && !speaks(each)),
  );
}

/** Every fact is known or cannot be had, or an exhibit stands for them. A rule that asks for nothing is never settled. */
export function settled(view: CaseView, rule: EvidenceRule): boolean {
  if (hasExhibit(view, rule)) return true;
  return rule.facts.length > 0 && rule.facts.every((name) => view.facts[name] !== undefined);
}

const WEAKEST_FIRST: readonly Standing[] = ['missing', 'contradicted', 'unobtainable', 'claimed', 'proven'];

/** How any item stands, whether the case needs it or not. */
export function itemState(view: CaseView, plan: EvidencePlan, item: EvidenceItem): ItemState {
  const rule = plan.rules[item];
  const standings = rule.facts.map((name) => standingOf(view.facts, name));
  const weakest = WEAKEST_FIRST.find((standing) => standings.includes(standing)) ?? 'missing';
  const byExhibit = hasExhibit(view, rule) && (weakest === 'missing' || weakest === 'unobtainable');
  return { item, settled: settled(view, rule), standing: byExhibit ? 'claimed' : weakest };
}

/** The shop has found the order, and the customer was told so: nobody has to be led to it by its number. */
function isSpared(item: EvidenceItem, { looks }: Pick<CaseView, 'looks'>): boolean {
  if (item !== 'order_number') return false;
  const last = looks?.at(-1);
  const there = last?.records.some(({ kind, shopOrderId }) => kind === 'order' && shopOrderId !== null);
  return last?.told === true && last.verdict === 'certain' && there === true;
}

/** Where many lose orders by one cause, the cause need not be proven by each of them. */
export function isNeeded(
  item: EvidenceItem,
  view: Pick<CaseView, 'desk' | 'looks'>,
  plan: EvidencePlan,
): boolean {
  if (isSpared(item, view)) return false;
  const known = deskOf(view).incident !== null && plan.inIncident.length > 0;
  return !known || plan.inIncident.includes(item);
}

/** What the plan asks of this case; a row that names a loss, channel or product applies only once that is known. */
export function requirementsFor(
  view: CaseView,
  plan: EvidencePlan,
): { readonly required: readonly EvidenceItem[]; readonly optional: readonly EvidenceItem[] } {
  const channel = known(view.facts, 'payment_channel')?.value;
  const product = known(view.facts, 'product_kind')?.value;
  const fits = <T>(allowed: readonly T[] | undefined, actual: T | null | undefined) =>
    allowed === undefined || (actual != null && allowed.includes(actual));
  const rows = plan.rows.filter(
    ({ when }) =>
      fits(when.loss, view.lossType) &&
      fits(when.channel, channel) &&
      fits(when.product, product) &&
      (when.lacks ?? []).every((name) => known(view.facts, name) === undefined),
  );
  const asked = new Set(rows.flatMap((row) => row.required));
  const welcome = new Set(rows.flatMap((row) => row.optional));
  const required = EVIDENCE_ITEMS.filter((item) => asked.has(item) && isNeeded(item, view, plan));
  const optional = EVIDENCE_ITEMS.filter(
    (item) => (asked.has(item) || welcome.has(item)) && !required.includes(item) && !isSpared(item, view),
  );
  return { required, optional };
}

/** Facts that collide with another statement, or with the payment number, and the customer has not decided yet. */
export function openContradictions({ facts }: Pick<CaseView, 'facts'>): readonly FactName[] {
  const number = known(facts, 'transaction_id')?.value;
  return contradictions(facts)
    .filter(({ kind, fact }) => kind === 'values' || known(facts, fact)?.despite !== number)
    .map(({ fact }) => fact);
}

/** Whether the appeal has all it needs: every required item settled and no contradiction kept from the customer. */
export function completeness(view: CaseView, plan: EvidencePlan): Completeness {
  const wanted = requirementsFor(view, plan);
  const required = wanted.required.map((item) => itemState(view, plan, item));
  const missing = required.filter((state) => !state.settled).map((state) => state.item);
  return {
    required,
    optional: wanted.optional.map((item) => itemState(view, plan, item)),
    missing,
    complete: missing.length === 0 && openContradictions(view).length === 0,
    got: required.length - missing.length,
    of: required.length,
  };
}

/** Why a case came before its evidence was whole; one that is whole by now did not come too early. */
export function stillEarly(
  { handedOverEarly }: Pick<Case, 'handedOverEarly'>,
  complete: boolean,
): Case['handedOverEarly'] {
  return complete && handedOverEarly === 'customer_chose' ? null : handedOverEarly;
}
