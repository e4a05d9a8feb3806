import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

const STATES = [
  ['已完成', 'success'],
  ['待支付', 'pending'],
  ['已关闭', 'closed'],
  ['已发货', 'success'],
] as const;

/** A list without a single order number. */
export const ordersNumberless: Design = {
  name: 'orders-numberless',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const orders = [0, 1, 2].map((index) => ({
      ...p.other(index),
      state: p.pick<readonly [string, string]>(...STATES),
    }));
    const cards = orders.map(
      (o) =>
        `<div class="c"><i></i><div class="m"><b>${o.product}</b><small>${o.time.slice(0, 16)}</small></div><div class="e"><span>${o.state[0]}</span><br>¥${o.amount}</div></div>`,
    );
    return {
      html: page(
        look,
        `nav{padding:14px;text-align:center;font-size:1.1rem}.c{background:${card};display:flex;gap:10px;margin:10px;padding:14px;border-radius:8px;font-size:.95rem}.c i{width:44px;height:44px;border-radius:22px;background:#c9d7f0;flex:none}.m{flex:1}.m b{font-weight:500;display:block}small{color:${soft}}.e{text-align:right}.e span{color:#f60}`,
        `${statusBar(look)}<nav>我的订单</nav>${cards.join('')}`,
      ),
      truth: {
        document: 'order_list',
        direction: null,
        orders: orders.map((o) => ({
          product: o.product,
          amount: o.amount,
          ordered_at: isoTime(o.time, 'minute'),
          status: o.state[1],
        })),
      },
    };
  },
};

/** Nothing there: the picture many a customer sends. */
export const ordersNone: Design = {
  name: 'orders-none',
  draw(_, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `nav{padding:14px;text-align:center;font-size:1.1rem}.t{display:flex;justify-content:space-around;background:${card};padding:10px;font-size:.9rem}.n{text-align:center;color:${soft};padding:120px 0}`,
        `${statusBar(look)}<nav>我的订单</nav><div class="t"><b>全部</b><span>待付款</span><span>已完成</span><span>售后</span></div><div class="n">暂无订单</div>`,
      ),
      truth: { document: 'order_list', direction: null, facts: {} },
    };
  },
};

/** A shop's query page on a computer, in columns far apart. */
export const orderWide: Design = {
  name: 'order-wide',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const row = (label: string, value: string) => `<div class="r"><span>${label}</span><b>${value}</b></div>`;
    return {
      html: page(
        look,
        `body{background:${card}}header{border-bottom:1px solid ${rule};padding:18px 60px;font-size:1.2rem;display:flex;gap:40px}header small{color:${soft};font-size:.9rem}.m{width:720px;margin:30px auto}.r{display:flex;padding:11px 0;border-bottom:1px dashed ${rule};font-size:.92rem}.r span{width:200px;color:${soft}}.r b{font-weight:400}`,
        `<header>${p.payeeShort}<small>首页</small><small>商品</small><small>订单查询</small></header><div class="m"><h2>订单详情</h2>${row('订单编号', p.shopId)}${row('下单时间', p.time)}${row('订单名称', p.product)}${row('购买数量', '1')}${row('商品单价', `${(Number(p.amount) + 1).toFixed(2)}`)}${row('实际支付', p.amount)}${row('支付方式', '微信支付')}${row('订单状态', '已完成')}${row('下单邮箱', 'a***@qq.com')}</div>`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: p.shopId,
          product: p.product,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          status: 'success',
        },
      },
    };
  },
};

/** The wallet's own last page, name and sum in one line each; the shop's number is not on it. */
export const successWallet: Design = {
  name: 'success-wallet',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};text-align:center}.h{color:#1677ff;font-size:1.4rem;padding:60px 0 10px}.sum{font-size:2.4rem;font-weight:600}.k{text-align:left;margin:40px 24px;font-size:.95rem;line-height:2.3}.k span{color:${soft};float:right}.b{border:1px solid #1677ff;color:#1677ff;margin:20px 80px;padding:9px;border-radius:20px}`,
        `${statusBar(look)}<div class="h">✓ 付款成功</div><div class="sum">￥${p.amount}</div><div class="k">付款方式<span>余额宝</span><br>收款方<span>${p.payeeShort}</span><br>付款时间<span>${p.time}</span></div><div class="b">完成</div>`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: p.payeeShort, paid_at: isoTime(p.time), status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
