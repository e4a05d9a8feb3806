import type { Instant } from '../../domain/instant.ts';
import type { Money } from '../../domain/money.ts';
import type { TokenOf } from '../../domain/order-book/contacts.ts';
import type { OrderRecord } from '../../domain/order-book/order-record.ts';

/**
 * What is looked for. A record is given when it holds one of the numbers, or the amount inside the window, or the
 * contact, or the account; what the book cannot search by is left out of the question.
 */
export interface OrderQuery {
  /** Payment's, merchant's and shop's numbers as they were given: people mix up which is which, so each is tried as all. */
  readonly numbers: readonly string[];
  /** `from` and `to`: when the order was made; both moments belong to the window. */
  readonly paid?: { readonly amount: Money; readonly from: Instant; readonly to: Instant };
  /** Canonical contacts and accounts, any of them. */
  readonly contacts?: readonly string[];
  readonly accounts?: readonly string[];
}

/** Why a book gives no answer now. `misconfigured`: it never will until the operator changes something. */
export type Unavailable = 'down' | 'slow' | 'refused' | 'unexpected_answer' | 'misconfigured';

export type BookAnswer =
  | {
      readonly kind: 'records';
      readonly records: readonly OrderRecord[];
      /** Whether nothing that fits was left out. */
      readonly complete: boolean;
    }
  | {
      readonly kind: 'unavailable';
      readonly why: Unavailable;
      /** For the operator: a Chinese line, then an English line; no key, no number of a customer. */
      readonly words: string;
    };

/** What the shop and its payment channel recorded, read and never written. */
export interface OrderBook {
  /** Never rejects for what the book's other side does wrong: that is `unavailable`. */
  find(query: OrderQuery): Promise<BookAnswer>;
  /** The keyed hash this book's records carry for a canonical contact or account. */
  tokenOf: TokenOf;
  /** What is wrong with it, a Chinese and an English line each, for `doctor` and the start; empty where it can be used. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** More records than this for one question are cut, numbers first, and the answer is not complete. */
export const MOST_RECORDS = 40;
