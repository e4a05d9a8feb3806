import { resolve } from 'node:path';
import { loadFlows } from '../../../src/adapters/flow-files/load.ts';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Facts } from '../../../src/domain/fact.ts';
import { DAY } from '../../../src/domain/instant.ts';
import type { LossType } from '../../../src/domain/loss-type.ts';
import type { PaymentChannel } from '../../../src/domain/payment-channel.ts';
import { compilePacket, type Packet } from '../../../src/engine/escalation/packet.ts';
import type { Route } from '../../../src/engine/escalation/schema.ts';
import type { Situation } from '../../../src/engine/escalation/situation.ts';
import { shopSchema } from '../../../src/engine/shop.ts';
import { AT, aCase, anExhibit, FULL_FACTS, told } from '../../domain/a-case.ts';

const FLOWS = resolve(import.meta.dirname, '../../../flows');
export const { routes: ROUTES } = loadFlows(FLOWS);
export const TEXTS = loadTexts(FLOWS);

/** Five days after the payment, 2026-11-26 14:10 in Beijing. */
export const NOW = AT + 5 * DAY;
const REJECTED = { kind: 'rejected', by: 'lin', at: AT + DAY, words: '单号查不到' } as const;

export const SHOP = shopSchema.parse({
  names: ['星辰点卡'],
  payees: ['星辰数字商品'],
  operator: { name: '星辰数字商品有限公司', address: '杭州市余杭区文一西路1号', code: '91330110MA2ABCDE1X' },
});

export function routeOf(name: string): Route {
  const route = ROUTES.find((each) => each.route === name);
  if (route === undefined) throw new Error(`there is no route ${name}`);
  return route;
}

/** Payment facts as each channel has them; the numbers carry the right shape and day. */
export const PAID: Readonly<Record<PaymentChannel, Facts>> = {
  wechat: FULL_FACTS,
  alipay: {
    ...FULL_FACTS,
    payment_channel: told('payment_channel', 'alipay'),
    transaction_id: told('transaction_id', '2026112122001432101234567890'),
  },
  unionpay: {
    ...FULL_FACTS,
    payment_channel: told('payment_channel', 'unionpay'),
    transaction_id: told('transaction_id', '202611211403001234561'),
    card_tail: told('card_tail', '7449'),
  },
  bank_card: {
    amount: FULL_FACTS.amount,
    paid_at: FULL_FACTS.paid_at,
    product: FULL_FACTS.product,
    payment_channel: told('payment_channel', 'bank_card'),
    card_tail: told('card_tail', '7449'),
  },
  qq: { ...FULL_FACTS, payment_channel: told('payment_channel', 'qq') },
  digital_rmb: { ...FULL_FACTS, payment_channel: told('payment_channel', 'digital_rmb') },
  other: { ...FULL_FACTS, payment_channel: told('payment_channel', 'other') },
  usdt: {
    ...FULL_FACTS,
    amount: told('amount', { minor: 2650, currency: 'USDT' }),
    payment_channel: told('payment_channel', 'usdt'),
    transaction_id: told('transaction_id', 'a3'.repeat(32)),
  },
  paypal: {
    ...FULL_FACTS,
    amount: told('amount', { minor: 2650, currency: 'USD' }),
    payment_channel: told('payment_channel', 'paypal'),
    transaction_id: told('transaction_id', '8AB12345CD678901E'),
    product: told('product', 'Steam Wallet Code 25 USD'),
  },
  card_international: {
    amount: told('amount', { minor: 2650, currency: 'USD' }),
    paid_at: FULL_FACTS.paid_at,
    payment_channel: told('payment_channel', 'card_international'),
    card_tail: told('card_tail', '4242'),
    product: told('product', 'Steam Wallet Code 25 USD'),
  },
};

const LOOKS: Partial<Record<LossType, Facts>> = {
  charged_page_stalled: { order_seen: told('order_seen', 'unpaid') },
  paid_no_order: { order_seen: told('order_seen', 'none') },
  deleted_or_overwritten: {
    order_seen: told('order_seen', 'gone'),
    order_before: told('order_before', '待发货'),
  },
  goods_missing: {
    order_seen: told('order_seen', 'goods_missing'),
    product_kind: told('product_kind', 'top_up'),
    shop_order_id: told('shop_order_id', 'XC20261121140312344'),
    recharge_account: told('recharge_account', '800123456'),
  },
};

/** A case that was turned down by the shop, paid this way and lost like this. */
export function aTurnedDownCase(channel: PaymentChannel, loss: LossType, change: Partial<Case> = {}): Case {
  return aCase({
    lossType: loss,
    facts: { ...PAID[channel], ...LOOKS[loss] },
    exhibits: [
      anExhibit({ number: 1, kind: 'payment_proof', name: 'bill.png' }),
      anExhibit({ number: 2, kind: 'order_page', name: 'orders.png' }),
      anExhibit({ number: 3, kind: 'chat_record', name: 'chat.txt', mediaType: 'text/plain', how: 'pasted' }),
    ],
    checks: [
      { check: 'same_shop', result: 'ruled_out', by: 'customer', at: AT },
      { check: 'same_contact', result: 'ruled_out', by: 'customer', at: AT },
    ],
    stage: 'decided',
    handedOverAt: AT,
    decision: REJECTED,
    ...change,
  });
}

export function aSituation(theCase: Case, change: Partial<Situation> = {}): Situation {
  return { case: theCase, shop: SHOP, answerDue: null, taken: [], now: NOW, ...change };
}

export function packetOf(route: string, theCase: Case, change: Partial<Situation> = {}): Packet {
  return compilePacket(routeOf(route), aSituation(theCase, change), TEXTS);
}
