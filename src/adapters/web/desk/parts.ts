import type { EvidencePlan } from '../../../domain/evidence.ts';
import type { CannedReply } from '../../../engine/canned-replies.ts';
import type { Route } from '../../../engine/escalation/schema.ts';
import type { Flows } from '../../../engine/flow/flows.ts';
import type { Reconciler } from '../../../engine/ports/reconciler.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { TurnStore } from '../../../engine/ports/turn-store.ts';
import type { WebParts } from '../parts.ts';

/** What the desk page needs, introduced by main. */
export interface DeskParts
  extends Pick<
    WebParts,
    | 'desk'
    | 'customers'
    | 'codes'
    | 'reads'
    | 'passes'
    | 'vault'
    | 'judge'
    | 'uploadMark'
    | 'previews'
    | 'clock'
    | 'randomness'
    | 'live'
    | 'pages'
    | 'shop'
    | 'settings'
  > {
  /** Cases by the payments they name. */
  readonly cases: Pick<TurnStore, 'loadCase' | 'casesWithPayment'>;
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly flows: Pick<Flows, 'about'>;
  /** The ways to go on beyond the shop. */
  readonly routes: readonly Route[];
  readonly canned: readonly CannedReply[];
  /** Compares the shop's orders with its payments. Without it the page offers no comparison. */
  readonly reconcile?: Reconciler;
  /** The case's bundle as a zip; `null` where there is no such case. Without it the page shows no export button. */
  readonly exportCase?: (reference: string) => Promise<Uint8Array | null>;
  /** A code by which an agent says in Slack who they are here. Without it the page offers none. */
  readonly slackCode?: (agentId: string) => Promise<{ readonly code: string }>;
}
