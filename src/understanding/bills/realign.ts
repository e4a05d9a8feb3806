import { clean, readDecimal, readTime } from './cells.ts';
import type { Header } from './header.ts';

/**
 * A comma that nobody quoted, in a product's name or in an amount, pushes the rest of its row to the right. The pieces
 * are put together where they make sense again; `null` where they do not: a shifted row would be read wrongly.
 */
export function realigned(header: Header, cells: readonly string[]): readonly string[] | null {
  const extra = cells.length - header.length;
  if (extra <= 0) return cells;
  const mayStay = header.endsInRemark || cells.slice(header.length).every((cell) => clean(cell) === '');
  if (mayStay && makesSense(header, cells)) return cells;
  const attempts = header.tearable.map((place) => [
    ...cells.slice(0, place),
    cells.slice(place, place + extra + 1).join(','),
    ...cells.slice(place + extra + 1),
  ]);
  return attempts.find((attempt) => makesSense(header, attempt)) ?? null;
}

function makesSense({ layout, cellsOf }: Header, cells: readonly string[]): boolean {
  const cell = cellsOf(cells);
  const isId = (text: string) => /^[!-~]*$/.test(clean(text));
  return (
    readTime(cell('time')) !== null &&
    readDecimal(layout.move(cell).amount) !== null &&
    readDecimal(cell('direction')) === null &&
    isId(cell('transaction')) &&
    isId(cell('merchant_order'))
  );
}
