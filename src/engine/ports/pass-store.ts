import type { Instant } from '../../domain/instant.ts';

export type PassKind = 'customer_cookie' | 'resume_code' | 'agent_session' | 'agent_link' | 'agent_code';

/** A right to enter. Only the hash of its token is ever stored. */
export interface Pass {
  readonly kind: PassKind;
  readonly hash: string;
  /** Lane of the customer, or id of the agent. */
  readonly subject: string;
  readonly expiresAt: Instant;
}

export const ROLES = ['agent', 'lead', 'operator'] as const;
export type Role = (typeof ROLES)[number];

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
}

export interface PassStore {
  issue(pass: Pass): Promise<void>;
  find(kind: PassKind, hash: string, now: Instant): Promise<Pass | null>;
  /** Finds and uses up in one step: of two takers exactly one gets it. */
  take(kind: PassKind, hash: string, now: Instant): Promise<Pass | null>;
  revoke(kind: PassKind, subject: string): Promise<void>;
  saveAgent(agent: Agent): Promise<void>;
  agents(): Promise<readonly Agent[]>;
}

/** Which agent somebody is who comes through another door: `slack:T1:U2`. */
export interface IdentityStore {
  agentBehind(identity: string): Promise<Agent | null>;
  /** From now on this identity is that agent. */
  identify(identity: string, agentId: string): Promise<void>;
  /** Identities of an agent, as they were given. */
  identitiesOf(agentId: string): Promise<readonly string[]>;
}
