import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { keyboard, shown, strip } from '../eighth/screen.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { digitsOf, grouped, pieces } from '../sixth/values.ts';
import { wareNow } from './values.ts';

/** UnionPay's page after a coupon: what it would have cost, what was taken off, what was paid; dots in the day. */
export const unionpayDots: Design = {
  name: 'unionpay-dots',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { payee, shop } = wareNow(p);
    const before = (Number(p.amount) + 2).toFixed(2);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:12px;border-radius:12px;padding:18px}.sum{font-size:2.2rem;font-weight:700;padding:4px 0}${rowStyle(look, '5.4rem')}`,
        `${strip(look, '15:44')}<div style="display:flex;align-items:center;padding:8px 16px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.06rem">交易详情</b><span>⋯</span></div><div class="card"><div style="display:flex;align-items:center;gap:10px">${disc('#0f8f8a', 38, 19, shop.slice(0, 1))}<div>${shop}</div></div><div class="sum">${grouped(p.amount)}<span style="font-size:1rem"> 元</span></div><div style="color:#0f8f8a;font-size:.9rem;padding-bottom:14px">支付成功</div>${rows(
          [
            ['订单金额', `${grouped(before)}元`],
            ['优惠金额', '-2.00元'],
            ['收款商户', payee],
            ['付款卡', `${p.bank}(借记卡) 尾号${p.tail}`],
            ['交易时间', p.time.replaceAll('-', '.')],
            ['交易流水号', p.unionpayId],
            ['商户订单号', p.merchantId],
          ],
        )}</div><div class="card" style="display:flex;justify-content:space-around;font-size:.88rem;color:${soft}"><span>联系商户</span><span>投诉建议</span><span>分享凭证</span></div>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'success_page', 'bank_notice'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: p.unionpayId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        free: ['channel', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** A large bank's movement in a table of ruled rows; day and clock in rows of their own, the sum among them. */
export const bankRuled: Design = {
  name: 'bank-ruled',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareNow(p);
    return {
      html: shown(
        look,
        `body{background:${card}}${rowStyle(look, '6rem')}.row{padding:11px 18px;border-bottom:1px solid ${rule};font-size:.95rem}`,
        `<div style="background:#b8232f;color:#fff">${strip(look, '11:26', '#b8232f')}<div style="display:flex;align-items:center;padding:8px 16px 12px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.06rem;font-weight:500">明细详情</b><span style="font-size:.9rem">首页</span></div></div>${rows(
          [
            ['交易卡号', `6222 **** **** ${p.tail}`],
            ['交易日期', p.time.slice(0, 10).replaceAll('-', '')],
            ['交易时间', p.time.slice(11)],
            ['收支', '支出'],
            ['交易金额', `-${grouped(p.amount)}`],
            ['币种', '人民币'],
            ['余额', grouped(p.balance)],
            ['交易对手', `支付宝-${shop}`],
            ['对方账号', '2155****9933'],
            ['摘要', '快捷支付'],
            ['交易渠道', '网上支付'],
            ['流水号', digitsOf(p, 14)],
          ],
          true,
        )}<p style="color:${soft};font-size:.78rem;padding:14px 18px;line-height:1.6">温馨提示：交易明细仅供参考，具体以银行入账为准。</p>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status', 'transaction_id', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** A bank's thread on a Huawei, the keyboard open: last month's bill, a code, the payment. */
export const smsBillAndCode: Design = {
  name: 'sms-bill-and-code',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { shop } = wareNow(p);
    const { month, day, clock } = pieces(p);
    const said = (text: string) =>
      `<div style="background:${look.dark ? '#26262a' : '#eef0f3'};border-radius:16px;padding:9px 13px;margin:3px 60px 3px 14px;font-size:.95rem;line-height:1.42;word-break:break-all">${text}</div>`;
    const when = (text: string) =>
      `<div style="color:${soft};font-size:.7rem;padding:8px 16px 5px">${text}</div>`;
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#000' : '#fff'}}`,
        `${strip(look, '19:02', '#fff')}<div style="display:flex;align-items:center;gap:14px;padding:6px 16px 10px;border-bottom:1px solid ${rule}"><span style="font-size:1.4rem">←</span><div style="flex:1;font-size:1.1rem">106980095588</div><span>☎</span></div>${when('上周五 08:30')}${said(`【工商银行】您尾号${p.tail}的信用卡本期账单应还款1,904.22元，最低还款额190.43元，到期还款日25日。`)}${when(`${month}月${day}日 ${clock}`)}${said('【工商银行】******（动态验证码），用于网上消费，泄露有风险。')}${said(`【工商银行】您尾号${p.tail}卡${month}月${day}日${clock}网上银行支出(消费财付通-${shop})${grouped(p.amount)}元，余额${grouped(p.balance)}元。`)}<div style="position:absolute;left:14px;right:14px;bottom:262px;z-index:9;border-radius:18px;padding:8px 14px;color:${soft};font-size:.95rem;background:${look.dark ? '#222' : '#f4f4f5'}">短信</div>${keyboard(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail, paid_at: isoTime(p.time, 'minute') },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};
