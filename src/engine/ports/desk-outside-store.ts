import type { Instant } from '../../domain/instant.ts';
import type { Shown } from './desk-view.ts';

/** Where mail that was set aside is listed, of whatever lane it is. */
export const DESK_MAIL = 'desk:mail';

/** An event of the desk outside, as it came. The same key twice is the same one. */
export interface Mail {
  readonly key: string;
  /** What has to be handled in its order; lanes are handled beside each other. Nothing personal. */
  readonly lane: string;
  readonly body: string;
}

/** What is kept for a desk outside of the program: how it shows each case, and what it sent. */
export interface DeskOutsideStore {
  /** Durable when it resolves, and due from `at` on. */
  keepMail(mail: Mail, at: Instant): Promise<'new' | 'seen'>;
  /** The mail was handled; its key stays known. */
  endMail(id: string): Promise<void>;
  /** Remembers how a case is shown by now. */
  keepShown(id: string, shown: Shown): Promise<void>;
  /** The view is as the case was at this mark; it stays due where the case moved since. */
  endView(id: string, mark: number, now: Instant): Promise<void>;
  /** A view or a piece of mail has to wait. */
  postpone(id: string, retryAt: Instant): Promise<void>;
  /** How a case is shown, `null` where it was never shown. */
  shownOf(reference: string): Promise<Shown | null>;
  /** Makes the view of a case due: what it shows was lost or changed over there. */
  dirtyView(reference: string, now: Instant): Promise<void>;
}
