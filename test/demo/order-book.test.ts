import { describe, expect, it } from 'vitest';
import { DEMO_NUMBERS, demoBook } from '../../src/demo/order-book.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';

const DAY_START = Date.parse('2026-11-26T00:00:00+08:00');
const PAID = {
  amount: { minor: 6800, currency: 'CNY' },
  from: DAY_START + 12 * HOUR,
  to: DAY_START + 15 * HOUR,
};

async function holds(...numbers: readonly string[]): Promise<boolean> {
  const answer = await demoBook({ now: () => DAY_START + DAY }).find({ numbers, paid: PAID });
  return answer.kind === 'records' && answer.records.length > 0;
}

describe("the demo's order book", () => {
  it('holds the numbers of the demo, on their day', async () => {
    expect(await holds(DEMO_NUMBERS.wechat('20261126', '1213456781'))).toBe(true);
    expect(await holds('XC20261126140312345', DEMO_NUMBERS.wechat('20261126', '1213456781'))).toBe(true);
    expect(await holds(DEMO_NUMBERS.order('20261126'))).toBe(true);
    expect(await holds(DEMO_NUMBERS.paypal)).toBe(true);
    expect(await holds(DEMO_NUMBERS.wechat('20261120', '1213456781'))).toBe(false);
  });

  it.each([
    'XC20261127140000123',
    'XC20261126210000100',
    '4200009999202611261213456781',
    '2026112622001412345678901234',
  ])('knows nothing of %s, which somebody made up', async (number) =>
    expect(await holds(number)).toBe(false),
  );
});
