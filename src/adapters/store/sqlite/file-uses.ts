import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { fileUses } from './schema.ts';
import type { Session } from './session.ts';

export type User = (typeof fileUses.$inferSelect)['by'];

/** Keeps count of who needs which file, so that deleting one case leaves another's exhibit alone. */
export class FileUses {
  private readonly session: Session;
  private readonly insert;
  private readonly clear;
  private readonly anyUse;

  constructor(session: Session) {
    const { db } = session;
    this.session = session;
    this.insert = db
      .insert(fileUses)
      .values({ by: sql.placeholder('by'), user: sql.placeholder('user'), sha256: sql.placeholder('sha256') })
      .onConflictDoNothing()
      .prepare();
    this.clear = db
      .delete(fileUses)
      .where(and(eq(fileUses.by, sql.placeholder('by')), eq(fileUses.user, sql.placeholder('user'))))
      .prepare();
    this.anyUse = db
      .select({ sha256: fileUses.sha256 })
      .from(fileUses)
      .where(eq(fileUses.sha256, sql.placeholder('sha256')))
      .prepare();
  }

  endOne(by: User, user: number): void {
    this.clear.run({ by, user });
  }

  add(by: User, user: number, files: readonly string[]): void {
    for (const sha256 of files) this.insert.run({ by, user, sha256 });
  }

  replace(by: User, user: number, files: readonly string[]): void {
    this.endOne(by, user);
    this.add(by, user, files);
  }

  /** Ends the uses by the users a query finds; gives the files they named. */
  end(by: User, users: SQL | readonly number[]): string[] {
    const named = this.session.db
      .delete(fileUses)
      .where(and(eq(fileUses.by, by), inArray(fileUses.user, users as SQL)))
      .returning({ sha256: fileUses.sha256 })
      .all();
    return named.map((row) => row.sha256);
  }

  /** Of these, the files nobody needs. */
  orphans(files: readonly string[]): readonly string[] {
    return [...new Set(files)].filter((sha256) => this.anyUse.get({ sha256 }) === undefined).sort();
  }
}
