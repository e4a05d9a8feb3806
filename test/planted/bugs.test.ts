import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf, plantedBugs } from './bugs.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the planted bugs', () => {
  it('are at least twenty-five, each under its own name', () => {
    expect(plantedBugs.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(plantedBugs.length);
  });

  it.each(plantedBugs)('$name can be planted and has its tests', (bug) => {
    expect(placesOf(bug, readFileSync(join(ROOT, bug.file), 'utf8'))).toBe(1);
    expect(bug.instead).not.toBe(bug.text);
    expect(bug.tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
