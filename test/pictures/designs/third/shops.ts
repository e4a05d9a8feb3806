import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A market's order page: goods on a card above, the numbers small and grey below. */
export const orderMarket: Design = {
  name: 'order-market',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `.top{background:linear-gradient(90deg,#ff5000,#ff9000);color:#fff;padding:22px 16px;font-size:1.2rem}.c{background:${card};margin:10px;border-radius:10px;padding:12px}.g{display:flex;gap:10px;font-size:.92rem}.g i{width:70px;height:70px;background:#dfe6f3;border-radius:6px;flex:none}.g div{flex:1}.p{text-align:right;padding-top:8px;font-size:.92rem}.k{color:${soft};font-size:.8rem;line-height:2;word-break:break-all}`,
        `${statusBar(look)}<div class="top">交易成功</div><div class="c"><b>${p.payeeShort} ›</b><div class="g"><i></i><div>${p.product}</div><div style="flex:none;text-align:right">¥${(Number(p.amount) + 6).toFixed(2)}<br>x1</div></div><div class="p">商品总价 ¥${(Number(p.amount) + 6).toFixed(2)}</div><div class="p">店铺优惠 -¥6.00</div><div class="p">实付款 <b style="color:#ff5000">¥${p.amount}</b></div></div><div class="c k">订单编号：${p.shopId} | 复制<br>支付宝交易号：${p.alipayId}<br>创建时间：${p.other(1).time}<br>付款时间：${p.time}<br>充值账号：${p.account}</div><div class="c" style="text-align:right">查看物流 &nbsp; 申请售后 &nbsp; 评价</div>`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          transaction_id: p.alipayId,
          paid_at: isoTime(p.time),
          recharge_account: p.account,
          status: 'success',
        },
        free: ['product', 'channel', 'payee'],
      },
    };
  },
};

/** Success in English, in the middle of a dark page. */
export const successEnglish: Design = {
  name: 'success-english',
  draw(p, look) {
    return {
      html: page(
        look,
        'body{background:#0b0f19;color:#fff;text-align:center;padding:40px 24px}.box{border:1px solid #33415c;border-radius:12px;padding:16px;margin:22px 0;text-align:left;font-size:.95rem;line-height:2.1}.box span{color:#8fa3c7;display:inline-block;width:8.2rem}',
        `<div style="font-size:3rem;color:#22c55e">✓</div><h2>Payment Successful</h2><p style="color:#8fa3c7;margin-top:8px">A receipt was sent to you by email.</p><div class="box"><span>Order Number</span>${p.shopId}<br><span>Product</span>Netflix Gift Card<br><span>Payment Method</span>Alipay<br><span>Amount Paid</span>¥${p.amount}<br><span>Date</span>${p.time}</div><b>Back to store</b>`,
      ),
      truth: {
        document: 'success_page',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: 'Netflix Gift Card',
          paid_at: isoTime(p.time),
          channel: 'alipay',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

const STATES = [
  ['已完成', 'success'],
  ['等待付款', 'pending'],
  ['已取消', 'closed'],
  ['已退款', 'refunded'],
] as const;

/** Orders of a store's app: number at the foot of each card, goods over two lines. */
export const ordersStore: Design = {
  name: 'orders-store',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const orders = [0, 1, 2].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...STATES),
    }));
    const cards = orders.map(
      (o) =>
        `<div class="c"><div class="h"><span>${o.payeeShort}</span><em>${o.state[0]}</em></div><div class="g"><i></i><div>${o.product}</div><div class="p">¥ ${o.amount}<br><small>共1件</small></div></div><div class="n">订单号: ${o.shopId}<br>${o.time}</div></div>`,
    );
    return {
      html: page(
        look,
        `nav{padding:14px;font-size:1.1rem;text-align:center}.c{background:${card};margin:12px;padding:12px;border-radius:10px}.h{display:flex;justify-content:space-between;font-size:.85rem}.h em{font-style:normal;color:#e1251b}.g{display:flex;gap:10px;padding:12px 0;font-size:.95rem}.g i{width:60px;height:60px;background:#e3e3ea;flex:none}.g div{flex:1}.g .p{flex:none;text-align:right}.n,small{color:${soft};font-size:.78rem;line-height:1.7}`,
        `${statusBar(look)}<nav>全部订单</nav>${cards.join('')}`,
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

/** A shop's back office in English, as a table. */
export const ordersEnglish: Design = {
  name: 'orders-english',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const states = [
      ['Completed', 'success'],
      ['Pending', 'pending'],
      ['Cancelled', 'closed'],
      ['Refunded', 'refunded'],
    ] as const;
    const orders = [0, 1, 2].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...states),
    }));
    const rows = orders.map(
      (o) =>
        `<tr><td>${o.time.slice(0, 16)}</td><td>${o.shopId}</td><td>${o.product}</td><td>¥${o.amount}</td><td>${o.state[0]}</td></tr>`,
    );
    return {
      html: page(
        look,
        `body{background:${card};padding:24px}table{width:100%;border-collapse:collapse;margin-top:16px}td,th{border:1px solid ${rule};padding:10px;font-size:.88rem;text-align:left}th{color:${soft}}`,
        `<h2>My orders</h2><table><tr><th>Date</th><th>Order ID</th><th>Product</th><th>Total</th><th>Status</th></tr>${rows.join('')}</table>`,
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
