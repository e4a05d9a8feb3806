import { expect, it } from 'vitest';
import { contentsOf } from '../../src/commands/findings.ts';
import { DAY } from '../../src/domain/instant.ts';
import { freshDir, openIn } from '../adapters/store/places.ts';
import { NOON } from '../contract/samples.ts';

it('says that deletion is on hold, and how to go on', async () => {
  const { dir, remove } = freshDir();
  const store = openIn(dir);
  const isSaid = async (now: number) =>
    (await contentsOf(store, now)).filter(({ what }) => what.startsWith('retention:'));
  expect(await isSaid(NOON)).toEqual([]);
  await store.beat('retention', NOON);
  expect(await isSaid(NOON + 30 * DAY)).toEqual([]);
  expect(await isSaid(NOON + 31 * DAY)).toMatchObject([
    {
      good: false,
      what: expect.stringContaining('on hold'),
      advice: expect.stringMatching(/purge --today \d{4}-/),
    },
  ]);
  store.close();
  remove();
});
