import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const paidAt = async (...acts: readonly string[]) =>
  known((await (await talked(...acts)).case())?.facts ?? {}, 'paid_at')?.value;

describe('just now', () => {
  it.each([
    '刚刚微信付了50没到',
    '刚才付的50块微信，没反应',
    'i paid 50 yuan just now by wechat, nothing came',
  ])('is about the minute it was said: %s', async (words) => {
    expect(await paidAt(words, '!agree')).toEqual({
      value: '2026-11-22',
      precision: 'day',
      around: '20:15',
    });
  });

  it.each(['刚刚20:07微信付了50没到', '昨天微信付了50，刚刚去看还是没有'])(
    'says nothing where another time is told: %s',
    async (words) => {
      expect(await paidAt(words, '!agree')).not.toMatchObject({ around: '20:15' });
    },
  );
});
