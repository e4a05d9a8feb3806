import { describe, expect, it } from 'vitest';
import { SHADES, SHAPES } from '../../../src/adapters/ocr/worker/currency-shapes.ts';
import { withCurrencySign } from '../../../src/adapters/ocr/worker/currency-signs.ts';
import { type CutOut, LINE_HEIGHT } from '../../../src/adapters/ocr/worker/cut-out.ts';

const HIGH = 32;
const TOP = 8;
const GAP = 5;

/** What is painted for a character: a known sign, a minus, a point, or a box for anything else. */
function cellsOf(text: string): { rows: readonly string[]; width: number; from: number; high: number } {
  const shape = SHAPES.find(({ sign }) => sign === text);
  if (shape) return { rows: shape.rows, width: Math.round(shape.breadth * HIGH), from: 0, high: HIGH };
  if (text === '-') return { rows: ['#'], width: 12, from: 15, high: 4 };
  if (text === '.' || text === ',') return { rows: ['#'], width: 4, from: 28, high: 4 };
  return { rows: ['####', '#  #', '#  #', '####'], width: 18, from: 0, high: HIGH };
}

/** A line on which `painted` stands, and the characters that `read` makes of it, one for each; `_`: none. */
function lineOf(painted: string, read: string) {
  const cells = [...painted].map(cellsOf);
  const drawn = cells.reduce((sum, { width }) => sum + width + GAP, GAP);
  const plane = new Float32Array(drawn * LINE_HEIGHT).fill(1);
  const characters: { text: string; confidence: number; at: number }[] = [];
  let left = GAP;
  for (const [at, { rows, width, from, high }] of cells.entries()) {
    for (let y = 0; y < high; y++) {
      for (let x = 0; x < width; x++) {
        const row = rows[Math.floor((y * rows.length) / high)] ?? '';
        const shade = row[Math.floor((x * row.length) / width)] ?? ' ';
        plane[(TOP + from + y) * drawn + left + x] = 1 - (2 * SHADES.indexOf(shade)) / (SHADES.length - 1);
      }
    }
    const text = read[at];
    if (text && text !== '_') characters.push({ text, confidence: 1, at: (left + width / 2) / LINE_HEIGHT });
    left += width + GAP;
  }
  const cut: CutOut = { values: Float32Array.of(...plane, ...plane, ...plane), width: drawn, drawn };
  return withCurrencySign(cut, characters)
    .map(({ text }) => text)
    .join('');
}

describe('the sign of a currency', () => {
  it.each([...'€£₩₱฿₹₽₫₺₦'])('%s is seen where the recogniser sees nothing', (sign) => {
    expect(lineOf(`${sign}312.48`, '_312.48')).toBe(`${sign}312.48`);
  });
  it.each([
    ['-€6.00', '-E6.00', '-€6.00'],
    ['-₩46.90', '__46.90', '-₩46.90'],
    ['₺2,529.90', '七2,529.90', '₺2,529.90'],
    ['52.00€', '52.00_', '52.00€'],
  ])('%s, taken for %s, is %s', (painted, read, said) => {
    expect(lineOf(painted, read)).toBe(said);
  });
  it('stays unknown where something is written that is no sign', () => {
    expect(lineOf('@312.48', '_312.48')).toBe('¤312.48');
  });
  it.each(['312.48', '-312.48', '¥312.48', '$6.00', 'v1.25', '20%', '14:05'])(
    'is not looked for in %s',
    (text) => {
      expect(lineOf(text, text)).toBe(text);
    },
  );
});
