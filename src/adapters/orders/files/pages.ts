import type SqliteDatabase from 'better-sqlite3';
import type { Sealing } from './database.ts';
import { type KeptRecord, unpack } from './packing.ts';

const ROWS_PER_PAGE = 64;

function nameOf(page: number): string {
  return `orders/pages/${page}`;
}

/** Where the text of a row lies. */
export interface PagePlace {
  readonly page_id: number;
  readonly place: number;
}

/** Reads rows off their pages. The last page stays open, because rows that are near are asked for together. */
export function createPageReader(client: SqliteDatabase.Database, sealing: Sealing) {
  const select = client.prepare<[number], Buffer>('SELECT sealed FROM pages WHERE id = ?').pluck();
  let open: { readonly id: number; readonly lines: readonly string[] } | null = null;

  function textAt({ page_id: id, place }: PagePlace): string {
    if (open?.id !== id) {
      const sealed = select.get(id);
      if (sealed === undefined) throw new Error(`page ${id} of the local order book is missing`);
      open = { id, lines: sealing.open(nameOf(id), sealed).toString().split('\n') };
    }
    const text = open.lines[place];
    if (text === undefined) throw new Error(`page ${id} of the local order book has no row ${place}`);
    return text;
  }

  return { textAt, recordAt: (at: PagePlace): KeptRecord => unpack(textAt(at)) };
}

/** Writes rows onto pages; one that is not full yet is written by `flush`, before its transaction ends. */
export function createPageWriter(client: SqliteDatabase.Database, sealing: Sealing) {
  const insert = client.prepare('INSERT INTO pages (id, sealed) VALUES (?, ?)');
  const newest = client.prepare<[], number>('SELECT coalesce(max(id), 0) FROM pages').pluck();
  let id = 0;
  let lines: string[] = [];

  function flush(): void {
    if (lines.length > 0) insert.run(id, sealing.seal(nameOf(id), Buffer.from(lines.join('\n'))));
    lines = [];
  }

  return {
    add(text: string): PagePlace {
      if (lines.length === ROWS_PER_PAGE) flush();
      if (lines.length === 0) id = (newest.get() ?? 0) + 1;
      lines.push(text);
      return { page_id: id, place: lines.length - 1 };
    },
    /** The text of a row that lies on the page that is being written. */
    pending: (at: PagePlace): string | undefined => (at.page_id === id ? lines[at.place] : undefined),
    flush,
  };
}
