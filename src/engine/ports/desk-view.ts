import type { Instant } from '../../domain/instant.ts';

/** What a view remembers of how it shows a case, as JSON; only the view itself knows what stands in it. */
export type Shown = Readonly<Record<string, unknown>>;

/** `shown`: the view is as the case was when it was read. `later`: nothing more can be done before `retryAt`. */
export type Showing = { readonly kind: 'shown' } | Later;
/** `read`: the event was handled. `later`: that desk is out of reach, which is nobody's fault. */
export type Reading = { readonly kind: 'read' } | Later;
interface Later {
  readonly kind: 'later';
  readonly retryAt: Instant;
  readonly reason: string;
}

/** A desk outside of the program that shows cases, such as Slack. The store is the record, this is a view of it. */
export interface DeskView {
  /**
   * Brings what is shown of a case up to date, from whatever stands there. `keep` makes durable what was done so far:
   * it is called before and after each post, so that a post whose fate is unknown is looked for and not repeated.
   */
  show(reference: string, before: Shown | null, keep: (shown: Shown) => Promise<void>): Promise<Showing>;
  /**
   * Handles one stored event of that desk. `again`: it was begun before, and what it does over there may be done.
   * Throws where it never can; it is tried again, then set aside.
   */
  read(body: string, again: boolean): Promise<Reading>;
}
