import type { Instant } from '../../../domain/instant.ts';
import type { Undelivered } from '../../ports/desk-store.ts';

export interface TalkFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** The exhibit it is filed as. */
  readonly exhibit: number | null;
}

export interface TalkEntry {
  readonly number: number;
  readonly author: 'customer' | 'zhaodan' | 'agent';
  readonly name: string;
  readonly text: string;
  readonly edited: string | null;
  readonly quotes: { readonly number: number; readonly text: string } | null;
  /** Whoever wrote it took it back. */
  readonly withdrawn: boolean;
  readonly pressed: boolean;
  readonly files: readonly TalkFile[];
  readonly options: readonly string[];
  /** Why it did not reach the customer; `null` where it did, or is on its way. */
  readonly undelivered: Undelivered['why'] | null;
  readonly at: Instant;
}
