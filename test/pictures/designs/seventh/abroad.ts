import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows, tick } from '../sixth/screen.ts';
import { digitsOf, grouped, lettersOf, pieces, small } from '../sixth/values.ts';
import { thousands, wareHere, wareThere } from './values.ts';

/** M-Pesa writes by text message: the code first, then the sum, the balance, the cost and what is still allowed. */
export const smsMpesa: Design = {
  name: 'sms-mpesa',
  draw(p, look) {
    const { soft } = coloursOf(look);
    const { day, month, clock12, weekday } = pieces(p);
    const sum = `${thousands(p)}.00`;
    const code = `T${lettersOf(p, 9)}`;
    const said = (text: string) =>
      `<div style="background:${look.dark ? '#26292e' : '#e9eef7'};border-radius:20px;padding:13px 16px;margin:4px 50px 4px 14px;line-height:1.5;font-size:.98rem">${text}</div>`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#101215' : '#fff'}}.when{text-align:center;color:${soft};font-size:.76rem;padding:18px 0 8px}`,
        `${bar(look, clock12.replace(/ .*/, ''))}<div style="display:flex;align-items:center;gap:12px;padding:8px 16px 12px;font-size:1.15rem"><span>←</span>${disc('#4caf50', 34, 17, 'M')}<span style="flex:1">MPESA</span><span>⋮</span></div><div class="when">${weekday} 8:02 AM</div>${said('Dear Customer, get a FULIZA limit review today. Dial *334#. Your data stays yours.')}<div class="when">${weekday} ${clock12}</div>${said(`${code} Confirmed. Ksh${sum} paid to CODEHARBOR DIGITAL for account ${p.account} on ${day}/${month}/26 at ${clock12}. New M-PESA balance is Ksh${grouped(p.balance)}. Transaction cost, Ksh15.00. Amount you can transact within the day is 496,300.00. Save frequent paybills for quick payment.`)}<div style="margin:150px 14px 0;border-radius:24px;padding:13px 18px;background:${look.dark ? '#24272b' : '#f1f3f8'};color:${soft}">You can't reply to this conversation</div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: sum.replace(',', ''), transaction_id: code },
        free: ['paid_at', 'payee', 'channel', 'status', 'recharge_account'],
        direction: 'debit',
      },
    };
  },
};

/** Alipay's app of Hong Kong in English: Hong Kong's dollars were taken, the shop's yuan stand below. */
export const alipayHkEnglish: Design = {
  name: 'alipay-hk-english',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee, shop } = wareHere(p);
    const sum = small(p);
    return {
      html: latin(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:18px 16px}.mid{text-align:center;padding-bottom:16px;border-bottom:1px solid ${rule};margin-bottom:8px}.mid i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:700;padding:6px 0}${rowStyle(look, '8.6rem')}`,
        `${bar(look, '11:48')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center">Transaction details</b></div><div class="card"><div class="mid">${disc('#1677ff', 44, 22, shop.slice(0, 1))}${payee}<div class="sum">-HK$ ${sum}</div><span style="color:${soft};font-size:.9rem">Successful</span></div>${rows(
          [
            ['Payment method', 'AlipayHK Wallet'],
            ['Merchant amount', `CNY ${(Number(sum) * 0.9214).toFixed(2)}`],
            ['Exchange rate', 'CNY 1.00 = HKD 1.0853'],
            ['Payment time', p.time.replaceAll('-', '/')],
            ['Order No.', p.alipayId],
            ['Merchant Order No.', p.merchantId],
          ],
        )}</div><div class="card" style="display:flex;justify-content:space-between"><span>Stamps earned</span><span style="color:${soft}">+3 ›</span></div><div class="card" style="display:flex;justify-content:space-between"><span>Need help with this payment?</span><span>›</span></div>${foot(look)}`,
      ),
      truth: {
        document: ['alipay_bill', 'unknown'],
        facts: {
          amount: sum,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** GCash: the receipt as it is saved to the phone's pictures. */
export const gcashReceipt: Design = {
  name: 'gcash-receipt',
  draw(p, look) {
    const { year, mon, day, clock12 } = pieces(p);
    const { payee, product } = wareThere(p);
    const sum = `${thousands(p)}.00`;
    const reference = `60${digitsOf(p, 11)}`;
    return {
      html: latin(
        look,
        'body{background:#0a5cff;padding:26px 20px;color:#1c2740}.c{background:#fff;border-radius:14px;padding:26px 20px}.r{display:flex;justify-content:space-between;gap:20px;padding:8px 0;font-size:.92rem}.r span+span{text-align:right;font-weight:700}',
        `<div style="color:#fff;font-size:1.5rem;font-weight:700;text-align:center;padding-bottom:20px">GCash</div><div class="c"><div style="text-align:center">${tick('#0a5cff', 46)}<p style="padding:10px 0 2px;font-size:1.15rem;font-weight:700">${payee}</p><p style="color:#6c7894;font-size:.88rem;padding-bottom:18px">Paid using GCash</p></div><div class="r" style="border-top:1px solid #dfe5f0;padding-top:18px"><span>Amount Due</span><span>PHP ${sum}</span></div><div class="r"><span>Convenience fee</span><span>PHP 0.00</span></div><div class="r" style="font-size:1.1rem"><span>Total</span><span>PHP ${sum}</span></div><div class="r" style="border-top:1px solid #dfe5f0;margin-top:10px;padding-top:18px"><span>Item</span><span>${product}</span></div><div class="r"><span>Date</span><span>${mon} ${day}, ${year} ${clock12}</span></div><div class="r"><span>Ref. No.</span><span>${reference}</span></div></div><p style="color:#d6e4ff;text-align:center;font-size:.78rem;line-height:1.7;padding-top:18px">This is processed by the merchant. Please allow up to 24 hours for posting.</p>`,
      ),
      truth: {
        document: ['success_page', 'unknown'],
        facts: {
          amount: sum.replace(',', ''),
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: reference,
          payee,
          product,
        },
        free: ['channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** PhonePe in the dark: two numbers, of which the first is the transaction's and the other the banks'. */
export const phonepeDetail: Design = {
  name: 'phonepe-detail',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, mon, day, clock12 } = pieces(p);
    const { payee, shop } = wareThere(p);
    const sum = thousands(p);
    const number = `T${p.time.slice(2, 10).replaceAll('-', '')}${digitsOf(p, 16)}`;
    return {
      html: latin(
        look,
        `.t{background:#0f9d58;color:#fff;padding-bottom:16px}.card{background:${card};margin:12px;border-radius:14px;padding:18px 16px}.l{color:${soft};font-size:.82rem;padding-bottom:3px}.f{display:flex;gap:14px;align-items:center}`,
        `<div class="t">${bar(look, '10:10')}<div style="display:flex;gap:16px;align-items:center;padding:10px 18px"><span style="font-size:1.3rem">←</span><div><b style="font-size:1.1rem">Transaction Successful</b><br><span style="font-size:.85rem">${clock12.toLowerCase().padStart(8, '0')} on ${String(day).padStart(2, '0')} ${mon} ${year}</span></div></div></div><div class="card"><div class="l">Paid to</div><div class="f">${disc('#5f259f', 42, 21, shop.slice(0, 1))}<div style="flex:1"><b>${payee}</b><br><small style="color:${soft}">${shop.toLowerCase().replace(' ', '')}@ybl</small></div><b style="font-size:1.15rem">₹${sum}</b></div></div><div class="card"><div style="display:flex;padding-bottom:14px;border-bottom:1px solid ${rule};margin-bottom:14px"><b style="flex:1">Transfer Details</b><span>⌃</span></div><div class="l">Transaction ID</div><div style="padding-bottom:16px">${number}</div><div class="l">Debited from</div><div class="f">${disc('#e67e22', 34, 8)}<div style="flex:1">XXXXXXXX${p.tail}<br><small style="color:${soft}">UTR: 6${digitsOf(p, 11, 17)}</small></div><b>₹${sum}</b></div></div><div class="card" style="display:flex;justify-content:space-around;font-size:.85rem"><span>Send Again</span><span>View History</span><span>Share Receipt</span></div><div class="card">Contact PhonePe Support</div><p style="text-align:center;color:${soft};font-size:.8rem">Powered by UPI</p>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'success_page'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time, 'minute'),
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

/** Klarna: a purchase that was paid in full, between what it offers next. */
export const klarnaPaid: Design = {
  name: 'klarna-paid',
  draw(p, look) {
    const { soft } = coloursOf(look);
    const { year, monthName, day } = pieces(p);
    const { shop, product } = wareThere(p);
    const sum = small(p);
    const number = `${lettersOf(p, 8)}-1`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#0e0e0f' : '#f9f8f5'}}.card{background:${look.dark ? '#1c1c1e' : '#fff'};margin:10px 16px;border-radius:16px;padding:18px}.d{display:flex;justify-content:space-between;gap:20px;padding:8px 0;font-size:.94rem}.d span:first-child{color:${soft}}`,
        `${bar(look, '19:02')}<div style="display:flex;padding:10px 18px"><span style="flex:1">‹</span><span>Help</span></div><div style="padding:10px 20px 14px;display:flex;gap:14px;align-items:center">${disc('#ffa8cd', 52, 26, shop.slice(0, 1))}<div><b style="font-size:1.35rem">${shop}</b><br><span style="color:#1a8a4a">Paid in full</span></div></div><div class="card"><div class="d"><span>Purchase date</span><b>${day} ${monthName} ${year}</b></div><div class="d"><span>Order number</span><b>${number}</b></div><div class="d"><span>Paid with</span><b>Visa •••• ${p.tail}</b></div></div><div class="card"><div class="d"><span style="color:inherit">${product}</span><b>€${sum}</b></div><div class="d"><span>Delivery</span><b>€0.00</b></div><div class="d"><span>Total paid</span><b>€${sum}</b></div></div><div class="card" style="background:#ffa8cd;color:#0b051d"><b>Next time, split it in 3</b><p style="font-size:.86rem;padding-top:6px">Interest-free instalments on purchases from €35. Terms apply.</p></div><div class="card">Report a problem ›</div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'unknown', 'success_page'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          shop_order_id: number,
          card_tail: p.tail,
          product,
          channel: 'card_international',
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};
