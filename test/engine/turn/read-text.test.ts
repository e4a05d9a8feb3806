import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/domain/instant.ts';
import type { Shop } from '../../../src/engine/shop.ts';
import { readText } from '../../../src/engine/turn/read-text.ts';
import { MEANINGS } from '../../../src/understanding/answering/meanings.ts';
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

/** What was read, with what it comes to as an answer. */
function readAt(text: string, at: number, shop: Shop) {
  const { meant, ...read } = readText(text, at, false, shop);
  return { ...read, meaning: meant({ about: 'list_filter', among: MEANINGS }) };
}

describe('a short text that comes again', () => {
  it('says what it says on the day it comes, as if it had never come before', () => {
    const { shop } = loaded;
    for (const text of SHORT) readText(text, MONDAY, false, shop);
    for (const text of SHORT) {
      const later = MONDAY + 3 * DAY;
      expect(readAt(text, later, shop)).toEqual(readAt(text, later, { ...shop }));
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
    expect(readAt('青柠小铺', MONDAY, other)).toEqual(readAt('青柠小铺', MONDAY, { ...other }));
  });
});

it('states the same beside its loss, whatever it says of that', () => {
  const { stated, besidesLoss } = readText('昨天微信付了68，订单里什么也没有', MONDAY, false, loaded.shop);
  const names = stated.map(({ name }) => name);
  expect(names).toEqual([...besidesLoss.map(({ name }) => name), 'loss_claimed', 'order_seen']);
  expect(names).toEqual(expect.arrayContaining(['amount', 'payment_channel', 'paid_at']));
});
