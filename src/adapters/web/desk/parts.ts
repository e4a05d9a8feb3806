import type { EvidencePlan } from '../../../domain/evidence.ts';
import type { CannedReply } from '../../../engine/canned-replies.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { WebParts } from '../parts.ts';

/** What the desk page needs, introduced by main. */
export interface DeskParts
  extends Pick<
    WebParts,
    | 'desk'
    | 'reads'
    | 'passes'
    | 'vault'
    | 'judge'
    | 'clock'
    | 'randomness'
    | 'live'
    | 'pages'
    | 'shop'
    | 'settings'
  > {
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly canned: readonly CannedReply[];
  /** The case's bundle as a zip; `null` where there is no such case. Without it the page shows no export button. */
  readonly exportCase?: (reference: string) => Promise<Uint8Array | null>;
  /** A code by which an agent says in Slack who they are here. Without it the page offers none. */
  readonly slackCode?: (agentId: string) => Promise<{ readonly code: string }>;
}
