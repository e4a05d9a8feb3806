import type { ExhibitKind } from '../../../domain/exhibit.ts';
import type { PictureDocument } from '../../../understanding/pictures/picture-read.ts';
import type { FileReading } from './reading.ts';

const KINDS: Readonly<Record<PictureDocument, ExhibitKind | null>> = {
  alipay_bill: 'payment_proof',
  wechat_bill: 'payment_proof',
  bank_notice: 'payment_proof',
  order_list: 'order_page',
  order_detail: 'order_page',
  success_page: 'order_page',
  chat: 'chat_record',
  unknown: null,
};

/**
 * The kind a file is filed under: what it shows, where that is known; else what is asked for now. A picture in which
 * nothing is written answers nothing; a file that is no bill may be what a person asked for, who sees more of it.
 */
export function kindOfFile(
  reading: FileReading | undefined,
  asked: ExhibitKind,
  byPerson = false,
): ExhibitKind {
  switch (reading?.kind) {
    case 'picture':
      return isNoEvidence(reading) ? 'other' : (KINDS[reading.says.document] ?? asked);
    case 'bill':
      return 'payment_proof';
    case 'no_bill':
      return byPerson ? asked : 'other';
    default:
      return asked;
  }
}

/** Nothing is written in it: a cat, a landscape, a black screen. */
export function isNoEvidence(reading: FileReading | undefined): boolean {
  return reading?.kind === 'picture' && reading.says.document === 'unknown' && !reading.written;
}
