import { FACT_NAMES, type FactSource, type Facts, type KnownFact, known, type Statement } from './fact.ts';
import { standingFor } from './filing.ts';

/**
 * The facts without what one source said: each goes back to what was said of it otherwise, last first, and is gone where
 * nothing was.
 */
export function withoutSource(facts: Facts, isIt: (source: FactSource) => boolean): Facts {
  const kept = FACT_NAMES.flatMap((name): readonly (readonly [string, unknown])[] => {
    const fact = known(facts, name) as KnownFact | undefined;
    if (fact === undefined) return facts[name] === undefined ? [] : [[name, facts[name]]];
    const left = without(fact, isIt);
    return left === null ? [] : [[name, left]];
  });
  return Object.fromEntries(kept);
}

function without(fact: KnownFact, isIt: (source: FactSource) => boolean): KnownFact | null {
  const { rival, standing, despite, ...inForce } = fact;
  const said: readonly Statement[] = [...fact.earlier, inForce, ...(rival ? [rival] : [])];
  if (!said.some(({ source }) => isIt(source))) return fact;
  const left = said.filter(({ source }) => !isIt(source));
  const last = left.includes(inForce) ? inForce : left.at(-1);
  if (last === undefined) return null;
  const { value, source, at } = last;
  return { value, source, at, standing: standingFor(source), earlier: left.filter((each) => each !== last) };
}
