import type { Instant } from './instant.ts';

/** The pieces of evidence a file or a pasted text can stand for. */
export const EXHIBIT_KINDS = [
  'payment_proof',
  'order_page',
  'purchase_notice',
  'chat_record',
  'recharge_record',
  'other',
] as const;
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number];

/** A file or message the customer gave. Its original bytes lie in the vault under `sha256` and never change. */
export interface Exhibit {
  /** 1, 2, 3, … within its case. */
  readonly number: number;
  readonly kind: ExhibitKind;
  /** Hex SHA-256 of the original bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** What the bytes are, by their content and not by their name: `image/jpeg`, `application/pdf`, `text/plain`, … */
  readonly mediaType: string;
  /** File name as it arrived, made safe to show. */
  readonly name: string;
  readonly receivedAt: Instant;
  readonly how: 'upload' | 'pasted' | 'forwarded' | 'agent' | 'archived';
  readonly caption?: string;
}
