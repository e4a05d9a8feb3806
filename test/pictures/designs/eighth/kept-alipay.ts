import { isoTime } from '../../payments.ts';
import { barcode, coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows, tick } from '../sixth/screen.ts';
import { grouped, plus } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';
import { later, wareSent } from './values.ts';

/** The bill as most send it, all rows open. */
export const alipayPresent: Design = {
  name: 'alipay-present',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    const entry = (name: string, value: string) =>
      `<div class="do"><span>${name}</span><span style="color:${soft}">${value}</span></div>`;
    return {
      html: shown(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:10px;padding:14px}.mid{text-align:center;padding:8px 0 18px;font-size:.96rem}.mid>i{margin:0 auto 8px}.sum{font-size:2.1rem;font-weight:700;padding:5px 0 2px}${rowStyle(look, '5.2rem')}.row{padding:6px 0}.row em{min-width:0}.do{display:flex;justify-content:space-between;font-size:.9rem;padding:11px 0}.do+.do{border-top:1px solid ${rule}}`,
        `${strip(look, '10:32')}<div style="display:flex;align-items:center;padding:6px 16px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.08rem;font-weight:500">账单详情</span><span>全部账单</span></div><div class="card"><div class="mid">${disc('#38b48b', 42, 21, shop.slice(0, 1))}${shop} ›<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.88rem">交易成功</span></div>${rows(
          [
            ['支付时间', p.time],
            ['付款方式', '余额宝 ›'],
            ['商品说明', product],
            ['支付奖励', '<span style="color:#ff6a1a">立即领取 6 积分 ›</span>'],
            ['收单机构', '网联清算有限公司'],
            ['收款方全称', payee],
            ['订单号', p.alipayId],
            [
              '商家订单号',
              `${p.merchantId}<div style="padding-top:8px">${barcode(ink)}</div><small style="color:${soft}">商家可扫码退款或查询交易</small>`,
            ],
          ],
        )}</div><div class="card">${entry('账单分类', '文化休闲 ›')}${entry('标签和备注', '添加 ›')}</div><div class="card">${entry('申请电子回单', '›')}${entry('对此订单有疑问', '›')}</div>${foot(look)}`,
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

/** Dark, shot once more while it was looked at among the phone's photographs. */
export const alipayInAlbum: Design = {
  name: 'alipay-in-album',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:#000}.pic{background:#111;width:84%;margin:0 auto;padding:14px 0 22px}.card{background:${card};margin:10px 10px;border-radius:8px;padding:12px}.mid{text-align:center;padding:4px 0 14px;font-size:.88rem}.mid>i{margin:0 auto 6px}.sum{font-size:1.9rem;font-weight:700;padding:4px 0}${rowStyle(look, '4.6rem')}.row{font-size:.8rem;padding:5px 0}`,
        `${strip(look, '23:58', '#000')}<div style="text-align:center;padding:6px 0 12px;position:relative"><span style="position:absolute;left:16px;color:#3d8bff;font-size:1.4rem">‹</span><b style="font-size:.94rem">昨天</b><br><small style="font-size:.72rem">${later(p, 4).slice(11, 16)}</small><span style="position:absolute;right:18px;top:10px;color:#3d8bff">编辑</span></div><div class="pic"><div style="display:flex;padding:4px 14px;font-size:.95rem"><span>‹</span><span style="flex:1;text-align:center">账单详情</span><span>⋯</span></div><div class="card"><div class="mid">${disc('#7a6ad8', 36, 18, shop.slice(0, 1))}${shop} ›<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.8rem">交易成功</span></div>${rows(
          [
            ['创建时间', p.time],
            ['付款方式', `${p.bank}储蓄卡(${p.tail})`],
            ['商品说明', product],
            ['收款方全称', payee],
            ['订单号', p.alipayId],
            ['商家订单号', p.merchantId],
          ],
        )}</div><div class="card" style="font-size:.84rem;display:flex;justify-content:space-between"><span>账单分类</span><span style="color:${soft}">充值缴费 ›</span></div><div class="card" style="font-size:.84rem;display:flex;justify-content:space-between"><span>对此订单有疑问</span><span style="color:${soft}">›</span></div></div><div style="position:absolute;left:0;right:0;bottom:0;border-top:1px solid ${rule};display:flex;justify-content:space-between;padding:14px 26px 40px;color:#3d8bff;font-size:1.2rem"><span>⇧</span><span>♡</span><span>ⓘ</span><span>⌫</span></div>${foot(look)}`,
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

/** After paying, with what a red packet took off. */
export const alipayPaid: Design = {
  name: 'alipay-paid',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { payee } = wareSent(p);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:0 12px 10px;border-radius:12px;padding:18px 16px}${rowStyle(look, '5rem')}`,
        `${strip(look, p.time.slice(11, 16))}<div style="display:flex;padding:8px 20px;font-size:1rem"><span style="flex:1"></span><span style="color:#1677ff">完成</span></div><div style="text-align:center;padding:8px 0 22px"><div style="display:flex;justify-content:center;align-items:center;gap:8px;color:#1677ff;font-size:1.15rem;font-weight:500">${tick('#1677ff', 26)}支付成功</div><div style="font-size:2.6rem;font-weight:700;padding-top:12px"><span style="font-size:1.5rem">￥</span>${grouped(p.amount)}</div><s style="color:${soft};font-size:.88rem">￥${grouped(plus(p.amount, 1.2))}</s></div><div class="card">${rows(
          [
            ['收款方', payee],
            ['支付宝红包', '<span style="color:#ff4d2d">-￥1.20</span>'],
            ['付款方式', `${p.bank}储蓄卡(${p.tail})`],
          ],
          true,
        )}</div><div class="card" style="display:flex;align-items:center;gap:12px">${disc('#ff4d2d', 40, 8, '红')}<div style="flex:1;font-size:.92rem">恭喜获得下次支付红包<br><small style="color:${soft}">最高 66 元，满 10 元可用</small></div><span style="background:#ff4d2d;color:#fff;border-radius:15px;padding:5px 14px;font-size:.84rem">领取</span></div><div class="card" style="display:flex;align-items:center;gap:12px">${disc('#4fb35c', 40, 20, '森')}<div style="flex:1;font-size:.92rem">获得绿色能量 5g<br><small style="color:${soft}">线上支付 · 明日可收取</small></div></div>${foot(look)}`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee, card_tail: p.tail, status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
