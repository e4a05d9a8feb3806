import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** Large type, label above value. */
export const alipayStacked: Design = {
  name: 'alipay-stacked',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const rows = [
      ['付款方式', '账户余额'],
      ['商品说明', p.product],
      ['收款方全称', p.payee],
      ['创建时间', p.time],
      ['订单号', p.alipayId],
      ['商家订单号', p.merchantId],
    ].map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
    return {
      html: page(
        look,
        `body{background:${card}}h1{font-size:1.3rem;padding:16px}.sum{font-size:2.8rem;padding:0 16px;font-weight:700}dl{padding:16px}dt{color:${soft};font-size:1rem;margin-top:14px}dd{font-size:1.15rem;border-bottom:1px solid ${rule};padding:4px 0 10px;word-break:break-all}`,
        `${statusBar(look)}<h1>${p.payeeShort}</h1><div class="sum">- ${Number(p.amount).toLocaleString('en-US', { minimumFractionDigits: 2 })}</div><p style="padding:4px 16px;color:#1677ff">交易成功</p><dl>${rows.join('')}</dl><p style="padding:16px">对此订单有疑问</p>`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A receipt in a table with lines, as an electronic voucher prints it. */
export const alipayVoucher: Design = {
  name: 'alipay-voucher',
  draw(p, look) {
    const rows = [
      ['支付宝交易号', p.alipayId],
      ['商户订单号', p.merchantId],
      ['付款时间', p.time],
      ['收款方', p.payee],
      ['商品名称', p.product],
      ['交易金额', `${p.amount}元`],
      ['交易状态', '交易成功'],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    return {
      html: page(
        { ...look, dark: false },
        'body{background:#fff;padding:18px}h2{text-align:center;color:#1677ff;margin-bottom:14px}table{border-collapse:collapse;width:100%}td{border:1px solid #bbb;padding:9px;font-size:.9rem;word-break:break-all}td:first-child{background:#f2f6ff;width:7.4rem}',
        `<h2>支付宝电子回单</h2><table>${rows.join('')}</table><p style="font-size:.75rem;color:#888;margin-top:10px">本回单仅供核对，不作为收款方发货凭据</p>`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** Values flush right, labels in the middle of the height of a wrapped value. */
export const wechatCentred: Design = {
  name: 'wechat-centred',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const [text, status] = p.pick(['支付成功', 'success'], ['已全额退款', 'refunded']) as [string, string];
    const rows = [
      ['当前状态', text],
      ['支付时间', chineseTime(p.time)],
      ['商品', p.product],
      ['商户全称', p.payee],
      ['支付方式', `${p.bank}(${p.tail})`],
      ['交易单号', p.wechatId],
      ['商户单号', p.merchantId],
    ].map(([label, value]) => `<div class="r"><span>${label}</span><em>${value}</em></div>`);
    return {
      html: page(
        look,
        `.top{background:${card};margin:12px;border-radius:12px;padding:22px;text-align:center}.sum{font-size:2.4rem;font-weight:700}.c{background:${card};margin:12px;border-radius:12px;padding:4px 16px}.r{display:flex;align-items:center;justify-content:space-between;min-height:46px;border-bottom:1px solid ${rule};font-size:.9rem}.r span{color:${soft};flex:none;margin-right:60px}.r em{font-style:normal;text-align:right;word-break:break-all;line-height:1.5;padding:8px 0}`,
        `${statusBar(look)}<div class="top">扫二维码付款-给${p.payeeShort}<div class="sum">-¥${p.amount}</div></div><div class="c">${rows.join('')}</div><div class="c"><div class="r">对订单有疑惑<em>›</em></div></div>`,
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
          payee: p.payee,
          product: p.product,
          status,
        },
        direction: 'debit',
      },
    };
  },
};

/** Ids with a button to copy them behind, and small type. */
export const wechatCopy: Design = {
  name: 'wechat-copy',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['商户全称', p.payee],
      ['商品', p.product],
      ['当前状态', '支付成功'],
      ['支付方式', '零钱'],
      ['支付时间', p.time],
      ['交易单号', `${p.wechatId} <u>复制</u>`],
      ['商户单号', `${p.merchantId} <u>复制</u>`],
    ].map(([label, value]) => `<div class="r"><span>${label}：</span><em>${value}</em></div>`);
    return {
      html: page(
        look,
        `body{background:${card}}h3{padding:14px}.sum{font-size:2rem;padding:6px 14px 18px}.r{display:flex;padding:6px 14px;font-size:.82rem}.r span{color:${soft};flex:none}.r em{font-style:normal;word-break:break-all}u{color:#576b95;text-decoration:none;margin-left:6px}`,
        `${statusBar(look)}<h3>账单详情</h3><p style="padding:0 14px">${p.payeeShort}</p><div class="sum">-${p.amount}</div>${rows.join('')}<p style="padding:14px;color:#576b95">对订单有疑惑</p>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** UnionPay's app: a family with numbers of its own. */
export const unionpay: Design = {
  name: 'unionpay',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['交易金额', `${p.amount}元`],
      ['交易状态', '交易成功'],
      ['付款卡', `${p.bank} 储蓄卡[${p.tail}]`],
      ['商户名称', p.payee],
      ['交易时间', p.time],
      ['交易流水号', p.unionpayId],
      ['商户订单号', p.merchantId],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    return {
      html: page(
        look,
        `body{background:${card}}header{background:#d7000f;color:#fff;padding:16px;font-size:1.1rem}table{margin:14px;width:92%}td{padding:9px 0;font-size:.9rem;word-break:break-all;vertical-align:top}td:first-child{color:${soft};width:6.4rem}`,
        `${statusBar(look)}<header>云闪付 交易详情</header><table>${rows.join('')}</table>`,
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
          payee: p.payee,
          status: 'success',
        },
      },
    };
  },
};
