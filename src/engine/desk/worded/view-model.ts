import type { Case, CaseStage, EvidenceRequest, Resolution } from '../../../domain/case.ts';
import type { CheckResult } from '../../../domain/check.ts';
import type { ClockKind } from '../../../domain/desk-clocks.ts';
import type { Flag } from '../../../domain/desk-state.ts';
import type { EvidenceItem, EvidenceLink } from '../../../domain/evidence.ts';
import type { FactName, Standing } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { QueueList } from '../../ports/queue-store.ts';
import type { DeskCommandKind, VeiledFact } from '../command.ts';
import type { ExhibitView } from './exhibit-view-model.ts';
import type { BookView, EscalationView } from './outside-view-model.ts';
import type { PendingView } from './pending-model.ts';
import type { TalkEntry } from './talk-model.ts';
import type { RelatedView } from './work-model.ts';

/*
 * What a desk shows, whichever it is: already worded in the agent's language and already masked, so that neither
 * browser nor chat ever holds what it may not show. Times are instants; each desk writes them in Beijing time.
 */

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface RowView {
  readonly reference: string;
  readonly loss: string;
  readonly amount: string | null;
  readonly paymentChannel: string | null;
  readonly product: string | null;
  readonly stage: CaseStage;
  readonly waitingFor: 'desk' | 'customer' | 'nobody';
  /** Since when somebody has been waiting; for a decided case, when it was decided. */
  readonly since: Instant;
  /** What the shop promised that ends first, and when; `null` while nothing of it runs. */
  readonly clock: ClockKind | null;
  readonly dueAt: Instant | null;
  /** What its owner has not looked at yet. */
  readonly flags: readonly Flag[];
  /** Replies that wait for a lead. */
  readonly held: number;
  readonly incident: string | null;
  readonly got: number;
  readonly of: number;
  readonly complete: boolean;
  readonly early: Case['handedOverEarly'];
  /** The customer asked for a person again and nobody has answered since. */
  readonly nudged: boolean;
  /** Since when the customer takes nothing from us, `null` where they do. */
  readonly unreachableSince: Instant | null;
  readonly owner: Person | null;
  readonly outcome: string | null;
}

/** The lists that were asked for, each its first rows; the others are empty. */
export interface QueueView extends Readonly<Record<QueueList, readonly RowView[]>> {
  /** Of every list, however long. */
  readonly counts: Readonly<Record<QueueList, number>>;
  readonly setAside: SetAsideView;
  readonly now: Instant;
}

/** What a search found, the newest change first; `more`: there is more than is shown. */
export interface FoundView {
  readonly rows: readonly RowView[];
  readonly more: boolean;
}

/** Messages and reminders the program could not handle, without words and without the one they are about. */
export interface SetAsideView {
  readonly count: number;
  readonly newest: readonly {
    /** By it the entry is dismissed; nothing can be told from it. */
    readonly id: string;
    readonly at: Instant;
    /** The customer's last case at the desk. */
    readonly reference: string | null;
    /** The name of the fault. */
    readonly reason: string;
  }[];
}

/** Where something came from, and the place on the page that shows it. */
export interface SourceView {
  readonly words: string;
  readonly to:
    | { readonly message: number }
    /** `row`: the line of an exported bill. */
    | { readonly exhibit: number; readonly row?: number }
    | null;
}

export interface FactView {
  readonly name: FactName;
  readonly label: string;
  /** `null` where nothing is known. */
  readonly value: string | null;
  /** What to ask for to see the whole value; `null` where it stands here already. */
  readonly veiled: VeiledFact | null;
  /** Another value has another time. */
  readonly statedAt: Instant | null;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly source: SourceView | null;
  readonly before: string | null;
  readonly rival: string | null;
  readonly why: string | null;
}

export interface ItemView {
  readonly item: EvidenceItem;
  readonly label: string;
  readonly link: EvidenceLink;
  readonly required: boolean;
  readonly settled: boolean;
  readonly standing: Standing;
  readonly standingLabel: string;
  /** An agent asked for it and the customer has not answered yet. */
  readonly asked: boolean;
}

/** A piece of evidence an agent can ask for, whether the case needs it or not. */
export interface AskableView {
  readonly item: EvidenceItem;
  readonly label: string;
  /** `there`: it was given already; `asked`: the customer has not answered yet. */
  readonly state: 'there' | 'asked' | 'open';
}

export interface CheckView {
  readonly label: string;
  readonly result: CheckResult;
  readonly resultLabel: string;
  readonly by: 'customer' | 'program';
  readonly at: Instant;
}

export interface ContradictionView {
  readonly fact: FactName;
  readonly kind: 'date' | 'channel' | 'values';
  readonly label: string;
  readonly stated: string;
  readonly statedFrom: string | null;
  readonly rival: string;
  readonly rivalFrom: string | null;
}

export interface RequestView {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly by: string;
  readonly at: Instant;
  readonly state: EvidenceRequest['state'];
}

export interface NoteView {
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
  /** It was written at a desk outside, where it stands already. */
  readonly isOutside: boolean;
}

export interface EventView {
  readonly seq: number;
  readonly words: string;
  readonly detail: string | null;
  readonly who: string;
  readonly at: Instant;
}

export interface DecisionView {
  readonly kind: 'resolved' | 'rejected';
  readonly label: string;
  readonly by: string;
  readonly at: Instant;
  readonly words: string;
}

/** Stands in a preview where the agent's words will stand. */
export const AGENTS_WORDS = '\uE000';

export interface OutcomePreview {
  readonly bare: string;
  readonly withWords: string;
}

/** A reply that is ready, as it would be said; `missing` names the facts it would need. */
export interface CannedView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly missing: readonly string[];
}

export interface CaseView extends PendingView {
  readonly reference: string;
  readonly loss: string;
  readonly because: readonly string[];
  readonly causes: readonly string[];
  readonly stage: CaseStage;
  readonly stageLabel: string;
  readonly waitingFor: 'desk' | 'customer' | 'nobody';
  readonly owner: Person | null;
  readonly mine: boolean;
  /** The language the customer reads. */
  readonly customerLocale: Locale;
  readonly customerChannel: string;
  readonly amount: string | null;
  readonly paymentChannel: string | null;
  readonly statement: Readonly<Record<Locale, string>>;
  readonly got: number;
  readonly of: number;
  readonly complete: boolean;
  readonly early: Case['handedOverEarly'];
  readonly items: readonly ItemView[];
  readonly facts: readonly FactView[];
  readonly exhibits: readonly ExhibitView[];
  readonly checks: readonly CheckView[];
  readonly contradictions: readonly ContradictionView[];
  readonly requests: readonly RequestView[];
  readonly notes: readonly NoteView[];
  readonly timeline: readonly EventView[];
  readonly talk: readonly TalkEntry[];
  readonly decision: DecisionView | null;
  /** `null` where the order book was never looked into. */
  readonly book: BookView | null;
  /** What the customer was warned of. */
  readonly warnings: readonly string[];
  readonly escalations: readonly EscalationView[];
  readonly arrived: boolean | null;
  readonly rating: number | null;
  readonly openedAt: Instant;
  readonly handedOverAt: Instant | null;
  readonly clock: ClockKind | null;
  readonly dueAt: Instant | null;
  readonly now: Instant;
  /** The commands that would be accepted now. */
  readonly canAct: readonly DeskCommandKind[];
  readonly askable: readonly AskableView[];
  readonly previews: Readonly<Record<Resolution | 'rejected', OutcomePreview>>;
  readonly canned: readonly CannedView[];
  readonly flags: readonly Flag[];
  readonly incident: string | null;
  readonly related: readonly RelatedView[];
  /** Since when the customer takes nothing from us; `null` where they do. */
  readonly unreachableSince: Instant | null;
  /** Since when the case rests because the customer is silent. */
  readonly restingSince: Instant | null;
  /** Until when the agent's own last act can be taken back. */
  readonly undoUntil: Instant | null;
  readonly resolutions: readonly { readonly code: Resolution; readonly label: string }[];
}
