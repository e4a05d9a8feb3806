import type { AppealFact } from '../../../domain/appeal.ts';
import type { Case } from '../../../domain/case.ts';
import type { Contradiction } from '../../../domain/contradictions.ts';
import type { EvidenceItem, EvidencePlan } from '../../../domain/evidence.ts';
import { type FactName, type FactSource, type FactValues, known } from '../../../domain/fact.ts';
import { inWords } from '../../../domain/fact-words.ts';
import { formatStatedTime } from '../../../domain/format.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import { VEILED_FACTS } from '../command.ts';
import type { CodedWords } from './coded-words.ts';
import type { ContradictionView, FactView, SourceView } from './view-model.ts';

/** What every part of the case view is written with. */
export interface Pen {
  readonly words: CodedWords;
  readonly locale: Locale;
  readonly now: Instant;
  /** An agent's name by their id. */
  readonly nameOf: (id: string) => string;
}

/** A fact's value in words, masked. */
export function factWords<N extends FactName>(name: N, value: FactValues[N], pen: Pen): string {
  const said = inWords(name, value, pen.locale, pen.now);
  if (said.kind === 'code') return pen.words(said.family, said.code);
  return said.kind === 'plain' ? said.words : said.masked;
}

function sourceView(source: FactSource, { exhibits }: Pick<Case, 'exhibits'>, pen: Pen): SourceView {
  const words = pen.words('source', source.kind);
  const number = /^\d+$/.test(source.id) ? Number(source.id) : null;
  if (source.kind === 'agent') return { words: `${words} ${pen.nameOf(source.id)}`, to: null };
  if (number === null) return { words, to: null };
  // A pasted notice is kept as an exhibit once there is a case, and as a message before.
  const asExhibit =
    source.kind === 'exhibit' ||
    (source.kind === 'notice' && exhibits.some((each) => each.number === number && each.how === 'pasted'));
  if (asExhibit) {
    const { row } = source;
    return { words, to: { exhibit: number, ...(row !== undefined && { row }) } };
  }
  return { words, to: source.kind === 'message' || source.kind === 'notice' ? { message: number } : null };
}

/** The fact's name where the page shows less than what is known. */
function veiledAs({ name, value }: AppealFact, shown: string | null): FactView['veiled'] {
  return VEILED_FACTS.find((veiled) => veiled === name && value !== null && shown !== value) ?? null;
}

function knownView(fact: AppealFact, theCase: Case, pen: Pen): FactView {
  const worded = (value: AppealFact['value']) => (value === null ? null : factWords(fact.name, value, pen));
  const value = worded(fact.value);
  return {
    name: fact.name,
    label: pen.words('fact', fact.name),
    value,
    veiled: veiledAs(fact, value),
    statedAt: known(theCase.facts, fact.name)?.at ?? null,
    standing: fact.standing,
    standingLabel: pen.words('standing', fact.standing),
    source: fact.source && sourceView(fact.source, theCase, pen),
    before: worded(fact.before),
    rival: worded(fact.rival),
    why: fact.lack && pen.words('lack-reason', fact.lack),
  };
}

/** The facts that are known or cannot be had, then those a required item still lacks. */
export function factViews(
  theCase: Case,
  facts: readonly AppealFact[],
  missing: readonly EvidenceItem[],
  plan: EvidencePlan,
  pen: Pen,
): readonly FactView[] {
  const lacking = new Set(missing.flatMap((item) => plan.rules[item].facts));
  for (const { name } of facts) lacking.delete(name);
  const nothing = {
    value: null,
    veiled: null,
    statedAt: null,
    source: null,
    before: null,
    rival: null,
    why: null,
  };
  return [
    ...facts.map((fact) => knownView(fact, theCase, pen)),
    ...[...lacking].map((name) => ({
      ...nothing,
      name,
      label: pen.words('fact', name),
      standing: 'missing' as const,
      standingLabel: pen.words('standing', 'missing'),
    })),
  ];
}

export function contradictionView(found: Contradiction, theCase: Case, pen: Pen): ContradictionView {
  const { fact } = found;
  const label = pen.words('fact', fact);
  const nowhere = { statedFrom: null, rivalFrom: null };
  if (found.kind === 'date') {
    const day = (value: string) =>
      formatStatedTime({ value: value.slice(0, 10), precision: 'day' }, pen.locale, pen.now);
    return { kind: 'date', fact, label, stated: day(found.stated), rival: day(found.shown), ...nowhere };
  }
  if (found.kind === 'channel') {
    const channel = (value: typeof found.stated) => pen.words('payment-channel', value);
    return {
      kind: 'channel',
      fact,
      label,
      stated: channel(found.stated),
      rival: channel(found.shown),
      ...nowhere,
    };
  }
  return {
    kind: 'values',
    fact,
    label,
    stated: factWords(found.fact, found.stated.value, pen),
    statedFrom: sourceView(found.stated.source, theCase, pen).words,
    rival: factWords(found.fact, found.rival.value, pen),
    rivalFrom: sourceView(found.rival.source, theCase, pen).words,
  };
}
