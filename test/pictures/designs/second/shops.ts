import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A shop's page after paying, dark, with the numbers in a table. */
export const successTable: Design = {
  name: 'success-table',
  draw(p, look) {
    const rows = [
      ['订单编号', p.shopId],
      ['商品', p.product],
      ['支付金额', `¥ ${p.amount}`],
      ['支付时间', p.time.slice(0, 16)],
      ['支付渠道', '支付宝'],
    ].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
    return {
      html: page(
        look,
        'body{background:#0d1117;color:#e6edf3;padding:20px}h1{font-size:1.5rem;color:#3fb950;text-align:center;margin:16px}table{width:100%;border-collapse:collapse}th,td{padding:11px 8px;border-bottom:1px solid #30363d;font-size:.92rem;text-align:left;font-weight:400;word-break:break-all}th{color:#8b949e;width:6rem}',
        `<h1>付款成功</h1><p style="text-align:center;margin-bottom:18px">感谢您的购买，卡密已发送至邮箱</p><table>${rows.join('')}</table><p style="text-align:center;margin:24px;color:#58a6ff">继续购物</p>`,
      ),
      truth: {
        document: 'success_page',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: p.product,
          paid_at: isoTime(p.time, 'minute'),
          channel: 'alipay',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

const STATES = [
  ['已发货', 'success'],
  ['未支付', 'pending'],
  ['已取消', 'closed'],
  ['交易成功', 'success'],
] as const;

/** A list with columns, as card shops show it on a computer. */
export const ordersTable: Design = {
  name: 'orders-table',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const orders = [0, 1, 2, 3].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...STATES),
    }));
    const rows = orders.map(
      (o) =>
        `<tr><td>${o.shopId}</td><td>${o.product}</td><td>${o.amount}</td><td>${o.time}</td><td>${o.state[0]}</td></tr>`,
    );
    return {
      html: page(
        look,
        `body{background:${card};padding:20px}table{width:100%;border-collapse:collapse;margin-top:14px}th,td{padding:12px 8px;border-bottom:1px solid ${rule};font-size:.9rem;text-align:left}th{color:${soft};font-weight:400}`,
        `<h2>订单列表</h2><table><tr><th>订单号</th><th>商品名称</th><th>金额</th><th>下单时间</th><th>状态</th></tr>${rows.join('')}</table>`,
      ),
      truth: {
        document: 'order_list',
        direction: null,
        orders: orders.map((o) => ({
          shop_order_id: o.shopId,
          product: o.product,
          amount: o.amount,
          ordered_at: isoTime(o.time),
          status: o.state[1],
        })),
      },
    };
  },
};

/** "My orders" of an app: shop name and state above, price with a count, the number below. */
export const ordersApp: Design = {
  name: 'orders-app',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const orders = [0, 1].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...STATES),
    }));
    const cards = orders.map(
      (o) =>
        `<div class="card"><div class="h"><b>${o.payeeShort} ›</b><em>${o.state[0]}</em></div><p>${o.product}</p><p class="s">订单编号 ${o.shopId}</p><p class="s">创建时间 ${o.time.slice(0, 16)}</p><div class="t">共1件 实付 <b>¥${o.amount}</b></div><div class="b"><span>删除订单</span><span>再次购买</span></div></div>`,
    );
    return {
      html: page(
        look,
        `nav{padding:14px;font-size:1.15rem}.card{background:${card};margin:12px;border-radius:12px;padding:14px;font-size:.92rem;line-height:1.8;word-break:break-all}.h,.b{display:flex;justify-content:space-between}.h em{font-style:normal;color:#f40}.s{color:${soft};font-size:.82rem}.t{text-align:right}.b{justify-content:flex-end;gap:10px}.b span{border:1px solid ${soft};border-radius:14px;padding:0 12px;font-size:.8rem}`,
        `${statusBar(look)}<nav>‹ 我的订单</nav>${cards.join('')}`,
      ),
      truth: {
        document: 'order_list',
        direction: null,
        orders: orders.map((o) => ({
          shop_order_id: o.shopId,
          product: o.product,
          amount: o.amount,
          ordered_at: isoTime(o.time, 'minute'),
          status: o.state[1],
        })),
      },
    };
  },
};

/** Two columns of labels above their values. */
export const orderGrid: Design = {
  name: 'order-grid',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const cell = (label: string, value: string) => `<div><span>${label}</span><br>${value}</div>`;
    return {
      html: page(
        look,
        `body{background:${card};padding:18px}.g{display:grid;grid-template-columns:1fr 1fr;gap:18px 12px;margin-top:16px;font-size:.95rem;word-break:break-all}.g span{color:${soft};font-size:.82rem}.w{grid-column:1/3}`,
        `${statusBar(look)}<h2>订单详情</h2><div class="g"><div class="w"><span>订单号</span><br>${p.shopId}</div>${cell('商品名称', p.product)}${cell('订单状态', '已完成')}${cell('实付金额', `¥${p.amount}`)}${cell('数量', '1')}${cell('支付时间', p.time)}${cell('充值账号', p.account)}</div>`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: p.product,
          recharge_account: p.account,
          paid_at: isoTime(p.time),
          status: 'success',
        },
      },
    };
  },
};

/** A receipt in English by e-mail. */
export const receiptEnglish: Design = {
  name: 'receipt-english',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['Order ID', p.shopId],
      ['Item', 'Steam Wallet Code'],
      ['Subtotal', `¥${(Number(p.amount) + 3).toFixed(2)}`],
      ['Discount', '-¥3.00'],
      ['Total paid', `¥${p.amount}`],
      ['Paid at', p.time],
    ].map(([label, value]) => `<div class="r"><span>${label}</span>${value}</div>`);
    return {
      html: page(
        look,
        `body{background:${card};padding:20px}.r{display:flex;justify-content:space-between;padding:9px 0;font-size:.95rem}.r span{color:${soft}}`,
        `<h2>Payment successful</h2><p style="margin:8px 0 16px">Thank you for your order.</p>${rows.join('')}`,
      ),
      truth: {
        document: 'success_page',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: 'Steam Wallet Code',
          paid_at: isoTime(p.time),
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
