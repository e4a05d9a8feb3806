import type { Locale } from '../../../domain/locale.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import type { Calls } from '../calls.ts';
import type { Agents, Person } from './agents.ts';
import type { Members } from './members.ts';

/** `not_member`: not of the desk. `unknown`: it cannot be known now, so no. `no_access`: their access was ended. */
export type Admission =
  | { readonly kind: 'agent'; readonly agent: Agent; readonly locale: Locale }
  | {
      readonly kind: 'stranger';
      readonly why: 'not_member' | 'unknown' | 'no_access';
      readonly locale: Locale;
    };

/** A press waits for an answer; what cannot be known by then counts as no. */
const PATIENCE = 1_500;

/** Says who may act at the desk: by the payload Slack signed, and by who is in the desk channel now. */
export class Guard {
  private readonly calls: Calls;
  private readonly members: Members;
  private readonly agents: Agents;

  constructor(calls: Calls, members: Members, agents: Agents) {
    this.calls = calls;
    this.members = members;
    this.agents = agents;
  }

  async admit(person: Person): Promise<Admission> {
    const locale = await this.agents.localeOf(person.user);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('too late')), PATIENCE);
    });
    try {
      return await Promise.race([this.judge(person, locale), late]);
    } catch {
      return { kind: 'stranger', why: 'unknown', locale };
    } finally {
      clearTimeout(timer);
    }
  }

  private async judge(person: Person, locale: Locale): Promise<Admission> {
    const { team } = await this.calls.self();
    // People of another company may sit in a shared channel.
    const isOurs = person.team === team && (await this.members.includes(person.user));
    if (!isOurs) return { kind: 'stranger', why: 'not_member', locale };
    const agent = await this.agents.agentFor(person);
    return agent.active ? { kind: 'agent', agent, locale } : { kind: 'stranger', why: 'no_access', locale };
  }
}
