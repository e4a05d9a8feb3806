import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A wallet's page with a coupon in it: the headline carries its unit, ids are in narrow type with a button behind. */
export const alipayCoupon: Design = {
  name: 'alipay-coupon',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const row = (label: string, value: string) => `<div class="r"><b>${label}</b><span>${value}</span></div>`;
    const copied = (id: string) => `<tt>${id}</tt> <i>复制</i>`;
    return {
      html: page(
        look,
        `.c{background:${card};border-radius:14px;margin:14px;padding:16px}.h{display:flex;align-items:center;gap:12px}.h u{width:40px;height:40px;border-radius:8px;background:#ffb400}.sum{font-size:2rem;font-weight:700;margin:12px 0 2px}.r{display:flex;font-size:.87rem;line-height:1.5;margin-top:11px}.r b{font-weight:400;color:${soft};width:6.6rem;flex:none}tt{font-size:.8rem;font-family:inherit;word-break:break-all}i{color:#1677ff;font-style:normal;font-size:.75rem}.r span{word-break:break-all}`,
        `${statusBar(look)}<div class="c"><div class="h"><u></u><div>${p.payeeShort}<br><small style="color:#07a35a">付款成功</small></div></div><div class="sum">${p.amount}元</div>${row('订单金额', `¥${(Number(p.amount) + 3).toFixed(2)}`)}${row('红包', '-¥3.00')}</div><div class="c">${row('付款时间', p.time)}${row('付款方式', `${p.bank}信用卡（${p.tail}）`)}${row('商品说明', p.product)}${row('收款方全称', p.payee)}${row('订单号', copied(p.alipayId))}${row('商家订单号', copied(p.merchantId))}</div><div class="c">对此订单有疑问 ›</div>`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** Numbers in groups of four, labels in bold. */
export const wechatGrouped: Design = {
  name: 'wechat-grouped',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const groups = p.wechatId.replace(/(.{4})(?=.)/g, '$1 ');
    const row = (label: string, value: string) => `<li><b>${label}</b><p>${value}</p></li>`;
    return {
      html: page(
        look,
        `body{background:${card}}h2{padding:18px 18px 0}.sum{font-size:2.6rem;padding:0 18px 14px;border-bottom:8px solid ${rule}}li{list-style:none;display:flex;justify-content:space-between;gap:24px;padding:12px 18px;border-bottom:1px solid ${rule}}b{font-size:.95rem;flex:none}p{color:${soft};font-size:.92rem;text-align:right;word-break:break-all}`,
        `${statusBar(look)}<h2>${p.payeeShort}</h2><div class="sum">￥${p.amount}</div><ul>${row('当前状态', '支付成功')}${row('商品', p.product)}${row('商户全称', p.payee)}${row('支付时间', chineseTime(p.time))}${row('支付方式', '零钱通')}${row('交易单号', groups)}${row('商户单号', p.merchantId)}</ul><p style="padding:16px;text-align:left">对订单有疑惑</p>`,
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

/** Money sent to a person: another kind of number, and no merchant. */
export const wechatTransfer: Design = {
  name: 'wechat-transfer',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const id = `1000050001${p.time.slice(2, 10).replaceAll('-', '')}${p.unionpayId.slice(0, 15)}`;
    const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    return {
      html: page(
        look,
        `body{background:${card}}.m{text-align:center;padding:30px 0 20px}.sum{font-size:2.7rem;margin-top:10px}table{margin:0 22px}td{padding:7px 0;font-size:.93rem;vertical-align:top;word-break:break-all}td:first-child{color:${soft};width:5.8rem;white-space:nowrap}`,
        `${statusBar(look)}<div class="m">转账-转给小林<div class="sum">-${p.amount}</div></div><table>${row('当前状态', '对方已收钱')}${row('转账说明', '买卡')}${row('转账时间', chineseTime(p.time))}${row('收款时间', chineseTime(p.time))}${row('支付方式', `${p.bank}(${p.tail})`)}${row('转账单号', id)}</table><p style="margin:22px">账单服务<br><br>对订单有疑惑</p>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: id,
          card_tail: p.tail,
          status: 'success',
        },
        free: ['payee', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** Everything in the middle, label above value; a wallet in the browser. */
export const centredStack: Design = {
  name: 'centred-stack',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const pair = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
    return {
      html: page(
        look,
        `body{background:${card};text-align:center;padding:20px}dt{color:${soft};font-size:.85rem;margin-top:16px}dd{font-size:1rem;word-break:break-all}.sum{font-size:2.3rem;font-weight:700;margin:12px}`,
        `${statusBar(look)}<h3>账单详情</h3><div class="sum">-${p.amount}</div><p>交易成功</p><dl>${pair('商品说明', p.product)}${pair('收款方全称', p.payee)}${pair('付款方式', '花呗')}${pair('创建时间', p.time)}${pair('订单号', p.alipayId)}${pair('商家订单号', p.merchantId)}</dl>`,
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

/** An American wallet's activity page. */
export const paypal: Design = {
  name: 'paypal',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const id = `5AB${p.unionpayId.slice(0, 5)}CD${p.unionpayId.slice(5, 11)}E`;
    const cents = (Number(p.amount) / 7).toFixed(2);
    const row = (label: string, value: string) => `<div class="r"><span>${label}</span><b>${value}</b></div>`;
    return {
      html: page(
        look,
        `body{background:${card};padding:18px}.r{display:flex;justify-content:space-between;padding:11px 0;border-bottom:1px solid ${rule};font-size:.95rem}.r span{color:${soft}}.r b{font-weight:500}`,
        `<h3>GameKeys Ltd</h3><p style="font-size:2.2rem;margin:10px 0">-$${cents} USD</p>${row('Date', `October 25, 2026 at 3:02 PM`)}${row('Status', 'Completed')}${row('Transaction ID', id)}${row('Paid with', `Visa ••••${p.tail}`)}${row('Invoice ID', p.shopId)}`,
      ),
      truth: {
        document: ['unknown', 'success_page', 'bank_notice'],
        facts: {
          amount: cents,
          paid_at: '2026-10-25T15:02:00+08:00',
          transaction_id: id,
          merchant_order_id: p.shopId,
          card_tail: p.tail,
          status: 'success',
        },
        free: ['channel', 'payee'],
        direction: 'debit',
      },
    };
  },
};
