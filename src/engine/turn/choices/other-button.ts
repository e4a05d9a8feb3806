import type { NamedValue } from '../../../domain/fact.ts';
import { LOCALES } from '../../../domain/locale.ts';
import type { Flows } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { folded } from '../word-match.ts';

type Labelled = ReadonlyMap<string, readonly NamedValue[]>;
const labelled = new WeakMap<Flows, Labelled>();

/** What a button of another question states, typed as it stands there: 有，东西没到 puts right that there was no order. */
export function statedByLabel(text: string, tools: Tools): readonly NamedValue[] {
  const known = labelled.get(tools.flows) ?? labelsOf(tools);
  labelled.set(tools.flows, known);
  return known.get(folded(text)) ?? [];
}

/** Every button's label, and what it states; nothing where buttons of one label state different things. */
function labelsOf({ flows, texts }: Tools): Labelled {
  const found = new Map<string, readonly NamedValue[]>();
  for (const { label, facts = {} } of flows.questions.flatMap(({ options }) => options)) {
    const stated = Object.entries(facts).map(([name, value]) => ({ name, value }) as NamedValue);
    for (const locale of LOCALES) {
      const words = folded(texts.word({ key: label }, locale));
      const before = found.get(words);
      const same = before === undefined || JSON.stringify(before) === JSON.stringify(stated);
      found.set(words, same ? stated : []);
    }
  }
  return found;
}
