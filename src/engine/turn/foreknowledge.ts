import type { CaseStage } from '../../domain/case.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { HeldBundle } from '../ports/papers.ts';

/** A case that names a payment number the customer has just given. */
export interface SamePayment {
  readonly reference: string;
  readonly lane: string;
  readonly stage: CaseStage;
}

/** A text, what it says, and as it may be kept: cut at what is read, every secret masked. */
export interface ReadText {
  readonly text: string;
  readonly says: Understood;
  readonly safe: string;
  /** There was more than is read. */
  readonly cut: boolean;
}

/** What a turn must know from outside, fetched before it decides, so that deciding itself is pure. */
export interface Foreknowledge {
  /** Each text as it was understood, by event key. */
  readonly texts: ReadonlyMap<string, ReadText>;
  /** Pasted or forwarded payment notices, kept in the vault as the exhibits they are; by event key. */
  readonly notices: ReadonlyMap<string, ReceivedFile>;
  readonly samePayment: readonly SamePayment[];
  /** A reference nobody has yet, for the case that may be opened. */
  readonly freshReference: string;
  readonly freshIds: () => string;
  /** The bundle of everything held, where the customer asked for it. */
  readonly bundle: HeldBundle | null;
  /** Words of the receipt to keep, where one is due. */
  readonly receipt: string | null;
  /** What a deletion deleted and kept, where the customer confirmed one. */
  readonly forgotten: { readonly deleted: readonly string[]; readonly kept: readonly string[] } | null;
}
