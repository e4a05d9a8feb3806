import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows } from './screen.ts';
import { digitsOf, lettersOf, pieces, small, wareAbroadOf } from './values.ts';

/** Venmo: a sentence says who paid whom, the sum behind a minus, labels above their values. */
export const venmo: Design = {
  name: 'venmo',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product } = wareAbroadOf(p);
    const { year, monthName, day, clock12 } = pieces(p);
    const sum = small(p);
    const number = digitsOf(p, 19);
    return {
      html: latin(
        look,
        `.card{background:${card};padding:20px 22px;margin-bottom:10px}.l{font-weight:700;font-size:.9rem;padding-top:16px}.v{color:${soft};font-size:.95rem;padding-top:3px}`,
        `${bar(look, '11:46')}<div style="background:${card};display:flex;padding:10px 22px"><span>←</span><b style="flex:1;text-align:center">Payment</b></div><div class="card"><div style="display:flex;gap:14px;align-items:center">${disc('linear-gradient(#3d95ce,#0b5f9c)', 56, 28, shop.slice(0, 1))}<div style="flex:1;font-size:1.05rem"><b>You</b> paid <b>${shop}</b></div><b style="font-size:1.15rem;color:#c6402f">- $${sum}</b></div><p style="padding-top:16px;font-size:1.1rem">${product}</p><p style="color:${soft};padding-top:10px;font-size:.88rem">♡ Like　　Comment</p></div><div class="card" style="padding-top:4px"><div class="l">Status</div><div class="v">Complete</div><div class="l">Payment method</div><div class="v">Venmo balance</div><div class="l">Transaction details</div><div class="v">${monthName} ${day}, ${year}, ${clock12} · Private</div><div class="l">Type of transaction</div><div class="v">Purchase</div><div class="l">Transaction ID</div><div class="v">${number}</div></div><div class="card">Need help?</div>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          status: 'success',
        },
        free: ['channel', 'payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** A wallet of Singapore: a booking number and the transaction's own long number, points at the end. */
export const grabPay: Design = {
  name: 'grab-pay',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareAbroadOf(p);
    const { year, mon, day, clock12 } = pieces(p);
    const sum = small(p);
    const number = lettersOf(p, 24).toLowerCase();
    return {
      html: latin(
        look,
        `.top{background:#00b14f;color:#fff;padding-bottom:26px;text-align:center}.card{background:${card};margin:-14px 14px 24px;border-radius:14px;padding:16px 18px}${rowStyle(look, '7.2rem')}.row{border-bottom:1px solid ${rule};padding:11px 0}`,
        `<div class="top">${bar(look, p.time.slice(11, 16))}<div style="display:flex;padding:8px 18px 16px"><span>✕</span><b style="flex:1">Payment</b></div><div style="font-size:2.5rem;font-weight:700">- S$${sum}</div><div style="padding:4px 0 12px">Successful</div></div><div class="card">${rows(
          [
            ['Paid to', payee],
            ['Date', `${day} ${mon} ${year}, ${clock12}`],
            ['Paid with', 'GrabPay Wallet'],
            ['Transaction ID', number],
            ['Points earned', '24'],
          ],
          true,
        )}</div><div class="card" style="margin-top:0">Get help with this payment</div><p style="text-align:center;color:${soft};font-size:.78rem">Keep this receipt for your records</p>${foot(look)}`,
      ),
      truth: {
        document: ['success_page', 'unknown'],
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          payee,
          status: 'success',
        },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};

/** Steam's mail: the wallet's name as the way of paying, a confirmation number of nineteen digits. */
export const mailSteam: Design = {
  name: 'mail-steam',
  draw(p, look) {
    const { year, mon, day } = pieces(p);
    const number = digitsOf(p, 19);
    const sum = `${Number(p.tail.slice(0, 2)) + 20}.00`;
    const product = p.pick('Hades II', 'Stardew Valley', 'Black Myth: Wukong Deluxe', 'Factorio');
    return {
      html: latin(
        { ...look, dark: true },
        'body{background:#1b2838;color:#c6d4df;padding:34px 40px}.d{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px solid #2f4a63}.k{color:#8fa3b3;width:210px;display:inline-block;line-height:2}',
        `<div style="letter-spacing:8px;font-weight:700;font-size:1.5rem;padding-bottom:26px">STEAM</div><p style="font-size:1.35rem;color:#66c0f4;padding-bottom:10px">Thank you for your Steam purchase!</p><p style="line-height:1.6">The items below have been added to your Steam Library.</p><div style="background:#16202d;padding:22px 26px;margin:24px 0"><div class="d"><span>${product}</span><span>¥ ${sum}</span></div><div class="d"><span>Subtotal</span><span>¥ ${sum}</span></div><div class="d"><b>Total</b><b>¥ ${sum}</b></div><div style="padding-top:16px"><span class="k">Account name</span>qingwa_9527<br><span class="k">Confirmation number</span>${number}<br><span class="k">Date confirmed</span>${day} ${mon}, ${year}<br><span class="k">Payment method</span>Alipay</div></div><p style="font-size:.88rem;line-height:1.7;color:#8fa3b3">This email message will serve as your receipt.<br>If you need help, please visit Steam Support.<br>© Valve Corporation</p>`,
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
        free: ['recharge_account', 'transaction_id', 'payee', 'status'],
      },
    };
  },
};

/** A receipt as Stripe mails it for a shop, on a computer. */
export const mailStripe: Design = {
  name: 'mail-stripe',
  draw(p, look) {
    const { payee, product } = wareAbroadOf(p);
    const { year, monthName, day } = pieces(p);
    const sum = small(p);
    return {
      html: latin(
        look,
        'body{background:#f6f9fc;color:#1a1f36;padding:36px 0}.c{background:#fff;width:520px;margin:0 auto 14px;border-radius:12px;padding:30px 34px;box-shadow:0 1px 4px #0002}.d{display:flex;justify-content:space-between;padding:9px 0;font-size:.95rem}.s{color:#697386}',
        `<div class="c"><div style="display:flex;gap:12px;align-items:center;padding-bottom:20px">${disc('#635bff', 34)}<b>${payee}</b></div><div class="s">Receipt from ${payee}</div><div style="font-size:2.2rem;font-weight:700;padding:6px 0">$${sum}</div><div class="s">Paid ${monthName} ${day}, ${year}</div><div style="border-top:1px solid #e3e8ee;margin:22px 0 12px"></div><div class="d"><span class="s">Receipt number</span><span>${digitsOf(p, 8).replace(/^(.{4})/, '$1-')}</span></div><div class="d"><span class="s">Invoice number</span><span>${lettersOf(p, 8)}-0001</span></div><div class="d"><span class="s">Payment method</span><span>Mastercard - ${p.tail}</span></div></div><div class="c"><b>Receipt #${digitsOf(p, 8).replace(/^(.{4})/, '$1-')}</b><div class="d" style="padding-top:16px"><span>${product}<br><small class="s">Qty 1</small></span><span>$${sum}</span></div><div class="d" style="border-top:1px solid #e3e8ee"><b>Total</b><b>$${sum}</b></div><div class="d"><b>Amount paid</b><b>$${sum}</b></div></div><p class="s" style="text-align:center;font-size:.85rem;padding:14px">Questions? Visit our support site. Powered by Stripe</p>`,
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          card_tail: p.tail,
          product,
          channel: 'card_international',
        },
        free: ['shop_order_id', 'merchant_order_id', 'transaction_id', 'payee', 'status'],
      },
    };
  },
};

/** PayMe in English: a person's code was paid, with a note instead of goods. */
export const payMe: Design = {
  name: 'pay-me',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { year, mon, day, clock12 } = pieces(p);
    const sum = `${p.tail.slice(1).replace(/^0+/, '') || '188'}.00`;
    const number = `${lettersOf(p, 4)}${digitsOf(p, 12)}`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#1b1113' : '#fbeeee'}}.card{background:${card};margin:0 16px;border-radius:20px;padding:26px 20px;text-align:center}.card i{margin:0 auto 12px}.sum{font-size:2.5rem;font-weight:700;color:#db0011;padding:8px 0}${rowStyle(look, '7rem')}.row{text-align:left}`,
        `${bar(look, '21:59')}<div style="display:flex;padding:10px 20px 18px"><span>‹</span><b style="flex:1;text-align:center">Transaction details</b></div><div class="card">${disc('#e58a92', 64, 32, 'G')}You paid<div style="font-size:1.2rem;font-weight:700">GAME POINT HOUSE</div><div class="sum">HK$${sum}</div><p style="color:${soft}">“switch card”</p><div style="padding-top:22px">${rows(
          [
            ['Date and time', `${day} ${mon} ${year} ${clock12}`],
            ['Paid from', 'PayMe balance'],
            ['Reference no.', number],
            ['Status', 'Completed'],
          ],
          true,
        )}</div></div><p style="text-align:center;padding:26px;color:#db0011">Share receipt</p>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          status: 'success',
        },
        free: ['channel', 'payee', 'product'],
        direction: 'debit',
      },
    };
  },
};
