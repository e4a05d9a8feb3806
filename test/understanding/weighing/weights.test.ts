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
        const rowOf = (place: number) => {
          const row = new Int32Array(weights.size);
          weights.add(row, place);
          return [...row];
        };
        expect(weights).toMatchObject({ size: always.length, count: rows.length });
        expect([...weights.always]).toEqual(always);
        const places = rows.map(([feature]) => weights.placeOf(feature));
        expect(places.map(rowOf)).toEqual(rows.map(([, row]) => row));
        expect(new Set(places.map((place) => weights.ordinal(place))).size).toBe(rows.length);
        expect(places.every((place) => weights.ordinal(place) < weights.rows)).toBe(true);
        for (const place of weights.size === 1 ? places : [])
          expect([weights.weightAt(place)]).toEqual(rowOf(place));
        for (const other of others) if (!known.has(other)) expect(weights.placeOf(other)).toBe(0);
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
