import type { Locale } from '../../../domain/locale.ts';
import { type AccountStore, becomeOne } from '../../../engine/desk/become-one.ts';
import type { DeskDoor } from '../../../engine/doors.ts';
import type { Randomness } from '../../../engine/ports/clock.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import { turnsByName } from '../../../engine/turns-by-name.ts';
import { oneLine } from '../blocks/letters.ts';
import { shorten } from '../blocks/plain.ts';
import type { Calls } from '../calls.ts';

/** Somebody as Slack's signed payload names them. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

export interface AgentParts {
  readonly calls: Calls;
  readonly store: AccountStore;
  readonly randomness: Randomness;
  readonly defaultLocale: Locale;
}

interface Profile {
  readonly name: string;
  readonly locale: Locale;
}

/** How the ids of accounts begin that were made for somebody seen here first. */
const MADE_HERE = 'slack-';
const LONGEST_NAME = 40;
const MOST_PROFILES = 1_000;

/** Which agent a person in Slack is, and the language they read. */
export class Agents {
  private readonly parts: AgentParts;
  private readonly profiles = new Map<string, Promise<Profile>>();
  private readonly turns = turnsByName();

  constructor(parts: AgentParts) {
    this.parts = parts;
  }

  /** Made an agent when first seen; so only ask for those who may be one. */
  async agentFor(person: Person): Promise<Agent> {
    const { store, randomness } = this.parts;
    const identity = identityOf(person);
    return this.turns.run(identity, async () => {
      const known = await store.agentBehind(identity);
      if (known) return known;
      const { name } = await this.profile(person.user);
      const id = `${MADE_HERE}${Buffer.from(randomness.bytes(8)).toString('hex')}`;
      const fresh: Agent = { id, name, role: 'agent', active: true };
      await store.saveAgent(fresh);
      await store.identify(identity, id);
      return fresh;
    });
  }

  /** Who is known already. */
  known(person: Person): Promise<Agent | null> {
    return this.parts.store.agentBehind(identityOf(person));
  }

  /** The person is the agent of this account from now on; one that was made for them here becomes one with it. */
  async link(person: Person, agentId: string, run: DeskDoor['run']): Promise<void> {
    const { store } = this.parts;
    const identity = identityOf(person);
    await this.turns.run(identity, async () => {
      const before = await store.agentBehind(identity);
      if (before && before.id !== agentId && !isLinked(before)) await becomeOne(store, run, before, agentId);
      await store.identify(identity, agentId);
    });
  }

  /** The shop's own language where Slack does not say, or not in time. */
  async localeOf(user: string, milliseconds = 800): Promise<Locale> {
    const { defaultLocale } = this.parts;
    const read = this.profile(user).then(
      ({ locale }) => locale,
      () => defaultLocale,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Locale>((resolve) => {
      timer = setTimeout(() => resolve(defaultLocale), milliseconds);
    });
    return Promise.race([read, late]).finally(() => clearTimeout(timer));
  }

  private profile(user: string): Promise<Profile> {
    const known = this.profiles.get(user);
    if (known) return known;
    if (this.profiles.size >= MOST_PROFILES) this.profiles.clear();
    const asked = this.ask(user);
    this.profiles.set(user, asked);
    asked.catch(() => this.profiles.delete(user));
    return asked;
  }

  private async ask(user: string): Promise<Profile> {
    const { calls, defaultLocale } = this.parts;
    const { user: told } = await calls.make('users.info', (web) =>
      web.users.info({ user, include_locale: true }),
    );
    const name = told?.profile?.display_name || told?.real_name || told?.name || user;
    const locale = told?.locale === undefined ? defaultLocale : told.locale.startsWith('zh') ? 'zh-CN' : 'en';
    return { name: shorten(oneLine(name), LONGEST_NAME), locale };
  }
}

/** Whether the account was made at the desk page, and linked. */
export function isLinked({ id }: Agent): boolean {
  return !id.startsWith(MADE_HERE);
}

function identityOf({ team, user }: Person): string {
  return `slack:${team}:${user}`;
}
