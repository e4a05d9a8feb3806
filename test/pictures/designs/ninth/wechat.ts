import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { keyboard, shown, strip } from '../eighth/screen.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, pieces } from '../sixth/values.ts';
import { byCode, wareNow } from './values.ts';

/** Somebody's code was scanned; the number takes two lines. */
export const wechatScanned: Design = {
  name: 'wechat-scanned',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareNow(p);
    const { year, month, day } = pieces(p);
    const number = byCode(p);
    return {
      html: shown(
        look,
        `body{background:${card}}.mid{text-align:center;padding:20px 24px 30px;border-bottom:1px solid ${rule};margin:0 24px}.mid>i{margin:0 auto 12px}.sum{font-size:2.6rem;font-weight:600;padding-top:8px}.rows{padding:18px 24px}${rowStyle(look, '5.4rem')}.row{font-size:.95rem;padding:7px 0}.row em{max-width:12.4rem}`,
        `${strip(look, '20:17', card)}<div style="display:flex;padding:10px 18px"><span style="flex:1;font-size:1.3rem">‹</span><span>全部账单</span></div><div class="mid">${disc('#4a90d9', 52, 6, shop.slice(0, 1))}<div style="font-size:1.05rem">扫二维码付款-给${shop.slice(0, 2)}</div><div class="sum">-${grouped(p.amount)}</div></div><div class="rows">${rows(
          [
            ['当前状态', '支付成功'],
            ['收款方备注', '二维码收款'],
            ['支付方式', `${p.bank}信用卡(${p.tail})`],
            ['转账时间', `${year}年${month}月${day}日 ${p.time.slice(11)}`],
            ['转账单号', `${number.slice(0, 20)}<br>${number.slice(20)}`],
          ],
        )}</div><div style="margin:0 24px;border-top:1px solid ${rule};padding-top:14px"><div style="color:${soft};font-size:.86rem">账单服务</div><div style="padding:14px 0">对订单有疑惑</div><div>查看往来转账</div></div>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
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

/** The messages of WeChat Pay, somebody about to type: an older voucher above, half under the header; the newest says 已支付. */
export const wechatVouchers: Design = {
  name: 'wechat-vouchers',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareNow(p);
    const { month, day, clock } = pieces(p);
    const voucher = (sum: string, way: string, name: string) =>
      `<div class="card"><div style="display:flex;align-items:center;gap:8px;font-size:.92rem">${disc('#07c160', 22, 11, '¥')}<span style="flex:1">微信支付</span><span style="color:${soft}">⋯</span></div><div style="text-align:center;padding:18px 0 20px"><div style="font-size:.92rem">已支付</div><div style="font-size:2.1rem;font-weight:600"><span style="font-size:1.4rem">¥ </span>${sum}</div></div>${rows(
        [
          ['支付方式', way],
          ['收款商户', name],
        ],
      )}<div style="border-top:1px solid ${rule};margin-top:8px;padding-top:11px;display:flex;justify-content:space-between;font-size:.9rem"><span>账单详情</span><span style="color:${soft}">›</span></div></div>`;
    return {
      html: shown(
        look,
        `.card{background:${card};margin:0 14px;border-radius:8px;padding:14px 16px}.when{text-align:center;color:${soft};font-size:.76rem;padding:14px 0 10px}${rowStyle(look, '4.6rem')}.row{padding:4px 0}`,
        `${strip(look, '13:05')}<div style="display:flex;align-items:center;padding:6px 16px 10px;border-bottom:1px solid ${rule}"><span style="font-size:1.3rem">‹</span><b style="flex:1;text-align:center;font-size:1.05rem;font-weight:500">微信支付</b><span>⋯</span></div><div style="height:90px;overflow:hidden;display:flex;flex-direction:column;justify-content:flex-end">${voucher('12.50', '零钱', '校园一卡通中心')}</div><div class="when">${month}月${day}日 ${clock}</div>${voucher(grouped(p.amount), `${p.bank}(${p.tail})`, payee)}<div style="position:absolute;left:0;right:0;bottom:262px;z-index:9;background:${card};border-top:1px solid ${rule};padding:9px 16px;display:flex;gap:12px"><span>◍</span><span style="flex:1;border-radius:5px;background:${look.dark ? '#333' : '#f2f2f2'};height:32px"></span><span>☺</span><span>⊕</span></div>${keyboard(look)}`,
      ),
      truth: {
        document: ['wechat_bill', 'success_page', 'bank_notice'],
        facts: { amount: p.amount, channel: 'wechat', card_tail: p.tail, payee, status: 'success' },
        free: ['paid_at'],
        direction: 'debit',
      },
    };
  },
};
