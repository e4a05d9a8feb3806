import type { Instant } from '../../domain/instant.ts';
import type { InboundContent } from '../inbound.ts';

export type Forgotten = Extract<InboundContent, { kind: 'forgotten' }>;

export interface Purged {
  /** Conversations in which nothing came of what was said. */
  readonly talks: number;
  readonly rawEvents: number;
  readonly conversations: number;
  readonly chains: number;
  /** SHA-256 of files that nothing names any more; the caller has them removed from the vault. */
  readonly orphanedFiles: readonly string[];
}

/** What is kept how long; a date, not an intention. */
export interface RetentionStore {
  /**
   * Applies the rules once: drafts and raw events without consent within 24 hours, exhibits and conversation 90 days
   * after closing, what was said with consent and became no case 90 days after the last word, what was handed out after
   * a day, the audit chain three years after closing. It may take minutes and holds nobody up; once `signal` is aborted
   * it ends with what is done.
   */
  purge(now: Instant, signal?: AbortSignal): Promise<Purged>;
  /**
   * Deletes what may be deleted of one customer: drafts, raw events, log and personal parts of closed cases and of
   * cases that were never handed over. What stays (open appeals, the chain) is named. With `asked` that is also left in
   * the lane as an event `forgotten`, in the same step, so that the customer hears of it whatever happens next. Where a
   * case of theirs was taken into somebody else's, `instead` stands there in place of what they went on to say.
   */
  forget(
    lane: string,
    now: Instant,
    asked?: Pick<Forgotten, 'of' | 'locale' | 'lastNumber'>,
    instead?: string,
  ): Promise<{
    readonly deleted: readonly string[];
    readonly kept: readonly string[];
    readonly orphanedFiles: readonly string[];
  }>;
  /** Of these SHA-256, the ones that no event, draft, message or case names now. */
  unnamed(files: readonly string[]): Promise<readonly string[]>;
}
