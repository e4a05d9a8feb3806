import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows } from './screen.ts';
import { dayBefore, grouped, longId, pieces, plus, wareOf } from './values.ts';

/** Large type, a coupon, and the numbers folded away under 更多. */
export const alipayCouponFolded: Design = {
  name: 'alipay-coupon-folded',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareOf(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:8px;border-radius:12px;padding:16px 14px}.mid{text-align:center;padding-bottom:12px}.mid i{margin:0 auto 8px}.sum{font-size:2.1rem;font-weight:600;line-height:1.3}${rowStyle(look, '5.2rem')}.fold{text-align:center;color:${soft};font-size:.85rem;border-top:1px solid ${rule};padding-top:12px;margin-top:8px}.do{display:flex;justify-content:space-between;font-size:.95rem;padding:9px 0}`,
        `${bar(look, '20:46')}<div style="display:flex;padding:10px 14px;font-size:1.1rem"><span>‹</span><b style="flex:1;text-align:center">账单详情</b><span>···</span></div>
<div class="card"><div class="mid">${disc('#ff7a2f', 44, 22, shop.slice(0, 1))}${shop} ›<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.9rem">交易成功</span></div>
${rows([
  ['订单金额', grouped(plus(p.amount, 3))],
  ['店铺优惠券', '-3.00'],
  ['创建时间', p.time],
  ['付款方式', `${p.bank}储蓄卡(${p.tail})`],
  ['商品说明', product],
])}<div class="fold">更多 ⌵</div></div>
<div class="card"><b>账单管理</b><div class="do"><span>账单分类</span><span style="color:${soft}">数码电器 ›</span></div><div class="do"><span>标签</span><span style="color:${soft}">添加 ›</span></div></div><div class="card"><div class="do"><span>对此订单有疑问</span><span>›</span></div></div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          card_tail: p.tail,
          product,
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};

/** The app in English, sent with its lower part cropped off in the middle of the merchant's number. */
export const alipayEnglishCropped: Design = {
  name: 'alipay-english-cropped',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, payee, shop } = wareOf(p);
    const merchant = longId(p);
    return {
      html: latin(
        look,
        `.card{background:${card};margin:10px;border-radius:12px;padding:18px 16px}.mid{text-align:center;padding-bottom:16px}.mid i{margin:0 auto 8px}.sum{font-size:2.2rem;font-weight:700;padding:4px 0}${rowStyle(look, '8.4rem')}`,
        `${bar(look, '9:32')}<div style="text-align:center;font-weight:700;padding:8px 0 12px;font-size:1.1rem">Bill Details</div>
<div class="card"><div class="mid">${disc('#4a7dff', 46, 23, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.88rem">Transaction completed</span></div>
${rows([
  ['Payment Time', p.time],
  ['Payment Method', `Mastercard(${p.tail})`],
  ['Item Description', product],
  ['Payee Full Name', payee],
  ['Order No.', p.alipayId],
  ['Merchant Order No.', merchant],
])}</div><div class="card">Bill Category</div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: merchant,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The list of a month. Which of its rows is meant, only the customer knows. */
export const alipayMonth: Design = {
  name: 'alipay-month',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { month } = pieces(p);
    const entries = [
      [wareOf(p).shop, '充值缴费', `今天 ${p.time.slice(11, 16)}`, `-${grouped(p.amount)}`, '#ff7a2f'],
      ['瑞幸咖啡', '餐饮美食', '今天 07:51', '-14.90', '#2b59c3'],
      ['转账收款-阿泽', '转账红包', '昨天 21:17', '+200.00', '#f2b33d'],
      ['滴滴出行', '交通出行', '昨天 18:40', '-23.60', '#fa7d3c'],
      [wareOf(p.other(1)).shop, '数码电器', `${dayBefore(p, 2)} 20:03`, '-68.00', '#35b37e'],
      ['余额宝-收益发放', '投资理财', `${dayBefore(p, 2)} 05:22`, '0.34', '#ffb000'],
      ['物美超市', '日用百货', `${dayBefore(p, 3)} 19:55`, '-57.28', '#e04848'],
    ] as const;
    return {
      html: page(
        look,
        `.top{background:${card};padding:4px 14px 12px}.tabs{display:flex;gap:18px;font-size:.9rem;padding-top:12px}.in{background:${look.dark ? '#2c2c2e' : '#f2f2f4'};border-radius:18px;padding:8px 14px;color:${soft};font-size:.85rem}.m{padding:14px 14px 8px;font-size:.8rem;color:${soft}}.m b{font-size:1.05rem;color:${coloursOf(look).ink};display:block}.e{background:${card};display:flex;gap:11px;padding:13px 14px;align-items:flex-start}.e div{flex:1;font-size:.95rem}.e small{display:block;color:${soft};font-size:.75rem;padding-top:4px}.e b{font-weight:500}`,
        `${bar(look, '23:59')}<div class="top"><div style="display:flex;padding:6px 0 12px"><span>‹</span><b style="flex:1;text-align:center">账单</b><span>⋯</span></div><div class="in">搜索交易记录</div><div class="tabs"><b>全部</b><span>支出</span><span>转账</span><span>退款</span><span>订单</span><span style="margin-left:auto">筛选 ▾</span></div></div><div class="m"><b>${month}月 ▾</b>支出 ¥3,421.56　收入 ¥200.34</div>${entries.map(([name, kind, when, sum, colour]) => `<div class="e">${disc(colour, 36, 8, name.slice(0, 1))}<div>${name}<small>${kind}</small><small>${when}</small></div><b style="${sum.startsWith('+') ? 'color:#e8541e' : ''}">${sum}</b></div>`).join('')}`,
      ),
      truth: { document: ['alipay_bill', 'unknown'], facts: {}, free: ['channel'] },
    };
  },
};
