import { expect, it } from 'vitest';
import { tokensOf } from '../../../../src/adapters/orders/conceal.ts';
import { shopBook } from '../../../../src/adapters/orders/http/shop-book.ts';
import type { OrderQuery } from '../../../../src/engine/ports/order-book.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';
import { hurried, json, mapping, otherSide } from './other-side.ts';

/** What a shop is asked, of everything after its host. */
async function asked(look_up: string, query: Partial<OrderQuery>, change: Record<string, unknown> = {}) {
  const side = await otherSide(json({ data: { list: [] } }));
  const source = mapping(side.port, { look_ups: [`http://shop.example:${side.port}${look_up}`], ...change });
  const book = shopBook(source, {}, tokensOf(orderSecrets), hurried());
  expect(await book.find({ numbers: [], ...query })).toEqual({
    kind: 'records',
    records: [],
    complete: true,
  });
  return side.asked.map(({ pathname, search }) => pathname + search).toSorted();
}

const paid = (minor: number, currency: string) => ({
  paid: { amount: { minor, currency }, from: 0, to: 3_600_000 },
});
const fields = { shop_order_id: 'no', status: 'state', currency: 'money.currency' };

it.each([
  [6800, 'CNY', {}, ['/orders?sum=68.00']],
  [6800, 'CNY', { amounts: 'minor' }, ['/orders?sum=6800']],
  [6800, 'USD', {}, []],
  [6800, 'USD', { currency: 'USD', amounts: 'minor' }, ['/orders?sum=6800']],
  [6800, 'USD', { fields }, ['/orders?sum=68.00']],
])('asks for %i %s as a shop of %j writes it, or not at all', async (minor, currency, change, addresses) => {
  expect(await asked('/orders?sum={amount}', paid(minor, currency), change)).toEqual(addresses);
});

it('lets nobody’s words lead out of their place in an address', async () => {
  const contacts = ['..', '.', '../admin', '..\\admin', 'a/b', '...', 'li@x.example', '%2e%2e'];
  expect(await asked('/api/contact/{contact}/orders?of={contact}', { contacts })).toEqual([
    '/api/contact/%252e%252e/orders?of=%252e%252e',
    '/api/contact/.../orders?of=...',
    '/api/contact/li%40x.example/orders?of=li%40x.example',
  ]);
  expect(await asked('/orders?of={contact}', { contacts: ['..', 'a/b'] })).toEqual([
    '/orders?of=..',
    '/orders?of=a%2Fb',
  ]);
});
