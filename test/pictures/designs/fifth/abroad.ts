import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { english, grouped } from './values.ts';

/** A store's mail in a phone's mail program: date, order and document as three small columns. */
export const mailApps: Design = {
  name: 'mail-apps',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const order = `MX${p.tail.slice(0, 2)}K${p.tail.slice(2)}QTW`;
    return {
      html: screen(
        look,
        `body{background:#fff}.h{padding:8px 18px 14px;border-bottom:1px solid ${rule};font-size:14px}.h b{font-size:16px}.w{padding:20px 18px;font-size:14px;line-height:1.55}.g{background:#fafafa;border-radius:6px;padding:12px;margin:14px 0;line-height:1.6}.g span{color:${soft};font-size:11px}.i{display:flex;gap:14px;align-items:center;padding:14px 0;border-bottom:1px solid ${rule}}.f{display:flex;justify-content:space-between;padding:12px 0;font-size:17px;font-weight:700}`,
        `<div class="h"><b>Apple</b><span style="float:right;color:${soft}">${english(p.time).weekday}</span><br>来自 Apple 的收据</div><div class="w"><div style="font-size:26px;font-weight:500">收据</div><div class="g"><span>APPLE 账户</span><br>lin.yu@example.com<br><span>日期</span><br>${p.time.slice(0, 4)}年${Number(p.time.slice(5, 7))}月${Number(p.time.slice(8, 10))}日<br><span>订单号</span><br><a style="color:#06c">${order}</a><br><span>文稿编号</span><br>1842${p.tail}5067</div><b>App Store</b><div class="i">${avatar('星', '#374a8f', 56, 22)}<div style="flex:1">星轨旅人<br><span style="color:${soft};font-size:12px">月度补给（App 内购买项目）</span></div><b>¥${grouped(p.amount)}</b></div><div class="f"><span>总计</span><span>¥${grouped(p.amount)}</span></div><div style="color:${soft};font-size:13px">计费给　Visa .... ${p.tail}</div><p style="color:${soft};font-size:12px;margin-top:18px">如果你对此次购买有疑问，请前往“报告问题”。保留所有权利。</p></div>`,
        '07:33',
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: p.time.slice(0, 10),
          channel: 'card_international',
          shop_order_id: order,
          card_tail: p.tail,
        },
        free: ['product', 'payee', 'status', 'merchant_order_id', 'transaction_id'],
      },
    };
  },
};

/** The receipt that small shops let their payment service send; three facts in a row, then a sum. */
export const mailReceipt: Design = {
  name: 'mail-receipt',
  draw(p, look) {
    const { month, day, year } = english(p.time);
    return {
      html: page(
        look,
        `body{background:#f6f9fc;padding:36px 0;color:#32325d}.c{background:#fff;width:560px;margin:0 auto;border-radius:10px;padding:34px 40px;font-size:15px}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;margin:26px 0;font-size:14px}.g b{font-size:12px;color:#8898aa;font-weight:500;display:block}.r{display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #e6ebf1}`,
        `<div class="c"><div style="font-size:22px;font-weight:700;text-align:center">Receipt from Lumen Keys</div><div style="text-align:center;color:#8898aa;padding-top:6px">Receipt #1482-${p.tail}</div><div class="g"><div><b>AMOUNT PAID</b>$${grouped(p.amount)}</div><div><b>DATE PAID</b>${month} ${day}, ${year}</div><div><b>PAYMENT METHOD</b>Mastercard - ${p.tail}</div></div><b style="font-size:13px;color:#8898aa">SUMMARY</b>${rowsOf(
          [
            ['Windows 11 Pro key × 1', `$${grouped(p.amount)}`],
            ['<b>Amount charged</b>', `<b>$${grouped(p.amount)}</b>`],
          ],
        )}<p style="margin-top:26px;color:#8898aa;font-size:13px">If you have any questions, write to help@lumenkeys.example or call +1 415-555-0137.</p></div>`,
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: p.time.slice(0, 10),
          channel: 'card_international',
          card_tail: p.tail,
          status: 'success',
        },
        free: ['product', 'payee', 'shop_order_id', 'merchant_order_id', 'transaction_id'],
      },
    };
  },
};

/** A wallet's activity in its app: headings above, the card's tail behind dots, what the shop wrote below. */
export const walletActivity: Design = {
  name: 'wallet-activity',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { month, day, year, clock, half } = english(p.time);
    const id = `8XK${p.unionpayId.slice(-8)}AB${p.tail.slice(0, 3)}C`;
    return {
      html: screen(
        look,
        `body{background:#fff;color:#001435}.h{padding:14px 20px 22px;border-bottom:1px solid ${rule}}.r{padding:13px 20px;border-bottom:1px solid ${rule};font-size:15px}.r span{color:${soft};font-size:13px}`,
        `<div style="padding:10px 20px;font-size:20px">✕</div><div class="h">${avatar('P', '#0070e0', 52)}<div style="font-size:20px;font-weight:700;padding-top:12px">Pixelport Games</div><div style="font-size:30px;font-weight:500">-$${grouped(p.amount)} USD</div><div style="color:${soft};font-size:14px">${month} ${day}, ${year} at ${clock} ${half} · Payment</div></div>${rowsOf(
          [
            ['Status', 'Completed'],
            ['Paid with', `Visa Debit ••${p.tail}`],
            ['Transaction ID', id],
            ['Invoice ID', p.shopId],
            ['Purchase details', 'Robux 2,000 digital code'],
            ['Seller contact', 'support@pixelport.example'],
          ],
        )}<div style="padding:20px;color:#0070e0;font-weight:700;font-size:15px">Report a problem</div>`,
        '14:21',
      ),
      truth: {
        document: ['unknown', 'success_page', 'bank_notice'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: id,
          merchant_order_id: p.shopId,
          card_tail: p.tail,
          status: 'success',
        },
        free: ['channel', 'payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** A bank without branches, at night: everything in one card, sums with the currency behind. */
export const neobankDark: Design = {
  name: 'neobank-dark',
  draw(p, look) {
    const { month, day, year } = english(p.time);
    return {
      html: screen(
        look,
        'body{background:#0b0c10;color:#f4f4f5}.c{background:#191c22;margin:14px 16px;border-radius:16px;padding:6px 18px}.r{display:flex;justify-content:space-between;padding:13px 0;font-size:15px}.r span{color:#9a9fa9}',
        `<div style="padding:6px 20px;font-size:22px">←</div><div style="padding:16px 20px;display:flex;justify-content:space-between;align-items:center"><div><div style="font-size:32px;font-weight:700">-€${grouped(p.amount)}</div><div style="color:#4d8dff;font-size:17px">Eneko Digital Codes</div><div style="color:#9a9fa9;font-size:14px">${month} ${day}, ${year}, ${p.time.slice(11, 16)}</div></div>${avatar('E', '#5b3df5', 56)}</div><div class="c">${rowsOf(
          [
            ['Status', 'Completed'],
            ['Card', `Virtual ··${p.tail}`],
            ['Category', 'Entertainment'],
            ['Fees', 'No fee'],
            ['Statement', 'Download'],
          ],
        )}</div><div class="c">${rowsOf([
          ['Spent this month', '€312.48'],
          ['Number of transactions', '4'],
          ['Average spend', '€78.12'],
        ])}</div><div class="c" style="padding:16px 18px;font-size:15px">Get help</div>`,
        '23:02',
      ),
      truth: {
        document: ['unknown', 'bank_notice', 'success_page'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time, 'minute'),
          card_tail: p.tail,
          status: 'success',
        },
        free: ['channel', 'payee'],
        direction: 'debit',
      },
    };
  },
};
