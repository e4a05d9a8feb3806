import type { Instant } from '../../../domain/instant.ts';
import type { IdentityStore, Pass, PassKind, PassStore } from '../../../engine/ports/pass-store.ts';
import type { MemoryState } from './state.ts';

/** Passes and agents, in memory. */
export class MemoryPasses implements PassStore, IdentityStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  issue: PassStore['issue'] = async (pass) => {
    this.state.passes = [...this.without(pass), { ...pass }];
  };

  find: PassStore['find'] = async (kind, hash, now) => this.valid(kind, hash, now);

  take: PassStore['take'] = async (kind, hash, now) => {
    const pass = this.valid(kind, hash, now);
    if (pass) this.state.passes = this.without(pass);
    return pass;
  };

  revoke: PassStore['revoke'] = async (kind, subject) => {
    this.state.passes = this.state.passes.filter((pass) => pass.kind !== kind || pass.subject !== subject);
  };

  saveAgent: PassStore['saveAgent'] = async (agent) => {
    this.state.agents.set(agent.id, { ...agent });
  };

  agents: PassStore['agents'] = async () =>
    [...this.state.agents.values()].sort((one, other) => (one.id < other.id ? -1 : 1));

  agentBehind: IdentityStore['agentBehind'] = async (identity) =>
    this.state.agents.get(this.state.identities.get(identity) ?? '') ?? null;

  identify: IdentityStore['identify'] = async (identity, agentId) => {
    this.state.identities.set(identity, agentId);
  };

  identitiesOf: IdentityStore['identitiesOf'] = async (agentId) =>
    [...this.state.identities].filter(([, agent]) => agent === agentId).map(([identity]) => identity);

  private valid(kind: PassKind, hash: string, now: Instant): Pass | null {
    const pass = this.state.passes.find((one) => one.kind === kind && one.hash === hash);
    return pass && pass.expiresAt > now ? pass : null;
  }

  private without({ kind, hash }: Pass): Pass[] {
    return this.state.passes.filter((pass) => pass.kind !== kind || pass.hash !== hash);
  }
}
