import type { Exhibit, ExhibitKind, ExhibitReading } from '../../domain/exhibit.ts';
import { FACT_NAMES, type FactSource, type Facts, type KnownFact, known } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ReceivedFile } from '../inbound.ts';
import { CUSTOMER, changeCase, record, type Work } from './work.ts';

/**
 * Files a piece of evidence whose bytes are already safe. The same bytes again are no second exhibit: `null`, unless
 * they now answer a question and were only put by before.
 */
export function addExhibit(
  work: Work,
  file: ReceivedFile,
  kind: ExhibitKind,
  how: Exhibit['how'],
  {
    receivedAt = work.now,
    reading,
  }: { readonly receivedAt?: Instant; readonly reading?: ExhibitReading | undefined } = {},
): Exhibit | null {
  if (work.case === null) throw new Error('no exhibit is kept before there is a case');
  const { exhibits } = work.case;
  const same = exhibits.find(({ sha256 }) => sha256 === file.sha256);
  if (same && (same.kind !== 'other' || kind === 'other')) return null;
  const { sha256, bytes, mediaType, name } = file;
  const read = reading === undefined ? {} : { reading };
  const exhibit: Exhibit = same
    ? { ...same, kind, ...read }
    : {
        number: nextNumber(exhibits),
        kind,
        sha256,
        bytes,
        mediaType,
        name,
        receivedAt,
        how,
        ...read,
      };
  changeCase(work, { exhibits: [...exhibits.filter((each) => each !== same), exhibit].toSorted(byNumber) });
  record(
    work,
    'exhibit_received',
    CUSTOMER,
    {
      number: exhibit.number,
      kind,
      bytes,
      media_type: mediaType,
      ...(how === 'archived' ? { archived: true } : {}),
    },
    { sha256, name },
  );
  return exhibit;
}

/** A number is never given twice, also where an exhibit was taken out again. */
export function nextNumber(exhibits: readonly Exhibit[]): number {
  return Math.max(0, ...exhibits.map(({ number }) => number)) + 1;
}

function byNumber(one: Exhibit, other: Exhibit): number {
  return one.number - other.number;
}

/** The facts that were read from a pasted notice, as read from the exhibit it has become. */
export function citing(facts: Facts, line: number, exhibit: number): Facts {
  return withSources(facts, (source) =>
    source.kind === 'notice' && source.id === String(line)
      ? { ...source, kind: 'exhibit', id: String(exhibit) }
      : source,
  );
}

/** The facts that were read from a file before it was an exhibit, as read from the exhibit it has become. */
export function citingFile(facts: Facts, sha256: string, exhibit: number): Facts {
  return withSources(facts, (source) =>
    source.kind === 'exhibit' && source.id === sha256 ? { ...source, id: String(exhibit) } : source,
  );
}

/** The facts with each source put differently, also those of earlier values. */
export function withSources(facts: Facts, change: (source: FactSource) => FactSource): Facts {
  const changed = FACT_NAMES.flatMap((name) => {
    const fact = known(facts, name) as KnownFact | undefined;
    if (fact === undefined) return [];
    const said = { ...fact, source: change(fact.source) };
    const earlier = fact.earlier.map((old) => ({ ...old, source: change(old.source) }));
    const rival = fact.rival && { rival: { ...fact.rival, source: change(fact.rival.source) } };
    return [[name, { ...said, earlier, ...rival }]];
  });
  return { ...facts, ...Object.fromEntries(changed) };
}
