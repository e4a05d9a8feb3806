/** What a shop never asks its customers for, and a dishonest or careless reply might. */
export const OUTGOING_ASKS = ['fee', 'password', 'code', 'card_key', 'payment', 'payee', 'remote'] as const;
export type OutgoingAsk = (typeof OUTGOING_ASKS)[number];

/** What gives an ask away in one sentence of one language. */
export interface AskRule {
  readonly ask: OutgoingAsk;
  /** What is asked for. */
  readonly object: RegExp;
  /** How it is asked for; `null`: naming it is enough, since a shop has hardly a reason to. */
  readonly verb: RegExp | null;
  /** In characters, from the end of the one to the beginning of the other. */
  readonly reach: number;
  /** Words with which the sentence means something else. */
  readonly unless?: RegExp;
}

interface Found {
  readonly from: number;
  readonly to: number;
}

function findAll(pattern: RegExp, text: string): Found[] {
  return [...text.matchAll(new RegExp(pattern.source, 'gu'))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * Whether a sentence asks by this rule and does not say the opposite. `denied` looks from the beginning of the clause
 * `from` stands in up to `to`, or to the end of the clause.
 */
export function asksBy(
  { object, verb, reach, unless }: AskRule,
  sentence: string,
  denied: (from: number, to?: number) => boolean,
): boolean {
  const objects = findAll(object, sentence);
  if (objects.length === 0 || unless?.test(sentence)) return false;
  if (verb === null) return objects.some(({ from }) => !denied(from));
  return findAll(verb, sentence).some((found) =>
    objects.some(({ from, to }) => {
      const gap = Math.max(found.from - to, from - found.to);
      return gap <= reach && !denied(found.from, Math.max(found.to, from));
    }),
  );
}
