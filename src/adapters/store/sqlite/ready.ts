import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { Due } from '../../../engine/ports/due-store.ts';

/** Something that is due, since when, and how it is leased. */
export interface Ready {
  readonly at: Instant;
  readonly take: () => Due;
}

/** Nobody takes more than this at once. */
const MOST = 256;

/** The last of an order, and how many. Written into the statement: SQLite would plan it anew for each bound number. */
export function inOrderOf(id: AnyColumn): SQL {
  return sql`${id} LIMIT ${sql.raw(String(MOST))}`;
}
