import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { rowsOf, screen } from './screen.ts';
import { grouped, monthDay, more } from './values.ts';

/** A movement in a big bank's app: signs and units spelled out, the counterparty cut as its system cuts it. */
export const bankUnits: Design = {
  name: 'bank-units',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{background:#c7000b;color:#fff;padding:12px 16px;font-size:17px;display:flex;gap:110px}.t{background:${card};padding:22px 18px;font-size:14px;color:${soft}}.t b{font-size:30px;color:#1a1a1a;font-weight:500}.r{background:${card};display:flex;justify-content:space-between;padding:13px 18px;border-top:1px solid ${rule};font-size:14.5px}.r span{color:${soft};margin-right:24px;flex:none}.r div{text-align:right}`,
        `<nav><span>〈</span><span>明细详情</span></nav><div class="t">支出金额（人民币元）<br><b>-${grouped(p.amount)}</b></div>${rowsOf(
          [
            ['交易日期', p.time.slice(0, 10)],
            ['交易时间', p.time.slice(11)],
            ['交易卡(账)号', `6222 **** **** ${p.tail}`],
            ['交易类型', '消费'],
            ['对方户名', '财付通-集卡部落旗舰…'],
            ['交易场所', '财付通-微信支付'],
            ['记账余额', `${grouped(p.balance)}元`],
            ['交易地区', '1202'],
            ['备注', '--'],
          ],
        )}<div style="display:flex;gap:14px;padding:26px 18px;text-align:center;font-size:15px"><div style="flex:1;border:1px solid #c7000b;color:#c7000b;border-radius:22px;padding:9px">电子回单</div><div style="flex:1;background:#c7000b;color:#fff;border-radius:22px;padding:9px">记一笔</div></div>`,
        '10:14',
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** Another bank's: a card with the sum and its account in one line, time with a weekday. */
export const bankLedger: Design = {
  name: 'bank-ledger',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{text-align:center;padding:12px;font-size:17px}.c{background:${card};margin:12px 16px;border-radius:14px;padding:20px 18px}.r{display:flex;padding:9px 0;font-size:15px}.r span{color:${soft};width:104px;flex:none}`,
        `<nav>收支详情</nav><div class="c"><div style="font-size:15px">支付宝-杭州云起数字商贸有限公司</div><div style="font-size:32px;font-weight:700;padding:10px 0 2px">-¥${grouped(p.amount)}</div><div style="color:${soft};font-size:13px">快捷支付 | 一卡通 ${p.tail}</div></div><div class="c">${rowsOf(
          [
            ['交易时间', `${p.time.slice(0, 10).replaceAll('-', '.')} ${p.time.slice(11)}`],
            ['交易账户', `储蓄卡(尾号${p.tail})`],
            ['交易后余额', `¥${grouped(p.balance)}`],
            ['交易摘要', '网联协议支付'],
            ['分类', '购物 〉'],
            ['计入收支', '是'],
          ],
        )}</div><div class="c" style="color:#c8102e;text-align:center;font-size:15px;padding:13px">对这笔交易有疑问？</div>`,
        '16:39',
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A bank's thread: a monthly bill, a payment, an offer of money. Only one of them is a debit. */
export const smsOffers: Design = {
  name: 'sms-offers',
  draw(p, look) {
    const { ink, soft } = coloursOf(look);
    const month = Number(p.time.slice(5, 7));
    const when = (text: string) => `<div class="w">${text}</div>`;
    const said = (text: string) => `<div class="b">${text}</div>`;
    return {
      html: screen(
        look,
        `body{background:#fff}nav{text-align:center;padding:6px 0 10px;font-size:12px;border-bottom:1px solid #ddd}.w{text-align:center;font-size:12px;color:${soft};padding:16px 0 6px}.b{background:#e9e9eb;color:${ink};border-radius:19px;padding:9px 14px;margin:3px 70px 3px 16px;font-size:16.5px;line-height:1.32}`,
        `<nav><i style="display:block;width:48px;height:48px;border-radius:50%;background:#a8adb9;margin:0 auto 4px"></i>95566 〉</nav>${when(`短信 · 短信<br>${month}月1日 09:00`)}${said(`【中国银行】您的信用卡${month}月账单已出，应还人民币1,260.35元，最低还款126.04元，到期还款日${month}月20日。`)}${when(`${monthDay(p.time)} ${p.time.slice(11, 16)}`)}${said(`您的借记卡/账户${p.tail}于${p.time.slice(5, 7)}月${p.time.slice(8, 10)}日网上支付支取人民币${p.amount}元，交易后余额${p.balance}【中国银行】`)}${when('昨天 10:30')}${said('【中国银行】周末礼遇，消费满200元立减30元，还可分期12期，详询95566，拒收请回复R')}<div style="position:absolute;bottom:30px;left:60px;right:16px;border:1px solid #ccc;border-radius:18px;padding:6px 14px;color:#aaa;font-size:15px">短信</div>`,
        '20:10',
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail },
        free: ['paid_at', 'payee', 'channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** The app of the cards' common network, with something taken off. */
export const unionpayReduced: Design = {
  name: 'unionpay-reduced',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{text-align:center;padding:12px;font-size:17px}.c{background:${card};margin:10px 14px;border-radius:12px;padding:18px 16px}.r{display:flex;justify-content:space-between;padding:8px 0;font-size:14.5px}.r span{color:${soft};flex:none;margin-right:30px}.r div{text-align:right;word-break:break-all}`,
        `<nav>账单详情</nav><div class="c" style="text-align:center"><div style="font-size:15px">游侠点卡</div><div style="font-size:36px;font-weight:700;padding:6px">-￥${grouped(p.amount)}</div><div style="color:#0a9a5b;font-size:14px">交易成功</div></div><div class="c">${rowsOf(
          [
            ['订单金额', `￥${more(p.amount, 6.2)}`],
            ['云闪付优惠', '-￥6.20'],
            ['付款方式', `${p.bank}储蓄卡(${p.tail})`],
            ['商户名称', '成都游侠点卡科技有限公司'],
            ['交易时间', p.time],
            ['订单编号', p.unionpayId],
            ['商户订单号', p.merchantId],
          ],
        )}</div><div class="c" style="display:flex;justify-content:space-around;font-size:14px;color:#d7000f"><span>申请发票</span><span>对账单有疑问</span></div>`,
        '11:57',
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
          payee: '成都游侠点卡科技有限公司',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
