import type { Tagged } from '../../src/understanding/lexicon/tag.ts';
import { type Feature, featuresOf } from '../../src/understanding/weighing/features.ts';
import { named } from '../../src/understanding/weighing/named.ts';

/** What an example shows, each once: the features of its words, and those of what was read of it. */
export function shown(text: string, tagged: Tagged, names: readonly string[]): Set<Feature> {
  return new Set([...featuresOf(text, tagged), ...names.map(named)]);
}
