import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './concepts.ts';
import type { Tagged } from './tag.ts';

const LITERALS: readonly string[] = [COMMA, STOP, UNKNOWN, NUMBER];

/** Each concept of a text, and each pair of neighbours, breaks of clauses among them, once. */
export function conceptFeatures({ tags }: Tagged): Set<string> {
  const features = new Set<string>();
  for (let at = 0; at < tags.length; at++) {
    features.add(tags.charAt(at));
    if (at + 1 < tags.length) features.add(tags.slice(at, at + 2));
  }
  return features;
}

/** The feature that a name like `not see` stands for; other names stand for themselves. */
export function featureNamed(name: string): string {
  if (name === '' || name.includes('=')) return name;
  return name
    .split(' ')
    .map((word) => (LITERALS.includes(word) ? word : codeOf(word)))
    .join('');
}
