import type { Locale } from '../../../domain/locale.ts';
import type { DeskDoor, DeskOutsideDoor } from '../../../engine/doors.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { PassStore } from '../../../engine/ports/pass-store.ts';
import type { Vault } from '../../../engine/ports/vault.ts';
import type { Previews } from '../../../engine/previews.ts';
import type { Calls } from '../calls.ts';
import type { Agents } from './agents.ts';
import type { Guard } from './guard.ts';
import type { Homes } from './homes.ts';
import type { Looks } from './looks.ts';
import type { Threads } from './threads.ts';

/** What agents act through in Slack. */
export interface DeskParts {
  readonly calls: Calls;
  readonly channel: string;
  readonly desk: DeskDoor;
  readonly outside: DeskOutsideDoor;
  readonly store: Pick<DeskOutsideStore, 'dirtyView' | 'shownOf' | 'keepMail'>;
  readonly passes: Pick<PassStore, 'agents'>;
  readonly guard: Guard;
  readonly agents: Agents;
  readonly looks: Looks;
  readonly homes: Homes;
  readonly threads: Threads;
  readonly vault: Pick<Vault, 'read'>;
  readonly previews: Previews;
  readonly clock: Clock;
  /** The language of the channel: everybody reads the same card. */
  readonly locale: Locale;
  /** A link that signs this agent in at the desk page, once; with a reference it leads to that case. */
  readonly deskLink: (agentId: string, reference?: string) => Promise<string>;
  /** Whose account a code from the desk page stands for; it is used up. */
  readonly accountBehind: (code: string) => Promise<string | null>;
  readonly report: (error: unknown, where: string) => void;
}
