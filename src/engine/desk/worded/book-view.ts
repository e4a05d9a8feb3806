import type { Case } from '../../../domain/case.ts';
import { formatMoney, formatStatedTime } from '../../../domain/format.ts';
import { bookSideOf } from '../../../domain/order-book/book-side.ts';
import type { Remark } from '../../../domain/order-book/reading.ts';
import { factWords, type Pen } from './fact-view.ts';
import type { BookView } from './outside-view-model.ts';

/** What the order book has, side by side with the customer's words; `null` where it was never looked into. */
export function bookView(theCase: Case, pen: Pen): BookView | null {
  const side = bookSideOf(theCase);
  if (side === null) return null;
  const { look, rows, conclusion, looks } = side;
  const differs = conclusion.lossType !== null && conclusion.lossType !== theCase.lossType;
  return {
    at: look.at,
    looks: looks.length,
    certain: look.reading.certain,
    verdict: pen.words('book-verdict', look.verdict),
    says: pen.words('book-says', look.reading.says),
    source: [...new Set(look.records.map((record) => record.source))].join(', '),
    told: look.told === true,
    remarks: look.reading.remarks.map((remark) => remarkWords(remark, pen)),
    rows: rows.map(({ fact, customer, book, agree }) => ({
      label: pen.words('fact', fact),
      customer: customer === null ? null : factWords(fact, customer, pen),
      book: book === null ? null : factWords(fact, book, pen),
      agree,
    })),
    concludes:
      differs && conclusion.lossType !== null
        ? {
            loss: pen.words('loss', conclusion.lossType),
            because: conclusion.because.map((reason) => pen.words('because', reason)),
          }
        : null,
  };
}

function remarkWords({ kind, at, amount, count }: Remark, pen: Pen): string {
  const more = [
    ...(at === undefined ? [] : [formatStatedTime(at, pen.locale, pen.now)]),
    ...(amount === undefined ? [] : [formatMoney(amount)]),
    ...(count === undefined ? [] : [`× ${count}`]),
  ];
  return [pen.words('book', kind), ...more].join(' · ');
}
