import { type SQL, sql } from 'drizzle-orm';

/**
 * A bound value to compare with. The plus does nothing to it but keeps SQLite's planner from looking at it: where it
 * does, as in joins and with an order, the statement is planned anew at every call, which costs ten times the call.
 */
export function bound(name: string): SQL {
  return sql`+${sql.placeholder(name)}`;
}
