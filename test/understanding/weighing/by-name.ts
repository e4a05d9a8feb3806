import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from '../../../src/understanding/lexicon/concepts.ts';
import { type Feature, SEEDS } from '../../../src/understanding/weighing/features.ts';
import { named } from '../../../src/understanding/weighing/named.ts';
import { END, joined, letterAt, START, unitsOf } from '../../../src/understanding/weighing/units.ts';
import { packed, Weights } from '../../../src/understanding/weighing/weights.ts';

/** What is no letter of a word, and yet among its four: where it begins and ends. */
const EDGES = { '^': START, $: END } as const;
const LITERALS: readonly string[] = [COMMA, STOP, UNKNOWN, NUMBER];

function edgeAt(name: string, at: number): number | undefined {
  return EDGES[name.charAt(at) as keyof typeof EDGES];
}

/** The feature of a name: units as they are written, `~pay not`, `-char`; `^` and `$` at its ends are those of the text. */
export function featureNamed(name: string): Feature {
  if (name.includes('=')) return named(name);
  if (name.startsWith('~')) {
    const codes = name
      .slice(1)
      .split(' ')
      .map((word) => (LITERALS.includes(word) ? word : codeOf(word)).charCodeAt(0));
    return codes.reduce(joined, SEEDS.concepts);
  }
  if (name.startsWith('-')) {
    const letters = Array.from(name.slice(1), (_, at) => edgeAt(name, at + 1) ?? letterAt(name, at + 1));
    return letters.reduce(joined, SEEDS.letters);
  }
  const { codes } = unitsOf(name);
  const ends = [edgeAt(name, 0) ?? [], edgeAt(name, name.length - 1) ?? []] as const;
  return [ends[0], ...codes, ends[1]].flat().reduce(joined, SEEDS.units);
}

/** Weights by the names of their features; the empty name is of every text. */
export function weightsNamed(rows: Readonly<Record<string, readonly number[]>>): Weights {
  const { '': always = [], ...others } = rows;
  return new Weights(
    packed(always, new Map(Object.entries(others).map(([name, row]) => [featureNamed(name), row]))),
  );
}
