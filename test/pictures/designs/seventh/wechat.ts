import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { digitsOf, grouped } from '../sixth/values.ts';
import { wareHere } from './values.ts';

/** A bill with the merchant's mini program, which went through so many chats that it is small and soft. */
export const wechatForwarded: Design = {
  name: 'wechat-forwarded',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{background:${card};filter:blur(.55px)}.mid{text-align:center;margin:0 22px;padding:10px 0 22px;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}.sum{font-size:2.5rem;font-weight:600;padding-top:6px}.rows{padding:12px 22px}${rowStyle(look, '5.2rem')}.mini{margin:0 22px;border-top:1px solid ${rule};padding:14px 0;display:flex;align-items:center;gap:10px;font-size:.9rem}`,
        `${bar(look, '18:54')}<div style="display:flex;padding:10px 18px"><span style="flex:1">‹</span><span>全部账单</span></div><div class="mid">${disc('#f2a23a', 46, 7, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div></div>
<div class="rows">${rows([
          ['当前状态', '支付成功'],
          ['支付时间', chineseTime(p.time)],
          ['商品', product],
          ['商户全称', payee],
          ['收单机构', '网联清算有限公司'],
          ['支付方式', '零钱通'],
          ['交易单号', p.wechatId],
          [
            '商户单号',
            `${p.merchantId}<br><small style="color:${soft}">可在支持的商户扫码退款</small>${barcode(ink)}`,
          ],
        ])}</div><div class="mini"><span style="flex:1;color:${soft}">商家小程序</span>${disc('linear-gradient(#ffd37a,#f2a23a)', 26, 13)}${shop} ›</div><div class="mini"><span style="flex:1">对订单有疑惑</span>›</div><p style="text-align:center;color:${soft};font-size:.72rem;padding:18px">本服务由财付通提供</p>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
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

/** Cropped to the three rows that somebody was asked for. */
export const wechatThreeRows: Design = {
  name: 'wechat-three-rows',
  draw(p, look) {
    return {
      html: page(
        look,
        `body{background:${coloursOf(look).card};padding:9px 24px 4px}${rowStyle(look, '5.2rem')}`,
        rows([
          ['支付方式', `${p.bank}信用卡(${p.tail})`],
          ['交易单号', p.wechatId],
          ['商户单号', p.merchantId],
        ]),
      ),
      truth: {
        document: ['wechat_bill', 'unknown'],
        facts: {
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
        },
        direction: null,
      },
    };
  },
};

/** The wallet of the short videos' app. */
export const douyinBill: Design = {
  name: 'douyin-bill',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    const number = `80${p.time.slice(2, 10).replaceAll('-', '')}${digitsOf(p, 18)}`;
    return {
      html: page(
        look,
        `body{background:${card}}.mid{padding:16px 20px 22px}.sum{font-size:2.3rem;font-weight:700;padding:8px 0 2px}.rows{margin:0 20px;padding:14px 0;border-top:1px solid ${rule}}${rowStyle(look, '5.6rem')}.btn{display:flex;gap:10px;padding:18px 20px}.btn span{flex:1;text-align:center;border-radius:8px;background:${rule};padding:11px;font-size:.92rem}`,
        `${bar(look, '12:37')}<div style="display:flex;padding:10px 18px"><span>‹</span><b style="flex:1;text-align:center">账单详情</b><span>全部账单</span></div><div class="mid"><div style="display:flex;gap:10px;align-items:center">${disc('#161823', 40, 10, '♪')}<div>${shop}<br><small style="color:${soft}">抖音支付</small></div></div><div class="sum">-¥${grouped(p.amount)}</div><span style="color:${soft};font-size:.88rem">支付成功</span></div><div class="rows">${rows(
          [
            ['支付时间', p.time],
            ['支付方式', `${p.bank}储蓄卡(${p.tail})`],
            ['商品名称', product],
            ['商户全称', payee],
            ['交易单号', number],
            ['商户订单号', p.merchantId],
          ],
          true,
        )}</div><div class="btn"><span>联系商家</span><span>查看订单</span></div><p style="color:${soft};font-size:.74rem;text-align:center;padding:10px 0">抖音支付由合众易宝提供支付服务</p>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'order_detail'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: number,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
