import type { Content } from '../content.ts';
import type { Member } from '../members.ts';
import { Unreadable } from '../problem.ts';
import type { Table } from '../table.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetTable } from './sheet.ts';
import { parseAll } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';
const MOST_SHARED = 64 * 1024 * 1024;

export function isWorkbook(members: readonly Member[]): boolean {
  return members.some(({ name }) => name === WORKBOOK);
}

/** The sheets of a workbook, in the order of their tabs. */
export async function sheetsOf(members: readonly Member[]): Promise<Table[]> {
  const member = (name: string) => members.find((one) => one.name === name);
  const content = (name: string) => member(name)?.content;
  const files = await relatedFiles(content('xl/_rels/workbook.xml.rels'));
  const shared = member(files.get('sharedStrings')?.[0]?.file ?? 'xl/sharedStrings.xml');
  // The one part that has to be kept in memory whole.
  if (shared !== undefined && shared.size > MOST_SHARED) throw new Unreadable({ what: 'too_large' });
  const strings = shared === undefined ? [] : await readSharedStrings(shared.content);
  const ids = await sheetIds(content(WORKBOOK));
  const sheets = ids.flatMap((id) => {
    const file = files.get('worksheet')?.find((related) => related.id === id)?.file;
    const sheet = content(file ?? '');
    return sheet === undefined ? [] : [sheetTable(sheet, strings)];
  });
  if (sheets.length === 0) throw new Unreadable({ what: 'broken' });
  return sheets;
}

interface Related {
  readonly id: string;
  readonly file: string;
}

/** What the workbook is made of, by kind (the last word of the relation's address). */
async function relatedFiles(rels: Content | undefined): Promise<Map<string, Related[]>> {
  if (rels === undefined) throw new Unreadable({ what: 'broken' });
  const files = new Map<string, Related[]>();
  await parseAll(rels.stream(), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const kind = attributes.Type?.split('/').at(-1) ?? '';
      const target = attributes.Target ?? '';
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      files.set(kind, [...(files.get(kind) ?? []), { id: attributes.Id ?? '', file }]);
    },
  });
  return files;
}

async function sheetIds(workbook: Content | undefined): Promise<string[]> {
  const ids: string[] = [];
  if (workbook === undefined) return ids;
  await parseAll(workbook.stream(), {
    open(name, attributes) {
      if (name === 'sheet') ids.push(attributes['r:id'] ?? '');
    },
  });
  return ids;
}
