import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/domain/instant.ts';
import { readText } from '../../../src/engine/turn/read-text.ts';
import { loaded } from '../rehearsal.ts';

const MONDAY = Date.parse('2026-03-02T10:00:00+08:00');
const SHORT = [
  '同意',
  '好的',
  '没有这一单',
  '昨天',
  '今天下午付的',
  '刚刚',
  'yesterday',
  '原神月卡',
  '微信',
  '谢谢你',
];

describe('a short text that comes again', () => {
  it('says what it says on the day it comes, as if it had never come before', () => {
    const { shop } = loaded;
    for (const text of SHORT) readText(text, MONDAY, false, shop);
    for (const text of SHORT) {
      const later = MONDAY + 3 * DAY;
      expect(readText(text, later, false, shop)).toEqual(readText(text, later, false, { ...shop }));
    }
  });

  it('is forwarded only where this one was', () => {
    const { shop } = loaded;
    readText('好的', MONDAY, true, shop);
    expect(readText('好的', MONDAY, false, shop).forwarded).toBe(false);
  });

  it('is read by the names of its own shop', () => {
    const { shop } = loaded;
    const other = { ...shop, names: ['青柠小铺'] };
    expect(readText('青柠小铺', MONDAY, false, other)).toEqual(
      readText('青柠小铺', MONDAY, false, { ...other }),
    );
  });
});
