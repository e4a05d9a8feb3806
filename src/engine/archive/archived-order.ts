import type { Exhibit } from '../../domain/exhibit.ts';
import type { FactName, FactValues } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ReceivedFile } from '../inbound.ts';

/** A file of an order that is kept: words, too, are kept as one. */
export type ArchivedFile = ReceivedFile &
  Pick<Exhibit, 'kind' | 'how' | 'reading'> & {
    /** Which of the order's values stand in it. */
    readonly says?: readonly FactName[];
  };

/** An order a customer keeps for themselves, from the day they bought it: what was read, and what it was read from. */
export interface ArchivedOrder {
  /** Random; what the customer's buttons name. */
  readonly name: string;
  readonly keptAt: Instant;
  readonly values: Readonly<Partial<FactValues>>;
  /** The words as they came, secrets masked; empty where only files came. */
  readonly words: string;
  readonly files: readonly ArchivedFile[];
}

/** Kept until the customer deletes it, and no longer than two years. `files`: whose bytes nobody may need any more. */
export type ArchiveChange =
  | { readonly keep: ArchivedOrder }
  | { readonly drop: string; readonly files: readonly string[] };
