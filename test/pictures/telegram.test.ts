import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TelegramHouse } from '../protocol/telegram-house.ts';
import { corpus } from './corpus.ts';

let house: TelegramHouse;
beforeAll(async () => {
  house = await TelegramHouse.open();
});
afterAll(() => house.close());

const bytesOf = (name: string) => readFileSync(join(corpus().home, `${name}.jpg`));

it('a photo over Telegram is read in the size Telegram leaves of it, and so is what stands beside it in an album', async () => {
  const customer = await house.customer();
  const { fake, id } = customer;
  await fake.start(id);
  await customer.say('付了31.62没反应');
  await customer.reads('¥31.62');
  await customer.press('agree');
  await customer.until(({ lines }) => lines.at(-1)?.from === 'bot');
  await fake.sendAlbum(id, [bytesOf('build-alipay-old-iphone'), bytesOf('build-cat-iphone')]);
  const { text } = await customer.reads('读到了支付宝账单');
  expect(text).toContain('…2186');
  expect(text).toContain('…12d8');
  await customer.reads('没有看到付款或订单');
});
