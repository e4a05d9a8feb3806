import type { Case } from '../../src/domain/case.ts';
import type { EvidencePlan } from '../../src/domain/evidence.ts';
import type { Exhibit } from '../../src/domain/exhibit.ts';
import type { FactName, FactSource, FactValues, KnownFact } from '../../src/domain/fact.ts';

export const AT = Date.parse('2026-11-21T14:10:00+08:00');
const MESSAGE: FactSource = { kind: 'message', id: '1' };

export function told<N extends FactName>(
  _name: N,
  value: FactValues[N],
  source: FactSource = MESSAGE,
): KnownFact<N> {
  const standing = source.kind === 'notice' || source.kind === 'exhibit' ? 'proven' : 'claimed';
  return { value, source, at: AT, standing, earlier: [] };
}

export const FULL_FACTS = {
  amount: told('amount', { minor: 6800, currency: 'CNY' }),
  paid_at: told('paid_at', { value: '2026-11-21T14:03:00+08:00', precision: 'minute' }),
  payment_channel: told('payment_channel', 'wechat'),
  transaction_id: told('transaction_id', '4200002345202611213456789012'),
  merchant_order_id: told('merchant_order_id', 'XC20261121140312345'),
  product: told('product', '原神月卡'),
  shop: told('shop', '星辰点卡'),
} as const;

export function anExhibit(change: Partial<Exhibit> = {}): Exhibit {
  return {
    number: 1,
    kind: 'payment_proof',
    sha256: 'a'.repeat(64),
    bytes: 1234,
    mediaType: 'image/png',
    name: 'bill.png',
    receivedAt: AT,
    how: 'upload',
    ...change,
  };
}

export function aCase(change: Partial<Case> = {}): Case {
  return {
    reference: 'ZD-7K3F-2Q',
    locale: 'zh-CN',
    lossType: 'paid_no_order',
    because: ['order_absent'],
    facts: FULL_FACTS,
    exhibits: [],
    checks: [],
    requests: [],
    notes: [],
    stage: 'collecting',
    handedOverEarly: null,
    owner: null,
    waitingFor: 'nobody',
    decision: null,
    arrived: null,
    rating: null,
    openedAt: AT,
    handedOverAt: null,
    closedAt: null,
    ...change,
  };
}

const rule = (
  link: 'payment' | 'interaction' | 'product',
  facts: readonly FactName[],
  exhibit: Exhibit['kind'] | null = null,
  insteadOf: readonly Exhibit['kind'][] = [],
) => ({ link, facts, exhibit, insteadOf });

export const PLAN: EvidencePlan = {
  inIncident: [],
  rules: {
    payment: rule('payment', ['amount', 'paid_at', 'payment_channel']),
    numbers: rule('payment', ['transaction_id', 'merchant_order_id'], null, ['payment_proof']),
    transaction: rule('payment', ['transaction_id']),
    product: rule('product', ['product']),
    interaction: rule('interaction', ['order_seen']),
    recharge_account: rule('product', ['recharge_account']),
    contact: rule('product', ['contact']),
    order_number: rule('interaction', ['shop_order_id']),
    order_before: rule('interaction', ['order_before'], null, ['purchase_notice']),
    trouble: rule('product', ['trouble'], null, ['other']),
    payment_proof: rule('payment', [], 'payment_proof'),
    order_page: rule('interaction', [], 'order_page'),
    purchase_notice: rule('interaction', [], 'purchase_notice'),
  },
  rows: [
    { when: {}, required: ['payment', 'numbers', 'product'], optional: ['contact', 'payment_proof'] },
    { when: { loss: ['deleted_or_overwritten'] }, required: ['order_before'], optional: ['purchase_notice'] },
    { when: { product: ['top_up'] }, required: ['recharge_account'], optional: [] },
    { when: { channel: ['usdt'], loss: ['paid_no_order'] }, required: ['payment_proof'], optional: [] },
  ],
};
