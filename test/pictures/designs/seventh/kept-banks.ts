import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows, tick, traditional } from '../sixth/screen.ts';
import { digitsOf, grouped, lettersOf, pieces, plus, small } from '../sixth/values.ts';
import { wareHere, wareThere } from './values.ts';

/** UnionPay's page right after paying: sum, what was taken off, and a voucher for the next time. */
export const quickPassPaid: Design = {
  name: 'quick-pass-paid',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareHere(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:18px 16px}${rowStyle(look, '5rem')}.btn{margin:20px 12px;background:#e60012;color:#fff;border-radius:24px;text-align:center;padding:12px}`,
        `${bar(look, '12:09')}<div style="display:flex;padding:10px 16px"><span style="flex:1"></span><b>云闪付</b><span style="flex:1;text-align:right;color:#e60012">完成</span></div><div class="card"><div style="text-align:center;padding-bottom:16px;border-bottom:1px dashed ${rule};margin-bottom:10px">${tick('#e60012', 44)}<p style="padding:8px 0 2px">付款成功</p><div style="font-size:2.4rem;font-weight:700">¥${grouped(p.amount)}</div><s style="color:${soft};font-size:.85rem">¥${grouped(plus(p.amount, 2.5))}</s></div>${rows(
          [
            ['收款商户', payee],
            ['付款卡', `${p.bank}信用卡[${p.tail}]`],
            ['立减优惠', '-¥2.50'],
            ['交易时间', p.time],
            ['订单号', p.unionpayId],
          ],
          true,
        )}</div><div class="card" style="display:flex;align-items:center;gap:12px">${disc('#ffd9a8', 44, 8)}<div style="flex:1;font-size:.9rem">送您一张满 30 减 5 元券<br><small style="color:${soft}">7 日内有效</small></div><span style="color:#e60012">领取</span></div><div class="btn">返回商户</div>${foot(look)}`,
      ),
      truth: {
        document: ['success_page', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'unionpay',
          transaction_id: p.unionpayId,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A bank of Hong Kong after a transfer by the fast system: the payee's number is a phone's. */
export const fasterPayment: Design = {
  name: 'faster-payment',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, month, day, clock } = pieces(p);
    const sum = small(p);
    const number = `FRN${p.time.slice(0, 10).replaceAll('-', '')}${lettersOf(p, 9)}`;
    const payee = '觀塘數碼卡店';
    const field = (label: string, value: string) =>
      `<div style="padding:11px 0;border-bottom:1px solid ${rule}"><div style="color:${soft};font-size:.82rem">${label}</div><div style="font-size:1rem">${value}</div></div>`;
    return {
      html: traditional(
        look,
        `body{background:${card}}.btn{margin:22px;background:#00847f;color:#fff;text-align:center;padding:13px;border-radius:4px}`,
        `${bar(look, clock)}<div style="display:flex;padding:10px 20px"><span>✕</span><b style="flex:1;text-align:center">轉賬</b></div><div style="padding:18px 22px 6px">${tick('#00847f', 40)}<p style="font-size:1.3rem;font-weight:700;padding-top:12px">已完成轉賬</p><div style="font-size:2.1rem;padding:8px 0 10px">HKD ${sum}</div>${field('收款人', payee)}${field('轉數快識別碼', `16${p.tail}832`)}${field('由賬戶', `綜合儲蓄 ••• ${p.tail}`)}${field('轉賬日期', `${year}年${month}月${day}日 ${clock}`)}${field('給收款人的訊息', `充值 ${p.account}`)}${field('參考編號', number)}</div><div class="btn">分享收據</div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'success_page', 'unknown'],
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        free: ['channel', 'recharge_account', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** American Express: one charge, posted a day later, with points and another currency. */
export const amexCharge: Design = {
  name: 'amex-charge',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, monthName, mon, day } = pieces(p);
    const { payee } = wareThere(p);
    const sum = small(p);
    const reference = `3202${digitsOf(p, 14)}`;
    return {
      html: latin(
        look,
        `.t{background:#006fcf;color:#fff;padding-bottom:26px;text-align:center}.card{background:${card};margin:12px;border-radius:8px;padding:16px 18px}.d{display:flex;justify-content:space-between;gap:18px;padding:10px 0;font-size:.93rem}.d+.d{border-top:1px solid ${rule}}.d span:first-child{color:${soft}}.d span+span{text-align:right}`,
        `<div class="t">${bar({ ...look, dark: true }, '7:26')}<div style="display:flex;padding:8px 18px 16px"><span>‹</span><b style="flex:1">Transaction Details</b></div><div style="font-size:1.05rem">${payee.toUpperCase()}</div><div style="font-size:2.4rem;font-weight:700;padding:6px 0">$${sum}</div><span style="font-size:.88rem">${monthName} ${day}, ${year}</span></div><div class="card"><div class="d"><span>Status</span><span>Posted</span></div><div class="d"><span>Card</span><span>Platinum Card (•••• ${p.tail.slice(0, 1)}${p.tail})</span></div><div class="d"><span>Appears on your statement as</span><span>${payee.toUpperCase()}</span></div><div class="d"><span>Category</span><span>Merchandise &amp; Supplies</span></div><div class="d"><span>Reference</span><span>${reference}</span></div><div class="d"><span>Membership Rewards®</span><span>${Math.round(Number(sum))} points</span></div></div><div class="card"><b>Plan It® available</b><p style="color:${soft};font-size:.85rem;padding-top:4px">Split purchases of $100 or more</p></div><div class="card" style="color:#006fcf">Dispute this charge</div><p style="color:${soft};font-size:.74rem;padding:4px 20px">Transactions from ${mon} ${day} may take up to 3 days to post.</p>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          transaction_id: reference,
          channel: 'card_international',
        },
        // Of five digits after the dots four or all five may be called the tail.
        free: ['card_tail', 'payee', 'status', 'product'],
        direction: 'debit',
      },
    };
  },
};
