import type { Case } from '../../domain/case.ts';
import type { MergedCase } from '../../domain/desk-state.ts';
import { FACT_NAMES, type Fact, type Facts, known } from '../../domain/fact.ts';
import { fileStatement } from '../../domain/filing.ts';
import { putCaseFacts } from '../turn/dossier.ts';
import { nextNumber, withSources } from '../turn/exhibits.ts';
import { changeCase, record } from '../turn/work.ts';
import type { DeskAct } from './act.ts';

type Taken = Pick<MergedCase, 'facts' | 'exhibits'>;

/** Takes the exhibits and facts of another case of the conversation into this one. What does not fit is a contradiction, as always. */
export function takeIn(act: DeskAct, other: Case): Taken {
  const exhibits = takeExhibits(act, other);
  const moved = withSources(other.facts, (source) => {
    const id = exhibits.get(source.id);
    return source.kind === 'exhibit' && id ? { ...source, id: String(id.number) } : source;
  });
  const came = [...exhibits.values()].filter(({ fresh }) => fresh).map(({ number }) => number);
  return { facts: takeFacts(act, moved, other.reference), exhibits: came };
}

/** The number each of its exhibits has here, by the one it had there. */
function takeExhibits({ work, actor }: DeskAct, { reference, exhibits }: Case) {
  const numbers = new Map<string, { readonly number: number; readonly fresh: boolean }>();
  for (const each of exhibits) {
    const here = work.case?.exhibits ?? [];
    const same = here.find(({ sha256 }) => sha256 === each.sha256);
    const number = same?.number ?? nextNumber(here);
    numbers.set(String(each.number), { number, fresh: !same });
    if (same) continue;
    changeCase(work, { exhibits: [...here, { ...each, number }] });
    const { kind, bytes, mediaType: media_type, sha256, name } = each;
    record(
      work,
      'exhibit_received',
      actor,
      { number, kind, bytes, media_type, from: reference },
      { sha256, name },
    );
  }
  return numbers;
}

const TYPES = { new: 'fact_filed', corrected: 'fact_corrected', contradicted: 'fact_contradicted' } as const;

function takeFacts({ work, actor }: DeskAct, from: Facts, reference: string): Taken['facts'] {
  const before = work.case?.facts ?? {};
  let facts = before;
  for (const name of FACT_NAMES) {
    const fact = known(from, name);
    if (fact === undefined || name === 'loss_claimed') continue;
    const { facts: next, change } = fileStatement(facts, name, fact);
    if (change === 'same') continue;
    facts = next;
    const open = { fact: name, source: fact.source.kind, from: reference };
    record(work, TYPES[change], actor, open, { value: JSON.stringify(fact.value) });
  }
  putCaseFacts(work, facts);
  return FACT_NAMES.flatMap((name) => {
    const after = facts[name] as Fact | undefined;
    return after === undefined || after === before[name]
      ? []
      : [{ name, before: (before[name] as Fact | undefined) ?? null, after }];
  });
}

/** Takes out again what a merged case brought, as far as nothing was said about it since. */
export function takeOut({ work }: DeskAct, { facts: changed, exhibits }: Taken): void {
  changeCase(work, {
    exhibits: (work.case?.exhibits ?? []).filter(({ number }) => !exhibits.includes(number)),
  });
  const facts = new Map<string, Fact>(Object.entries(work.case?.facts ?? {}) as [string, Fact][]);
  for (const { name, before, after } of changed) {
    if (JSON.stringify(facts.get(name)) !== JSON.stringify(after)) continue;
    if (before === null) facts.delete(name);
    else facts.set(name, before);
  }
  putCaseFacts(work, Object.fromEntries(facts) as Facts);
}
