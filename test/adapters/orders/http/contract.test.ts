import type { IncomingMessage, ServerResponse } from 'node:http';
import { tokensOf } from '../../../../src/adapters/orders/conceal.ts';
import { epayBook } from '../../../../src/adapters/orders/http/epay-book.ts';
import { shopBook } from '../../../../src/adapters/orders/http/shop-book.ts';
import { canonicalContact } from '../../../../src/domain/order-book/contacts.ts';
import type { RawOrder } from '../../../../src/understanding/order-rows/plain-order.ts';
import { CARD_SECRET, KEEPS_ALL, orderBookContract } from '../../../contract/order-book-contract.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';
import { hurried, json, mapping, startOtherSide } from './other-side.ts';

const tokenOf = tokensOf(orderSecrets);

/** A shop's interface that searches like shops do: exactly, but for the contact. */
function shopAnswers(orders: readonly RawOrder[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://shop.example');
    const is = (name: string, ...values: (string | null | undefined)[]) =>
      values.includes(searchParams.get(name) ?? '\0');
    const from = Date.parse(searchParams.get('from') ?? '');
    const to = Date.parse(searchParams.get('to') ?? '');
    const found = orders.filter((order) => {
      const made = Date.parse(`${order.created_at?.replace(' ', 'T')}+08:00`);
      return (
        is('number', order.shop_order_id, order.merchant_order_id, order.transaction_id) ||
        is('contact', canonicalContact(order.contact ?? '')) ||
        is('account', order.recharge_account) ||
        (is('amount', order.amount) && made >= from && made <= to)
      );
    });
    json({ data: { list: found.map((order) => ({ ...order, card: CARD_SECRET })) } })(request, response);
  };
}

const SAME = Object.fromEntries(
  [
    ...['shop_order_id', 'merchant_order_id', 'transaction_id', 'product', 'quantity', 'amount', 'status'],
    ...['payment_channel', 'created_at', 'paid_at', 'deleted_at', 'contact', 'recharge_account'],
  ].map((name) => [name, `$.${name}`]),
);

orderBookContract('HTTP', KEEPS_ALL, async (orders) => {
  const side = await startOtherSide(shopAnswers(orders));
  const at = `http://shop.example:${side.port}/orders`;
  const source = mapping(side.port, {
    look_ups: [
      `${at}?number={number}`,
      `${at}?contact={contact}`,
      `${at}?account={account}`,
      `${at}?amount={amount}&from={from}&to={to}`,
    ],
    fields: SAME,
    statuses: {},
  });
  return { book: shopBook(source, {}, tokenOf, hurried()), close: () => side.close() };
});

/** A gateway answers about one order at a time, by the shop's number or its own. */
function gatewayAnswers(orders: readonly RawOrder[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://pay.example');
    const order = orders.find(
      (each) =>
        searchParams.get('out_trade_no') === each.shop_order_id ||
        (each.merchant_order_id && searchParams.get('trade_no') === each.merchant_order_id),
    );
    const body = order && {
      code: 1,
      status: order.status === 'unpaid' ? 0 : 1,
      out_trade_no: order.shop_order_id,
      trade_no: order.merchant_order_id ?? `2026112109000${order.shop_order_id?.length}0000`,
      api_trade_no: order.transaction_id,
      money: order.amount,
      name: order.product,
      type: order.payment_channel,
      addtime: order.created_at,
      endtime: order.paid_at,
    };
    json(body ?? { code: -1, msg: '订单号不存在' })(request, response);
  };
}

orderBookContract(
  'epay',
  {
    ...KEEPS_ALL,
    transaction: false,
    account: false,
    deletedAt: false,
    payments: false,
    contacts: false,
    deliveredState: 'paid_undelivered',
  },
  async (orders) => {
    const side = await startOtherSide(gatewayAnswers(orders));
    const source = {
      kind: 'epay',
      url: `http://pay.example:${side.port}/`,
      merchant_from: 'PID',
      key_from: 'KEY',
      allow_private: true,
      timeout_seconds: 5,
    } as const;
    return {
      book: epayBook(source, { PID: '1000', KEY: 'k' }, tokenOf, hurried()),
      close: () => side.close(),
    };
  },
);
