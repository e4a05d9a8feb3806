import type { OrderBook } from '../../engine/ports/order-book.ts';
import type { PictureReader } from '../../engine/ports/picture-reader.ts';
import type { Tracer } from '../../engine/ports/tracer.ts';

/** Each picture that is read, and what became of it. */
export function tracedPictures(pictures: PictureReader, { step }: Tracer): PictureReader {
  return {
    read: (bytes) =>
      step('read_picture', {}, async (mark) => {
        const outcome = await pictures.read(bytes);
        mark({ outcome: outcome.kind });
        return outcome;
      }),
    preview: (bytes, wish) => pictures.preview(bytes, wish),
    close: () => pictures.close(),
  };
}

/** Each look into the order book: how many records, or why there was no answer. */
export function tracedBook(book: OrderBook, { step }: Tracer): OrderBook {
  return {
    find: (query) =>
      step('look_up', {}, async (mark) => {
        const answer = await book.find(query);
        mark(
          answer.kind === 'records'
            ? { outcome: 'records', count: answer.records.length }
            : { outcome: answer.why },
        );
        return answer;
      }),
    tokenOf: (...asked) => book.tokenOf(...asked),
    faults: () => book.faults(),
    close: () => book.close(),
  };
}
