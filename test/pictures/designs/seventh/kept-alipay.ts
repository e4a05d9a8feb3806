import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows, tick } from '../sixth/screen.ts';
import { grouped, plus } from '../sixth/values.ts';
import { mosaic, struck, watermark } from './marks.ts';
import { wareHere } from './values.ts';

/** The version for the elderly: few rows in very large print, labels above what they name. */
export const alipayElder: Design = {
  name: 'alipay-elder',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    const field = (label: string, value: string) =>
      `<div style="padding:11px 0;border-top:1px solid ${rule}"><div style="color:${soft};font-size:.84rem">${label}</div><div style="font-size:1rem;word-break:break-all">${value}</div></div>`;
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px;border-radius:14px;padding:18px}.btn{margin:14px 10px;background:#1677ff;color:#fff;border-radius:12px;text-align:center;padding:14px;font-size:1.05rem;font-weight:700}`,
        `${bar(look, '15:30')}<div style="display:flex;padding:10px 16px;font-size:1.1rem"><span>‹</span><b style="flex:1;text-align:center">账单详情</b></div><div class="card"><div style="font-size:1.05rem">付款给 ${shop}</div><div style="font-size:2.3rem;font-weight:700">-${grouped(p.amount)}<span style="font-size:1rem"> 元</span></div><div style="color:#0b9a4a;font-size:1rem;padding-bottom:12px">交易成功</div>${field('付款方式', '余额宝')}${field('商品说明', product)}${field('收款方全称', payee)}${field('支付时间', p.time)}${field('订单号', p.alipayId)}${field('商家订单号', p.merchantId)}</div><div class="btn">对此订单有疑问</div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** In the dark, with every name covered by squares and a red stroke at the number the shop asked for. */
export const alipayMosaic: Design = {
  name: 'alipay-mosaic',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product } = wareHere(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px;border-radius:12px;padding:16px 14px}.mid{text-align:center;padding-bottom:14px}.mid i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:700;line-height:1.5}${rowStyle(look, '5.6rem')}.do{display:flex;justify-content:space-between;padding:11px 0;font-size:.92rem}.do+.do{border-top:1px solid ${rule}}`,
        `${bar(look, '0:41')}<div style="display:flex;padding:8px 16px"><span>‹</span><b style="flex:1;text-align:center">账单详情</b><span>···</span></div><div class="card"><div class="mid">${disc('#3a3a3d', 46)}${mosaic(9)}<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.9rem">交易成功</span></div>${rows(
          [
            ['订单金额', grouped(plus(p.amount, 1.2))],
            ['红包', '-1.20'],
            ['支付时间', p.time],
            ['付款方式', `${p.bank}信用卡(${p.tail})`],
            ['商品说明', product],
            ['收货地址', mosaic(16)],
            ['收款方全称', mosaic(14)],
            ['订单号', struck(p.alipayId)],
            ['商家订单号', p.merchantId],
          ],
        )}</div><div class="card"><div class="do"><span>账单分类</span><span style="color:${soft}">数码电器 ›</span></div><div class="do"><span>标签和备注</span><span style="color:${soft}">添加 ›</span></div></div><div class="card"><div class="do"><span>对此订单有疑问</span><span>›</span></div></div>${foot(look)}`,
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
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The page right after paying, watermarked by a careful sender. */
export const alipayWatermarked: Design = {
  name: 'alipay-watermarked',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{background:${card};position:relative;min-height:800px}.r{display:flex;justify-content:space-between;padding:8px 26px;font-size:.95rem}.r span:first-child{color:${soft}}.btn{margin:120px auto 0;width:200px;border:1px solid #1677ff;color:#1677ff;border-radius:8px;text-align:center;padding:11px}`,
        `${bar(look, '21:57')}<div style="display:flex;padding:10px 18px;color:#1677ff"><span style="flex:1"></span><span>完成</span></div><div style="text-align:center;padding:26px 0 30px">${tick('#1677ff', 56)}<p style="padding-top:12px;font-size:1.15rem;color:#1677ff">支付成功</p><div style="font-size:2.6rem;font-weight:700;padding-top:14px">￥${grouped(p.amount)}</div></div><div class="r"><span>收款方</span><span>${shop}</span></div><div class="r"><span>付款方式</span><span>${p.bank}储蓄卡(${p.tail})</span></div><div class="r"><span>优惠</span><span style="color:#ff6a1a">随机立减 -￥0.36</span></div><div class="btn">返回商家</div>${watermark('仅供核对订单 他用无效', look.dark ? '#ffffff26' : '#0000001f')}${foot(look)}`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: shop, card_tail: p.tail, status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
