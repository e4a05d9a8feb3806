import { fileTypeFromBuffer } from 'file-type';
import type yauzl from 'yauzl';
import type { BillProblem } from '../../understanding/bills/bill-problem.ts';
import { type Content, headOf } from './content.ts';
import { csvTable } from './csv.ts';
import { type Budget, membersOf, openZip } from './members.ts';
import { Unreadable } from './problem.ts';
import type { Table } from './table.ts';
import { isWorkbook, sheetsOf } from './xlsx/workbook.ts';

/** A table of a file, or why a member of a zip gives none. `member` is its name in the zip, `null` where it is the file. */
type Found = { readonly member: string | null } & (TableFound | { readonly problem: BillProblem });
interface TableFound {
  readonly table: Table;
  /** The file is called a workbook or a zip and is none. */
  readonly misnamed?: boolean;
}

const DEEPEST = 2;

/** Every table in a file: a text is one, a workbook has one a sheet, a zip holds more of them, one zip deeper too. */
export async function* tablesIn(content: Content, budget: Budget, name = ''): AsyncGenerator<Found> {
  yield* within(content, budget, null, 0, name);
}

async function* within(
  content: Content,
  budget: Budget,
  member: string | null,
  depth: number,
  name: string,
): AsyncGenerator<Found> {
  const head = await headOf(content);
  if (!isZip(head)) {
    const misnamed = /\.(?:xlsx|zip)$/i.test(name);
    yield { member, misnamed, table: await textTable(content, head) };
    return;
  }
  const zip = await openZip(content);
  try {
    yield* insideZip(zip, budget, member, depth);
  } finally {
    zip.close();
  }
}

async function* insideZip(
  zip: yauzl.ZipFile,
  budget: Budget,
  outer: string | null,
  depth: number,
): AsyncGenerator<Found> {
  const members = await membersOf(zip, budget);
  if (isWorkbook(members)) {
    if (members.some((member) => member.locked)) throw new Unreadable({ what: 'password' });
    for (const table of await sheetsOf(members)) yield { member: outer, table };
    return;
  }
  if (members.length === 0) throw new Unreadable({ what: 'nothing_inside' });
  if (depth === DEEPEST) throw new Unreadable({ what: 'too_deep' });
  for (const { name, locked, content } of members) {
    const member = outer === null ? name : `${outer}/${name}`;
    if (locked) {
      yield { member, problem: { what: 'password' } };
      continue;
    }
    try {
      yield* within(content, budget, member, depth + 1, name);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { member, problem: error.problem };
    }
  }
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

async function textTable(content: Content, head: Uint8Array): Promise<Table> {
  if (head.length === 0) throw new Unreadable({ what: 'empty' });
  const type = await fileTypeFromBuffer(head);
  if (type !== undefined && type.mime !== 'application/xml') {
    throw new Unreadable({ what: nameOf(type.mime, head) });
  }
  return csvTable(content, head);
}

type OtherThing = Exclude<BillProblem['what'], 'foreign' | 'too_many_rows' | 'lost_digits'>;

function nameOf(mime: string, head: Uint8Array): OtherThing {
  if (mime.startsWith('image/')) return 'picture';
  if (mime === 'application/pdf') return 'pdf';
  if (/rar|7z|gzip|tar|bzip2|x-xz|zstd/.test(mime)) return 'archive';
  if (mime !== 'application/x-cfb') return 'other_file';
  // A workbook with a password lies in the container of the old format.
  return Buffer.from(head).includes('EncryptedPackage', 0, 'utf16le') ? 'password' : 'old_sheet';
}
