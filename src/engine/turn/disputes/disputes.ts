import { openContradictions } from '../../../domain/completeness.ts';
import { contradictions } from '../../../domain/contradictions.ts';
import {
  FACT_NAMES,
  type FactName,
  type Facts,
  type FactValues,
  known,
  type NamedValue,
} from '../../../domain/fact.ts';
import type { Prompt } from '../../conversation.ts';
import { type OwnChoice, type OwnOption, ownChoice } from '../../flow/own-choices.ts';
import type { Phrase } from '../../ports/texts.ts';
import { dossierOf } from '../dossier.ts';
import { dashed, factPhrase } from '../facts/state-facts.ts';
import type { Work } from '../work.ts';

/** One of two versions: the customer's own, what stands on paper, or what the payment's number shows by itself. */
export interface Side {
  /** What a press on it chooses. */
  readonly option: OwnOption;
  readonly from: 'words' | 'paper' | 'number';
  readonly value: FactValues[FactName];
  readonly label: Phrase;
}

/** Two versions of one thing that cannot both be right, in the order in which they are named. */
export interface Dispute {
  readonly name: FactName;
  /** It was found by comparing with the payment's number. */
  readonly byNumber: boolean;
  readonly question: string;
  readonly sides: readonly [Side, Side];
}

const SIDES = ['keep', 'take', 'fit', 'insist'] as const satisfies readonly OwnChoice[];
export type SideChoice = (typeof SIDES)[number];

export function isSide(option: string): boolean {
  const choice = ownChoice(option)?.choice;
  return SIDES.some((side) => side === choice);
}

/** Whether all that was asked is which of two versions is right. */
export function asksOnlySides(prompt: Prompt | null): boolean {
  return prompt !== null && prompt.buttons.length > 0 && prompt.buttons.every(({ option }) => isSide(option));
}

/** What the payment number itself says against a statement, as the statement it would be. */
export function shownByNumber(
  facts: Facts,
): { kind: string; value: FactValues[FactName]; stated: NamedValue }[] {
  return contradictions(facts).flatMap((found) => {
    const fact = facts[found.fact];
    if (found.kind === 'values' || fact === undefined || fact.standing === 'unobtainable') return [];
    const value = found.kind === 'date' ? { value: found.shown, precision: 'day' as const } : found.shown;
    return [{ kind: found.kind, value: fact.value, stated: { name: found.fact, value } as NamedValue }];
  });
}

/** Everything that does not fit and that the customer has not decided, numbers first. */
export function openDisputes(work: Work): Dispute[] {
  const { facts } = dossierOf(work);
  const open = openContradictions({ facts });
  const sideOf = (
    name: FactName,
    side: SideChoice,
    from: Side['from'],
    value: FactValues[FactName],
  ): Side => ({
    option: `${side}.${name}`,
    from,
    value,
    label: factPhrase(name, value, work.conversation.locale, work.now),
  });
  const byNumber = shownByNumber(facts).filter(({ stated: { name } }) => open.includes(name));
  return [
    ...byNumber.map(({ kind, value, stated: { name, value: shown } }): Dispute => {
      const sides = [sideOf(name, 'insist', 'words', value), sideOf(name, 'fit', 'number', shown)] as const;
      return { name, byNumber: true, question: `contradiction-${dashed(kind)}`, sides };
    }),
    ...FACT_NAMES.flatMap((name): Dispute[] => {
      const fact = known(facts, name);
      if (fact?.rival === undefined || !open.includes(name)) return [];
      const spoken = (kind: string) => kind === 'message' || kind === 'button';
      const [ours, other] = [fact.source.kind, fact.rival.source.kind].map(spoken);
      const kept = sideOf(name, 'keep', ours ? 'words' : 'paper', fact.value);
      const taken = sideOf(name, 'take', other ? 'words' : 'paper', fact.rival.value);
      // The customer's own words first, then what stands on paper.
      const sides = toldApart(ours ? [kept, taken] : [taken, kept]);
      const question = ours && other ? 'contradiction-said' : 'contradiction-values';
      return [{ name, byNumber: false, question, sides }];
    }),
  ];
}

/** What is masked may look the same on both sides: then it says where each comes from, or which stands first. */
function toldApart([one, other]: readonly [Side, Side]): readonly [Side, Side] {
  if (JSON.stringify(one.label) !== JSON.stringify(other.label)) return [one, other];
  const from = (side: Side, place: string) => (one.from === other.from ? place : side.from);
  const marked = (side: Side, place: string): Side => ({
    ...side,
    label: { key: `side-${from(side, place)}`, args: { value: side.label } },
  });
  return [marked(one, 'first'), marked(other, 'second')];
}
