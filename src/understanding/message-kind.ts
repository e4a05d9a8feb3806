import { KIND_CLASSES, KIND_WEIGHTS } from './kind-weights.ts';
import type { Reading } from './reading.ts';
import type { MessageKind } from './understood.ts';
import { weighing } from './weighing.ts';

const WEIGHING = weighing(KIND_CLASSES, KIND_WEIGHTS);
/** Lengths are told apart by their order of magnitude, facts up to this many. */
const LONGEST = 7;
const MOST_FACTS = 3;

/** What the kind goes by beside the concepts: how the text begins and ends, its length, and what was read of it. */
export function kindFeatures({ words, tagged, secrets, demands, loss, facts }: Reading): Set<string> {
  const features = new Set<string>();
  const told = words.text.trim();
  features.add(`length=${Math.min(LONGEST, Math.floor(Math.log2(told.length + 1)))}`);
  features.add(`first=${tagged.tags.codePointAt(0) ?? 0}`);
  features.add(`last=${tagged.tags.codePointAt(tagged.tags.length - 1) ?? 0}`);
  features.add(`loss=${loss.type}`);
  if (told.endsWith('?')) features.add('ends=?');
  if (secrets.length > 0) features.add('read=secret');
  if (demands.length > 0) features.add('read=demand');
  // A number too short to be taken, or two amounts with no telling: still an answer.
  if (facts.incompleteId || facts.undecidedAmount) features.add('read=half');
  let many = 0;
  for (const [name, fact] of Object.entries(facts.facts)) {
    if (fact === null) continue;
    many++;
    features.add(`fact=${name}`);
  }
  features.add(`facts=${Math.min(MOST_FACTS, many)}`);
  return features;
}

/** What a text is; see interfaces.md §3. */
export function kindOf(reading: Reading): MessageKind {
  if (reading.direction !== null) return 'payment_notice';
  return WEIGHING.choose(reading.shown, kindFeatures(reading))[0];
}
