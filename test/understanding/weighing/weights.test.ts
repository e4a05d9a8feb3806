import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, Weights } from '../../../src/understanding/weighing/weights.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const hundredths = fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 });
/** Many of their first bits are the same. */
const crowded = fc.integer({ min: -40, max: 40 });
const model = fc.integer({ min: 1, max: 5 }).chain((size) => {
  const row = fc.array(hundredths, { minLength: size, maxLength: size });
  const rows = fc.uniqueArray(fc.tuple(fc.oneof(int32, crowded), row), {
    selector: ([feature]) => feature,
    maxLength: 200,
  });
  return fc.record({ always: row, rows });
});

describe('weights', () => {
  it('are found as they were packed, and nothing else is', () => {
    fc.assert(
      fc.property(model, fc.array(fc.oneof(int32, crowded)), ({ always, rows }, others) => {
        const known = new Map(rows);
        const weights = new Weights(packed(always, known));
        const told = (row: number) => {
          const sums = new Int32Array(weights.size);
          weights.add(sums, row);
          return [...sums];
        };
        expect(weights).toMatchObject({ size: always.length, count: rows.length });
        expect([...weights.always]).toEqual(always);
        const found = rows.map(([feature]) => weights.rowOf(feature));
        expect(found.map(told)).toEqual(rows.map(([, row]) => row));
        expect(new Set(found).size).toBe(rows.length);
        expect(found.every((row) => row >= 0 && row < weights.rows)).toBe(true);
        for (const row of weights.size === 1 ? found : []) expect([weights.weightOf(row)]).toEqual(told(row));
        const asked = Int32Array.from([...others, ...known.keys(), ...others]);
        const together = new Int32Array(asked.length);
        const count = weights.find(asked, asked.length, together);
        const each = [...asked].map((feature) => weights.rowOf(feature));
        expect([...together.subarray(0, count)]).toEqual(each.filter((row) => row >= 0));
        for (const other of others) if (!known.has(other)) expect(weights.rowOf(other)).toBe(-1);
      }),
    );
  });

  it('give the same bytes in whatever order they were learned', () => {
    fc.assert(
      fc.property(model, ({ always, rows }) => {
        expect(packed(always, new Map(rows.toReversed()))).toEqual(packed(always, new Map(rows)));
      }),
    );
  });
});
