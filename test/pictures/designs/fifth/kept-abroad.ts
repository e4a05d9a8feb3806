import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { english, grouped } from './values.ts';

/** A store's mail in a phone's mail program: number and date in one grey line, a sum with tax. */
export const mailStore: Design = {
  name: 'mail-store',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { month, day, year, clock, half } = english(p.time);
    const digits = p.alipayId.slice(-17);
    const order = `GPA.${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}`;
    const tax = (Number(p.amount) / 11).toFixed(2);
    return {
      html: screen(
        look,
        `body{background:#fff;color:#202124}.w{padding:6px 20px;font-size:14px;line-height:1.6}.r{display:flex;justify-content:space-between;padding:8px 0;border-bottom:1px solid ${rule};font-size:14px}`,
        `<div style="padding:6px 20px;font-size:20px">←</div><div class="w"><div style="font-size:20px;line-height:1.35">Your Google Play Order Receipt from ${month} ${day}, ${year}</div><div style="display:flex;gap:12px;align-items:center;padding:16px 0">${avatar('G', '#1e8e3e', 38)}<div><b>Google Play</b><br><span style="color:${soft};font-size:12px">to me</span></div></div><div style="font-size:24px;padding:6px 0 12px">Thank you</div>You've made a purchase from Moonlit Games Ltd on Google Play.<div style="color:${soft};padding:14px 0">Order number: ${order}<br>Order date: ${month} ${day}, ${year} ${clock}:${p.time.slice(17)} ${half} GMT+8<br>Your account: lin.yu@example.com</div>${rowsOf(
          [
            ['<b>Item</b>', '<b>Price</b>'],
            [
              'Crystal Pouch 980 (Moonlit Saga)',
              `US$${grouped((Number(p.amount) - Number(tax)).toFixed(2))}`,
            ],
            ['Tax', `US$${grouped(tax)}`],
            ['<b>Total</b>', `<b>US$${grouped(p.amount)}</b>`],
          ],
        )}<div style="padding:14px 0">Payment method:<br>Visa-${p.tail}</div><span style="color:${soft};font-size:12px">By purchasing you accepted the terms of this store. Refunds may be requested within 48 hours.</span></div>`,
        '11:03',
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'card_international',
          shop_order_id: order,
          card_tail: p.tail,
        },
        free: ['product', 'payee', 'status'],
      },
    };
  },
};

/** A game store's thanks, dark, on a computer's screen: confirmation number, goods and price, paid by a wallet. */
export const mailGames: Design = {
  name: 'mail-games',
  draw(p, look) {
    const { month, day, year, clock, half } = english(p.time);
    const number = `41${p.alipayId.slice(-10)}${p.unionpayId.slice(-6)}`;
    return {
      html: page(
        look,
        'body{background:#0e141b;color:#c6d4df;padding:30px 60px}.c{background:#1b2838;padding:30px 36px;font-size:15px;line-height:1.6}.i{background:#16202d;display:flex;gap:18px;align-items:center;padding:14px;margin:16px 0}.i i{width:120px;height:46px;background:linear-gradient(120deg,#3d7ea6,#17314a)}.r{display:flex;padding:4px 0}.r span{width:210px;color:#8f98a0}b{color:#fff}',
        `<div style="font-size:22px;letter-spacing:6px;padding-bottom:18px">STEAM</div><div class="c"><div style="font-size:24px;color:#fff">Thank you for your purchase!</div><p style="padding-top:10px">Hello lin_yu, here is what you bought. It is in your library now.</p><div class="i"><i></i><span style="flex:1">Harvest of the Deep – Deluxe</span><b>¥ ${grouped(p.amount)}</b></div>${rowsOf(
          [
            ['Account name', '<b>lin_yu_0417</b>'],
            ['Invoice', `<b>${number}</b>`],
            ['Date issued', `<b>${day} ${month}, ${year} @ ${clock}${half.toLowerCase()} CST</b>`],
            ['Subtotal (excl. VAT)', `<b>¥ ${grouped(p.amount)}</b>`],
            ['VAT at 0%', '<b>¥ 0.00</b>'],
            ['Payment method', '<b>Alipay</b>'],
            ['Total for this transaction', `<b>¥ ${grouped(p.amount)}</b>`],
          ],
        )}<p style="padding-top:18px;color:#8f98a0;font-size:13px">This message is your receipt, please keep it.</p></div>`,
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: { amount: p.amount, channel: 'alipay' },
        free: [
          'paid_at',
          'product',
          'payee',
          'status',
          'shop_order_id',
          'merchant_order_id',
          'recharge_account',
        ],
      },
    };
  },
};

/** A wallet's mail about a payment, its time in the zone of its office. */
export const mailWallet: Design = {
  name: 'mail-wallet',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const id = `5VT${p.alipayId.slice(-8)}HR${p.tail.slice(1)}Y`;
    return {
      html: screen(
        look,
        `body{background:#f5f7fa;color:#2c2e2f}.w{background:#fff;margin:14px 12px;border-radius:12px;padding:22px 18px;font-size:14.5px;line-height:1.55}.r{padding:9px 0;border-top:1px solid ${rule}}.r span{font-weight:700;display:block}`,
        `<div style="padding:6px 18px;font-size:18px"><b>Receipt for your payment</b></div><div class="w"><div style="color:#003087;font-size:24px;font-weight:700;padding-bottom:12px">PayPal</div>Hello Lin Yu,<p style="font-size:20px;line-height:1.35;padding:8px 0 16px">You paid $${grouped(p.amount)} USD to Northgate Vouchers LLC</p>${rowsOf(
          [
            ['Transaction ID', `<span style="color:#0070e0;font-weight:400">${id}</span>`],
            ['Transaction date', 'Nov 17, 2026 06:03:22 PST'],
            ['Merchant', 'Northgate Vouchers LLC'],
            ['Instructions to merchant', "You haven't entered any instructions."],
          ],
        )}<div class="r" style="display:flex;justify-content:space-between"><b>Total</b>$${grouped(p.amount)} USD</div><div class="r" style="color:${soft};font-size:12.5px">Paid with Mastercard x-${p.tail}. It will appear on your statement as PAYPAL *NORTHGATE. Issues? You have 180 days from the transaction date to open a dispute.</div></div>`,
        '22:40',
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown', 'bank_notice'],
        facts: {
          amount: p.amount,
          paid_at: '2026-11-17T06:03:22-08:00',
          transaction_id: id,
          card_tail: p.tail,
        },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A British bank without branches: a coloured head, sum in the middle, no year. */
export const neobankCoral: Design = {
  name: 'neobank-coral',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { weekday, day, month } = english(p.time);
    return {
      html: screen(
        look,
        `body{background:#f2f4f6}.h{height:120px;background:linear-gradient(120deg,#ff4f40,#ff8f6b);margin-top:-54px}.c{background:${card};border-radius:14px;margin:12px 14px;padding:14px 16px;font-size:15px}.r{display:flex;justify-content:space-between;padding:7px 0}.r div{color:${soft}}`,
        `<div class="h"></div><div style="margin:-34px 0 0 20px">${avatar('K', '#0f3557', 68, 22)}</div><div style="padding:12px 20px;display:flex;justify-content:space-between"><div><div style="font-size:22px;font-weight:700">Keyforge</div><div style="color:${soft};font-size:14px">${weekday}, ${day} ${month}, ${p.time.slice(11, 16)}</div></div><div style="font-size:24px;font-weight:700">£${grouped(p.amount)}</div></div><div class="c">${rowsOf(
          [
            ['Category', 'Shopping'],
            ['Notes', 'Add a note'],
            ['Receipt', 'Add'],
            ['Tags', '#games'],
          ],
        )}</div><div class="c">Card ending ${p.tail} · Online<p style="color:${soft};font-size:13px">KEYFORGE.EXAMPLE LONDON GBR</p></div><div class="c">${rowsOf(
          [
            ['Number of visits', '2'],
            ['Average spend', '£18.40'],
            ['Total spent', '£36.80'],
          ],
        )}</div><div class="c" style="color:#016b83">Something wrong? Get help</div>`,
        '18:19',
      ),
      truth: {
        document: ['unknown', 'bank_notice'],
        facts: { amount: p.amount, card_tail: p.tail },
        free: ['paid_at', 'channel', 'payee', 'status'],
      },
    };
  },
};
