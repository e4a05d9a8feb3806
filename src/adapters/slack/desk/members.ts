import type { Calls } from '../calls.ts';

/** What was asked is good for a minute. */
const GOOD_FOR = 60_000;
const PAGE = 1000;
const MOST_PAGES = 20;

/** Who may work on cases: the members of the desk channel, or of a user group where one is named. */
export class Members {
  private readonly calls: Calls;
  private readonly channel: string;
  private readonly group: string | null;
  private asked: { readonly at: number; readonly users: Promise<ReadonlySet<string>> } | null = null;

  constructor(calls: Calls, channel: string, group: string | null) {
    this.calls = calls;
    this.channel = channel;
    this.group = group;
  }

  /** Rejects where it cannot be known: then nobody may. */
  async includes(user: string): Promise<boolean> {
    return (await this.users()).has(user);
  }

  /** Somebody came or went. */
  forget(): void {
    this.asked = null;
  }

  private users(): Promise<ReadonlySet<string>> {
    const now = performance.now();
    if (this.asked !== null && now - this.asked.at < GOOD_FOR) return this.asked.users;
    const asked = { at: now, users: this.group === null ? this.inChannel() : this.inGroup(this.group) };
    this.asked = asked;
    asked.users.catch(() => {
      if (this.asked === asked) this.asked = null;
    });
    return asked.users;
  }

  private async inGroup(usergroup: string): Promise<ReadonlySet<string>> {
    const { users = [] } = await this.calls.make('usergroups.users.list', (web) =>
      web.usergroups.users.list({ usergroup }),
    );
    return new Set(users);
  }

  private async inChannel(): Promise<ReadonlySet<string>> {
    const users = new Set<string>();
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const more = cursor === '' ? {} : { cursor };
      const { members = [], response_metadata } = await this.calls.make('conversations.members', (web) =>
        web.conversations.members({ channel: this.channel, limit: PAGE, ...more }),
      );
      for (const user of members) users.add(user);
      cursor = response_metadata?.next_cursor ?? '';
      if (cursor === '') break;
    }
    return users;
  }
}
