import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { ordersFile } from '../../../../src/adapters/orders/files/database.ts';
import type { Counts } from '../../../../src/adapters/orders/files/importing.ts';
import { COMPILED, QUICKLY } from '../../../quick-node.ts';
import { freshBook } from './a-book.ts';

const ROWS = 50_000;

/** Imports until it has handed over so many rows, then ends it with no warning; the last line where it came to its end. */
async function importRows(dir: string, killAt = Number.POSITIVE_INFINITY): Promise<string> {
  const importer = spawn(
    process.execPath,
    [...QUICKLY, join(import.meta.dirname, 'importer.ts'), dir, String(ROWS)],
    {
      env: { ...process.env, ...COMPILED },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let last = '';
  for await (const line of createInterface({ input: importer.stdout })) {
    last = line;
    if (Number(line) >= killAt) importer.kill('SIGKILL');
  }
  if (importer.exitCode === null && importer.signalCode === null) await once(importer, 'exit');
  return last;
}

it('an import that was killed in the middle is taken up by the next', { timeout: 180_000 }, async () => {
  const { dir, book, close } = freshBook();
  await importRows(dir, 5_000);
  await importRows(dir, 45_000);
  const { counts } = JSON.parse(await importRows(dir)) as { counts: Counts };
  expect(counts.new + counts.same).toBe(ROWS);
  expect(counts.same).toBeGreaterThanOrEqual(20_000);
  expect(counts).toMatchObject({ changed: 0, bad: 0 });

  const db = new SqliteDatabase(ordersFile(dir), { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(
    db.prepare("SELECT count(*), count(DISTINCT page_id || '/' || place) FROM orders").raw().get(),
  ).toEqual([ROWS, ROWS]);
  expect(db.prepare('SELECT finished_at IS NULL FROM imports ORDER BY id').pluck().all()).toEqual([1, 1, 0]);
  const indexes = db.prepare(
    `SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'orders'`,
  );
  expect(indexes.pluck().get()).toBe(6);
  expect(db.prepare('SELECT count(*) FROM indexes_set_aside').pluck().get()).toBe(0);
  db.close();
  for (const number of [0, 19_999, 20_000, ROWS - 1]) {
    const answer = await book.find({ numbers: [], contacts: [`buyer${number}@example.com`] });
    expect(answer).toMatchObject({ records: [{ shopOrderId: `XC${String(number).padStart(14, '0')}` }] });
  }
  await close();
});
