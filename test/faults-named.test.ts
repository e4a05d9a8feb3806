import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const list = readFileSync(join(import.meta.dirname, 'faults/README.md'), 'utf8');

/** A file of the list, and what it says of the tests in it. */
interface Named {
  readonly file: string;
  readonly words: string;
}

const NAMED: readonly Named[] = [...list.matchAll(/`(?<file>[\w./-]+\.ts)`(?:: (?<words>[^·|`\n]+))?/g)].map(
  ({ groups }) => ({ file: groups?.file ?? '', words: groups?.words ?? '' }),
);

function pathOf(file: string): string {
  return join(import.meta.dirname, file.startsWith('src/') || file.startsWith('test/') ? '..' : '', file);
}

/** The test's name as far as it is quoted: `…` stands for what was left out. */
function quoted(words: string): readonly string[] {
  const [name = ''] = words.split(/[.;,(]/, 1);
  return name
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

it('every file and every test that the list of faults names is there', () => {
  expect(NAMED.length).toBeGreaterThan(80);
  const missing = NAMED.flatMap(({ file, words }) => {
    if (!existsSync(pathOf(file))) return [file];
    const source = readFileSync(pathOf(file), 'utf8');
    return quoted(words)
      .filter((part) => !source.includes(part))
      .map((part) => `${file}: ${part}`);
  });
  expect(missing).toEqual([]);
});
