import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFile } from '../../../src/adapters/store/sqlite/file-watch.ts';
import { freshDir } from './places.ts';

it.each([
  ['deleted', (path: string) => rmSync(path)],
  [
    'replaced',
    (path: string) => {
      writeFileSync(`${path}.other`, 'another');
      renameSync(`${path}.other`, path);
    },
  ],
])('a file that is %s under the program is told of, by itself', async (_how, lose) => {
  const { dir, remove } = freshDir();
  onTestFinished(remove);
  const path = join(dir, 'file');
  writeFileSync(path, 'this one');
  const gone = vi.fn();
  const watch = watchFile(path, gone, 5);
  expect(watch.isThere()).toBe(true);
  expect(gone).not.toHaveBeenCalled();
  lose(path);
  await expect.poll(() => gone.mock.calls.length).toBeGreaterThan(0);
  watch.stop();
});
