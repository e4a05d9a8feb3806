import type { Fault } from '../fault.ts';
import type { AskNode } from '../nodes.ts';
import { EVIDENCE_OPTION, LONGEST_OPTION, OFFERED_IN_FLOWS, ownChoice } from '../own-choices.ts';
import { type FlowSetFacts, nodesIn } from './flow-set.ts';

/** Whatever can be pressed can be typed, what is typed means one thing, and no name is taken by the program itself. */
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
    return [...taken(file, at, node), ...tooLong(file, at, node), ...twice, ...unclear];
  });
}

function tooLong(file: string, at: string, { options }: AskNode): Fault[] {
  return options
    .filter(({ id }) => id.length > LONGEST_OPTION)
    .map(({ id }) => ({
      ...{ file, path: `${at}.options.${id}` },
      reason: `no button can carry it: at most ${LONGEST_OPTION} letters`,
    }));
}

/** What the program does at options that are called so, it would do here as well. */
function taken(file: string, at: string, { state, options, lackOf }: AskNode): Fault[] {
  const own = options.filter(
    ({ id }) => ownChoice(id) !== null && !OFFERED_IN_FLOWS.some((each) => each === id),
  );
  const coming =
    state.evidence !== undefined && lackOf === null ? [EVIDENCE_OPTION.how, EVIDENCE_OPTION.lack] : [];
  const twice = coming.filter((id) => state.options?.[id] !== undefined);
  const fault = (id: string, reason: string): Fault => ({ file, path: `${at}.options.${id}`, reason });
  return [
    ...own.map(({ id }) => fault(id, `the program has a button of its own called ${id}: call it otherwise`)),
    ...twice.map((id) => fault(id, `${id} comes with the evidence by itself`)),
  ];
}

/** As typed words are compared: case, width, spaces and punctuation do not count. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}
