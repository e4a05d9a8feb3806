import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, latin, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, pieces, small, wareAbroadOf } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';
import { later, wareSent } from './values.ts';

/** A great bank's page: a red head, what was booked in rows. */
export const bankBooked: Design = {
  name: 'bank-booked',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareSent(p);
    return {
      html: shown(
        look,
        `.card{background:${card};padding:4px 18px}${rowStyle(look, '5.4rem')}.row{padding:12px 0;border-bottom:1px solid ${rule};font-size:.93rem}`,
        `<div style="background:#c7000b;color:#fff">${strip(look, '15:44', '#c7000b')}<div style="display:flex;align-items:center;padding:6px 16px 14px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.08rem">交易明细详情</span><span style="font-size:.9rem">分享</span></div></div><div class="card" style="margin-bottom:10px;padding:20px 18px;text-align:center"><span style="color:${soft};font-size:.9rem">交易金额（元）</span><div style="font-size:2.2rem;font-weight:500;color:#1a8a4a">-${grouped(p.amount)}</div></div><div class="card">${rows(
          [
            ['交易卡号', `6217 **** **** ${p.tail}`],
            ['交易时间', p.time],
            ['摘要', '消费'],
            ['交易渠道', '快捷支付'],
            ['交易场所', `支付宝-${shop}`],
            ['币种', '人民币'],
            ['余额', grouped(p.balance)],
            ['附言', '无'],
          ],
          true,
        )}</div><div style="display:flex;gap:12px;padding:24px 18px"><span style="flex:1;text-align:center;border:1px solid #c7000b;color:#c7000b;border-radius:4px;padding:11px">电子回单</span><span style="flex:1;text-align:center;background:#c7000b;color:#fff;border-radius:4px;padding:11px">交易查证</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A bank's detail as a wide crop, sent in a chat and shot there. */
export const bankInChat: Design = {
  name: 'bank-in-chat',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#111' : '#ededed'}}.pic{background:${card};width:284px;border-radius:5px;padding:14px 14px 6px;overflow:hidden}${rowStyle(look, '4.6rem')}.row{font-size:.82rem;padding:5px 0}.say{display:flex;flex-direction:row-reverse;gap:9px;padding:9px 12px}.b{background:#95ec69;color:#111;border-radius:5px;padding:10px 12px;font-size:1.02rem}`,
        `${strip(look, later(p, 13).slice(11, 16), '#ededed')}<div style="display:flex;align-items:center;padding:8px 16px 12px;border-bottom:1px solid ${rule}"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.06rem">点卡售后小助手</span><span>⋯</span></div><div style="text-align:center;color:${soft};font-size:.76rem;padding:14px">${later(p, 8).slice(11, 16)}</div><div class="say">${disc('#89a7c7', 40, 5)}<div class="b">银行扣款了，你看</div></div><div class="say">${disc('#89a7c7', 40, 5)}<div class="pic"><div style="text-align:center;border-bottom:1px solid ${rule};padding-bottom:12px;margin-bottom:8px"><span style="color:${soft};font-size:.8rem">支出（人民币）</span><div style="font-size:1.7rem;font-weight:700">-${grouped(p.amount)}</div></div>${rows(
          [
            ['交易时间', p.time],
            ['交易账号', `尾号 ${p.tail}`],
            ['交易类型', '网上支付'],
            ['对方户名', payee],
            ['账户余额', grouped(p.balance)],
          ],
        )}</div></div><div style="display:flex;gap:9px;padding:9px 12px">${disc('#f0a04b', 40, 5, '点')}<div class="b" style="background:${card};color:inherit">好的亲，稍等</div></div><div style="position:absolute;left:0;right:0;bottom:0;background:${look.dark ? '#1b1b1b' : '#f7f7f7'};border-top:1px solid ${rule};padding:9px 12px 36px;display:flex;align-items:center;gap:10px;font-size:1.4rem"><span>◉</span><span style="flex:1;background:${card};border-radius:5px;height:38px"></span><span>☺</span><span>⊕</span></div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'chat'],
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail, payee },
        free: ['channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A British bank's app: the sum in pounds, rows and a reference to nothing. */
export const bankHighStreet: Design = {
  name: 'bank-high-street',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, monthName, day, clock } = pieces(p);
    const { payee } = wareAbroadOf(p);
    const sum = small(p);
    const line = (label: string, value: string) =>
      `<div style="padding:13px 0;border-bottom:1px solid ${rule}"><div style="color:${soft};font-size:.8rem;padding-bottom:3px">${label}</div><div style="font-size:.98rem">${value}</div></div>`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#0d1116' : '#f4f5f7'}}.card{background:${card};margin:0 14px 12px;border-radius:12px;padding:8px 18px}`,
        `${strip(look, '08:26', '#f4f5f7')}<div style="display:flex;padding:8px 18px;font-size:1.3rem"><span style="flex:1">‹</span><span style="font-size:.95rem;color:#00395d">Help</span></div><div style="padding:6px 22px 20px"><div style="font-size:1.2rem;font-weight:700">${payee}</div><div style="font-size:2.3rem;font-weight:700;padding:8px 0 2px">-£${sum}</div><div style="color:${soft};font-size:.9rem">Debit card payment</div></div><div class="card">${line('Date', `${day} ${monthName} ${year}, ${clock}`)}${line('Paid from', `Current account · card ending ${p.tail}`)}${line('Appears on statement as', `${payee.toUpperCase()} LONDON GB`)}${line('Status', 'Completed')}${line('Balance after transaction', `£${grouped(p.balance)}`)}</div><div class="card" style="color:#00599c;font-size:.95rem;line-height:2.7;padding:6px 18px">Don't recognise this payment?<br>Dispute this transaction</div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: {
          amount: sum,
          // The clock is London's or Beijing's: nobody can tell.
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        free: ['channel', 'paid_at'],
        direction: 'debit',
      },
    };
  },
};
