import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactName, Facts } from '../../../src/domain/fact.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { PAYMENT_CHANNELS } from '../../../src/domain/payment-channel.ts';
import { lengthOf } from '../../../src/domain/shorten.ts';
import { compilePacket } from '../../../src/engine/escalation/packet.ts';
import { blocking } from '../../../src/engine/escalation/preflight.ts';
import { anExhibit, told } from '../../domain/a-case.ts';
import {
  aSituation,
  aTurnedDownCase,
  NOW,
  PAID,
  packetOf,
  ROUTES,
  routeOf,
  SHOP,
  TEXTS,
} from './a-situation.ts';

const LOSSES = [
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
  'other',
] as const;
const CHANNELS = PAYMENT_CHANNELS;
const pasted = (...given: Parameters<typeof packetOf>) => packetOf(...given).texts.map(({ words }) => words);

describe('the text of a complaint', () => {
  it('reads as a person would write it, for WeChat', () => {
    expect(pasted('wechat', aTurnedDownCase('wechat', 'paid_no_order'))).toEqual([
      '2026年11月21日14:03，我用微信支付在“星辰点卡”购买原神月卡，付款¥68.00，支付成功，但“我的订单”里没有这一单。' +
        '交易单号 4200002345202611213456789012，商户单号 XC20261121140312345。' +
        '2026年11月21日已向商家申诉（编号 ZD-7K3F-2Q），商家2026年11月22日答复不予处理。' +
        '我已核对：店铺没有找错，登录账号和联系方式没有弄错。' +
        '请核对这笔付款，补发商品；补发不了的，请退款¥68.00。',
    ]);
  });

  it('is Chinese for a Chinese complaint, with the same in the customer’s language beside it', () => {
    const packet = packetOf('alipay', aTurnedDownCase('alipay', 'goods_missing', { locale: 'en' }));
    expect(packet.texts.map(({ locale }) => locale)).toEqual(['zh-CN', 'en']);
    expect(packet.notices).toContain('other_language');
    expect(packet.texts[1]?.words).toBe(
      'On 21 Nov 2026 at 14:03 I paid ¥68.00 via Alipay for 原神月卡 at "星辰点卡". The top-up that was paid for never arrived.' +
        ' Order number 2026112122001432101234567890, merchant order no. XC20261121140312345.' +
        ' Please check this payment and deliver what I bought, or refund ¥68.00.',
    );
  });

  it('speaks to the shop where the shop is to look again', () => {
    const [words] = pasted('shop_second_line', aTurnedDownCase('wechat', 'charged_page_stalled'));
    expect(words).toContain(
      '我在2026年11月21日申诉过（编号 ZD-7K3F-2Q），2026年11月22日得到的答复是不予处理，请再看一次。',
    );
    expect(words).not.toContain('商家');
  });

  it('is in the customer’s own language for PayPal', () => {
    expect(pasted('paypal', aTurnedDownCase('paypal', 'deleted_or_overwritten', { locale: 'en' }))).toEqual([
      'On 21 Nov 2026 at 14:03 I paid $26.50 via PayPal for Steam Wallet Code 25 USD at "星辰点卡".' +
        ' The order was there at first and has disappeared.' +
        ' Transaction ID 8AB12345CD678901E, merchant order no. XC20261121140312345.' +
        ' I asked the shop on 21 Nov 2026 (reference ZD-7K3F-2Q); on 22 Nov 2026 it declined.' +
        ' I checked: it is the right shop, login and contact are right. I ask for a refund of $26.50.',
    ]);
  });

  it('says how long the shop has been silent, where it never answered', () => {
    const waiting = aTurnedDownCase('wechat', 'paid_no_order', { decision: null, stage: 'handed_over' });
    expect(pasted('wechat', waiting, { answerDue: NOW - 1 })[0]).toContain('至2026年11月26日没有解决。');
    expect(pasted('wechat', waiting)[0]).toContain('尚未解决。');
  });

  it('reads well with much of it missing', () => {
    const { payment_channel, amount, product } = PAID.wechat as typeof PAID.alipay;
    const begins = (more: object) => {
      const facts = { payment_channel, ...more } as Facts;
      return pasted('wechat', aTurnedDownCase('wechat', 'paid_no_order', { facts }))[0]?.split('。')[0];
    };
    expect(begins({})).toBe('我用微信支付在“星辰点卡”付款，支付成功，但“我的订单”里没有这一单');
    expect(begins({ product })).toBe(
      '我用微信支付在“星辰点卡”购买原神月卡，支付成功，但“我的订单”里没有这一单',
    );
    expect(begins({ amount })).toBe('我用微信支付在“星辰点卡”付款¥68.00，支付成功，但“我的订单”里没有这一单');
  });

  it('is there for every route, loss and language, and threatens nobody', () => {
    const threat = /起诉你|曝光|否则|后果自负|法律责任|sue you|expose|or else|consequences|[!！]/i;
    for (const route of ROUTES) {
      for (const loss of LOSSES) {
        for (const locale of LOCALES) {
          const channel = route.for.channels?.[0] ?? 'alipay';
          const packet = packetOf(route.route, aTurnedDownCase(channel, loss, { locale }));
          const wanted = route.kind === 'complaint' && !route.papers.includes('statement');
          expect(packet.texts.length > 0, route.route).toBe(wanted);
          for (const { words } of packet.texts) {
            expect(words).not.toMatch(/undefined|null|\{|\$[a-z]| {2}|，，|。。/);
            expect(words).not.toMatch(threat);
          }
          expect(packet.notices.at(-1)).toBe('information');
        }
      }
    }
  });
});

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '原神月卡'.repeat(2500),
    '👨‍👩‍👧‍👦'.repeat(900),
    `e${'\u0301'.repeat(9000)}`,
    '\u202Eمنتج رقم ١٢٣ '.repeat(300),
  ),
  fc.constantFrom('卡密：ABCD-1234-EFGH-5678', '验证码 482913', '9'.repeat(10_000), '```\n# x\n|<b>|', ''),
);
const ID = fc.oneof(
  fc.stringMatching(/^[0-9A-Z]{1,64}$/),
  fc.constantFrom(
    '4200002345202611213456789012',
    '7'.repeat(10_000),
    `${'单'.repeat(300)}1234`,
    '',
    'XC2026 1121 1403',
  ),
);
const FREE = ['product', 'shop', 'payee', 'contact', 'order_before', 'recharge_account'] as const;
const IDS = ['transaction_id', 'merchant_order_id', 'shop_order_id'] as const;

function hostileFacts(free: readonly string[], ids: readonly string[], channel: keyof typeof PAID): Facts {
  const facts: Record<string, unknown> = { ...PAID[channel] };
  for (const [at, name] of FREE.entries()) facts[name] = told(name as 'product', free[at] ?? '');
  for (const [at, name] of IDS.entries()) facts[name] = told(name as 'transaction_id', ids[at] ?? '');
  return facts as Partial<Record<FactName, unknown>> as Facts;
}

describe('limits', { timeout: 60_000 }, () => {
  it('hold whatever was written: emoji, marks, right to left, ten thousand characters', () => {
    const lists = fc.tuple(
      fc.array(TEXT, { minLength: 6, maxLength: 6 }),
      fc.array(ID, { minLength: 3, maxLength: 3 }),
      fc.constantFrom(...CHANNELS),
      fc.constantFrom(...ROUTES),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...LOSSES),
    );
    fc.assert(
      fc.property(lists, ([free, ids, channel, route, locale, loss]) => {
        const facts = hostileFacts(free, ids, channel);
        const theCase = aTurnedDownCase(channel, loss, { facts, locale });
        const packet = compilePacket(route, aSituation(theCase), TEXTS);
        const { text: limit } = route.limits;
        for (const { words, length } of packet.texts) {
          if (limit) expect(lengthOf(words, limit.count)).toBeLessThanOrEqual(limit.max);
          // Counted the laxer way it fits as well.
          if (limit) expect([...words].length).toBeLessThanOrEqual(limit.max);
          expect(length).toBe(lengthOf(words, limit?.count ?? 'utf16'));
          expect(words.isWellFormed()).toBe(true);
          expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]|ABCD-1234|482913/);
          // Each number whole or not there at all.
          for (const id of ids) {
            const bare = id.replace(/\s/g, '');
            if (bare.length > 20 && words.includes(bare.slice(0, 20))) expect(words).toContain(bare);
          }
          // What happened is never what had to go.
          expect(words).toMatch(/付款|paid/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('name the numbers rather than a long product', () => {
    const facts = { ...PAID.wechat, product: told('product', '超值豪华大礼包限时特惠'.repeat(20)) };
    for (const locale of LOCALES) {
      for (const words of pasted('wechat', aTurnedDownCase('wechat', 'paid_no_order', { facts, locale }))) {
        expect(words).toContain('4200002345202611213456789012');
        expect(words).toContain('XC20261121140312345');
        expect(words.length).toBeLessThanOrEqual(300);
      }
    }
  });

  it('keep the pictures to what the form takes, one of each kind first, in the order of the route', () => {
    const kinds = [
      'other',
      'chat_record',
      'payment_proof',
      'payment_proof',
      'payment_proof',
      'order_page',
      'recharge_record',
    ];
    const exhibits = kinds.map((kind, at) =>
      anExhibit({ number: at + 1, kind: kind as 'other', sha256: String(at).repeat(64) }),
    );
    const text = anExhibit({ number: 8, kind: 'purchase_notice', mediaType: 'text/plain' });
    const theCase = aTurnedDownCase('wechat', 'paid_no_order', { exhibits: [...exhibits, text] });
    const { images, leftOut, listed } = packetOf('wechat', theCase).exhibits;
    expect(images.map(({ exhibit }) => exhibit.number)).toEqual([5, 6, 2, 7]);
    expect(leftOut.map(({ exhibit }) => exhibit.number)).toEqual([4, 3]);
    expect(listed.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('preflight', () => {
  const of = (...given: Parameters<typeof packetOf>) => {
    const { gaps, ready } = packetOf(...given);
    return { ready, blocking: blocking(gaps).map(({ need, why, where }) => [need, why, where]) };
  };

  it('names what is required and not there, and where it is found for this way to pay', () => {
    const { transaction_id, ...facts } = PAID.wechat as typeof PAID.alipay;
    const theCase = aTurnedDownCase('wechat', 'paid_no_order', { facts });
    expect(of('wechat', theCase)).toEqual({
      ready: false,
      blocking: [['transaction_id', 'missing', 'how-numbers-wechat']],
    });
    expect(of('wechat', aTurnedDownCase('wechat', 'paid_no_order'))).toEqual({ ready: true, blocking: [] });
  });

  it('lets what cannot be had pass, and holds up what is contradicted', () => {
    const lacking = { standing: 'unobtainable', reason: 'forgotten', at: NOW } as const;
    const lack = aTurnedDownCase('wechat', 'paid_no_order', {
      facts: { ...PAID.wechat, transaction_id: lacking },
    });
    expect(of('wechat', lack).ready).toBe(true);
    const rival = told('amount', { minor: 8600, currency: 'CNY' });
    const amount = {
      ...told('amount', { minor: 6800, currency: 'CNY' }),
      standing: 'contradicted',
      rival,
    } as const;
    const torn = aTurnedDownCase('wechat', 'paid_no_order', { facts: { ...PAID.wechat, amount } });
    expect(of('wechat', torn).blocking).toEqual([['amount', 'contradicted', 'how-payment-wechat']]);
  });

  it('says so where nobody knows who runs the shop, and how to find it', () => {
    const { operator, ...shop } = SHOP;
    const packet = packetOf('12315', aTurnedDownCase('wechat', 'paid_no_order'), { shop });
    expect(packet.ready).toBe(false);
    expect(packet.notices).toContain('operator_missing');
    expect(packet.gaps).toContainEqual({
      need: 'operator_name',
      required: true,
      why: 'missing',
      where: 'escalation-where-operator-name',
    });
    const [row] = packet.fields;
    expect(row).toEqual({ field: 'operator_name', words: null, where: 'escalation-where-operator-name' });
    for (const locale of LOCALES) {
      expect(TEXTS.word({ key: 'escalation-where-operator-name' }, locale)).toMatch(/收款方全称|payee/);
    }
  });

  it('never fills in what only the customer may', () => {
    const { gaps, fields } = packetOf('small_claims', aTurnedDownCase('alipay', 'paid_no_order'));
    const own = gaps.filter(({ why }) => why === 'own').map(({ need }) => need);
    expect(own).toEqual(['own_name', 'own_phone', 'own_address', 'own_id_number']);
    for (const { field, words } of fields) if (field.startsWith('own_')) expect(words).toBeNull();
  });
});

describe('notices', () => {
  const notices = (now: number, route = 'wechat') =>
    packetOf(route, aTurnedDownCase(route === 'wechat' ? 'wechat' : 'card_international', 'paid_no_order'), {
      now,
    }).notices;

  it('tell of a check that is too old, from the day after it expires', () => {
    const { expires } = routeOf('wechat');
    const last = Date.parse(`${expires}T23:59:59+08:00`);
    expect(notices(last)).not.toContain('check_expired');
    expect(notices(last + 1000)).toContain('check_expired');
  });

  it('tell of a time that may be over, and of what goes in only once', () => {
    expect(notices(NOW, 'card_chargeback')).toContain('one_shot');
    expect(notices(NOW, 'card_chargeback')).not.toContain('maybe_too_late');
    expect(notices(Date.parse('2027-03-22T10:00:00+08:00'), 'card_chargeback')).toContain('maybe_too_late');
  });

  it('tell where the shop comes first', () => {
    const waiting = aTurnedDownCase('wechat', 'paid_no_order', { decision: null, stage: 'handed_over' });
    expect(packetOf('wechat', waiting).notices).toContain('not_open');
  });
});
