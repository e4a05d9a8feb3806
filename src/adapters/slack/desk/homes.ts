import { homeOf, homeOfCustomer } from '../blocks/home.ts';
import type { Calls } from '../calls.ts';
import { isLinked, type Person } from './agents.ts';
import type { CardAddresses } from './card-addresses.ts';
import type { Guard } from './guard.ts';
import type { Looks } from './looks.ts';
import { hashOf } from './posts.ts';

/** Who opened their Home within this time may have it before their eyes. */
const RECENTLY = 15 * 60_000;
/** Changes that come close together are shown at once. */
const GATHER = 2_000;

export interface HomeParts {
  readonly calls: Calls;
  readonly guard: Guard;
  readonly looks: Looks;
  readonly cards: CardAddresses;
}

interface Open {
  readonly person: Person;
  readonly since: number;
  shown: string;
}

/** The queue on everybody's Home, kept as it is for those who look. */
export class Homes {
  private readonly parts: HomeParts;
  private readonly open = new Map<string, Open>();
  private timer: NodeJS.Timeout | null = null;

  constructor(parts: HomeParts) {
    this.parts = parts;
  }

  /** Somebody opened theirs. */
  async opened(person: Person): Promise<void> {
    const open = { person, since: performance.now(), shown: '' };
    this.open.set(person.user, open);
    await this.publish(open);
  }

  /** Something changed at the desk. */
  changed(): void {
    if (this.timer !== null || this.open.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.publishAll();
    }, GATHER);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async publishAll(): Promise<void> {
    for (const [user, open] of this.open) {
      if (performance.now() - open.since > RECENTLY) this.open.delete(user);
      else await this.publish(open).catch(() => undefined);
    }
  }

  private async publish(open: Open): Promise<void> {
    const { calls } = this.parts;
    const view = await this.viewFor(open.person);
    const shown = hashOf(view);
    if (open.shown === shown) return;
    await calls.make('views.publish', (web) => web.views.publish({ user_id: open.person.user, view }));
    open.shown = shown;
  }

  private async viewFor(person: Person) {
    const { guard, looks, cards } = this.parts;
    const admission = await guard.admit(person);
    const voice = looks.voice(admission.locale);
    if (admission.kind === 'stranger') return homeOfCustomer(voice);
    const queue = await looks.queue(admission.locale, admission.agent);
    return homeOf(queue, isLinked(admission.agent), await cards.ofQueue(queue), voice);
  }
}
