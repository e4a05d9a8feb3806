import { isoInBeijing } from '../../../domain/beijing.ts';
import type { Facts } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import { hiddenParts } from '../../../understanding/pictures/hidden-parts.ts';
import type { PictureText } from '../../../understanding/pictures/picture-text.ts';
import { readPicture } from '../../../understanding/pictures/read-picture.ts';
import type { FileReader } from '../../file-reader.ts';
import type { ReceivedFile } from '../../inbound.ts';
import type { BillSearch } from '../../ports/bill-reader.ts';
import type { LoadedLane } from '../../ports/turn-store.ts';
import type { Tools } from '../../tools.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { LaneEvent } from '../lane-event.ts';
import type { FileReading } from './reading.ts';
import { wantedPayment } from './wanted-payment.ts';

/** What can be an exported bill, by what the bytes are; a text only says so by its first lines. */
const TABLES: ReadonlySet<string> = new Set([
  'text/csv',
  'text/plain',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** Nothing here reads a PDF. */
const FOR_PEOPLE: FileReading = { kind: 'unread', why: 'document' };

type Told = Pick<ReceivedFile, 'sha256' | 'mediaType'> & { readonly at: Instant };

/**
 * Looks into the files of a turn, all at the same time, and once more into bills of which no row was picked yet. By
 * SHA-256; files of other kinds are left out.
 */
export async function readFiles(
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  texts: ReadonlyMap<string, ReadText>,
  files: FileReader,
  tools: Tools,
): Promise<ReadonlyMap<string, FileReading>> {
  const told = [...texts.values()].flatMap(({ stated }) => stated);
  const wanted = wantedPayment(factsOf(loaded), told, tools.shop);
  const readings = await Promise.all(
    [...filesIn(events), ...openBills(loaded)].map(async (file) => {
      const reading = TABLES.has(file.mediaType)
        ? searched(file, await files.bill(file.sha256, wanted))
        : file.mediaType.startsWith('image/')
          ? await glanced(file, files)
          : file.mediaType === 'application/pdf'
            ? FOR_PEOPLE
            : null;
      return [file.sha256, reading] as const;
    }),
  );
  return new Map(readings.flatMap(([sha256, reading]) => (reading === null ? [] : [[sha256, reading]])));
}

function filesIn(events: readonly LaneEvent[]): readonly Told[] {
  return events.flatMap((each) => {
    if (each.kind !== 'inbound' || each.event.content.kind !== 'files') return [];
    const { at, writtenAt = at } = each.event;
    return each.event.content.files.map(({ sha256, mediaType }) => ({ sha256, mediaType, at: writtenAt }));
  });
}

function openBills({ conversation, case: theCase }: LoadedLane): readonly Told[] {
  const draft = conversation?.value.draft.files ?? [];
  const isOpen = ({ reading }: Pick<(typeof draft)[number], 'reading'>) =>
    reading?.shows === 'exported_bill' && reading.picked === undefined;
  const exhibits = theCase?.value.exhibits.map((each) => ({ ...each, at: each.receivedAt })) ?? [];
  return [...draft, ...exhibits].filter(isOpen);
}

function factsOf({ conversation, case: theCase }: LoadedLane): Facts {
  const current = theCase?.value.reference === conversation?.value.case ? theCase?.value : undefined;
  return current?.facts ?? conversation?.value.draft.facts ?? {};
}

async function glanced({ sha256, at }: Told, files: FileReader): Promise<FileReading> {
  const glance = await files.picture(sha256);
  return glance.kind === 'unread' ? glance : pictureReading(glance.text, at);
}

/** A picture whose writing was recognised, read as of the moment it came in. */
function pictureReading(text: PictureText, at: Instant): FileReading {
  const says = readPicture(text, { receivedAt: isoInBeijing(at) });
  const { width, height } = text;
  return {
    kind: 'picture',
    says,
    size: [width, height],
    written: hasWriting(text),
    hide: hiddenParts(text, says),
  };
}

/** Some words with a figure among them: as little as can be a page of anything. */
function hasWriting({ lines }: PictureText): boolean {
  const clear = lines.filter(({ confidence, text }) => confidence > 0.5 && text.trim().length > 1);
  return clear.length > 2 && clear.some(({ text }) => /\d/.test(text));
}

/** A text that is no bill is a text, and nothing more is said of it. */
function searched({ mediaType }: Told, search: BillSearch | null): FileReading | null {
  if (search === null) return null;
  if (search.kind === 'searched') return { kind: 'bill', search };
  const isText = mediaType === 'text/plain' && ['unknown', 'empty'].includes(search.problem.what);
  return isText ? null : { kind: 'no_bill', search };
}
