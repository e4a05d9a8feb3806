import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows, tick, traditional } from './screen.ts';
import { digitsOf, grouped, lettersOf, pieces, small, wareAbroadOf, wareOf } from './values.ts';

/** PayPal's activity in the dark: sections with a head each, the sum with its currency behind it. */
export const paypalActivity: Design = {
  name: 'paypal-activity',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { payee, shop, product } = wareAbroadOf(p);
    const { year, mon, day, clock12 } = pieces(p);
    const number = lettersOf(p, 17);
    const invoice = `INV-${digitsOf(p, 8)}`;
    const sum = small(p);
    return {
      html: latin(
        look,
        `.card{background:${card};margin:12px 16px;border-radius:16px;padding:18px}.l{color:${soft};font-size:.82rem;padding-top:14px}.v{font-size:.98rem;padding-top:2px}.d{display:flex;justify-content:space-between;padding:6px 0;font-size:.94rem}`,
        `${bar(look, '6:18')}<div style="display:flex;padding:10px 18px"><span>←</span><b style="flex:1;text-align:center">Activity details</b><span>⋮</span></div><div class="card"><div style="display:flex;gap:14px;align-items:center">${disc('#1546a0', 48, 24, shop.slice(0, 1))}<div style="flex:1"><b style="font-size:1.15rem">${shop}</b><div style="color:${soft};font-size:.85rem">${mon} ${day}, ${year} at ${clock12}</div></div><b style="font-size:1.2rem">-$${sum}</b></div><div style="color:${soft};font-size:.85rem;padding-top:10px">Payment · Completed</div></div><div class="card"><b>Payment details</b><div class="d" style="padding-top:12px"><span>${product}</span><span>$${sum}</span></div><div class="d"><b>Total</b><b>$${sum} USD</b></div></div><div class="card" style="padding-top:6px"><div class="l">Paid with</div><div class="v">Visa Credit Card ••${p.tail}</div><div class="l">Transaction ID</div><div class="v">${number}</div><div class="l">Invoice ID</div><div class="v">${invoice}</div><div class="l">Seller</div><div class="v">${payee}</div></div><div class="card">Report a problem</div>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          merchant_order_id: invoice,
          card_tail: p.tail,
          channel: 'paypal',
          payee,
          status: 'success',
        },
        free: ['product'],
        direction: 'debit',
      },
    };
  },
};

/** LINE Pay of Taiwan after paying: points given back stand right under the sum. */
export const linePay: Design = {
  name: 'line-pay',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const sum = `1,${p.tail.slice(0, 3)}`;
    const payee = p.pick('像素點數卡專賣店', '西門遊戲序號館', '好玩數位點數');
    const number = `${p.time.slice(0, 10).replaceAll('-', '')}${digitsOf(p, 11)}`;
    return {
      html: traditional(
        look,
        `body{background:${card}}.mid{text-align:center;padding:24px 0 20px}.sum{font-size:2.6rem;font-weight:700}.rows{margin:0 22px;padding:14px 0;border-top:1px solid ${coloursOf(look).rule}}${rowStyle(look, '5.6rem')}.btn{margin:26px 22px;background:#06c755;color:#fff;text-align:center;border-radius:8px;padding:13px;font-weight:700}`,
        `${bar(look, p.time.slice(11, 16))}<div style="display:flex;padding:8px 20px"><b style="flex:1">LINE Pay</b><span>✕</span></div><div class="mid">${tick('#06c755', 50)}<p style="padding:10px 0 4px;font-weight:700">付款完成</p><div class="sum">NT$ ${sum}</div><p style="color:${soft};font-size:.88rem;padding-top:6px">預計回饋 LINE POINTS 14 點</p></div><div class="rows">${rows(
          [
            ['商店名稱', payee],
            ['付款方式', `玉山銀行 VISA **** ${p.tail}`],
            ['交易日期', p.time.replaceAll('-', '.')],
            ['交易號碼', number],
          ],
          true,
        )}</div><div class="btn">確認</div><p style="text-align:center;color:${soft};font-size:.8rem">退款請洽商店</p>${foot(look)}`,
      ),
      truth: {
        document: ['success_page', 'unknown'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time),
          transaction_id: number,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};

/** Cash App: everything in the middle, then a few rows with an identifier behind a hash. */
export const cashApp: Design = {
  name: 'cash-app',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product } = wareAbroadOf(p);
    const { year, mon, day, clock12 } = pieces(p);
    const sum = small(p);
    return {
      html: latin(
        look,
        `body{background:${card}}.mid{text-align:center;padding:18px 0 30px}.mid i{margin:0 auto 14px}.sum{font-size:3.1rem;font-weight:700;padding:14px 0 4px}${rowStyle(look, '6.4rem')}.btn{margin:34px 24px 0;background:${look.dark ? '#2c2c2e' : '#f0f0f0'};text-align:center;border-radius:26px;padding:14px;font-weight:700}`,
        `${bar(look, '3:41')}<div style="padding:10px 20px;font-size:1.2rem">✕</div><div class="mid">${disc('linear-gradient(#00d64f,#00a03b)', 72, 36, shop.slice(0, 1))}<b style="font-size:1.3rem">${shop}</b><div style="color:${soft};padding-top:4px">For ${product}</div><div class="sum">$${sum}</div><div style="color:${soft}">${mon} ${day}, ${year} at ${clock12}</div></div><div style="margin:0 24px">${rows(
          [
            ['Status', 'Completed'],
            ['Amount', `$${sum}`],
            ['Source', `Visa Debit ${p.tail}`],
            ['Identifier', `#${lettersOf(p, 8)}`],
            ['To', shop],
          ],
          true,
        )}</div><div class="btn">Web Receipt</div><div class="btn" style="margin-top:12px">Get Cash Support</div>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          card_tail: p.tail,
          status: 'success',
        },
        free: ['channel', 'transaction_id', 'payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** Wise: what was paid, what was sent, the fee between them, and what arrives in another currency. */
export const wiseTransfer: Design = {
  name: 'wise-transfer',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, monthName, day, clock12 } = pieces(p);
    const sum = small(p);
    const number = `1${digitsOf(p, 9)}`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#121511' : '#fff'}}.d{display:flex;justify-content:space-between;gap:20px;padding:12px 0;border-bottom:1px solid ${rule};font-size:.95rem}.d span:first-child{color:${soft}}.d span+span{text-align:right}`,
        `${bar(look, '17:17')}<div style="padding:10px 22px"><span>←</span><div style="padding:18px 0 14px">${disc('#5f8f45', 56, 28, 'LX')}</div><b style="font-size:1.6rem">Lin Xiaoyu</b><p style="color:${soft};padding:4px 0 18px">Sent by you · Complete</p><b>Transfer details</b><div class="d"><span>You paid</span><span>${sum} USD</span></div><div class="d"><span>Our fee</span><span>1.17 USD</span></div><div class="d"><span>Total converted</span><span>${(Number(sum) - 1.17).toFixed(2)} USD</span></div><div class="d"><span>Exchange rate</span><span>1 USD = 7.0912 CNY</span></div><div class="d"><span>Lin Xiaoyu received</span><span>${grouped(((Number(sum) - 1.17) * 7.0912).toFixed(2))} CNY</span></div><div class="d"><span>Transfer number</span><span>${number}</span></div><div class="d"><span>Paid on</span><span>${day} ${monthName} ${year}, ${clock12}</span></div><div class="d"><span>Recipient account</span><span>Alipay</span></div><p style="padding-top:22px"><b>Get help with this transfer</b></p></div>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          status: 'success',
        },
        free: ['channel', 'payee'],
        direction: 'debit',
      },
    };
  },
};

/** The mail of Apple's store in Chinese: order and document number side by side. */
export const mailApple: Design = {
  name: 'mail-apple',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { product } = wareOf(p);
    const { year, month, day } = pieces(p);
    const sum = small(p);
    const number = `M${lettersOf(p, 9)}`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#1c1c1e' : '#fff'}}.l{color:${soft};font-size:.72rem;padding-top:12px}.v{font-size:.88rem}.two{display:grid;grid-template-columns:1fr 1fr}.d{display:flex;gap:12px;padding:14px 0;border-bottom:1px solid ${rule};font-size:.92rem}`,
        `${bar(look, '8:50')}<div style="display:flex;padding:8px 16px;color:#0a7aff"><span style="flex:1">‹ 收件箱</span><span>⌃　⌄</span></div><div style="display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid ${rule}">${disc('#8e8e93', 42, 21, 'A')}<div style="flex:1"><b>Apple</b><div style="color:${soft};font-size:.85rem">收件人：我</div><div style="padding-top:8px;font-weight:700">Apple 提供的收据</div></div></div><div style="padding:22px 24px"><div style="font-size:1.6rem;color:${soft};text-align:right">收据</div><div class="two"><div><div class="l">APPLE 账户</div><div class="v">xiaoman88@qq.com</div></div><div><div class="l">账单寄送地址</div><div class="v">支付宝</div></div><div><div class="l">订单号</div><div class="v">${number}</div></div><div><div class="l">文稿编号</div><div class="v">${digitsOf(p, 12)}</div></div><div><div class="l">日期</div><div class="v">${year}年${month}月${day}日</div></div></div><p style="background:${rule};padding:6px 10px;margin:20px 0 4px;font-weight:700;font-size:.9rem">App Store</p><div class="d">${disc('linear-gradient(135deg,#7f7fd5,#86a8e7)', 52, 12)}<div style="flex:1">${product}<br><small style="color:${soft}">App 内购买 · 小满的 iPhone</small></div><span>¥ ${sum}</span></div><div style="display:flex;justify-content:flex-end;gap:26px;padding-top:16px"><span style="color:${soft}">总计</span><b>¥ ${sum}</b></div><p style="color:${soft};font-size:.75rem;line-height:1.7;padding-top:26px">如需更改或查看订阅，请前往“设置”。<br>保留此收据以供参考。Apple 用户支持</p></div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          shop_order_id: number,
          product,
          channel: 'alipay',
        },
        free: ['payee', 'recharge_account', 'merchant_order_id', 'transaction_id', 'status'],
      },
    };
  },
};

/** The mail of Google's store in the dark: an order number in groups, the zone behind the clock. */
export const mailGoogle: Design = {
  name: 'mail-google',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee } = wareAbroadOf(p);
    const { year, mon, day, clock12 } = pieces(p);
    const sum = small(p);
    const number = `GPA.${digitsOf(p, 17).replace(/(\d{4})(\d{4})(\d{4})/, '$1-$2-$3-')}`;
    return {
      html: latin(
        look,
        `body{background:${card}}.row b{font-weight:700}.d{display:flex;justify-content:space-between;padding:9px 0;font-size:.92rem;gap:14px}.box{border:1px solid ${rule};border-radius:10px;padding:16px;margin:16px 0}`,
        `${bar(look, '22:02')}<div style="display:flex;gap:26px;padding:10px 18px;justify-content:flex-end"><span style="flex:1">←</span><span>▤</span><span>✉</span><span>⋮</span></div><div style="padding:6px 20px"><div style="font-size:1.35rem;line-height:1.35">Your Google Play Order Receipt from ${mon} ${day}, ${year}</div><div style="display:flex;gap:12px;padding:18px 0;align-items:center">${disc('#4285f4', 40)}<div><b>Google Play</b><div style="color:${soft};font-size:.8rem">to me</div></div></div>Thank you<p style="font-size:.92rem;padding-top:10px;line-height:1.55">You've made a purchase from ${payee} on Google Play.</p><div class="box"><div style="font-size:.88rem;line-height:1.8"><b>Order number:</b> ${number}<br><b>Order date:</b> ${mon} ${day}, ${year} ${clock12} GMT+8</div><div class="d" style="border-top:1px solid ${rule};margin-top:12px;padding-top:14px"><b>Item</b><b>Price</b></div><div class="d"><span>${product}</span><span>$${sum}</span></div><div class="d"><span></span><span>Tax: $0.00</span></div><div class="d"><span></span><b>Total: $${sum}</b></div></div><b>Payment method:</b><br>Visa-${p.tail}<p style="color:${soft};font-size:.8rem;line-height:1.6;padding:18px 0">By purchasing, you agree to the Terms of Service. Questions? Visit the Help Center.</p></div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: sum,
          shop_order_id: number,
          product,
          card_tail: p.tail,
          channel: 'card_international',
        },
        free: ['paid_at', 'payee', 'status'],
      },
    };
  },
};
