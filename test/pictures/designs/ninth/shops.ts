import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { shown, strip } from '../eighth/screen.ts';
import { later } from '../eighth/values.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { digitsOf, grouped, lettersOf, pieces, plus } from '../sixth/values.ts';
import { wareNow } from './values.ts';

/** The lower half of an order's page in the largest market, cropped: its own number, Alipay's, four times. */
export const marketCropped: Design = {
  name: 'market-cropped',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareNow(p);
    const number = digitsOf(p, 19).replace(/^./, '4');
    return {
      html: shown(
        look,
        `.card{background:${card};margin:8px 10px;border-radius:12px;padding:14px}${rowStyle(look, '5rem')}.row{justify-content:space-between;padding:5px 0}.sumrow{display:flex;justify-content:space-between;font-size:.88rem;padding:5px 0}`,
        `<div class="card"><div style="font-weight:600;padding-bottom:10px">${shop} ›</div><div style="display:flex;gap:10px">${disc('linear-gradient(135deg,#8fb5ff,#5466d8)', 72, 8)}<div style="flex:1;font-size:.9rem">${product}<br><small style="color:${soft}">自动发货；官方直充</small></div><div style="text-align:right;font-size:.9rem">¥${grouped(plus(p.amount, 6))}<br><small style="color:${soft}">x1</small></div></div><div class="sumrow" style="padding-top:14px"><span>商品总价</span><span>¥${grouped(plus(p.amount, 6))}</span></div><div class="sumrow"><span>店铺优惠</span><span style="color:#ff5000">-¥6.00</span></div><div class="sumrow"><b>实付款</b><b style="color:#ff5000;font-size:1.1rem">¥${grouped(p.amount)}</b></div></div><div class="card"><b style="font-size:.95rem">订单信息</b>${rows(
          [
            ['订单编号', `${number} | 复制`],
            ['支付宝交易号', p.alipayId],
            ['创建时间', later(p, -1)],
            ['付款时间', p.time],
            ['发货时间', later(p, 2)],
            ['成交时间', later(p, 1500)],
          ],
          true,
        )}<div style="border-top:1px solid ${rule};margin-top:10px;padding-top:12px;text-align:center;font-size:.88rem;color:${soft}">收起 ⌃</div></div>`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          shop_order_id: number,
        },
        free: ['payee', 'product', 'status'],
      },
    };
  },
};

/** The market of group orders: a day, a stroke and fifteen digits are its number; the goods are waited for. */
export const groupMarket: Design = {
  name: 'group-market',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, shop } = wareNow(p);
    const { clock } = pieces(p);
    const number = `${p.time.slice(2, 10).replaceAll('-', '')}-${digitsOf(p, 15)}`;
    return {
      html: shown(
        look,
        `.card{background:${card};margin:8px 0;padding:14px 16px}${rowStyle(look, 'auto')}.row{padding:4px 0;gap:4px}.row span{color:${soft}}`,
        `<div style="background:linear-gradient(#e02e24,#f0524a);color:#fff">${strip(look, clock, '#e02e24')}<div style="display:flex;align-items:center;padding:8px 16px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.05rem">订单详情</span><span>客服</span></div><div style="padding:8px 16px 20px"><b style="font-size:1.15rem">待收货</b><br><small>商家已发货，虚拟商品请留意短信</small></div></div><div class="card"><div style="padding-bottom:10px">${shop} <small style="color:${soft}">›</small></div><div style="display:flex;gap:10px">${disc('#d9e4ef', 80, 6)}<div style="flex:1;font-size:.92rem">【官方直充】${product}<br><small style="color:${soft}">默认款</small></div><div style="text-align:right;font-size:.9rem">¥${grouped(p.amount)}<br><small style="color:${soft}">×1</small></div></div><div style="text-align:right;padding-top:14px;font-size:.92rem">实付: <b style="font-size:1.1rem">¥${grouped(p.amount)}</b> <small style="color:${soft}">(免运费)</small></div></div><div class="card">${rows(
          [
            ['订单编号：', `${number}　<span style="color:${soft}">复制</span>`],
            ['商品快照：', '发生交易争议时，可作为判断依据'],
            ['支付方式：', '微信支付'],
            ['下单时间：', p.time],
            ['拼单时间：', later(p, 1)],
          ],
        )}</div><div style="position:absolute;left:0;right:0;bottom:0;background:${card};padding:12px 16px 30px;display:flex;gap:10px;justify-content:flex-end;font-size:.86rem">${['申请退款', '查看物流', '确认收货'].map((name) => `<span style="border:1px solid ${soft};border-radius:6px;padding:6px 12px">${name}</span>`).join('')}</div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: { amount: p.amount, channel: 'wechat', shop_order_id: number },
        free: ['product', 'payee', 'status', 'paid_at'],
      },
    };
  },
};

/** Apple's page of one purchase, in the phone's settings. */
export const applePurchase: Design = {
  name: 'apple-purchase',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, month, day } = pieces(p);
    const number = `MT${lettersOf(p, 8)}`;
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;padding:12px 0;border-top:1px solid ${rule};font-size:.98rem"><span>${label}</span><span style="color:${soft}">${value}</span></div>`;
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#000' : '#f2f2f7'}}.card{background:${card};margin:0 16px 22px;border-radius:12px;padding:0 16px}.h{color:${soft};font-size:.8rem;padding:0 32px 6px}`,
        `${strip(look, '23:08', look.dark ? '#000' : '#f2f2f7')}<div style="display:flex;padding:6px 16px 14px"><span style="color:#0a7aff">‹ 购买记录</span><b style="flex:1;text-align:center;padding-right:80px">购买项目</b></div><div class="h">订单详细信息</div><div class="card"><div style="padding:14px 0"><b>${year}年${month}月${day}日</b></div>${line('订单号', number)}${line('付款方式', `支付宝`)}${line('小计', `¥${grouped(p.amount)}`)}${line('<b>总价</b>', `<b>¥${grouped(p.amount)}</b>`)}</div><div class="h">购买项目</div><div class="card"><div style="display:flex;gap:12px;align-items:center;padding:14px 0">${disc('linear-gradient(135deg,#ffd15c,#ff6f61)', 52, 12)}<div style="flex:1;font-size:.95rem">创世结晶×3280<br><small style="color:${soft}">原神 · App 内购买项目</small></div><span style="font-size:.95rem">¥${grouped(p.amount)}</span></div></div><div class="card" style="color:#0a7aff;padding:13px 16px">报告问题</div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: p.time.slice(0, 10),
          channel: 'alipay',
          shop_order_id: number,
        },
        free: ['product', 'payee', 'status', 'recharge_account'],
      },
    };
  },
};
