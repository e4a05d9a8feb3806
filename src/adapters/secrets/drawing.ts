import { randomFillSync } from 'node:crypto';

/** Drawn at once and handed out piece by piece: a draw for every few bytes costs more than what is done with them. */
const DRAWN = 4096;

/** Random bytes; none of them is given twice. */
export function drawing(): (count: number) => Buffer {
  let drawn = Buffer.alloc(0);
  return (count) => {
    if (drawn.length < count) drawn = randomFillSync(Buffer.allocUnsafeSlow(Math.max(DRAWN, count)));
    const piece = drawn.subarray(0, count);
    drawn = drawn.subarray(count);
    return piece;
  };
}
