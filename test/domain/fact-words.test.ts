import { describe, expect, it } from 'vitest';
import { FACT_NAMES, type FactName, type FactValues } from '../../src/domain/fact.ts';
import { inWords, maskFact } from '../../src/domain/fact-words.ts';
import { valuePhrase } from '../../src/engine/turn/facts/state-facts.ts';

const NOW = Date.parse('2026-11-27T12:00:00+08:00');
const NUMBER = '2026112122001234567890123456';

/** A value of each fact, and what of it may be shown. */
const SHOWN: { readonly [N in FactName]: readonly [value: FactValues[N], shown: string] } = {
  amount: [{ minor: 6800, currency: 'CNY' }, '¥68.00'],
  paid_with: ['零钱 ¥20.00 + 银行卡 ¥80.00', '零钱 ¥20.00 + 银行卡 ¥80.00'],
  refunded: [{ minor: 5000, currency: 'CNY' }, '¥50.00'],
  paid_at: [{ value: '2026-11-21', precision: 'day' }, '2026年11月21日'],
  payment_channel: ['alipay', 'alipay'],
  transaction_id: [NUMBER, '…3456'],
  merchant_order_id: [NUMBER, '…3456'],
  shop_order_id: ['ZC20261121', '…121'],
  card_tail: ['1234', '1234'],
  payee: ['张三', '张*'],
  product: ['月卡 13812345678', '月卡 138****5678'],
  product_kind: ['top_up', 'top_up'],
  recharge_account: ['13812345678', '138****5678'],
  shop: ['星辰点卡 li.lei@qq.com', '星辰点卡 l***@qq.com'],
  contact: ['li.lei@qq.com', 'l***@qq.com'],
  wallet_status: ['success', 'success'],
  order_seen: ['gone', 'gone'],
  order_before: ['订单写着13812345678', '订单写着138****5678'],
  trouble: ['充到13812345678了', '充到138****5678了'],
  wants: ['cancel', 'cancel'],
  loss_claimed: ['paid_no_order', 'paid_no_order'],
};

describe('a fact in words', () => {
  it.each(FACT_NAMES)('shows of %s what anybody may see', (name) => {
    const [value, shown] = SHOWN[name];
    expect(maskFact(name, value)).toBe(shown);
  });

  it.each(FACT_NAMES)('keeps %s whole for a paper of the customer', (name) => {
    const [value] = SHOWN[name];
    const said = inWords(name, value, 'zh-CN');
    if ('whole' in said) expect(said.whole).toBe(value);
    else expect(['code', 'plain']).toContain(said.kind);
  });

  it.each(FACT_NAMES)('says of %s in the talk no more than anybody may see', (name) => {
    const [value, shown] = SHOWN[name];
    const { key, args } = valuePhrase(name, value, 'zh-CN', NOW);
    const code = inWords(name, value, 'zh-CN').kind === 'code';
    if (code) expect(key.endsWith(`-${shown.replaceAll('_', '-')}`)).toBe(true);
    else expect(args).toEqual({ words: shown.replace('2026年', '') });
  });

  it('leaves a shop that was paid as it is, and follows the language', () => {
    expect(maskFact('payee', '星辰点卡')).toBe('星辰点卡');
    expect(maskFact('contact', '2088123')).toBe('…23');
    expect(maskFact('paid_at', { value: '2026-11-21', precision: 'day' }, 'en')).toBe('21 Nov 2026');
  });
});
