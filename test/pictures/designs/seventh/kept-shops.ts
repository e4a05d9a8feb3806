import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design, Payment } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { digitsOf, grouped, plus } from '../sixth/values.ts';
import { wareHere } from './values.ts';

/** A great market's order in the dark: the wallet's number stands under the shop's own. */
export const marketOrderDark: Design = {
  name: 'market-order-dark',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, shop } = wareHere(p);
    const number = `28${digitsOf(p, 17)}`;
    return {
      html: page(
        look,
        `.card{background:${card};margin:9px 10px;border-radius:12px;padding:14px}${rowStyle(look, '5.4rem')}.sum{display:flex;justify-content:space-between;font-size:.9rem;padding:5px 0}`,
        `${bar(look, '11:33')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="padding-left:14px">交易成功</b></div><div class="card" style="font-size:.9rem;line-height:1.7">卖家已发货，将在10分钟内自动充值到账<br><small style="color:${soft}">${p.time.slice(0, 10)} 发货</small></div><div class="card"><div style="padding-bottom:12px">${shop}旗舰店 ›</div><div style="display:flex;gap:12px">${disc('linear-gradient(135deg,#7b4dff,#ff6f91)', 76, 8)}<div style="flex:1;font-size:.92rem">${product}<br><small style="color:${soft}">面值：标准；区服：全区通用</small></div><div style="text-align:right;font-size:.92rem">￥${grouped(plus(p.amount, 9.9))}<br><small style="color:${soft}">x1</small></div></div><div style="padding-top:14px"><div class="sum"><span>商品总价</span><span>￥${grouped(plus(p.amount, 9.9))}</span></div><div class="sum"><span>店铺优惠</span><span>-￥9.90</span></div><div class="sum"><b>实付款</b><b style="color:#ff6430">￥${grouped(p.amount)}</b></div></div></div><div class="card">${rows(
          [
            ['充值号码', p.account],
            ['订单编号', `${number} | 复制`],
            ['支付宝交易号', p.alipayId],
            ['创建时间', p.time.replace(/..$/, '02')],
            ['付款时间', p.time.replace(/..$/, '19')],
            ['发货时间', p.time.replace(/..$/, '21')],
            ['成交时间', p.time.replace(/..$/, '48')],
          ],
        )}</div><div class="card" style="display:flex;justify-content:space-around;font-size:.9rem"><span>更多</span><span>申请售后</span><span>再买一单</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          transaction_id: p.alipayId,
          product,
          recharge_account: p.account,
          paid_at: isoTime(p.time.replace(/..$/, '19')),
          channel: 'alipay',
          status: 'success',
        },
        free: ['payee'],
      },
    };
  },
};

const RECORDS = [
  ['点券1280', '128.00', '充值成功', 'success'],
  ['点券300', '30.00', '待支付', 'pending'],
  ['成长基金', '68.00', '充值失败 已退款', 'refunded'],
  ['点券6480', '648.00', '充值成功', 'success'],
] as const;

/** A game's own top-up centre: what was bought when, the newest first. */
export const topUpRecords: Design = {
  name: 'top-up-records',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const others = RECORDS.map((_, at) => p.other(at)).sort((one, two) => two.time.localeCompare(one.time));
    const orders = RECORDS.map(([product, amount, state, status], at) => {
      const { shopId, time } = others[at] as Payment;
      return { shopId, time, product, amount, state, status };
    });
    return {
      html: page(
        look,
        `header{background:#17233d;color:#fff;padding:0 0 14px}.card{background:${card};margin:10px 12px;border-radius:8px;padding:14px;font-size:.9rem}.h{display:flex;justify-content:space-between;padding-bottom:10px;font-size:.84rem;color:${soft}}.m{display:flex;justify-content:space-between;font-size:1rem}`,
        `<header>${bar(look, '14:58')}<div style="display:flex;padding:10px 16px 2px"><span>‹</span><b style="flex:1;text-align:center">充值记录</b></div></header>${orders.map((o) => `<div class="card"><div class="h"><span>订单号 ${o.shopId}</span></div><div class="m"><span>${o.product}</span><b>￥${o.amount}</b></div><div class="h" style="padding:10px 0 0"><span>${o.time}</span><span style="color:${o.status === 'success' ? '#1a9e57' : '#e2622b'}">${o.state}</span></div></div>`).join('')}<p style="text-align:center;color:${soft};font-size:.8rem;padding:12px">仅展示最近两年的记录</p>${foot(look)}`,
      ),
      truth: {
        document: 'order_list',
        direction: null,
        orders: orders.map((o) => ({
          shop_order_id: o.shopId,
          product: o.product,
          amount: o.amount,
          ordered_at: isoTime(o.time),
          status: o.status,
        })),
      },
    };
  },
};

/** A cash desk that still asks the channel: nothing is decided on it. */
export const cashierWaiting: Design = {
  name: 'cashier-waiting',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product } = wareHere(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:14px;border-radius:10px;padding:20px 18px}${rowStyle(look, '5rem')}.ring{width:62px;height:62px;border-radius:50%;border:5px solid #8883;border-top-color:#1677ff;margin:10px auto 18px}.btn{border-radius:8px;text-align:center;padding:12px;margin-top:12px}`,
        `${bar(look, '02:14')}<div style="display:flex;padding:10px 16px"><span>✕</span><span style="flex:1;text-align:center">${shop}收银台</span><span>⋯</span></div><div class="card" style="text-align:center"><div class="ring"></div><b style="font-size:1.15rem">支付结果确认中</b><p style="color:${soft};font-size:.88rem;padding:8px 0 0;line-height:1.6">正在向支付渠道查询，请勿关闭页面或重复付款<br>已等待 07:42</p></div><div class="card">${rows(
          [
            ['订单金额', `￥${grouped(p.amount)}`],
            ['商品', product],
            ['商户订单', p.shopId],
            ['下单时间', p.time],
          ],
        )}<div class="btn" style="background:#1677ff;color:#fff">我已完成支付</div><div class="btn" style="border:1px solid #8886">支付遇到问题，重新支付</div></div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {},
        free: ['amount', 'product', 'shop_order_id', 'merchant_order_id', 'status', 'paid_at', 'payee'],
        direction: null,
      },
    };
  },
};
