import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** The page after paying, in the app that took the money. */
export const successPlain: Design = {
  name: 'success-plain',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};text-align:center}.tick{width:64px;height:64px;border-radius:32px;background:#09bb07;margin:50px auto 16px;color:#fff;font-size:40px;line-height:60px}.sum{font-size:2.6rem;font-weight:600;margin:26px 0}.row{display:flex;justify-content:space-between;margin:10px 26px;font-size:.95rem}.row span{color:${soft}}.btn{margin:60px auto 0;width:180px;border:1px solid #09bb07;color:#09bb07;border-radius:5px;padding:9px}`,
        `${statusBar(look)}<div class="tick">✓</div><div>支付成功</div><div class="sum">¥${p.amount}</div><div class="row"><span>收款方</span><em style="font-style:normal">${p.payeeShort}</em></div><div class="row"><span>支付方式</span><em style="font-style:normal">${p.bank}储蓄卡(${p.tail})</em></div><div class="btn">完成</div>`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: p.payeeShort, card_tail: p.tail, status: 'success' },
        direction: 'debit',
      },
    };
  },
};

/** The shop's own page after paying, with its order number. */
export const successShop: Design = {
  name: 'success-shop',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `header{background:#3c8cff;color:#fff;padding:14px 16px;font-size:1.1rem}.card{background:${card};margin:14px;border-radius:8px;padding:18px}h2{text-align:center;font-size:1.2rem;color:#24a148;margin-bottom:16px}li{list-style:none;padding:6px 0;font-size:.92rem;word-break:break-all}li b{color:${soft};font-weight:400}`,
        `${statusBar(look)}<header>${p.payeeShort}</header><div class="card"><h2>✔ 订单支付成功</h2><ul><li><b>订单号：</b>${p.shopId}</li><li><b>商品名称：</b>${p.product}</li><li><b>购买数量：</b>1</li><li><b>充值账号：</b>${p.account}</li><li><b>支付方式：</b>${p.pick('支付宝', '微信支付')}</li><li><b>实付金额：</b>¥${p.amount}</li><li><b>付款时间：</b>${p.time}</li></ul></div><div class="card" style="text-align:center;color:#3c8cff">查看卡密 &nbsp; 返回首页</div>`,
      ),
      truth: {
        document: 'success_page',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: p.product,
          recharge_account: p.account,
          paid_at: isoTime(p.time),
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

const STATES = [
  ['已完成', 'success'],
  ['待付款', 'pending'],
  ['已关闭', 'closed'],
  ['已退款', 'refunded'],
  ['交易成功', 'success'],
] as const;

/** "My orders" as cards. */
export const ordersCards: Design = {
  name: 'orders-cards',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const orders = [0, 1, 2].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...STATES),
    }));
    const cards = orders.map(
      (o) =>
        `<div class="card"><div class="h"><span>订单号：${o.shopId}</span><em>${o.state[0]}</em></div><div class="m"><i></i><div>${o.product}<br><small>数量 x1</small></div><b>¥${o.amount}</b></div><div class="f">下单时间：${o.time}</div></div>`,
    );
    return {
      html: page(
        look,
        `nav{text-align:center;padding:12px;font-size:1.1rem}.tabs{display:flex;justify-content:space-around;padding:8px;background:${card};font-size:.9rem}.card{background:${card};margin:10px;border-radius:8px;padding:12px;font-size:.88rem}.h{display:flex;justify-content:space-between}.h em{font-style:normal;color:#ff5000}.m{display:flex;gap:10px;padding:10px 0}.m i{width:52px;height:52px;background:#cdd9ee;border-radius:6px}.m div{flex:1}.f{color:${soft};border-top:1px solid ${rule};padding-top:8px}small{color:${soft}}`,
        `${statusBar(look)}<nav>我的订单</nav><div class="tabs"><b>全部</b><span>待付款</span><span>待发货</span><span>已完成</span></div>${cards.join('')}`,
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

/** The answer of a card shop to a query by order number. */
export const orderQuery: Design = {
  name: 'order-query',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `header{background:#0f7b6c;color:#fff;padding:14px;font-size:1.05rem}.card{background:${card};margin:12px;padding:14px;border-radius:4px}.row{display:flex;padding:8px 0;font-size:.92rem;word-break:break-all}.row b{width:6rem;flex:none;font-weight:400;color:${soft}}`,
        `${statusBar(look)}<header>订单详情</header><div class="card"><div class="row"><b>订单编号</b>${p.shopId}</div><div class="row"><b>订单状态</b><span style="color:#19a15f">已完成</span></div><div class="row"><b>商品名称</b>${p.product}</div><div class="row"><b>订单总价</b>${(Number(p.amount) + 5).toFixed(2)}</div><div class="row"><b>优惠金额</b>5.00</div><div class="row"><b>实付金额</b>${p.amount}</div><div class="row"><b>支付时间</b>${p.time}</div><div class="row"><b>充值账号</b>${p.account}</div></div><div class="card">卡密信息<br><br><span style="color:${soft}">点击查看</span></div>`,
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
