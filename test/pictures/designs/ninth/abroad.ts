import { createHash } from 'node:crypto';
import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { shown, strip } from '../eighth/screen.ts';
import { thousands } from '../seventh/values.ts';
import { disc, foot, latin, tick } from '../sixth/screen.ts';
import { digitsOf, lettersOf, pieces, small } from '../sixth/values.ts';
import { wareOutside } from './values.ts';

/** A British bank of the phone: the sum at the left, the time without a year under it. */
export const pocketBank: Design = {
  name: 'pocket-bank',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { mon, day, clock } = pieces(p);
    const { shop } = wareOutside(p);
    const sum = small(p);
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;padding:13px 0;font-size:.95rem"><span style="color:${soft}">${label}</span><span>${value}</span></div>`;
    return {
      html: latin(
        look,
        `.card{background:${card};margin:0 16px 12px;border-radius:16px;padding:4px 16px}`,
        `${strip(look, '8:41')}<div style="padding:8px 18px 0;font-size:1.4rem">←</div><div style="display:flex;align-items:flex-start;padding:14px 20px 22px"><div style="flex:1"><div style="font-size:2.1rem;font-weight:700">-£${sum}</div><div style="color:#2b66f6;padding:6px 0 2px;font-size:1.05rem">${shop}</div><div style="color:${soft};font-size:.9rem">${day} ${mon}, ${clock}</div></div>${disc('#1c1c4a', 54, 27, shop.slice(0, 1))}</div><div style="display:flex;gap:10px;padding:0 16px 14px;font-size:.85rem">${['Split bill', 'Add note', 'Get help'].map((name) => `<span style="background:${card};border-radius:20px;padding:9px 16px;color:#2b66f6">${name}</span>`).join('')}</div><div class="card">${line('Status', 'Completed')}${line('Card', `Visa ••${p.tail}`)}${line('Statement', '<span style="color:#2b66f6">Download</span>')}</div><div class="card">${line('Category', 'Entertainment')}${line('Exclude from analytics', `<span style="border-radius:11px;background:${rule};width:40px;height:22px"></span>`)}</div><div class="card">${line(`Total spent at ${shop}`, `£${(Number(sum) * 3).toFixed(2)}`)}${line('Number of transactions', '3')}</div>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'bank_notice'],
        facts: { amount: sum, paid_at: isoTime(p.time, 'minute'), card_tail: p.tail, status: 'success' },
        free: ['channel', 'payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** India's payments, cropped from the tick on: two numbers, AM or PM, a bank's account. */
export const upiCropped: Design = {
  name: 'upi-cropped',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { mon, day, year, clock12 } = pieces(p);
    const { payee, shop } = wareOutside(p);
    const sum = thousands(p);
    const number = `4${digitsOf(p, 11)}`;
    const cell = (label: string, value: string) =>
      `<div style="padding:9px 0"><div style="color:${soft};font-size:.8rem">${label}</div><div style="font-size:.97rem;padding-top:2px">${value}</div></div>`;
    return {
      html: latin(
        look,
        'body{background:#fff;color:#202124;padding:20px 18px}',
        `<div style="text-align:center"><div style="font-size:1.02rem">To ${payee}</div><div style="font-size:2.6rem;padding:10px 0 8px"><span style="font-size:1.7rem">₹</span>${sum}</div><div style="display:flex;justify-content:center;align-items:center;gap:8px;font-size:.95rem">${tick('#188038', 20)}Completed</div><div style="width:160px;border-top:1px solid ${rule};margin:14px auto"></div><div style="color:${soft};font-size:.9rem">${day} ${mon} ${year}, ${clock12.toLowerCase()}</div></div><div style="border:1px solid #dadce0;border-radius:14px;padding:8px 16px;margin-top:22px"><div style="display:flex;align-items:center;gap:12px;padding:8px 0 12px;border-bottom:1px solid ${rule}">${disc('#234c9e', 30, 6, 'H')}<b style="flex:1;font-weight:500">Canara Bank ${p.tail}</b><span>⌃</span></div>${cell('UPI transaction ID', number)}${cell(`To: ${payee.toUpperCase()}`, `${shop.toLowerCase().replace(' ', '')}@okaxis`)}${cell('From: RAVI K (Canara Bank)', 'Google Pay · ravik@okicici')}${cell('Google transaction ID', `CICAgLD${lettersOf(p, 8)}`)}</div>`,
      ),
      truth: {
        document: ['unknown', 'success_page', 'bank_notice'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time, 'minute'),
          transaction_id: number,
          payee,
          status: 'success',
        },
        free: ['channel', 'product', 'card_tail'],
        direction: 'debit',
      },
    };
  },
};

/** An exchange's withdrawal in the dark: the hash takes three lines, the sum its fee below it. */
export const coinWithdrawn: Design = {
  name: 'coin-withdrawn',
  draw(p, look) {
    const { soft } = coloursOf(look);
    const hash = createHash('sha256').update(p.merchantId).digest('hex');
    const sum = small(p);
    const line = (label: string, value: string) =>
      `<div style="display:flex;gap:24px;justify-content:space-between;padding:10px 0;font-size:.9rem"><span style="color:${soft};flex:none">${label}</span><span style="text-align:right;word-break:break-all;max-width:13.6rem">${value}</span></div>`;
    return {
      html: shown(
        look,
        `.box{padding:0 18px}`,
        `${strip(look, '00:19')}<div style="display:flex;align-items:center;padding:8px 18px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center">提现详情</b><span>⋯</span></div><div style="text-align:center;padding:22px 0 26px"><div style="color:${soft};font-size:.86rem">数量</div><div style="font-size:1.9rem;font-weight:700;padding:4px 0">-${sum} USDT</div><div style="color:#0ecb81;font-size:.92rem">● 已完成</div></div><div class="box">${line('网络', 'TRX')}${line('地址', `T${lettersOf(p, 16)}${lettersOf(p, 17).toLowerCase()}`)}${line('交易哈希', `${hash} ⧉`)}${line('网络手续费', '1.00 USDT')}${line('提现账户', '现货账户')}${line('时间', p.time)}</div><div style="margin:30px 18px 0;text-align:center;border-radius:8px;padding:13px;background:${look.dark ? '#2b3139' : '#eaecef'}">遇到问题？联系客服</div>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'success_page'],
        facts: {
          amount: sum,
          paid_at: isoTime(p.time),
          channel: 'usdt',
          transaction_id: hash,
          status: 'success',
        },
        free: ['payee', 'recharge_account', 'product'],
        direction: 'debit',
      },
    };
  },
};
