import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { banner, bar, disc, foot, latin, rowStyle, rows } from './screen.ts';
import { dayBefore, digitsOf, grouped, pieces, wareOf } from './values.ts';

/** The bill in English while a friend's message drops over its head. */
export const wechatEnglishBanner: Design = {
  name: 'wechat-english-banner',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareOf(p);
    return {
      html: latin(
        look,
        `body{background:${card}}.mid{text-align:center;margin:0 24px;padding:34px 0 24px;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}.sum{font-size:2.7rem;font-weight:700;padding-top:6px}.rows{padding:16px 24px}${rowStyle(look, '8.2rem')}`,
        `${banner(look, 'Telegram', 'Azé', '在吗？晚上八点开黑，还差一个人', '#2aabee')}${bar(look, '7:40')}<div style="display:flex;padding:10px 18px"><span style="flex:1">✕</span><span>All Bills</span></div><div class="mid">${disc('#576b95', 48, 7, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div></div>
<div class="rows">${rows([
          ['Current Status', 'Payment successful'],
          ['Payment Time', p.time],
          ['Product', product],
          ['Merchant Full Name', payee],
          ['Acquirer', 'Tenpay Payment Technology Co., Ltd.'],
          ['Payment Method', `China Merchants Bank (${p.tail})`],
          ['Transaction ID', p.wechatId],
          ['Merchant Order No.', p.merchantId],
        ])}</div><div style="margin:0 24px;border-top:1px solid ${rule};padding-top:16px;line-height:2.3;font-size:.92rem"><b>Bill Services</b><br><span style="color:${soft}">Problem with this order ›<br>Transactions with this merchant ›</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The list of a month in the dark. Which of its rows is meant, only the customer knows. */
export const wechatMonth: Design = {
  name: 'wechat-month',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { month } = pieces(p);
    const entries = [
      [wareOf(p).shop, `${dayBefore(p, 0)} ${p.time.slice(11, 16)}`, `-${grouped(p.amount)}`, '', '#e9643b'],
      ['转账-给妈妈', `${dayBefore(p, 1)} 21:20`, '-500.00', '', '#f2b33d'],
      ['美团平台商户', `${dayBefore(p, 1)} 12:42`, '-26.80', '已全额退款', '#ffc300'],
      ['微信红包-来自小满', `${dayBefore(p, 1)} 09:15`, '+8.88', '', '#d84e43'],
      [wareOf(p.other(2)).shop, `${dayBefore(p, 2)} 22:57`, '-30.00', '', '#3d83e6'],
      ['扫二维码付款-给早点铺', `${dayBefore(p, 2)} 07:31`, '-6.50', '', '#26a65b'],
      ['中石化加油卡', `${dayBefore(p, 3)} 16:12`, '-300.00', '', '#c8322d'],
    ] as const;
    return {
      html: page(
        look,
        `.t{display:flex;gap:10px;padding:12px 16px;font-size:.85rem}.t span{background:${card};border-radius:6px;padding:7px 12px}.m{padding:12px 16px 8px;font-size:.8rem;color:${soft}}.e{background:${card};display:flex;gap:12px;padding:14px 16px;border-bottom:1px solid ${rule}}.e div{flex:1}.e small{display:block;color:${soft};font-size:.75rem;padding-top:5px}`,
        `${bar(look, '23:58')}<div style="text-align:center;font-weight:500;padding:8px">账单</div><div class="t"><span>全部账单 ▾</span><span>查找交易</span><span style="margin-left:auto">收支统计 ›</span></div><div class="m">${pieces(p).year}年${month}月 ▾　支出￥4,106.38　收入￥8.88</div>${entries.map(([name, when, sum, tag, colour]) => `<div class="e">${disc(colour, 40, 5, name.slice(0, 1))}<div>${name}<small>${when}</small></div><div style="flex:none;text-align:right;${sum.startsWith('+') ? 'color:#e9a23b' : ''}">${sum}<small style="color:#e9a23b">${tag}</small></div></div>`).join('')}`,
      ),
      truth: { document: ['wechat_bill', 'unknown'], facts: {}, free: ['channel'] },
    };
  },
};

/** What 微信支付 sends: an offer, and under it the voucher of a payment. */
export const wechatService: Design = {
  name: 'wechat-service',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareOf(p);
    return {
      html: page(
        look,
        `.when{text-align:center;color:${soft};font-size:.74rem;padding:14px}.card{background:${card};margin:0 14px;border-radius:8px;padding:16px}.sum{font-size:2.3rem;font-weight:600;text-align:center;padding:2px 0 14px}${rowStyle(look, '5rem')}.go{border-top:1px solid ${rule};margin-top:10px;padding-top:12px;font-size:.92rem;display:flex;justify-content:space-between}`,
        `${bar(look, p.time.slice(11, 16))}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center;font-weight:500">微信支付</b><span>···</span></div><div class="when">昨天 10:00</div><div class="card"><b style="font-weight:500">周末福利提醒</b><p style="color:${soft};font-size:.88rem;padding-top:6px">你有 3 张立减券将于明天到期</p></div><div class="when">${p.time.slice(11, 16)}</div><div class="card"><div style="display:flex;gap:8px;align-items:center;padding-bottom:12px">${disc('#07c160', 22, 11, '¥')}支付凭证</div><div style="text-align:center;color:${soft};font-size:.85rem">付款金额</div><div class="sum">￥${grouped(p.amount)}</div>${rows(
          [
            ['收款方', shop],
            ['支付方式', `${p.bank}(${p.tail})`],
            ['交易状态', '支付成功，对方已收款'],
            ['收款备注', `单号${digitsOf(p, 6)}`],
          ],
        )}<div class="go"><span>账单详情</span><span>›</span></div></div><div style="display:flex;position:absolute;bottom:0;left:0;right:0;background:${card};padding:14px 0;text-align:center;font-size:.9rem"><span style="flex:1">我的账单</span><span style="flex:1">支付服务</span><span style="flex:1">更多</span></div>`,
      ),
      truth: {
        document: ['wechat_bill', 'bank_notice'],
        facts: {
          amount: p.amount,
          channel: 'wechat',
          card_tail: p.tail,
          payee: shop,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
