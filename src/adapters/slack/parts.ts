import type { EvidencePlan } from '../../domain/evidence.ts';
import type { Locale } from '../../domain/locale.ts';
import type { CannedReply } from '../../engine/canned-replies.ts';
import type { CustomerDoor, DeskDoor, DeskOutsideDoor, IncidentDoor } from '../../engine/doors.ts';
import type { Route } from '../../engine/escalation/schema.ts';
import type { Clock, Randomness } from '../../engine/ports/clock.ts';
import type { DeskOutsideStore } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { FileIntake } from '../../engine/ports/file-intake.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { IncidentStore } from '../../engine/ports/incident-store.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import type { IdentityStore, PassStore } from '../../engine/ports/pass-store.ts';
import type { QueueStore } from '../../engine/ports/queue-store.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import type { TurnStore } from '../../engine/ports/turn-store.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import type { Previews } from '../../engine/previews.ts';
import type { Shop } from '../../engine/shop.ts';
import type { Download } from './customer/files.ts';

/** How the workspace is reached. */
export interface SlackConfig {
  readonly botToken: string;
  /** Slack's own, or a test server's; with a slash at the end. */
  readonly apiUrl: string;
  readonly deskChannel: string;
  readonly alertChannel: string;
  /** A user group whose members may work on cases; where there is none, the desk channel's members may. */
  readonly deskGroup: string | null;
  /** How events come in. */
  readonly receive:
    | { readonly mode: 'http'; readonly signingSecret: string }
    | { readonly mode: 'socket'; readonly appToken: string };
}

export interface SlackParts {
  readonly config: SlackConfig;
  readonly store: DeskStore &
    Pick<QueueStore, 'list' | 'counts' | 'ownedBy'> &
    Pick<IncidentStore, 'incident' | 'incidents'> &
    DeskOutsideStore &
    Heartbeats &
    IdentityStore &
    Pick<PassStore, 'agents' | 'saveAgent' | 'revoke'> &
    Pick<LinkStore, 'numberOf'> &
    Pick<TurnStore, 'load'>;
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly routes: readonly Route[];
  readonly shop: Shop;
  readonly canned: readonly CannedReply[];
  readonly vault: Pick<Vault, 'read'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly defaultLocale: Locale;
  /** The outside addresses of the pages, where there are any. */
  readonly chatPage: string | null;
  readonly deskPage: string | null;
  readonly previews: Previews;
  readonly download: Download;
  /** Hears what went wrong; never gets what somebody wrote. */
  readonly report: (error: unknown, where: string) => void;
  /** Nothing comes in from Slack any more, until a connection is open again. */
  readonly unheard: () => void;
}

/** What Slack's people act through; known once the engine is open. */
export interface SlackDoors {
  readonly customers: CustomerDoor;
  readonly desk: DeskDoor;
  readonly incidents: IncidentDoor;
  readonly outside: DeskOutsideDoor;
  readonly intake: FileIntake;
  readonly interrupted: (from: number, to: number) => Promise<void>;
  readonly deskLink: (agentId: string, reference?: string) => Promise<string>;
  readonly accountBehind: (code: string) => Promise<string | null>;
}
