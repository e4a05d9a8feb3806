import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, latin, tick } from '../sixth/screen.ts';
import { digitsOf, lettersOf, pieces, small, wareAbroadOf } from '../sixth/values.ts';
import { strip } from './screen.ts';

/** Google's receipt in the phone's mail. */
export const mailPlayReceipt: Design = {
  name: 'mail-play-receipt',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, mon, day, clock12 } = pieces(p);
    const sum = small(p);
    const d = digitsOf(p, 17);
    const number = `GPA.3${d.slice(0, 3)}-${d.slice(3, 7)}-${d.slice(7, 11)}-${d.slice(11, 16)}`;
    return {
      html: latin(
        look,
        'body{background:#fff}.p{padding:0 18px}td{padding:9px 0;font-size:.9rem}td+td{text-align:right}table{width:100%;border-collapse:collapse}',
        `${strip(look, '12:11', '#fff')}<div style="display:flex;gap:26px;padding:12px 18px;font-size:1.2rem"><span style="flex:1">←</span><span>⤓</span><span>⌫</span><span>✉</span></div><div class="p" style="font-size:1.3rem;line-height:1.35;padding-top:8px">Your Google Play Order Receipt from ${mon} ${day}, ${year} <small style="background:#eee;border-radius:4px;font-size:.72rem;padding:2px 6px;vertical-align:middle">Inbox</small></div><div class="p" style="display:flex;gap:12px;align-items:center;padding-top:18px;padding-bottom:18px">${disc('#34a853', 40, 20, 'G')}<div style="flex:1"><b style="font-size:.95rem">Google Play</b>　<small style="color:${soft}">${mon} ${day}</small><br><small style="color:${soft}">to me ⌵</small></div><span>⋮</span></div><div class="p"><div style="font-size:1.4rem;color:#5f6368;padding:8px 0 16px">▶ Google Play</div><p style="font-size:1.05rem;padding-bottom:10px">Thank you.</p><p style="font-size:.92rem;line-height:1.6;color:#444">You've made a purchase from <b>Miniclip.com</b> on Google Play.</p><div style="background:#f6f8f9;border-radius:8px;padding:12px 14px;margin:16px 0;font-size:.88rem;line-height:1.8;color:#333"><b>Order number:</b> ${number}<br><b>Order date:</b> ${mon} ${day}, ${year} ${clock12} GMT+8<br><b>Your account:</b> ma***an@gmail.com</div><table><tr style="color:${soft}"><td>Item</td><td>Price</td></tr><tr style="border-top:1px solid ${rule}"><td>Pool Coins Pack (8 Ball Pool)</td><td>$${sum}</td></tr><tr style="border-top:1px solid ${rule}"><td>Tax</td><td>$0.00</td></tr><tr style="border-top:1px solid ${rule};font-weight:700"><td>Total</td><td>$${sum}</td></tr></table><p style="font-size:.86rem;padding:16px 0;color:#444"><b>Payment method:</b><br>Mastercard-${p.tail}</p><p style="color:${soft};font-size:.78rem;line-height:1.6">Keep this for your records. Have questions? Visit the Google Play Help Center.</p></div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: sum,
          paid_at: isoTime(p.time, 'minute'),
          shop_order_id: number,
          card_tail: p.tail,
          channel: 'card_international',
        },
        free: ['payee', 'product', 'status'],
      },
    };
  },
};

/** PayPal's page of one payment, without the ends of the screen. */
export const paypalCropped: Design = {
  name: 'paypal-cropped',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, monthName, day } = pieces(p);
    const { payee } = wareAbroadOf(p);
    const sum = small(p);
    const number = lettersOf(p, 17);
    const part = (label: string, value: string) =>
      `<div style="padding:14px 0;border-top:1px solid ${rule}"><b style="font-size:.88rem">${label}</b><div style="font-size:.93rem;line-height:1.7;padding-top:4px">${value}</div></div>`;
    return {
      html: latin(
        look,
        'body{background:#fff;padding:18px 22px 6px}',
        `<div style="text-align:center;padding-bottom:22px">${disc('#0070e0', 54, 27, payee.slice(0, 1)).replace('display:flex', 'display:flex;margin:0 auto 12px')}<div style="font-size:1.1rem">${payee}</div><div style="font-size:2.1rem;font-weight:700;padding:8px 0 4px">-$${sum} USD</div><div style="color:${soft};font-size:.88rem">${monthName} ${day}, ${year} · Payment</div><div style="color:#0b7d3e;font-size:.9rem;padding-top:6px">Completed</div></div>${part('Paid with', `Visa x-${p.tail}<span style="float:right">$${sum} USD</span><br><span style="color:${soft}">This transaction will appear on your statement as PAYPAL *${payee.split(' ')[0]?.toUpperCase()}</span>`)}${part('Transaction ID', number)}${part('Seller info', `${payee}<br><span style="color:#0070e0">support@${payee.split(' ')[0]?.toLowerCase()}.example</span>`)}${part('Purchase details', `<span>Total</span><b style="float:right">$${sum} USD</b>`)}<div style="color:#0070e0;padding:14px 0;border-top:1px solid ${rule};font-weight:700">Report a problem</div>`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          transaction_id: number,
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

/** GCash right after paying, within the app. */
export const gcashPaid: Design = {
  name: 'gcash-paid',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, mon, day, clock12 } = pieces(p);
    const { payee } = wareAbroadOf(p);
    const sum = `${p.tail.slice(0, 3).replace(/^0/, '4')}.00`;
    const number = `30${digitsOf(p, 11)}`;
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:20px;padding:9px 0;font-size:.93rem"><span style="color:${soft}">${label}</span><b style="text-align:right;font-weight:500">${value}</b></div>`;
    return {
      html: latin(
        look,
        'body{background:#eef3fb}.card{background:#fff;margin:0 16px;border-radius:12px;padding:20px 18px}',
        `<div style="background:#0057e4;color:#fff;padding-bottom:70px">${strip(look, p.time.slice(11, 16), '#0057e4')}<div style="padding:12px 20px;font-size:1.1rem;font-weight:700;text-align:center">Pay Online</div></div><div class="card" style="margin-top:-48px"><div style="text-align:center;padding-bottom:14px">${tick('#12b76a', 48)}<div style="font-size:1.15rem;font-weight:700;padding-top:8px">Successfully Paid To</div><div style="padding-top:4px">${payee}</div></div><div style="border-top:1px dashed ${rule};padding-top:10px">${line('Amount Due', `PHP ${sum}`)}${line('Payment Method', 'GCash')}<div style="display:flex;justify-content:space-between;padding:10px 0;font-size:1.1rem;font-weight:700"><span>Total Amount Paid</span><span>₱${sum}</span></div></div><div style="border-top:1px dashed ${rule};padding-top:10px">${line('Ref No.', number)}${line('Date', `${mon} ${day}, ${year} ${clock12}`)}</div></div><p style="text-align:center;color:${soft};font-size:.8rem;padding:18px 30px;line-height:1.6">The merchant may take up to 24 hours to post it. You collected 12g of green energy from GForest.</p><div style="margin:0 16px;background:#0057e4;color:#fff;text-align:center;border-radius:26px;padding:14px;font-weight:700">Done</div>${foot(look)}`,
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
