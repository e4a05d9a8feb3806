import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows } from './screen.ts';
import { grouped, pieces, plus, wareOf } from './values.ts';

/** A red bank's page of one movement: the place of the deal is a wallet and the shop's short name. */
export const bankPlace: Design = {
  name: 'bank-place',
  draw(p, look) {
    const { card } = coloursOf(look);
    const { shop } = wareOf(p);
    return {
      html: page(
        look,
        `.t{background:linear-gradient(#d7000f,#b8000d);color:#fff}.card{background:${card};margin:12px;border-radius:10px;padding:14px 16px}${rowStyle(look, '6rem')}`,
        `<div class="t">${bar(look, '16:41')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center">收支详情</b><span>⋯</span></div><div style="text-align:center;padding:18px 0 30px">人民币支出<div style="font-size:2.3rem;font-weight:600">${grouped(p.amount)}</div></div></div><div class="card" style="margin-top:-12px">${rows(
          [
            ['交易时间', p.time],
            ['交易卡号', `6222 **** **** ${p.tail}`],
            ['业务摘要', '消费'],
            ['交易场所', `财付通-${shop}`],
            ['交易国家地区', '中国'],
            ['记账金额', `-${grouped(p.amount)}`],
            ['账户余额', grouped(p.balance)],
          ],
          true,
        )}</div><div class="card" style="display:flex;justify-content:space-around;font-size:.85rem;text-align:center"><span>记一笔</span><span>电子回单</span><span>交易存疑</span></div>${foot(look)}`,
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

/** A bank in the dark: the sum in the middle, day and clock in one row, without seconds. */
export const bankDark: Design = {
  name: 'bank-dark',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareOf(p);
    const { year, month, day, clock } = pieces(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:18px 16px}.mid{text-align:center;padding-bottom:16px;border-bottom:1px solid ${rule};margin-bottom:8px}.mid i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:600}${rowStyle(look, '5.4rem')}`,
        `${bar(look, '21:05')}<div style="display:flex;padding:10px 16px"><span>‹</span><span style="flex:1;text-align:center">交易详情</span><span>客服</span></div><div class="card"><div class="mid">${disc('#c7152f', 42)}支付宝-${shop}<div class="sum">-￥${grouped(p.amount)}</div><span style="color:${soft};font-size:.82rem">快捷支付</span></div>${rows(
          [
            ['交易时间', `${year}年${month}月${day}日 ${clock}`],
            ['交易账户', `一卡通 **** ${p.tail}`],
            ['交易分类', '充值缴费 ›'],
            ['联机余额', `￥${grouped(p.balance)}`],
            ['备注', '<span style="opacity:.6">点击添加</span>'],
          ],
        )}</div><div class="card" style="display:flex;justify-content:space-between;font-size:.92rem"><span>不计入本月收支</span><span style="color:${soft}">○</span></div><div class="card" style="font-size:.92rem">对交易有疑问？</div>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, paid_at: isoTime(p.time, 'minute'), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A blue bank in large type: the day with slashes, the counterparty as UnionPay passes it on. */
export const bankLarge: Design = {
  name: 'bank-large',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareOf(p);
    return {
      html: page(
        look,
        `.t{background:#0a4ea2;color:#fff}.card{background:${card};padding:6px 16px 14px}.card .row{border-bottom:1px solid ${rule};padding:11px 0}${rowStyle(look, '5.2rem')}.btn{margin:20px 16px;border:1px solid #0a4ea2;color:#2f7de0;border-radius:6px;text-align:center;padding:10px}`,
        `<div class="t">${bar(look, '10:26')}<div style="display:flex;padding:8px 16px 14px"><span>‹</span><span style="flex:1;text-align:center;font-size:1.1rem">账户明细详情</span></div></div><div class="card">${rows(
          [
            ['支出金额', `<b style="font-size:1.3rem">${grouped(p.amount)}</b> 元`],
            ['交易日期', p.time.replaceAll('-', '/')],
            ['交易账号', `6217****${p.tail}`],
            ['摘要', '支付平台'],
            ['对方户名', payee],
            ['对方账号', '2433****0129'],
            ['账户余额', `${grouped(plus(p.balance, 500))} 元`],
          ],
          true,
        )}</div><div class="btn">下载电子回单</div><p style="text-align:center;color:${soft};font-size:.8rem">以上信息仅供参考，请以银行记账为准</p>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail, payee },
        free: ['channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A thread of a bank's messages: a code, then money spent, then an offer of a loan. */
export const smsCodeAndLoan: Design = {
  name: 'sms-code-and-loan',
  draw(p, look) {
    const { soft } = coloursOf(look);
    const { shop } = wareOf(p);
    const { year, month, day, clock, weekdayZh } = pieces(p);
    const said = (text: string) =>
      `<div style="background:${look.dark ? '#2a2d31' : '#eaeef6'};border-radius:20px;padding:12px 15px;margin:4px 54px 4px 14px;font-size:.95rem;line-height:1.5;word-break:break-all">${text}</div>`;
    return {
      html: page(
        look,
        `body{background:${look.dark ? '#111316' : '#fff'}}.when{text-align:center;color:${soft};font-size:.74rem;padding:16px 0 8px}`,
        `${bar(look, '21:33')}<div style="display:flex;align-items:center;gap:12px;padding:8px 16px 12px;font-size:1.15rem"><span>←</span>${disc('#0f8f83', 34)}<span style="flex:1">1069095599</span><span>⋮</span></div><div class="when">${year}年${month}月${day}日 ${weekdayZh} ${clock}</div>${said('【农业银行】动态码 ****，用于快捷支付签约，请勿泄露。')}${said(`【农业银行】您尾号${p.tail}账户于${month}月${day}日${clock.replace(':', '时')}分向支付宝-${shop}完成快捷支付交易人民币-${p.amount}，余额${p.balance}。`)}<div class="when">20:10</div>${said('【农业银行】您有最高30万元的备用金额度待查看，年化低至3.0%，回T退订。')}<div style="margin:120px 14px 8px;border-radius:24px;padding:13px 18px;background:${look.dark ? '#24272b' : '#f1f3f8'};color:${soft}">短信</div>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail, paid_at: isoTime(p.time, 'minute') },
        free: ['channel', 'payee'],
        direction: 'debit',
      },
    };
  },
};

/** UnionPay's app in the dark: what the shop asked and what a coupon took off stand beside what was paid. */
export const unionpayCoupon: Design = {
  name: 'unionpay-coupon',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee, shop } = wareOf(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:18px 16px}.mid{text-align:center;padding-bottom:16px;border-bottom:1px solid ${rule};margin-bottom:8px}.mid i{margin:0 auto 10px}.sum{font-size:2.4rem;font-weight:600}${rowStyle(look, '5.4rem')}`,
        `${bar(look, '13:51')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center">账单详情</b><span>⋯</span></div><div class="card"><div class="mid">${disc('linear-gradient(90deg,#e21836 33%,#00447c 33% 66%,#007b84 66%)', 44, 8)}${shop}<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.85rem">交易成功</span></div>${rows(
          [
            ['订单金额', `${grouped(plus(p.amount, 10))}元`],
            ['优惠金额', '-10.00元'],
            ['付款方式', `${p.bank}借记卡(${p.tail})`],
            ['商户名称', payee],
            ['交易时间', p.time],
            ['交易类型', '云闪付-线上消费'],
            ['订单编号', p.unionpayId],
            ['商户订单号', p.merchantId],
          ],
        )}</div><div class="card" style="font-size:.9rem;line-height:2.2">开具发票 ›<br>对交易有疑问 ›</div>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'bank_notice'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'unionpay',
          transaction_id: p.unionpayId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
