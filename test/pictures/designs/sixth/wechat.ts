import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows, tick } from './screen.ts';
import { grouped, plus, wareOf } from './values.ts';

/** Two screens sewn together: the discount, all numbers, the barcode, services and what the app recommends. */
export const wechatLong: Design = {
  name: 'wechat-long',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareOf(p);
    return {
      html: page(
        look,
        `body{background:${card}}.mid{text-align:center;margin:0 24px;padding:12px 0 22px;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}.sum{font-size:2.6rem;font-weight:600;padding-top:6px}.rows{padding:14px 24px}${rowStyle(look, '5rem')}.svc{margin:0 24px;border-top:1px solid ${rule};padding:16px 0}.grid{display:grid;grid-template-columns:1fr 1fr;gap:18px 10px;padding-top:16px;font-size:.92rem}.grid div{display:flex;gap:10px;align-items:center}`,
        `${bar(look, '0:12')}<div style="display:flex;padding:10px 18px"><span style="flex:1">✕</span><span>全部账单</span></div><div class="mid">${disc('#e9643b', 48, 7, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div></div>
<div class="rows">${rows([
          ['原价', `￥${grouped(plus(p.amount, 2))}`],
          ['立减优惠', '-￥2.00'],
          ['当前状态', '支付成功'],
          ['支付时间', chineseTime(p.time)],
          ['商品', product],
          ['商户全称', payee],
          ['收单机构', '财付通支付科技有限公司'],
          ['支付方式', `${p.bank}(${p.tail})`],
          ['交易单号', p.wechatId],
          [
            '商户单号',
            `${p.merchantId}<br><small style="color:${soft}">可在支持的商户扫码退款</small>${barcode(ink)}`,
          ],
        ])}</div>
<div class="svc"><b>账单服务</b><div class="grid">${['对订单有疑惑', '发起群收款', '在此商户的交易', '申请转账凭证', '投诉', '联系商家'].map((name) => `<div>${disc(rule, 22)}${name}</div>`).join('')}</div></div>
<div class="svc"><b>商家小程序</b><div style="display:flex;gap:12px;align-items:center;padding-top:14px">${disc('linear-gradient(#ffb36b,#e9643b)', 44, 8)}<div style="font-size:.9rem">${shop}<br><small style="color:${soft}">会员日充值 9.5 折起</small></div></div></div><p style="text-align:center;color:${soft};font-size:.72rem;padding:22px">本服务由财付通提供</p>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
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

/** The page right after paying, with a voucher of the same shop under it. */
export const wechatPaidVoucher: Design = {
  name: 'wechat-paid-voucher',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop } = wareOf(p);
    return {
      html: page(
        look,
        `body{background:${card}}.ok{display:flex;gap:8px;align-items:center;justify-content:center;color:#07c160;font-weight:500;font-size:1.05rem;padding:20px 0 30px}.sum{font-size:3rem;font-weight:600;text-align:center}.card{margin:34px 18px 0;background:${look.dark ? '#2a2a2c' : '#f7f7f7'};border-radius:10px;padding:16px;display:flex;align-items:center;gap:12px}.btn{margin:120px auto 0;width:184px;text-align:center;border-radius:8px;padding:11px;background:${look.dark ? '#2c2c2e' : '#ececec'};color:#07c160;font-weight:500}`,
        `${bar(look, '18:33')}<div class="ok">${tick('#07c160', 26)}支付成功</div><div style="text-align:center;padding-bottom:6px">${shop}</div><div class="sum">¥${grouped(p.amount)}</div><div class="card">${disc('#fa9d3b', 42, 6)}<div style="flex:1">满100减5元券<br><small style="color:${soft}">下次付款可用，7天内有效</small></div><b style="color:#fa9d3b">领取</b></div><div class="btn">完成</div><p style="text-align:center;color:${soft};font-size:.75rem;padding:26px">微信支付</p>`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, channel: 'wechat', status: 'success' },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};
