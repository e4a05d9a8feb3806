import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './concepts.ts';
import type { Tagged } from './tag.ts';

const LITERALS: readonly string[] = [COMMA, STOP, UNKNOWN, NUMBER];
const PAIR = 0x10000;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const LONGEST_WORD = 14;

/**
 * What a text shows to whoever weighs it: a concept or two neighbouring ones (breaks of clauses among them), two
 * neighbouring Chinese characters, each as one number, or an English word as itself.
 */
export type Feature = number | string;

function addConcepts({ tags }: Tagged, features: Set<Feature>): void {
  let last = 0;
  for (let at = 0; at < tags.length; at++) {
    const code = tags.charCodeAt(at);
    features.add(code);
    if (last !== 0) features.add(last * PAIR + code);
    last = code;
  }
}

/** The words themselves say what no entry of the lexicon does. */
function addWords(text: string, features: Set<Feature>): void {
  let last = 0;
  let word = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = (code > 0x60 && code < 0x7b) || code === 0x27;
    if (letter && word < 0) word = at;
    if (!letter && word >= 0) {
      if (at - word > 1 && at - word <= LONGEST_WORD) features.add(text.slice(word, at));
      word = -1;
    }
    const han = code >= FIRST_HAN && code <= LAST_HAN;
    if (han && last !== 0) features.add(last * PAIR + code);
    last = han ? code : 0;
  }
}

/** Every feature of a text, once. */
export function featuresOf(text: string, tagged: Tagged): Set<Feature> {
  const features = new Set<Feature>();
  addConcepts(tagged, features);
  addWords(text.toLowerCase(), features);
  return features;
}

/** The name of a feature in a table of weights: `order`, `not see`, `扣了`, `"paid"`. */
export function featureName(feature: Feature, nameOf: (tag: string) => string): string {
  if (typeof feature === 'string') return `"${feature}"`;
  if (feature < PAIR) return nameOf(String.fromCharCode(feature));
  const pair = String.fromCharCode(Math.floor(feature / PAIR), feature % PAIR);
  return HAN_PAIR.test(pair) ? pair : `${nameOf(pair.charAt(0))} ${nameOf(pair.charAt(1))}`;
}

/** The feature that a name stands for. */
export function featureNamed(name: string): Feature {
  if (name.startsWith('"')) return name.slice(1, -1);
  if (HAN_PAIR.test(name)) return name.charCodeAt(0) * PAIR + name.charCodeAt(1);
  return name
    .split(' ')
    .map((word) => (LITERALS.includes(word) ? word : codeOf(word)).charCodeAt(0))
    .reduce((pair, code) => pair * PAIR + code, 0);
}
