import { isoTime } from '../../payments.ts';
import { barcode, coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped } from '../sixth/values.ts';
import { arrow, ringed } from './marks.ts';
import { wareHere } from './values.ts';

/** The bill as it is now with all it manages below; the sender drew a ring around the sum and an arrow over the rows. */
export const alipayRinged: Design = {
  name: 'alipay-ringed',
  draw(p, look) {
    const { card, soft, ink, rule } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    const entry = (name: string, value: string) =>
      `<div class="do"><span>${name}</span><span style="color:${soft}">${value}</span></div>`;
    return {
      html: page(
        look,
        `body{position:relative}.card{background:${card};margin:9px 10px;border-radius:12px;padding:15px 14px}.mid{text-align:center;padding:4px 0 16px}.mid>i{margin:0 auto 8px}.sum{font-size:2.2rem;font-weight:700;line-height:1.5}${rowStyle(look, '5.4rem')}.do{display:flex;justify-content:space-between;font-size:.9rem;padding:10px 0}.do+.do{border-top:1px solid ${rule}}`,
        `${bar(look, '16:22')}<div style="display:flex;padding:8px 16px 12px;font-size:1.05rem"><span>‹</span><b style="flex:1;text-align:center">账单详情</b><span>···</span></div>
<div class="card"><div class="mid">${disc('linear-gradient(135deg,#b6e04a,#5aa82b)', 44, 22, shop.slice(0, 1))}${shop} ›<div class="sum">${ringed(`-${grouped(p.amount)}`)}</div><span style="color:${soft};font-size:.88rem">交易成功</span></div>
${rows([
  ['支付时间', p.time],
  ['付款方式', `${p.bank}储蓄卡(${p.tail}) ›`],
  ['商品说明', product],
  ['支付奖励', '<span style="color:#ff6a1a">已领取 24 积分</span>'],
  ['收单机构', '支付宝(中国)网络技术有限公司'],
  ['收款方全称', payee],
  ['订单号', p.alipayId],
  [
    '商家订单号',
    `${p.merchantId}${barcode(ink)}<small style="color:${soft}">商家可扫码退款或查询交易</small>`,
  ],
])}</div>
<div class="card"><b style="font-size:.95rem">账单管理</b>${entry('账单分类', '文化休闲 ›')}${entry('标签和备注', '添加 ›')}${entry('计入收支', '<i style="display:inline-block;width:38px;height:22px;border-radius:11px;background:#1677ff"></i>')}</div>
<div class="card">${entry('联系收款方', '›')}${entry('查看往来记录', '›')}${entry('申请电子回单', '›')}${entry('对此订单有疑问', '›')}</div>${arrow([356, 300], [262, 502])}${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
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

/** One purchase on credit: what was bought, and the instalments it comes back as. */
export const huabeiPurchase: Design = {
  name: 'huabei-purchase',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareHere(p);
    const part = (Number(p.amount) / 3).toFixed(2);
    return {
      html: page(
        look,
        `.t{background:linear-gradient(#1f8bff,#4aa7ff);color:#fff}.card{background:${card};margin:10px 12px;border-radius:10px;padding:16px}${rowStyle(look, '5rem')}.plan{display:flex;justify-content:space-between;font-size:.86rem;padding:9px 0;border-top:1px solid ${rule};color:${soft}}`,
        `<div class="t">${bar(look, '09:08')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center">消费明细</b><span>客服</span></div><div style="padding:16px 20px 34px"><div style="font-size:.88rem;opacity:.9">${shop} · 消费金额(元)</div><div style="font-size:2.2rem;font-weight:600">${grouped(p.amount)}</div></div></div>
<div class="card" style="margin-top:-18px">${rows([
          ['交易状态', '交易成功'],
          ['商品名称', product],
          ['付款方式', '花呗分3期'],
          ['交易时间', p.time],
          ['订单号', p.alipayId],
        ])}</div><div class="card"><b style="font-size:.95rem">还款计划</b><p style="color:${soft};font-size:.8rem;padding:4px 0 10px">每月10日还款，手续费以实际账单为准</p>${[1, 2, 3].map((at) => `<div class="plan"><span>第${at}期</span><span>${part}元</span></div>`).join('')}</div><div class="card" style="font-size:.9rem;line-height:2.3">提前还款 ›<br>对这笔消费有疑问 ›</div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          product,
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};
