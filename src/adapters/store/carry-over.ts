import { createHash } from 'node:crypto';
import { eq, getTableColumns, gt, min, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import pg from 'pg';
import * as there from './postgres/schema.ts';
import * as thereAfter from './postgres/schema-after.ts';
import * as thereDesk from './postgres/schema-desk.ts';
import * as thereOutside from './postgres/schema-outside.ts';
import { moving } from './postgres/schema-shared.ts';
import * as here from './sqlite/schema.ts';
import * as hereAfter from './sqlite/schema-after.ts';
import * as hereDesk from './sqlite/schema-desk.ts';
import * as hereOutside from './sqlite/schema-outside.ts';
import type { Session } from './sqlite/session.ts';

/** In an order in which each finds what it names. Releases of chains live only inside a transaction. */
const TABLES = [
  ...['lanes', 'conversations', 'events', 'handled', 'cases', 'casePayments', 'audit', 'auditOpenings'],
  ...['log', 'sends', 'clocks', 'passes', 'agents', 'fileUses', 'copies', 'views', 'mail', 'identities'],
  ...['heartbeats', 'archive', 'attempts', 'incidents', 'caseTerms', 'openings'],
] as const;
const sources: Readonly<Record<string, SQLiteTable>> = {
  ...here,
  ...hereOutside,
  ...hereDesk,
  ...hereAfter,
} as never;
const targets: Readonly<Record<string, PgTable>> = {
  ...there,
  ...thereOutside,
  ...thereDesk,
  ...thereAfter,
} as never;
const ROWS_AT_ONCE = 500;

/** By table, the last row that is over there. */
type Progress = Record<string, number>;

/** Rows of an embedded store on their way to PostgreSQL, as they are: sealed records keep their places. */
export class CarryOver {
  private readonly session: Session;
  private readonly client: pg.Client;
  private readonly db: NodePgDatabase;
  private readonly source: Buffer;
  private progress: Progress = {};

  private constructor(session: Session, client: pg.Client) {
    this.session = session;
    this.client = client;
    this.db = drizzle(client);
    const word = session.db.select().from(here.keyCheck).get();
    if (!word) throw new Error('a store without its word');
    // Sealed with a nonce of its own, it is never the same in two stores.
    this.source = createHash('sha256').update(word.sealed).digest();
  }

  /** Begins, or goes on where it broke off; `null` where the target holds something else. */
  static async begin(session: Session, url: string): Promise<CarryOver | null> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const carryOver = new CarryOver(session, client);
    if (await carryOver.claim()) return carryOver;
    await carryOver.close();
    return null;
  }

  /** Carries over what is not there yet. Killed at any moment it can be called again. */
  async rows(told: (table: string, rows: number) => void): Promise<void> {
    for (const name of TABLES) told(name, await this.copy(name));
    await this.leadAddresses();
    await this.setSequences();
  }

  /** Tables that have other numbers of rows here and there. */
  async differences(): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const name of TABLES) {
      const [from, to] = [tableOf(sources, name), tableOf(targets, name)];
      const [one] = this.session.db.select({ count: sql<number>`count(*)` }).from(from).all();
      const [other] = await this.db.select({ count: sql<string>`count(*)` }).from(to);
      if (one?.count !== Number(other?.count)) wrong.push(`${name}: ${one?.count} ≠ ${other?.count}`);
    }
    return [...wrong, ...(await this.differingHeads())];
  }

  /** From now on the target is a store like any other. */
  async finish(): Promise<void> {
    await this.db.delete(moving);
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async claim(): Promise<boolean> {
    const [begun] = await this.db.select().from(moving);
    if (begun) {
      this.progress = JSON.parse(begun.progress) as Progress;
      return begun.source.equals(this.source);
    }
    for (const name of TABLES) {
      const [row] = await this.db.select({ one: sql`1` }).from(tableOf(targets, name)).limit(1);
      if (row) return false;
    }
    await this.db.insert(moving).values({ source: this.source, progress: '{}' });
    return true;
  }

  private async copy(name: string): Promise<number> {
    const [from, to] = [tableOf(sources, name), tableOf(targets, name)];
    let carried = 0;
    for (;;) {
      const last = this.progress[name] ?? 0;
      const rows = name === 'caseTerms' ? this.termsAfter(last) : this.rowsAfter(from, last);
      if (rows.length === 0) return carried;
      this.progress[name] = rows.at(-1)?.place ?? last;
      // Whom an address leads to may come later in the same table.
      const values = rows.map(({ place: _, ...row }) => (name === 'lanes' ? { ...row, leadsTo: null } : row));
      await this.db.transaction(async (tx) => {
        await tx
          .insert(to)
          .values(values as never)
          .onConflictDoNothing();
        await tx.update(moving).set({ progress: JSON.stringify(this.progress) });
      });
      carried += rows.length;
    }
  }

  private rowsAfter(from: SQLiteTable, last: number): readonly { readonly place: number }[] {
    return this.session.db
      .select({ place: sql<number>`rowid`, ...getTableColumns(from) })
      .from(from)
      .where(sql`rowid > ${last}`)
      .orderBy(sql`rowid`)
      .limit(ROWS_AT_ONCE)
      .all();
  }

  /** A table without numbers of its rows: those of one case at a time. */
  private termsAfter(last: number): readonly { readonly place: number }[] {
    const { caseTerms } = hereDesk;
    const next = this.session.db.select({ id: min(caseTerms.case) }).from(caseTerms);
    const id = next.where(gt(caseTerms.case, last)).get()?.id;
    if (id == null) return [];
    return this.session.db
      .select({ place: caseTerms.case, ...getTableColumns(caseTerms) })
      .from(caseTerms)
      .where(eq(caseTerms.case, id))
      .all();
  }

  private async leadAddresses(): Promise<void> {
    const led = this.session.db
      .select({ id: here.lanes.id, leadsTo: here.lanes.leadsTo })
      .from(here.lanes)
      .where(sql`leads_to IS NOT NULL`)
      .all();
    for (const { id, leadsTo } of led)
      await this.db.update(there.lanes).set({ leadsTo }).where(sql`id = ${id}`);
  }

  /** No number is given twice, also not that of a row that is gone: the id of a clock stays answered for ever. */
  private async setSequences(): Promise<void> {
    const used = this.session.client
      .prepare<[], { name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence')
      .all();
    for (const { name, seq } of used.filter((one) => one.seq > 0))
      await this.client.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), $2)`, [name, seq]);
  }

  private async differingHeads(): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (let last = 0; ; ) {
      const rows = this.session.db
        .select({ id: here.cases.id, reference: here.cases.reference, hash: here.cases.chainHash })
        .from(here.cases)
        .where(sql`id > ${last}`)
        .orderBy(sql`id`)
        .limit(ROWS_AT_ONCE)
        .all();
      if (rows.length === 0) return wrong;
      last = rows.at(-1)?.id ?? last;
      const heads = await this.db
        .select({ reference: there.cases.reference, hash: there.cases.chainHash })
        .from(there.cases)
        .where(sql`id BETWEEN ${rows[0]?.id} AND ${last}`);
      const headOf = new Map(heads.map(({ reference, hash }) => [reference, hash]));
      for (const { reference, hash } of rows)
        if (headOf.get(reference) !== hash) wrong.push(`${reference}: another head of its chain`);
    }
  }
}

function tableOf<T>(tables: Readonly<Record<string, T>>, name: string): T {
  const table = tables[name];
  if (!table) throw new Error(`no table ${name}`);
  return table;
}
