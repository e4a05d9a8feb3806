import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { screen } from './screen.ts';
import { grouped, more } from './values.ts';

/** A big market's order: five times of which one is the payment's, and two numbers. */
export const marketTimes: Design = {
  name: 'market-times',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const order = `39${p.unionpayId.slice(-7)}${p.alipayId.slice(-10)}`;
    const later = (minutes: number) =>
      new Date(Date.parse(`${p.time.replace(' ', 'T')}Z`) + minutes * 60_000)
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ');
    const line = (label: string, value: string) => `<div class="k"><span>${label}</span>${value}</div>`;
    return {
      html: screen(
        look,
        `nav{padding:10px 16px;font-size:18px}.c{background:${card};margin:10px 12px;border-radius:12px;padding:14px;font-size:14px}.g{display:flex;gap:10px;padding:12px 0}.g i{width:76px;height:76px;border-radius:8px;background:linear-gradient(135deg,#7ec8ff,#6a5cff);flex:none}.p{display:flex;justify-content:space-between;padding:4px 0}.k{padding:4px 0;font-size:13px;display:flex}.k span{color:${soft};width:84px;flex:none}.b{display:flex;justify-content:flex-end;gap:8px;position:absolute;bottom:0;left:0;right:0;background:${card};padding:10px 12px 34px;font-size:13px}.b span{border:1px solid #bbb;border-radius:16px;padding:5px 13px}`,
        `<nav>〈　<b>交易成功</b></nav><div class="c"><b>极光数码充值店 〉</b><div class="g"><i></i><div style="flex:1">自动充值 腾讯视频VIP会员12个月年卡 填手机号秒到<p style="color:${soft};font-size:12px">充值面值:年卡</p></div><div style="text-align:right">￥${more(p.amount, 20)}<p style="color:${soft};font-size:12px">x1</p></div></div><div class="p"><span>商品总价</span>￥${more(p.amount, 20)}</div><div class="p"><span>店铺优惠</span>-￥20.00</div><div class="p" style="font-size:15px"><b>实付款</b><b style="color:#ff5000">￥${grouped(p.amount)}</b></div></div><div class="c"><b>订单信息</b><div style="height:8px"></div>${line('充值账号', p.account)}${line('订单编号', `${order}　复制`)}${line('支付宝交易号', p.alipayId)}${line('创建时间', later(-2))}${line('付款时间', p.time)}${line('发货时间', later(1))}${line('成交时间', later(2884))}</div><div class="c" style="display:flex;justify-content:space-around"><span>联系卖家</span><span>拨打电话</span></div><div class="b"><span>更多</span><span>申请售后</span><span style="border-color:#ff5000;color:#ff5000">再买一单</span></div>`,
        '18:44',
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: p.alipayId,
          shop_order_id: order,
          recharge_account: p.account,
          status: 'success',
        },
        free: ['product', 'channel', 'payee'],
      },
    };
  },
};

/** No order at all, only tabs and a kind word. */
export const ordersBare: Design = {
  name: 'orders-bare',
  draw(_p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{text-align:center;padding:12px;font-size:17px}.t{display:flex;justify-content:space-around;background:${card};padding:12px;font-size:14px}.t b{border-bottom:2px solid #fa2c19;padding-bottom:4px}.e{text-align:center;color:${soft};padding-top:110px;font-size:15px}.e u{text-decoration:none;display:inline-block;border:1px solid #fa2c19;color:#fa2c19;border-radius:18px;padding:7px 26px;margin-top:20px;font-size:14px}`,
        `<nav>我的订单</nav><div class="t"><b>全部</b><span>待付款</span><span>待发货</span><span>待收货</span><span>退款/售后</span></div><div class="e"><svg width="110" height="90" viewBox="0 0 110 90"><path d="M15 35h80l-10 45H25z" fill="#e3e6ec"/><path d="M35 35q0-28 20-28t20 28" fill="none" stroke="#cfd4de" stroke-width="5"/><circle cx="45" cy="54" r="3.5" fill="#a9b0be"/><circle cx="65" cy="54" r="3.5" fill="#a9b0be"/></svg><p style="margin-top:14px">您还没有相关订单</p><u>去逛逛</u></div>`,
        '15:50',
      ),
      truth: { document: ['order_list', 'unknown'], facts: {}, direction: null, orders: [] },
    };
  },
};

/** A card shop that was asked for a number and knows nothing of it. */
export const orderUnknown: Design = {
  name: 'order-unknown',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `header{background:linear-gradient(90deg,#5468ff,#8a5cff);color:#fff;padding:14px 18px;font-size:18px;font-weight:700}.c{background:${card};margin:16px;border-radius:10px;padding:18px;font-size:15px}.t{display:flex;gap:22px;font-size:15px;padding-bottom:14px;color:${soft}}.t b{color:#5468ff}.f{border:1px solid #d0d4e2;border-radius:6px;padding:10px 12px;word-break:break-all}.q{background:#5468ff;color:#fff;border-radius:6px;text-align:center;padding:10px;margin-top:14px}`,
        `<header>云朵小铺 · 订单查询</header><div class="c"><div class="t"><b>订单号</b><span>联系方式</span><span>浏览器缓存</span></div><div class="f">${p.shopId}</div><div class="q">查询</div></div><div class="c" style="text-align:center;padding:34px 18px"><svg width="64" height="64" viewBox="0 0 64 64"><circle cx="28" cy="28" r="18" fill="none" stroke="#b9bfd6" stroke-width="5"/><path d="M42 42l14 14" stroke="#b9bfd6" stroke-width="6"/></svg><p style="font-size:17px;padding-top:12px">没有找到该订单</p><p style="color:${soft};font-size:13px;padding-top:8px;line-height:1.7">请检查订单号是否填写正确<br>未付款的订单 5 分钟后会自动取消</p></div><div style="text-align:center;color:${soft};font-size:12px">© 2026 云朵小铺　客服QQ 2850017733</div>`,
        '22:18',
      ),
      truth: {
        document: ['unknown', 'order_detail', 'order_list'],
        facts: {},
        free: ['shop_order_id', 'status', 'channel'],
        direction: null,
      },
    };
  },
};
