import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { shown, strip } from '../eighth/screen.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, pieces } from '../sixth/values.ts';
import { betweenPeople, wareNow } from './values.ts';

/** Sent to a person, photographed from the screen of another phone: 32 digits in two lines. */
export const alipaySent: Design = {
  name: 'alipay-sent',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product } = wareNow(p);
    const number = betweenPeople(p);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:8px;padding:16px}.mid{text-align:center;padding:8px 0 22px}.mid>i{margin:0 auto 8px}.sum{font-size:2.3rem;font-weight:700;padding:6px 0 2px}${rowStyle(look, '5rem')}.row em{max-width:13.5rem}`,
        `${strip(look, '16:52')}<div style="display:flex;align-items:center;padding:8px 16px 10px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.08rem;font-weight:500">账单详情</span><span>全部账单</span></div><div class="card"><div class="mid">${disc('#7aa7e8', 44, 22, '海')}海洋（*海洋）<div class="sum">- ${grouped(p.amount)}</div><span style="color:${soft};font-size:.9rem">交易成功</span></div>${rows(
          [
            ['付款方式', `${p.bank}储蓄卡（${p.tail}）`],
            ['转账备注', product],
            ['对方账户', '*海洋 139******06'],
            ['创建时间', p.time],
            ['订单号', number],
          ],
        )}</div><div class="card" style="font-size:.92rem;line-height:2.6"><div>账单分类<span style="float:right;color:${soft}">转账红包 ›</span></div><div style="border-top:1px solid ${rule}">查看往来记录<span style="float:right;color:${soft}">›</span></div></div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: number,
          card_tail: p.tail,
          status: 'success',
        },
        free: ['payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** Paid in parts with Huabei: what each part costs, what the whole cost, and who is asked for it. */
export const alipayParts: Design = {
  name: 'alipay-parts',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee, product, shop } = wareNow(p);
    const { year, month, day } = pieces(p);
    const each = (Number(p.amount) / 3).toFixed(2);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:10px;padding:16px}.top{display:flex;align-items:center;gap:10px;padding-bottom:12px}.sum{font-size:2.1rem;font-weight:700}${rowStyle(look, '5.6rem')}`,
        `${strip(look, '09:33')}<div style="display:flex;align-items:center;padding:8px 16px 10px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.08rem;font-weight:500">账单详情</span><span>⋯</span></div><div class="card"><div class="top">${disc('#e8825a', 36, 18, shop.slice(0, 1))}<span style="flex:1">${shop}</span><span style="color:${soft};font-size:.86rem">交易成功</span></div><div class="sum">-¥ ${grouped(p.amount)}</div><div style="color:${soft};font-size:.84rem;padding:4px 0 14px;border-bottom:1px solid ${rule};margin-bottom:8px">分3期，每期 ¥${each}（含手续费 ¥0.00）</div>${rows(
          [
            ['付款方式', '花呗分期'],
            ['支付时间', `${year}-${month}-${day} ${p.time.slice(11)}`],
            ['商品说明', product],
            ['收款方全称', payee],
            ['订单号', `${p.alipayId} <span style="color:#1677ff">复制</span>`],
            ['商家订单号', p.merchantId],
          ],
          true,
        )}</div><div class="card" style="display:flex;justify-content:space-between;font-size:.92rem"><span>申请电子回单</span><span style="color:${soft}">›</span></div>${foot(look)}`,
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
