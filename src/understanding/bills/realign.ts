import { readDecimal, readTime } from './cells.ts';
import type { Header } from './header.ts';

/**
 * A comma in a product's name that nobody quoted pushes the rest of its row to the right. The pieces are put together
 * where time, amount and status make sense again; a row that cannot be put together stays as it is.
 */
export function realigned(header: Header, cells: readonly string[]): readonly string[] {
  const extra = cells.length - header.length;
  if (extra <= 0 || (header.endsInRemark && makesSense(header, cells))) return cells;
  const attempts = header.wordPlaces.map((place) => [
    ...cells.slice(0, place),
    cells.slice(place, place + extra + 1).join(','),
    ...cells.slice(place + extra + 1),
  ]);
  return attempts.find((attempt) => makesSense(header, attempt)) ?? cells;
}

function makesSense({ layout, cellsOf }: Header, cells: readonly string[]): boolean {
  const cell = cellsOf(cells);
  const { amount, status } = layout.move(cell);
  return readTime(cell('time')) !== null && readDecimal(amount) !== null && status !== 'unknown';
}
