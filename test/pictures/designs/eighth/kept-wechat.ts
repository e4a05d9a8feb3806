import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, longId, pieces, plus } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';
import { wareSent } from './values.ts';

/** The page in cards: what was taken off below the sum, the merchant's own card at the end. */
export const wechatMerchantCard: Design = {
  name: 'wechat-merchant-card',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#111' : '#ededed'}}.card{background:${card};margin:0 0 8px;padding:18px 22px}.mid{text-align:center;padding:14px 0 26px}.mid>i{margin:0 auto 12px}.sum{font-size:2.4rem;font-weight:500;padding-top:8px}${rowStyle(look, '4.7rem')}.row{font-size:.93rem;padding:5px 0}`,
        `<div style="background:${card}">${strip(look, '11:07', card)}<div style="display:flex;padding:8px 18px;font-size:1rem"><span style="flex:1;font-size:1.3rem">‹</span><span>全部账单</span></div></div><div class="card"><div class="mid">${disc('#5b7fd8', 46, 7, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div></div><div style="border-top:1px solid ${rule};padding-top:12px">${rows(
          [
            ['原价', `￥${grouped(plus(p.amount, 3))}`],
            ['优惠', '<span style="color:#fa9d3b">微信支付立减 -￥3.00</span>'],
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', product],
            ['商户全称', payee],
            ['收单机构', '银联商务股份有限公司'],
            ['支付方式', '零钱'],
            ['交易单号', p.wechatId],
            ['商户单号', longId(p)],
          ],
        )}</div></div><div class="card" style="display:flex;align-items:center;gap:12px;padding:14px 22px">${disc('#5b7fd8', 38, 6, shop.slice(0, 1))}<div style="flex:1;font-size:.96rem">${shop}<br><small style="color:${soft}">商家小程序 · 2次交易</small></div><span style="border:1px solid #07c160;color:#07c160;border-radius:14px;padding:4px 14px;font-size:.84rem">进入</span></div><div class="card" style="display:flex;justify-content:space-around;font-size:.86rem;padding:16px 0"><span>联系商家</span><span>开发票</span><span>对订单有疑惑</span></div><p style="text-align:center;color:${soft};font-size:.74rem;padding:14px">本服务由财付通提供</p>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: longId(p),
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** What WeChat Pay writes after every payment; of the one before only the end is seen. */
export const wechatVoucher: Design = {
  name: 'wechat-voucher',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareSent(p);
    const { month, day, clock } = pieces(p);
    const end = `<div style="border-top:1px solid ${rule};display:flex;justify-content:space-between;padding-top:12px;margin-top:12px;font-size:.94rem"><span>账单详情</span><span style="color:${soft}">›</span></div>`;
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#111' : '#ededed'}}.when{text-align:center;color:${soft};font-size:.78rem;padding:20px 0 14px}.card{background:${card};margin:0 12px;border-radius:6px;padding:18px 16px 14px}${rowStyle(look, '5rem')}`,
        `${strip(look, clock, '#ededed')}<div style="display:flex;align-items:center;padding:8px 16px 12px;border-bottom:1px solid ${rule}"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.06rem;font-weight:500">微信支付</b><span>⋯</span></div><div class="card" style="border-radius:0 0 6px 6px;padding-top:2px">${rows([['收款方', '便利蜂']])}${end}</div><div class="when">${month}月${day}日 ${clock}</div><div class="card"><div style="font-size:1.02rem">微信支付凭证</div><div style="text-align:center;padding:24px 0 22px"><div style="color:${soft};font-size:.9rem">付款金额</div><div style="font-size:2.3rem;font-weight:500;padding-top:4px">￥${grouped(p.amount)}</div></div>${rows(
          [
            ['收款方', payee],
            ['支付方式', `${p.bank}(${p.tail})`],
            ['交易状态', '支付成功，对方已收款'],
          ],
        )}${end}</div><div style="position:absolute;left:0;right:0;bottom:0;background:${look.dark ? '#1b1b1b' : '#f7f7f7'};border-top:1px solid ${rule};display:flex;text-align:center;padding:15px 0 38px;font-size:.97rem"><span style="flex:1">我的账单</span><span style="flex:1;border-left:1px solid ${rule};border-right:1px solid ${rule}">支付服务</span><span style="flex:1">安全保障</span></div>${foot(look)}`,
      ),
      truth: {
        document: ['wechat_bill', 'bank_notice', 'success_page'],
        facts: { amount: p.amount, channel: 'wechat', card_tail: p.tail, payee, status: 'success' },
        free: ['paid_at'],
        direction: 'debit',
      },
    };
  },
};
