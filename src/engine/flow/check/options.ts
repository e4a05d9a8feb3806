import type { Fault } from '../fault.ts';
import { type FlowSetFacts, nodesIn } from './flow-set.ts';

/** Whatever can be pressed can be typed, and what is typed means one thing. */
export function optionFaults(set: FlowSetFacts): Fault[] {
  return nodesIn(set).flatMap(({ file, at, node }) => {
    if (node.kind !== 'ask') return [];
    // People mix languages, so a word belongs to one option in all of them.
    const owners = new Map<string, string>();
    const meanings = new Map<string, string>();
    const twice = node.options.flatMap(({ id, means }): Fault[] => {
      if (means === undefined) return [];
      const owner = meanings.get(means);
      meanings.set(means, owner ?? id);
      const path = `${at}.options.${id}`;
      return owner === undefined ? [] : [{ file, path, reason: `${owner} means ${means} as well` }];
    });
    const unclear = set.texts.flatMap((texts) => {
      return node.options.flatMap(({ id, label }): Fault[] => {
        const path = `${at}.options.${id}`;
        const own = texts.synonyms.get(label) ?? [];
        const typed = new Set(
          [texts.plain.get(label) ?? '', ...own].map(folded).filter((word) => word !== ''),
        );
        const faults: Fault[] = [];
        if (own.length === 0)
          faults.push({ file, path, reason: `nobody can type it: ${label} has no .also in ${texts.locale}` });
        for (const word of typed) {
          const owner = owners.get(word);
          if (owner !== undefined && owner !== id)
            faults.push({ file, path, reason: `"${word}" means ${owner} as well (${texts.locale})` });
          else owners.set(word, id);
        }
        return faults;
      });
    });
    return [...twice, ...unclear];
  });
}

/** As typed words are compared: case, width, spaces and punctuation do not count. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}
