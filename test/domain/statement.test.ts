import { describe, expect, it } from 'vitest';
import { FACT_NAMES, type Facts } from '../../src/domain/fact.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../src/domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../../src/domain/product-kind.ts';
import { statement } from '../../src/domain/statement.ts';
import { aCase, FULL_FACTS, told } from './a-case.ts';

describe('the statement', () => {
  it('says it in a sentence', () => {
    expect(statement(aCase(), 'zh-CN')).toBe(
      '2026年11月21日14:03，通过微信支付在星辰点卡购买原神月卡（¥68.00），支付成功后“我的订单”没有记录。' +
        '交易单号 4200…9012，商户单号 XC20…2345。',
    );
    expect(statement(aCase(), 'en')).toBe(
      'On 21 Nov 2026 at 14:03, the customer paid ¥68.00 for 原神月卡 at 星辰点卡 with WeChat Pay; ' +
        'the payment went through, but “My orders” shows no order for it. ' +
        'Transaction ID 4200…9012, merchant order number XC20…2345.',
    );
  });

  it('gives whole numbers only when asked', () => {
    const facts = { ...FULL_FACTS, recharge_account: told('recharge_account', '13812345678') };
    expect(statement(aCase({ facts }), 'zh-CN')).toContain('充值账号 138****5678');
    const whole = statement(aCase({ facts }), 'zh-CN', undefined, 'whole');
    expect(whole).toContain('交易单号 4200002345202611213456789012');
    expect(whole).toContain('充值账号 13812345678');
  });

  it('takes the shop’s own name where the customer named none', () => {
    const { shop, ...facts } = FULL_FACTS;
    expect(statement(aCase({ facts }), 'zh-CN', '云上商店')).toContain('在云上商店购买');
    expect(statement(aCase({ facts }), 'en')).not.toContain(' at 星');
  });

  it('names no shop where the money went to another, and says of the order what was seen', () => {
    const { shop, ...facts } = FULL_FACTS;
    const warnings = [{ kind: 'other_shop', at: 0 }] as const;
    expect(statement(aCase({ facts, warnings }), 'zh-CN', '云上商店')).not.toContain('云上商店');
    const untold = { amount: told('amount', { minor: 6800, currency: 'CNY' }) };
    expect(statement(aCase({ facts: untold, lossType: 'goods_missing' }), 'zh-CN')).toBe(
      '付款¥68.00，商品没有收到。',
    );
    const seen = { ...untold, order_seen: told('order_seen', 'goods_missing') };
    expect(statement(aCase({ facts: seen, lossType: 'goods_missing' }), 'zh-CN')).toContain(
      '订单在，商品没有收到',
    );
  });

  it('quotes what is wrong where it has no name of its own, masked and short enough for a form', () => {
    const trouble = told('trouble', '卡密提示已被使用 我的手机是13812345678');
    const theCase = aCase({ facts: { ...FULL_FACTS, trouble }, lossType: 'other' });
    expect(statement(theCase, 'zh-CN')).toContain('，顾客说“卡密提示已被使用 我的手机是138****5678”。');
    expect(statement(theCase, 'en')).toContain('; the customer says “卡密提示已被使用');
    expect(statement(theCase, 'zh-CN', undefined, 'whole')).toContain('13812345678');
    expect(statement(aCase({ facts: { ...FULL_FACTS, trouble } }), 'zh-CN')).not.toContain('顾客说');
    const long = { ...FULL_FACTS, trouble: told('trouble', '很长的话。'.repeat(40)) };
    expect(statement(aCase({ facts: long, lossType: 'other' }), 'zh-CN').length).toBeLessThan(220);
  });

  it('reads well whatever is missing', () => {
    const names = FACT_NAMES.filter((name) => name in FULL_FACTS) as (keyof typeof FULL_FACTS)[];
    const dangling =
      /[，、；：（“,;:(]\s*[，、。；：）”,.;:)]|^[，。,.;\s]|\s{2}|undefined|null|（）|\s[，。,.;]|支付支付/;
    let seen = 0;
    for (let subset = 0; subset < 2 ** names.length; subset += 1) {
      const facts: Facts = Object.fromEntries(
        names.filter((_, bit) => subset & (1 << bit)).map((name) => [name, FULL_FACTS[name]]),
      );
      for (const lossType of [...LOSS_TYPES, null]) {
        for (const locale of LOCALES) {
          const text = statement(aCase({ facts, lossType }), locale);
          expect(text).not.toMatch(dangling);
          expect(text).toMatch(locale === 'en' ? /^[A-Z].*[^.]\.$/ : /[^。]。$/);
          seen += 1;
        }
      }
    }
    expect(seen).toBe(2 ** names.length * (LOSS_TYPES.length + 1) * 2);
  });

  it('has a wording for every channel and kind of goods', () => {
    const told3 = new Set<string>();
    for (const channel of PAYMENT_CHANNELS) {
      for (const kind of PRODUCT_KINDS) {
        const facts = {
          ...FULL_FACTS,
          payment_channel: told('payment_channel', channel),
          product_kind: told('product_kind', kind),
        };
        told3.add(statement(aCase({ facts, lossType: 'goods_missing' }), 'zh-CN'));
      }
    }
    expect(told3.size).toBe(PAYMENT_CHANNELS.length * PRODUCT_KINDS.length);
  });
});
