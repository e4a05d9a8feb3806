import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './concepts.ts';
import type { Tagged } from './tag.ts';

const LITERALS: readonly string[] = [COMMA, STOP, UNKNOWN, NUMBER];
const PAIR = 0x10000;

/** A concept, or two neighbours (breaks of clauses among them), as one number. */
export type ConceptFeature = number;

/** Each concept of a text, and each pair of neighbours, once. */
export function conceptFeatures({ tags }: Tagged): Set<ConceptFeature> {
  const features = new Set<ConceptFeature>();
  let last = 0;
  for (let at = 0; at < tags.length; at++) {
    const code = tags.charCodeAt(at);
    features.add(code);
    if (last !== 0) features.add(last * PAIR + code);
    last = code;
  }
  return features;
}

/** The feature that `order` or `not see` names. */
export function conceptFeature(name: string): ConceptFeature {
  return name
    .split(' ')
    .map((word) => (LITERALS.includes(word) ? word : codeOf(word)).charCodeAt(0))
    .reduce((pair, code) => pair * PAIR + code, 0);
}

/** The name of a feature, for people. */
export function conceptFeatureName(feature: ConceptFeature, nameOf: (tag: string) => string): string {
  const codes = feature < PAIR ? [feature] : [Math.floor(feature / PAIR), feature % PAIR];
  return codes.map((code) => nameOf(String.fromCharCode(code))).join(' ');
}
