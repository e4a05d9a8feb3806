import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { Agent, IdentityStore, Pass, PassStore } from '../../../engine/ports/pass-store.ts';
import { placeOf } from '../places.ts';
import { agents, passes } from './schema.ts';
import { identities } from './schema-outside.ts';
import type { Session } from './session.ts';

type PassRow = typeof passes.$inferSelect;

/** Passes and agents. Who a pass is for is sealed; a keyed hash of it lets all of one subject be revoked. */
export class Passes implements PassStore, IdentityStore {
  private readonly session: Session;
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
  }

  issue: PassStore['issue'] = async ({ kind, hash, subject, expiresAt }) =>
    this.session.write(() => {
      const sealed = this.session.seal(placeOf.pass(kind, hash), subject);
      this.statements.issue.run({ kind, hash, subject: this.tokenOf(subject), expiresAt, sealed });
    });

  find: PassStore['find'] = async (kind, hash, now) =>
    this.session.read(() => this.passOf(this.statements.find.get({ kind, hash, now })));

  take: PassStore['take'] = async (kind, hash, now) =>
    this.session.write(() => this.takeNow(kind, hash, now));

  revoke: PassStore['revoke'] = async (kind, subject) =>
    this.session.write(() => {
      this.statements.revoke.run({ kind, subject: this.tokenOf(subject) });
    });

  saveAgent: PassStore['saveAgent'] = async ({ id, name, role, active }) =>
    this.session.write(() => {
      this.statements.saveAgent.run({ id, role, active, sealed: this.session.seal(placeOf.agent(id), name) });
    });

  agents: PassStore['agents'] = async () =>
    this.session.read(() => this.statements.agents.all().map((row) => this.agentOf(row)));

  agentBehind: IdentityStore['agentBehind'] = async (identity) =>
    this.session.read(() => {
      const row = this.statements.behind.get({ token: this.identityToken(identity) });
      return row ? this.agentOf(row.agents) : null;
    });

  identify: IdentityStore['identify'] = async (identity, agent) =>
    this.session.write(() => {
      const token = this.identityToken(identity);
      this.statements.identify.run({
        token,
        agent,
        sealed: this.session.seal(placeOf.identity(token), identity),
      });
    });

  identitiesOf: IdentityStore['identitiesOf'] = async (agent) =>
    this.session.read(() =>
      this.statements.identitiesOf
        .all({ agent })
        .map(({ token, sealed }) => this.session.unseal<string>(placeOf.identity(token), sealed)),
    );

  /** Uses a pass up inside the caller's transaction. */
  takeNow(kind: Pass['kind'], hash: string, now: Instant): Pass | null {
    return this.passOf(this.statements.take.get({ kind, hash, now }));
  }

  dropExpired(now: Instant): void {
    this.statements.dropExpired.run({ now });
  }

  private passOf(row: PassRow | undefined): Pass | null {
    if (!row) return null;
    const { kind, hash, expiresAt, sealed } = row;
    return { kind, hash, subject: this.session.unseal(placeOf.pass(kind, hash), sealed), expiresAt };
  }

  private agentOf({ id, role, active, sealed }: typeof agents.$inferSelect): Agent {
    return { id, name: this.session.unseal(placeOf.agent(id), sealed), role, active };
  }

  private identityToken(identity: string): Buffer {
    return this.session.sealing.token('identity', identity);
  }

  private tokenOf(subject: string): Buffer {
    return this.session.sealing.token('subject', subject);
  }
}

function prepare({ db }: Session) {
  const valid = and(
    eq(passes.kind, sql.placeholder('kind')),
    eq(passes.hash, sql.placeholder('hash')),
    gt(passes.expiresAt, sql.placeholder('now')),
  );
  return {
    issue: db
      .insert(passes)
      .values({
        kind: sql.placeholder('kind'),
        hash: sql.placeholder('hash'),
        subject: sql.placeholder('subject'),
        expiresAt: sql.placeholder('expiresAt'),
        sealed: sql.placeholder('sealed'),
      })
      .onConflictDoUpdate({
        target: [passes.kind, passes.hash],
        set: {
          subject: sql`excluded.subject_token`,
          expiresAt: sql`excluded.expires_at`,
          sealed: sql`excluded.sealed`,
        },
      })
      .prepare(),
    find: db.select().from(passes).where(valid).prepare(),
    take: db.delete(passes).where(valid).returning().prepare(),
    revoke: db
      .delete(passes)
      .where(and(eq(passes.kind, sql.placeholder('kind')), eq(passes.subject, sql.placeholder('subject'))))
      .prepare(),
    dropExpired: db
      .delete(passes)
      .where(lte(passes.expiresAt, sql.placeholder('now')))
      .prepare(),
    saveAgent: db
      .insert(agents)
      .values({
        id: sql.placeholder('id'),
        role: sql.placeholder('role'),
        active: sql.placeholder('active'),
        sealed: sql.placeholder('sealed'),
      })
      .onConflictDoUpdate({
        target: agents.id,
        set: { role: sql`excluded.role`, active: sql`excluded.active`, sealed: sql`excluded.sealed` },
      })
      .prepare(),
    behind: db
      .select()
      .from(identities)
      .innerJoin(agents, eq(agents.id, identities.agent))
      .where(eq(identities.token, sql.placeholder('token')))
      .prepare(),
    identify: db
      .insert(identities)
      .values({
        token: sql.placeholder('token'),
        agent: sql.placeholder('agent'),
        sealed: sql.placeholder('sealed'),
      })
      .onConflictDoUpdate({
        target: identities.token,
        set: { agent: sql`excluded.agent_id`, sealed: sql`excluded.sealed` },
      })
      .prepare(),
    identitiesOf: db
      .select()
      .from(identities)
      .where(eq(identities.agent, sql.placeholder('agent')))
      .prepare(),
    agents: db.select().from(agents).orderBy(asc(agents.id)).prepare(),
  };
}
