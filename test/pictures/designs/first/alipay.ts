import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** The bill of the app as it is now: merchant's picture, name and amount in the middle, values from one column on. */
export const alipayNew: Design = {
  name: 'alipay-new',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const byCard = p.pick(true, false);
    const method = byCard ? `${p.bank}储蓄卡(${p.tail})` : p.pick('余额宝', '花呗', '账户余额');
    const rows = [
      [p.pick('创建时间', '支付时间'), p.time],
      ['付款方式', method],
      ['商品说明', p.product],
      ['支付奖励', '<span style="color:#ff6010">已领取 12 积分</span>'],
      ['收款方全称', p.payee],
      ['订单号', p.alipayId],
      ['商家订单号', p.merchantId],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    return {
      html: page(
        look,
        `nav{display:flex;justify-content:space-between;padding:10px 16px;font-size:1.05rem}.card{background:${card};margin:10px;border-radius:10px;padding:18px 14px}
.mid{text-align:center}.logo{width:44px;height:44px;border-radius:22px;background:#1677ff;margin:0 auto 8px}.name{font-size:1rem}.sum{font-size:2.1rem;font-weight:700;margin:10px 0 4px}
.st{color:${soft};font-size:.9rem;margin-bottom:14px}td{padding:7px 0;font-size:.88rem;vertical-align:top;color:${ink};word-break:break-all}td:first-child{color:${soft};width:6.4rem;white-space:nowrap}.more div{padding:11px 0;border-bottom:1px solid ${rule};font-size:.9rem;display:flex;justify-content:space-between}`,
        `${statusBar(look)}<nav><span>‹</span><b>账单详情</b><span>···</span></nav><div class="card"><div class="mid"><div class="logo"></div><div class="name">${p.payeeShort} ›</div><div class="sum">-${p.amount}</div><div class="st">交易成功</div></div><table>${rows.join('')}</table></div>
<div class="card more"><b>账单管理</b><div><span>账单分类</span><span>充值缴费 ›</span></div><div><span>标签和备注</span><span>添加 ›</span></div><div><span>计入收支</span><span>●</span></div></div><div class="card more"><div><span>对此订单有疑问</span><span>›</span></div><div><span>申请电子回单</span><span>›</span></div></div>`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          ...(byCard ? { card_tail: p.tail } : {}),
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** An older layout: values flush right, the name in a line above the amount. */
export const alipayOld: Design = {
  name: 'alipay-old',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const [statusText, status] = p.pick(
      ['交易成功', 'success'],
      ['等待确认收货', 'success'],
      ['交易成功', 'success'],
    );
    const discount = p.pick(true, false);
    const rows = [
      ['付款方式', p.pick('余额', '余额宝', '花呗')],
      ...(discount
        ? [
            ['订单金额', (Number(p.amount) + 2).toFixed(2)],
            ['商家优惠', '-2.00'],
          ]
        : []),
      ['商品说明', p.product],
      ['收款方全称', p.payee],
      ['创建时间', p.time],
      ['订单号', p.alipayId],
      ['商家订单号', p.merchantId],
    ].map(([label, value]) => `<p><span>${label}</span><em>${value}</em></p>`);
    return {
      html: page(
        look,
        `nav{background:${look.dark ? '#222' : '#1678ff'};color:#fff;padding:12px;font-size:1.05rem;text-align:center}.top{background:${card};text-align:center;padding:22px 0;border-bottom:1px solid ${rule}}.sum{font-size:2.4rem}
p{background:${card};display:flex;justify-content:space-between;padding:9px 15px;font-size:.9rem}p span{color:${soft};flex:none;margin-right:30px}em{font-style:normal;text-align:right;word-break:break-all}`,
        `${statusBar(look, '9:41')}<nav>账单详情</nav><div class="top"><div>${p.payeeShort}</div><div class="sum">-${p.amount}</div><small>${statusText}</small></div>${rows.join('')}<p style="margin-top:10px"><span>账单分类</span><em>文体教育</em></p><p><span>查看往来记录</span><em>›</em></p><p><span>对订单有疑问</span><em>›</em></p>`,
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
          status,
        },
        direction: 'debit',
      },
    };
  },
};

/** The app in English. */
export const alipayEnglish: Design = {
  name: 'alipay-english',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['Payment Method', `Credit Card(${p.tail})`],
      ['Product', p.product],
      ['Merchant', p.payee],
      ['Created on', p.time],
      ['Order No.', p.alipayId],
      ['Merchant Order No.', p.merchantId],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    return {
      html: page(
        look,
        `.card{background:${card};padding:16px}.mid{text-align:center}.sum{font-size:2.2rem;font-weight:600}td{padding:8px 0;font-size:.85rem;vertical-align:top;word-break:break-all}td:first-child{color:${soft};width:7.6rem}`,
        `${statusBar(look)}<div class="card"><div class="mid"><b>Transaction Details</b><br><br>${p.payeeShort}<div class="sum">-${p.amount}</div><small>Transaction Successful</small></div><br><table>${rows.join('')}</table><br><p>Questions about this order?</p></div>`,
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

/** A payment that came back whole, and the entry of the refund itself. */
export const alipayRefund: Design = {
  name: 'alipay-refund',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['退款方式', '花呗'],
      ['退款说明', p.product],
      ['创建时间', p.time],
      ['订单号', p.alipayId],
      ['商家订单号', p.merchantId],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    return {
      html: page(
        look,
        `.card{background:${card};padding:16px;margin:8px}.mid{text-align:center}.sum{font-size:2.2rem;font-weight:600}td{padding:8px 0;font-size:.9rem;vertical-align:top;word-break:break-all}td:first-child{color:${soft};width:6.6rem}`,
        `${statusBar(look)}<div class="card"><div class="mid">账单详情<br><br>${p.payeeShort}<div class="sum" style="color:#ff6a00">+${p.amount}</div><small>退款成功</small></div><br><table>${rows.join('')}</table></div><div class="card">对此订单有疑问 ›</div>`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          status: 'refunded',
        },
        direction: 'credit',
      },
    };
  },
};
