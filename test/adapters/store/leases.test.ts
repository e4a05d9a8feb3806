import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSecrets } from '../../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../../src/adapters/store/open.ts';
import { begin, NOW } from '../../engine/rehearsal.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-leases-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const open = () => openSqliteStore({ dir, secrets: openSecrets({ dir, key: null }).sealer('store') });

it('gives a clock that a killed process held to the next one at once', async () => {
  const store = open();
  const talk = begin({ store });
  await talk.say('付了68没反应');
  const due = NOW + 100 * 24 * 3_600_000;
  const [held] = await store.takeDue(due, 10, ['web']);
  expect(held?.kind).toBe('clock');
  expect(await store.takeDue(due, 10, ['web'])).toEqual([]);
  store.close();
  const next = open();
  expect((await next.takeDue(due, 10, ['web'])).map(({ id }) => id)).toEqual([held?.id]);
  next.close();
});
