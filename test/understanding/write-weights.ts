import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, UNIT } from '../../src/understanding/weighing/weights.ts';
import { ALWAYS, type Fitted } from './regression.ts';

const SOURCE = join(import.meta.dirname, '../../src/understanding');

/**
 * Writes a fit as the program reads it, in a file of src/understanding; what to say of it. `least`: a weight below this
 * in every class, in hundredths, changes nothing. The same fit gives the same bytes.
 */
export function writeWeights(file: string, fitted: Fitted, least: number): string {
  const rows = new Map(
    [...fitted].map(([feature, weights]) => [feature, [...weights].map((each) => Math.round(each * UNIT))]),
  );
  const always = rows.get(ALWAYS) ?? [];
  rows.delete(ALWAYS);
  for (const [feature, row] of rows) if (row.every((each) => Math.abs(each) < least)) rows.delete(feature);
  writeFileSync(join(SOURCE, file), packed(always, rows));
  return `${file}: ${rows.size} features kept of ${fitted.size}`;
}
