import type { FactReading } from './fact-reading.ts';
import type { Found } from './found.ts';
import type { Tagged } from './lexicon/tag.ts';
import type { FoundSign } from './loss/read-signs.ts';
import type { ReadFacts } from './understood.ts';

/** Lengths are told apart by their order of magnitude, facts up to this many. */
const LONGEST = 7;
const MOST_FACTS = 3;

/** What was thought out beforehand, as `sign=order_gone`, and how the text begins, ends and how long it is. */
export function shapeOf(
  text: string,
  { tags }: Tagged,
  signs: readonly FoundSign[],
  demands: readonly Found<string>[],
): string[] {
  const told = text.trim();
  const shape = signs.map(({ name }) => `sign=${name}`);
  shape.push(
    `length=${Math.min(LONGEST, Math.floor(Math.log2(told.length + 1)))}`,
    `first=${tags.codePointAt(0) ?? 0}`,
    `last=${tags.codePointAt(tags.length - 1) ?? 0}`,
  );
  if (told.endsWith('?')) shape.push('ends=?');
  if (demands.length > 0) shape.push('sign=fee_asked');
  return shape;
}

/** Which facts were read, and whether there was a secret among them. */
export function shownBy({ facts, incompleteId, undecidedAmount }: FactReading, secret: boolean): string[] {
  const read: string[] = [];
  for (const name of Object.keys(facts) as (keyof ReadFacts)[])
    if (facts[name] !== null) read.push(`fact=${name}`);
  read.push(`facts=${Math.min(MOST_FACTS, read.length)}`);
  // A number too short to be taken, or two amounts with no telling: still an answer.
  if (incompleteId || undecidedAmount) read.push('read=half');
  if (secret) read.push('read=secret');
  return read;
}
