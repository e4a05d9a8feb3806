import { expect, it } from 'vitest';
import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { begin } from '../rehearsal.ts';
import { row } from './planted-losses.ts';

const NUMBERS = { transaction_id: '4200002345202611221234567890', merchant_order_id: '2026112220085812345' };
const ORDER = {
  ...NUMBERS,
  shop_order_id: 'XCQ7W5E3R1T9Y8U6',
  product: 'Steam充值卡',
  amount: '68.00',
  created_at: '2026-11-22 20:08:58',
  paid_at: '2026-11-22 20:09:00',
  status: 'delivered',
};
const STORY = `今天20:09微信付了68买Steam充值卡，订单显示完成，可是没有卡密。交易单号${NUMBERS.transaction_id} 商户单号${NUMBERS.merchant_order_id}`;

it('the number of an order that the shop has found is neither asked for nor missing', async () => {
  const talk = begin({ book: memoryBook([row('order', ORDER)], orderSecrets) });
  await talk.say(STORY);
  await talk.press('agree');
  expect((await talk.log()).map(({ text }) => text).join('\n')).toContain('这一单已经显示完成');
  const { text, buttons } = await talk.last();
  expect(buttons.map(({ option }) => option)).toContain('submit');
  expect(text).not.toMatch(/订单号：/);
});
