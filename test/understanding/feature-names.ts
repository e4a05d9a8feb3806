import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spell } from '../../src/understanding/lexicon/concepts.ts';
import type { Tagged } from '../../src/understanding/lexicon/tag.ts';
import {
  CONCEPTS,
  eachFeature,
  featureNamed,
  type Hear,
  LETTERS,
} from '../../src/understanding/weighing/features.ts';
import { unitsOf } from '../../src/understanding/weighing/units.ts';
import { ALWAYS, type Fitted } from './regression.ts';

const SOURCE = join(import.meta.dirname, '../../src/understanding');
/** A weight below this in every class, in hundredths, changes nothing. */
const LEAST = 4;
/** Features have 32 bits; names with an `=` are counted from here on. */
const NAMED = 0x2_0000_0000;

const names = new Map<number, string>([[ALWAYS, '']]);
const named = new Map<string, number>();

/** The features of a text's words; their names are kept for {@link writeWeights}. */
export function shown(text: string, tagged: Tagged): Set<number> {
  const features = new Set<number>();
  const units = unitsOf(text);
  const nameOf = (kind: Parameters<Hear>[1], from: number, to: number): string => {
    if (kind === CONCEPTS) return CONCEPTS + spell(tagged.tags.slice(from, to));
    if (kind === LETTERS) {
      const [start, end] = [/[a-z']/i.test(text.charAt(from)), /[a-z']/i.test(text.charAt(to - 1))];
      const letters = text.slice(start ? from : from + 1, end ? to : to - 1);
      return `${LETTERS}${start ? '' : '^'}${letters}${end ? '' : '$'}`.toLowerCase();
    }
    const [first, last] = [Math.max(0, from), Math.min(units.count, to)];
    const between = text.slice(units.from[first] as number, units.to[last - 1] as number);
    return `${from < 0 ? '^' : ''}${between.toLowerCase().replace(/\d+/g, '0')}${to > units.count ? '$' : ''}`;
  };
  eachFeature(text, tagged, (feature, kind, from, to) => {
    features.add(feature);
    if (!names.has(feature)) names.set(feature, nameOf(kind, from, to));
  });
  return features;
}

/** The same, and what has a name with an `=`. */
export function withNamed(features: ReadonlySet<number>, more: readonly string[]): Set<number> {
  const all = new Set(features);
  for (const name of more) {
    const feature = named.get(name) ?? NAMED + named.size;
    named.set(name, feature);
    names.set(feature, name);
    all.add(feature);
  }
  return all;
}

/** Writes a fit as the program reads it, in a file of src/understanding; what to say of it. */
export function writeWeights(file: string, fitted: Fitted, least = LEAST): string {
  const rows = [...fitted].flatMap(([feature, weights]) => {
    const name = names.get(feature) ?? '';
    const hundredths = [...weights].map((weight) => Math.round(weight * 100));
    if (name !== '' && hundredths.every((each) => Math.abs(each) < least)) return [];
    if (name !== '' && feature < NAMED && featureNamed(name) !== feature)
      throw new Error(`${JSON.stringify(name)} names another feature`);
    return [`${name}\t${hundredths.join(' ')}`];
  });
  const lines = rows.sort().map((row) => JSON.stringify(row));
  writeFileSync(join(SOURCE, file), `[\n${lines.join(',\n')}\n]\n`);
  return `${file}: ${rows.length} features kept of ${fitted.size}`;
}
