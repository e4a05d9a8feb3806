import type { AppealExhibit } from '../../../domain/appeal.ts';
import type { Box } from '../../../domain/box.ts';
import type { Case } from '../../../domain/case.ts';
import type { Exhibit } from '../../../domain/exhibit.ts';
import { FACT_NAMES, type FactSource, type Facts, type KnownFact, known } from '../../../domain/fact.ts';
import type { ExhibitView, MarkView } from './exhibit-view-model.ts';
import type { Pen } from './fact-view.ts';

/** One exhibit: what it is, what was read from it, and where on a picture the facts of the case stand. */
export function exhibitView(
  exhibit: AppealExhibit,
  { facts }: Pick<Case, 'facts'>,
  pen: Pen,
  mask: (text: string) => string,
): ExhibitView {
  const { kind, reading } = exhibit;
  return {
    number: exhibit.number,
    kind: pen.words('exhibit-kind', kind),
    name: mask(exhibit.name),
    bytes: exhibit.bytes,
    mediaType: exhibit.mediaType,
    receivedAt: exhibit.receivedAt,
    how: exhibit.how,
    caption: exhibit.caption === undefined ? null : mask(exhibit.caption),
    fingerprint: `${exhibit.sha256.slice(0, 6)}…${exhibit.sha256.slice(-6)}`,
    shows: reading === undefined ? null : pen.words('exhibit-shows', reading.shows),
    byHand: reading?.shows === 'unread',
    marks: marksOn(exhibit, facts, pen),
    proves: exhibit.proves.map((name) => pen.words('fact', name)),
    serves: exhibit.serves.map((item) => pen.words('item', item)),
  };
}

/** The regions that facts, and the values that contradict them, were read from. */
function marksOn(exhibit: Exhibit, facts: Facts, pen: Pen): MarkView[] {
  const { size } = exhibit.reading ?? {};
  if (size === undefined) return [];
  return FACT_NAMES.flatMap((fact) => {
    const stated = known(facts, fact) as KnownFact | undefined;
    const sources = [stated?.source, stated?.rival?.source];
    const box = sources.find((source) => isIn(source, exhibit))?.box;
    const at = box && shareOf(box, size);
    return at ? [{ fact, label: pen.words('fact', fact), at }] : [];
  });
}

function isIn(source: FactSource | undefined, { number }: Exhibit): boolean {
  return source?.kind === 'exhibit' && source.id === String(number) && source.box !== undefined;
}

/** In hundredths of the picture; `null` where it is all of it, since then the fact stands nowhere in particular. */
function shareOf([x, y, width, height]: Box, [wide, high]: readonly [number, number]): MarkView['at'] | null {
  if (width >= wide && height >= high) return null;
  const share = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;
  return [share(x, wide), share(y, high), share(width, wide), share(height, high)];
}
