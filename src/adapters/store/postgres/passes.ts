import type { Agent, IdentityStore, Pass, PassStore } from '../../../engine/ports/pass-store.ts';
import { placeOf } from '../places.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';

type PassRow = Pick<Pass, 'kind' | 'hash' | 'expiresAt'> & { readonly sealed: Buffer };
type AgentRow = Pick<Agent, 'id' | 'role' | 'active'> & { readonly sealed: Buffer };

const issue = statement(`
  INSERT INTO passes (kind, hash, subject_token, expires_at, sealed) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (kind, hash) DO UPDATE SET subject_token = excluded.subject_token, expires_at = excluded.expires_at,
    sealed = excluded.sealed`);
const find = statement<PassRow>(`
  SELECT kind, hash, expires_at AS "expiresAt", sealed FROM passes
  WHERE kind = $1 AND hash = $2 AND expires_at > $3`);
const take = statement<PassRow>(`
  DELETE FROM passes WHERE kind = $1 AND hash = $2 AND expires_at > $3
  RETURNING kind, hash, expires_at AS "expiresAt", sealed`);
const revoke = statement('DELETE FROM passes WHERE kind = $1 AND subject_token = $2');
export const dropExpired = statement('DELETE FROM passes WHERE expires_at <= $1');
const saveAgent = statement(`
  INSERT INTO agents (id, role, active, sealed) VALUES ($1, $2, $3, $4)
  ON CONFLICT (id) DO UPDATE SET role = excluded.role, active = excluded.active, sealed = excluded.sealed`);
const agents = statement<AgentRow>('SELECT id, role, active, sealed FROM agents ORDER BY id COLLATE "C"');
const behind = statement<AgentRow>(`
  SELECT agents.id, agents.role, agents.active, agents.sealed
  FROM identities JOIN agents ON agents.id = identities.agent_id WHERE identities.token = $1`);
const identify = statement(`
  INSERT INTO identities (token, agent_id, sealed) VALUES ($1, $2, $3)
  ON CONFLICT (token) DO UPDATE SET agent_id = excluded.agent_id, sealed = excluded.sealed`);
const identities = statement<{ token: Buffer; sealed: Buffer }>(
  'SELECT token, sealed FROM identities WHERE agent_id = $1 ORDER BY token',
);

/** Passes and agents. Who a pass is for is sealed; a keyed hash of it lets all of one subject be revoked. */
export class Passes implements PassStore, IdentityStore {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  issue: PassStore['issue'] = async ({ kind, hash, subject, expiresAt }) => {
    const sealed = this.session.seal(placeOf.pass(kind, hash), subject);
    const token = this.subjectToken(subject);
    await this.session.write([], async (tx) => tx.run(issue, kind, hash, token, expiresAt, sealed));
  };

  find: PassStore['find'] = async (kind, hash, now) =>
    this.passOf(await this.session.read((on) => on.one(find, kind, hash, now)));

  take: PassStore['take'] = async (kind, hash, now) =>
    this.session.write([], (tx) => this.takeNow(tx, kind, hash, now));

  revoke: PassStore['revoke'] = async (kind, subject) =>
    this.session.write([], async (tx) => tx.run(revoke, kind, this.subjectToken(subject)));

  saveAgent: PassStore['saveAgent'] = async ({ id, name, role, active }) => {
    const sealed = this.session.seal(placeOf.agent(id), name);
    await this.session.write([], async (tx) => tx.run(saveAgent, id, role, active, sealed));
  };

  agents: PassStore['agents'] = async () =>
    (await this.session.read((on) => on.all(agents))).map((row) => this.agentOf(row));

  agentBehind: IdentityStore['agentBehind'] = async (identity) => {
    const row = await this.session.read((on) => on.one(behind, this.identityToken(identity)));
    return row && this.agentOf(row);
  };

  identify: IdentityStore['identify'] = async (identity, agent) => {
    const token = this.identityToken(identity);
    const sealed = this.session.seal(placeOf.identity(token), identity);
    await this.session.write([], async (tx) => tx.run(identify, token, agent, sealed));
  };

  identitiesOf: IdentityStore['identitiesOf'] = async (agent) =>
    (await this.session.read((on) => on.all(identities, agent))).map(({ token, sealed }) =>
      this.session.unseal<string>(placeOf.identity(token), sealed),
    );

  /** Uses a pass up inside the caller's transaction; of two takers the database lets one delete it. */
  async takeNow(tx: Transaction, kind: Pass['kind'], hash: string, now: number): Promise<Pass | null> {
    return this.passOf(await tx.one(take, kind, hash, now));
  }

  private passOf(row: PassRow | null): Pass | null {
    if (!row) return null;
    const { kind, hash, expiresAt, sealed } = row;
    return { kind, hash, subject: this.session.unseal(placeOf.pass(kind, hash), sealed), expiresAt };
  }

  private agentOf({ id, role, active, sealed }: AgentRow): Agent {
    return { id, name: this.session.unseal(placeOf.agent(id), sealed), role, active };
  }

  private identityToken(identity: string): Buffer {
    return this.session.sealing.token('identity', identity);
  }

  private subjectToken(subject: string): Buffer {
    return this.session.sealing.token('subject', subject);
  }
}
