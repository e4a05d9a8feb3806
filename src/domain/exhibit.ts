import type { Box } from './box.ts';
import type { Instant } from './instant.ts';

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

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

/** Pages whose layout is known, so that it is known what they show, and where. */
export const KNOWN_PAGES = [
  'alipay_bill',
  'wechat_bill',
  'bank_notice',
  'order_list',
  'order_detail',
  'success_page',
] as const;

/** What the program saw in a file. `unread`: it could not look, so that somebody has to. */
export const EXHIBIT_CONTENTS = [...KNOWN_PAGES, 'chat', 'unknown', 'exported_bill', 'unread'] as const;
export type ExhibitContent = (typeof EXHIBIT_CONTENTS)[number];

/** What was made out in a file when it came. */
export interface ExhibitReading {
  readonly shows: ExhibitContent;
  /** Of a picture, upright, in pixels: what boxes are measured by. */
  readonly size?: readonly [width: number, height: number];
  /** What a preview must not show; everything, where there is no such list. */
  readonly hide?: readonly Box[];
  /** What tells this payment from others though no number of it can be read; the same in two pictures means the same. */
  readonly shown?: string;
  /** Of an exported bill: its line that the customer, or a number, named; `null`: none of them. */
  readonly picked?: number | null;
}

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
  /** Not there where it came before the program could look into files, or from an agent. */
  readonly reading?: ExhibitReading;
}
