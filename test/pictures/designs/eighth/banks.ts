import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, pieces } from '../sixth/values.ts';
import { keyboard, shown, strip } from './screen.ts';
import { later, wareSent } from './values.ts';

/** UnionPay's app, cropped under the strip of the phone. */
export const unionpayCropped: Design = {
  name: 'unionpay-cropped',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee, shop } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:${card};padding:4px 20px 8px}.mid{text-align:center;padding:22px 0;border-bottom:1px solid ${rule};margin-bottom:10px}.mid i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:700;padding:6px 0}${rowStyle(look, '5.4rem')}.row{padding:8px 0}`,
        `<div class="mid">${disc('#d23a3a', 44, 22, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}元</div><span style="color:${soft};font-size:.88rem">交易成功</span></div>${rows(
          [
            ['付款卡', `${p.bank} 借记卡 [${p.tail}]`],
            ['交易时间', p.time],
            ['交易类型', '消费'],
            ['商户名称', payee],
            ['订单描述', '线上商户消费'],
            ['交易流水号', p.unionpayId],
            ['商户订单号', p.merchantId],
          ],
          true,
        )}<div style="display:flex;justify-content:space-between;border-top:1px solid ${rule};padding:14px 0;margin-top:8px;font-size:.9rem"><span>常见问题</span><span style="color:${soft}">›</span></div>`,
      ),
      truth: {
        document: ['unknown', 'bank_notice'],
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

/** A bank of retail customers: the movement in the middle, rows to the right, a row of doings. */
export const bankMovement: Design = {
  name: 'bank-movement',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareSent(p);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:12px;border-radius:12px;padding:20px 16px 12px}.mid{text-align:center;padding-bottom:18px}.mid i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:700;padding:6px 0 2px}${rowStyle(look, '5rem')}.row{padding:9px 0}.do{display:flex;justify-content:space-around;text-align:center;font-size:.84rem;padding:8px 0}`,
        `${strip(look, '12:48')}<div style="display:flex;align-items:center;padding:8px 18px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.06rem;font-weight:500">收支详情</b><span style="font-size:.9rem">客服</span></div><div class="card"><div class="mid">${disc('#c7152f', 40, 20, '招')}<div style="font-size:.96rem">财付通-微信支付-${shop}</div><div class="sum">-¥${grouped(p.amount)}</div></div><div style="border-top:1px solid ${rule};padding-top:8px">${rows(
          [
            ['交易类型', '快捷支付'],
            ['交易时间', p.time],
            ['交易卡号', `一卡通 6214 **** ${p.tail}`],
            ['交易后余额', `¥${grouped(p.balance)}`],
            ['收支分类', '娱乐休闲 ›'],
            ['备注', `<span style="color:${soft}">点击添加备注 ›</span>`],
          ],
          true,
        )}</div></div><div class="card" style="padding:14px 16px"><div class="do"><span>电子回单</span><span>计入收支</span><span>同类交易</span><span>我要申诉</span></div></div><p style="color:${soft};font-size:.78rem;text-align:center;padding-top:8px">交易信息以实际入账为准</p>${foot(look)}`,
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

/** A bank's three messages, the keyboard open under them: a code, the payment, what came in the day after. */
export const smsThreeTyping: Design = {
  name: 'sms-three-typing',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { shop } = wareSent(p);
    const { year, month, day, clock, weekdayZh } = pieces(p);
    const next = later(p, 1210);
    const said = (text: string) =>
      `<div style="background:${look.dark ? '#26262a' : '#e9e9eb'};border-radius:18px;padding:9px 14px;margin:3px 78px 3px 16px;font-size:.97rem;line-height:1.36;word-break:break-all">${text}</div>`;
    const when = (text: string) =>
      `<div style="text-align:center;color:${soft};font-size:.7rem;padding:9px 0 6px">${text}</div>`;
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#000' : '#fff'}}`,
        `${strip(look, '21:20', '#fff')}<div style="display:flex;align-items:center;padding:2px 16px 8px;border-bottom:1px solid ${rule}"><span style="color:#0a7aff;font-size:1.5rem">‹</span><div style="flex:1;text-align:center;font-size:.75rem">${disc(
          '#a4a8b4',
          38,
        ).replace(
          'display:flex',
          'display:flex;margin:0 auto 3px',
        )}95533 ›</div><span style="width:10px"></span></div>${when(`${year}年${month}月${day}日 ${weekdayZh} ${clock}`)}${said('序号07的验证码为 ******，您正在办理快捷支付，切勿告知他人。[建设银行]')}${said(`您尾号${p.tail}的储蓄卡${month}月${day}日${Number(clock.slice(0, 2))}时${clock.slice(3)}分向支付宝-${shop}消费支出人民币${p.amount}元，活期余额${p.balance}元。[建设银行]`)}${when(`${Number(next.slice(5, 7))}月${Number(next.slice(8, 10))}日 ${next.slice(11, 16)}`)}${said(`您尾号${p.tail}的储蓄卡${Number(next.slice(5, 7))}月${Number(next.slice(8, 10))}日${Number(next.slice(11, 13))}时${next.slice(14, 16)}分转账存入收入人民币3200.00元。[建设银行]`)}<div style="position:absolute;left:14px;right:14px;bottom:262px;z-index:9;border:1px solid ${rule};border-radius:18px;padding:7px 14px;color:${soft};font-size:.95rem;background:${look.dark ? '#111' : '#fff'}">短信/彩信</div>${keyboard(look)}`,
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
