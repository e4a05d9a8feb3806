import { afterAll, beforeAll, expect, it } from 'vitest';
import { complains, demoClock, healsByItself } from '../browser/beyond.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { TelegramHouse } from './telegram-house.ts';

const clock = demoClock(() => house.service.url);
const seen = async () => undefined;
let house: TelegramHouse;

beforeAll(async () => {
  house = await TelegramHouse.open('polling', { ZHAODAN_DEMO: 'true' });
});
afterAll(() => house.close());

it('paid, waits, heals by itself', async () => {
  const customer = await house.customer();
  await customer.fake.start(customer.id);
  await healsByItself(customer, clock, seen);
});

it('rejected, then WeChat’s complaint with its papers as files, then 12315', {
  timeout: 180_000,
}, async () => {
  const customer = await house.customer();
  await customer.fake.start(customer.id);
  await complains(customer, await AgentAtDesk.enter(house.service), clock, seen);
  const told = await customer.told();
  const files = told.flatMap((line) => line.files.map(({ name }) => name));
  expect(files).toEqual(expect.arrayContaining([expect.stringContaining('微信支付投诉')]));
});
