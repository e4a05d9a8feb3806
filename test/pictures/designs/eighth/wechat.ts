import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';
import { wareSent } from './values.ts';

/** The page as everybody knows it, with the barcode and the entries below it. */
export const wechatClassic: Design = {
  name: 'wechat-classic',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    const entry = (name: string) =>
      `<div style="display:flex;justify-content:space-between;padding:13px 0;font-size:.97rem"><span>${name}</span><span style="color:${soft}">›</span></div>`;
    return {
      html: shown(
        look,
        `body{background:${card}}.mid{text-align:center;margin:22px 28px 0;padding-bottom:34px;border-bottom:1px solid ${rule}}.mid>i{margin:0 auto 12px}.sum{font-size:2.5rem;font-weight:500;padding-top:10px}.rows{padding:16px 28px}${rowStyle(look, '4.7rem')}.row{font-size:.94rem;padding:6px 0}.row em{min-width:0}`,
        `${strip(look, '18:26', card)}<div style="display:flex;padding:10px 18px;font-size:1rem"><span style="flex:1;font-size:1.3rem">‹</span><span>全部账单</span></div><div class="mid">${disc('#3ea66b', 50, 7, shop.slice(0, 1))}<div style="font-size:1.05rem">${shop}</div><div class="sum">-${grouped(p.amount)}</div></div>
<div class="rows">${rows([
          ['当前状态', '支付成功'],
          ['支付时间', chineseTime(p.time)],
          ['商品', product],
          ['商户全称', payee],
          ['收单机构', '财付通支付科技有限公司'],
          ['支付方式', `${p.bank}储蓄卡(${p.tail})`],
          ['交易单号', p.wechatId],
          [
            '商户单号',
            `可在支持的商户扫码退款<div style="padding:8px 0 2px">${barcode(ink)}</div><div style="font-size:.82rem">${p.merchantId}</div>`,
          ],
        ])}</div><div style="margin:0 28px;border-top:1px solid ${rule};padding-top:12px"><div style="color:${soft};font-size:.86rem">账单服务</div>${entry('对订单有疑惑')}${entry('发起群收款')}${entry('在此商户的交易')}</div><p style="text-align:center;color:${soft};font-size:.74rem;padding:24px 0 8px">本服务由财付通提供</p>${foot(look)}`,
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

/** Part of it came back; the sender cut away the top and the end of the screen. */
export const wechatPartBack: Design = {
  name: 'wechat-part-back',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    const back = (Number(p.amount) / 4).toFixed(2);
    return {
      html: shown(
        look,
        `body{background:${card};padding:14px 0 18px}.mid{text-align:center;margin:0 26px;padding-bottom:28px;border-bottom:1px solid ${rule}}.sum{font-size:2.4rem;font-weight:500;padding-top:8px}.rows{padding:14px 26px}${rowStyle(look, '4.7rem')}.row{font-size:.94rem;padding:6px 0}.row em{min-width:0}`,
        `<div class="mid"><div style="font-size:1.05rem">${shop}</div><div class="sum">-${grouped(p.amount)}</div></div><div class="rows">${rows(
          [
            ['当前状态', `<span style="color:#fa9d3b">已退款(￥${back})</span>`],
            ['退款记录', `<span style="color:#576b95">共1笔，已退款￥${back} ›</span>`],
            ['支付时间', chineseTime(p.time)],
            ['商品', product],
            ['商户全称', payee],
            ['支付方式', '零钱'],
            ['交易单号', p.wechatId],
            ['商户单号', `${p.merchantId}<div style="padding-top:8px">${barcode(ink)}</div>`],
          ],
        )}</div><div style="margin:0 26px;border-top:1px solid ${rule};padding-top:12px;color:${soft};font-size:.86rem">账单服务</div>`,
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
        },
        free: ['status'],
        direction: 'debit',
      },
    };
  },
};

/** After paying: the shop's name, the sum, and one button far below. */
export const wechatPaid: Design = {
  name: 'wechat-paid',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:${card}}.sum{font-size:3rem;font-weight:500}`,
        `${strip(look, p.time.slice(11, 16), card)}<div style="text-align:center;padding-top:42px"><div style="color:#07c160;display:flex;justify-content:center;align-items:center;gap:8px;font-size:1.1rem;font-weight:500"><svg width="26" height="24" viewBox="0 0 26 24"><path d="M13 1C6 1 1 5.400 1 11c0 3.200 1.700 6 4.400 7.800L5 22.500l4-2.200c1.300.4 2.600.5 4 .5 7 0 12-4.400 12-9.800S20 1 13 1z" fill="#07c160"/><path d="m8 11 4 3.200 9-7" fill="none" stroke="#fff" stroke-width="2.200"/></svg>支付成功</div><div style="padding:46px 24px 10px;font-size:1.05rem">${payee}</div><div class="sum"><span style="font-size:2rem">￥</span>${grouped(p.amount)}</div></div><div style="margin:44px 24px 0;border-top:1px solid ${rule};padding:18px 0;display:flex;justify-content:space-between;font-size:.94rem"><span style="color:${soft}">支付方式</span><span>${p.bank}(${p.tail})</span></div><div style="margin:0 24px;background:#07c16014;border-radius:8px;padding:14px;display:flex;align-items:center;gap:12px;font-size:.9rem">${disc('#07c160', 34, 8, '摇')}<span style="flex:1">摇一摇领优惠<br><small style="color:${soft}">最高可得 8.8 元立减</small></span><span style="color:#07c160">去看看</span></div><div style="position:absolute;left:0;right:0;bottom:70px;text-align:center"><span style="display:inline-block;width:184px;border-radius:8px;padding:11px;background:${look.dark ? '#2c2c2e' : '#f2f2f2'};color:#07c160;font-weight:500;font-size:1.05rem">完成</span></div>${foot(look)}`,
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
