import { type Row, timelineOf } from './appeal-timeline.ts';
import type { Case } from './case.ts';
import { type LikelyCause, likelyCauses } from './causes.ts';
import { completeness, type ItemState, stillEarly } from './completeness.ts';
import { type Contradiction, contradictions } from './contradictions.ts';
import { EVIDENCE_ITEMS, type EvidenceItem, type EvidenceLink, type EvidencePlan } from './evidence.ts';
import type { Exhibit } from './exhibit.ts';
import {
  FACT_NAMES,
  type FactName,
  type FactSource,
  type FactValues,
  known,
  type LackReason,
  type Standing,
} from './fact.ts';
import { LOCALES, type Locale } from './locale.ts';
import { type BookSide, bookSideOf } from './order-book/book-side.ts';
import { statement } from './statement.ts';

/** One fact as the appeal shows it. Without a value it is unobtainable, and `lack` says why. */
export interface AppealFact {
  readonly name: FactName;
  readonly standing: Standing;
  readonly value: FactValues[FactName] | null;
  readonly source: FactSource | null;
  /** The value before the last correction. */
  readonly before: FactValues[FactName] | null;
  readonly rival: FactValues[FactName] | null;
  readonly lack: LackReason | null;
}

export interface AppealExhibit extends Exhibit {
  /** The facts that were read from it. */
  readonly proves: readonly FactName[];
  /** What it counts as where nothing was read from it. */
  readonly serves: readonly EvidenceItem[];
}

/** One link of the evidence chain: `whole` when each of its required items is settled and none is contradicted. */
export interface AppealLink {
  readonly link: EvidenceLink;
  readonly state: 'whole' | 'part' | 'empty';
  readonly items: readonly (ItemState & { readonly required: boolean })[];
}

/** The whole dossier as data; card, page, PDF, Markdown and JSON are renderings of this. Values are not masked. */
export interface Appeal {
  readonly reference: string;
  readonly locale: Locale;
  readonly stage: Case['stage'];
  readonly lossType: Case['lossType'];
  readonly because: Case['because'];
  readonly handedOverEarly: Case['handedOverEarly'];
  /** Numbers by their ends. */
  readonly statement: Readonly<Record<Locale, string>>;
  /** Numbers in full. */
  readonly wholeStatement: Readonly<Record<Locale, string>>;
  readonly facts: readonly AppealFact[];
  readonly exhibits: readonly AppealExhibit[];
  readonly links: readonly AppealLink[];
  readonly checks: Case['checks'];
  readonly contradictions: readonly Contradiction[];
  readonly causes: readonly LikelyCause[];
  /** `null` where the order book was never looked into, or nothing of it is for this reader. */
  readonly book: BookSide | null;
  /** Required and not there, and what cannot be had, each with its reason where one was given. */
  readonly missing: readonly { readonly item: EvidenceItem; readonly why: LackReason | null }[];
  readonly complete: boolean;
  readonly got: number;
  readonly of: number;
  readonly timeline: readonly Row[];
  readonly openedAt: Case['openedAt'];
  readonly handedOverAt: Case['handedOverAt'];
  readonly decision: Case['decision'];
}

function factsOf({ facts }: Case): readonly AppealFact[] {
  return FACT_NAMES.filter((name) => name !== 'loss_claimed').flatMap((name): readonly AppealFact[] => {
    const fact = facts[name];
    if (fact === undefined) return [];
    if (fact.standing === 'unobtainable') {
      const nothing = { value: null, source: null, before: null, rival: null };
      return [{ name, standing: fact.standing, ...nothing, lack: fact.reason }];
    }
    const { standing, value, source, earlier, rival } = fact;
    const before = earlier.findLast((old) => JSON.stringify(old.value) !== JSON.stringify(value));
    return [
      {
        name,
        standing,
        value,
        source,
        before: before?.value ?? null,
        rival: rival?.value ?? null,
        lack: null,
      },
    ];
  });
}

/** The facts that were read from an exhibit, and still hold. */
export function provenBy(exhibit: Exhibit, { facts }: Pick<Case, 'facts'>): readonly FactName[] {
  const isIt = (source: FactSource) => source.kind === 'exhibit' && source.id === String(exhibit.number);
  return FACT_NAMES.filter((name) => {
    const fact = known(facts, name);
    if (fact === undefined) return false;
    const value = JSON.stringify(fact.value);
    return [fact, ...fact.earlier].some((said) => isIt(said.source) && JSON.stringify(said.value) === value);
  });
}

function linkStates(
  plan: EvidencePlan,
  required: readonly ItemState[],
  optional: readonly ItemState[],
): readonly AppealLink[] {
  return (['payment', 'interaction', 'product'] as const).map((link) => {
    const items = [
      ...required.map((state) => ({ ...state, required: true })),
      ...optional.map((state) => ({ ...state, required: false })),
    ].filter(({ item }) => plan.rules[item].link === link);
    const there = items.filter((state) => state.settled && state.standing !== 'unobtainable');
    const sound = items.every((state) => state.standing !== 'contradicted');
    const whole = sound && there.length > 0 && items.every((state) => state.settled || !state.required);
    return { link, items, state: whole ? 'whole' : there.length > 0 ? 'part' : 'empty' };
  });
}

/** A picture of nothing in particular shows what a case asks for, or nothing. */
function servedBy({ kind }: Exhibit, { rules }: EvidencePlan, asked: readonly ItemState[]): EvidenceItem[] {
  return EVIDENCE_ITEMS.filter(
    (item) =>
      (rules[item].exhibit === kind || rules[item].insteadOf.includes(kind)) &&
      (kind !== 'other' || asked.some((state) => state.item === item)),
  );
}

/** Puts the dossier together from the case. Pure; the same case gives the same appeal. */
export function composeAppeal(theCase: Case, plan: EvidencePlan, shopName?: string): Appeal {
  const { required, optional, complete, got, of } = completeness(theCase, plan);
  const lackOf = (item: EvidenceItem): LackReason | null => {
    const lacking = plan.rules[item].facts.map((name) => theCase.facts[name]);
    return lacking.find((fact) => fact?.standing === 'unobtainable')?.reason ?? null;
  };
  const written = (numbers: 'masked' | 'whole') =>
    Object.fromEntries(
      LOCALES.map((locale) => [locale, statement(theCase, locale, shopName, numbers)]),
    ) as Record<Locale, string>;
  return {
    reference: theCase.reference,
    locale: theCase.locale,
    stage: theCase.stage,
    lossType: theCase.lossType,
    because: theCase.because,
    handedOverEarly: stillEarly(theCase, complete),
    statement: written('masked'),
    wholeStatement: written('whole'),
    facts: factsOf(theCase),
    exhibits: theCase.exhibits.map((exhibit) => ({
      ...exhibit,
      proves: provenBy(exhibit, theCase),
      serves: servedBy(exhibit, plan, [...required, ...optional]),
    })),
    links: linkStates(plan, required, optional),
    checks: theCase.checks,
    contradictions: contradictions(theCase.facts),
    causes: likelyCauses(theCase),
    book: bookSideOf(theCase),
    missing: required
      .filter((state) => !state.settled || state.standing === 'unobtainable')
      .map(({ item }) => ({ item, why: lackOf(item) })),
    complete,
    got,
    of,
    timeline: timelineOf(theCase),
    openedAt: theCase.openedAt,
    handedOverAt: theCase.handedOverAt,
    decision: theCase.decision,
  };
}
