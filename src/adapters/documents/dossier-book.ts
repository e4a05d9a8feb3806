import type { Appeal } from '../../domain/appeal.ts';
import { formatInstant } from '../../domain/format.ts';
import type { DossierOptions, Section } from './dossier-shape.ts';
import { remarkWords } from './dossier-words.ts';
import type { Lexicon } from './lexicon.ts';

/** What the order book says, in sentences. */
export function bookSection(
  { book, lossType }: Appeal,
  say: Lexicon,
  { locale }: DossierOptions,
): Section | null {
  if (book === null) return null;
  const { look, conclusion } = book;
  const differs = conclusion.lossType !== null && conclusion.lossType !== lossType;
  const paragraphs = [
    say.word('document-book', {
      time: formatInstant(look.at, locale),
      says: say.bookSays(look.reading.says),
      verdict: say.bookVerdict(look.verdict),
    }),
    look.reading.remarks.map((remark) => remarkWords(remark, say)).join(say.comma),
    differs && conclusion.lossType !== null
      ? say.word('document-book-concludes', {
          loss: say.loss(conclusion.lossType),
          reasons: conclusion.because.map((reason) => say.because(reason)).join(say.comma),
        })
      : '',
  ].filter((part) => part !== '');
  return { heading: say.heading('book'), kind: 'text', paragraphs };
}

/** The same as the customer says it and as the books have it. */
export function sidesSection({ book }: Appeal, say: Lexicon, { numbers }: DossierOptions): Section | null {
  if (book === null || book.rows.length === 0) return null;
  return {
    heading: say.heading('sides'),
    kind: 'table',
    columns: say.columns('fact', 'customer', 'book', 'agree'),
    widths: [18, 34, 34, 14],
    rows: book.rows.map(({ fact, customer, book: booked, agree }) => [
      { text: say.fact(fact), tone: 'soft' },
      { text: customer === null ? '–' : say.value(fact, customer as never, numbers), tone: 'plain' },
      { text: booked === null ? '–' : say.value(fact, booked as never, numbers), tone: 'plain' },
      {
        text: agree === null ? '–' : say.word(agree ? 'document-agrees' : 'document-differs'),
        tone: agree === null ? 'soft' : agree ? 'good' : 'bad',
      },
    ]),
  };
}
