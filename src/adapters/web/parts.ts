import type { BlockList } from 'node:net';
import type { Locale } from '../../domain/locale.ts';
import type { CustomerDoor, DeskDoor, IncidentDoor } from '../../engine/doors.ts';
import type { Clock, Randomness } from '../../engine/ports/clock.ts';
import type { ContinueCodes } from '../../engine/ports/continue-codes.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { FileJudge } from '../../engine/ports/file-judge.ts';
import type { IncidentStore } from '../../engine/ports/incident-store.ts';
import type { Paces } from '../../engine/ports/paces.ts';
import type { PassStore } from '../../engine/ports/pass-store.ts';
import type { QueueStore } from '../../engine/ports/queue-store.ts';
import type { TurnStore } from '../../engine/ports/turn-store.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import type { Previews } from '../../engine/previews.ts';
import type { Shop } from '../../engine/shop.ts';
import type { LiveHub } from './live.ts';
import type { Pages } from './pages.ts';

export interface WebSettings {
  /** The outside address, where there is one; cookies are `Secure` when it is https. */
  readonly publicUrl: string | null;
  /** Who is believed when they say whom they speak for. */
  readonly trustedProxies: BlockList;
  readonly demo: boolean;
  readonly defaultLocale: Locale;
}

/** Everything the web doors need, introduced by main. */
export interface WebParts {
  readonly customers: CustomerDoor;
  readonly desk: DeskDoor & IncidentDoor;
  readonly reads: DeskStore & QueueStore & IncidentStore & Pick<TurnStore, 'casesWithPayment'>;
  readonly passes: PassStore;
  readonly codes: ContinueCodes;
  readonly paces: Paces;
  /** The bot in Telegram as a link, where there is one: a conversation can go on there. */
  readonly botAddress: () => string | null;
  readonly vault: Vault;
  readonly judge: FileJudge;
  /** What shows that this agent uploaded the file with this SHA-256: nobody else can make it. */
  readonly uploadMark: (agentId: string, sha256: string) => string;
  readonly previews: Previews;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly live: LiveHub;
  readonly pages: Pages;
  readonly shop: Shop;
  readonly settings: WebSettings;
  /** Conversations as they are now, with what waits in them. */
  readonly turns: Pick<TurnStore, 'load'>;
  /** Where a fault of the program goes: the log. Never gets what the customer wrote. */
  readonly report: (error: unknown, where: string) => void;
}
