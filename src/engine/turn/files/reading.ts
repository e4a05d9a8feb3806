import type { Box } from '../../../domain/box.ts';
import type { ExhibitReading } from '../../../domain/exhibit.ts';
import type { PictureRead } from '../../../understanding/pictures/picture-read.ts';
import type { Unread } from '../../file-reader.ts';
import type { BillSearch } from '../../ports/bill-reader.ts';

/** What a file says, as far as anybody could look into it. */
export type FileReading =
  | {
      readonly kind: 'picture';
      readonly says: PictureRead;
      readonly size: readonly [width: number, height: number];
      /** Whether there is any writing in it. */
      readonly written: boolean;
      readonly hide: readonly Box[] | 'all';
    }
  | { readonly kind: 'unread'; readonly why: Unread }
  | { readonly kind: 'bill'; readonly search: Extract<BillSearch, { kind: 'searched' }> }
  | { readonly kind: 'no_bill'; readonly search: Extract<BillSearch, { kind: 'no_bill' }> };

/** What is kept of it with the exhibit. */
export function keptReading(reading: FileReading): ExhibitReading {
  switch (reading.kind) {
    case 'picture': {
      const { says, size, hide } = reading;
      const shown = shownOf(says);
      return {
        shows: says.document,
        size,
        ...(hide === 'all' ? {} : { hide }),
        ...(shown === null ? {} : { shown }),
      };
    }
    case 'bill':
      return { shows: 'exported_bill' };
    case 'unread':
      return { shows: 'unread' };
    case 'no_bill':
      return { shows: 'unknown' };
  }
}

/**
 * Amount, second and payee together: hardly ever those of two payments, so that pictures of one are found though their
 * numbers are cut. `null` where not all three can be seen.
 */
function shownOf({ facts: { amount, paid_at: paidAt, payee } }: PictureRead): string | null {
  if (!amount || paidAt?.value.precision !== 'second' || !payee) return null;
  const { value, currency } = amount.value;
  return `${value} ${currency} ${paidAt.value.value} ${payee.value.normalize('NFKC').replace(/\s/g, '')}`;
}
