import type { FactName } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';

export interface ExhibitView {
  readonly number: number;
  readonly kind: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly receivedAt: Instant;
  readonly how: string;
  readonly caption: string | null;
  /** The evidence it can stand for, where nothing was read from it. */
  readonly serves: readonly string[];
  /** First and last digits of the SHA-256 of the original. */
  readonly fingerprint: string;
  /** The page it was recognised as; `null` where nobody looked into it. */
  readonly shows: string | null;
  /** It could not be read, so that an agent has to. */
  readonly byHand: boolean;
  readonly marks: readonly MarkView[];
  readonly proves: readonly string[];
}

/** Where on a picture a fact was read: left, top, width, height in hundredths of the picture. */
export interface MarkView {
  readonly fact: FactName;
  readonly label: string;
  readonly at: readonly [left: number, top: number, width: number, height: number];
}
