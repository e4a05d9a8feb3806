import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { OpenedStore } from '../../src/adapters/store/store.ts';
import { ZhaodanError } from '../../src/engine/errors.ts';
import { logReporter } from '../../src/wiring/log-reporter.ts';
import { HOUSE_SECRETS } from '../adapters/secrets/house-secrets.ts';
import { freshDir, openIn } from '../adapters/store/places.ts';
import { someCase, someConversation, someTurn } from '../contract/samples.ts';

const LANE = 'telegram:5550001234';

/** What the log says of a turn that failed. */
async function said(
  store: Pick<OpenedStore, 'load'>,
  lane = LANE,
  reason: Error = new Error('name'),
): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const log = pino({ base: null }, { write: resolve });
  const reporter = logReporter({ store: store as OpenedStore, secrets: HOUSE_SECRETS }, log, () => undefined);
  reporter.turnFailed(lane, reason);
  return promise;
}

it('names the case of a turn that failed, or else a hash that tells conversations apart', async () => {
  const { dir, remove } = freshDir();
  const store = openIn(dir);
  const before = await said(store);
  expect(JSON.parse(before).lane).toMatch(/^[0-9a-f]{12}$/);
  expect(JSON.parse(await said(store)).lane).toBe(JSON.parse(before).lane);
  expect(JSON.parse(await said(store, 'telegram:1')).lane).not.toBe(JSON.parse(before).lane);
  const { reference } = someCase();
  await store.commitTurns([
    someTurn({
      lane: LANE,
      conversation: { value: someConversation({ lane: LANE, case: reference }), version: 0 },
      case: { value: someCase(), version: 0 },
    }),
  ]);
  const after = await said(store);
  expect(JSON.parse(after)).toMatchObject({ case: reference, msg: 'a turn failed' });
  expect(before + after).not.toContain('5550001234');
  store.close();
  remove();
  expect(JSON.parse(await said(store)).lane).toBe(JSON.parse(before).lane);
});

it('says in words that a conversation waits for a newer program', async () => {
  const reason = new ZhaodanError('written_by_newer', '换新版本。\nUse the newer version.');
  const load = () => Promise.reject(reason);
  expect(JSON.parse(await said({ load }, LANE, reason))).toEqual({
    level: 50,
    time: expect.any(Number),
    lane: expect.stringMatching(/^[0-9a-f]{12}$/),
    msg: reason.message,
  });
});
