import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows, traditional } from './screen.ts';
import { digitsOf, grouped, plus, wareOf } from './values.ts';

/** A market's order that carries the wallet's number beside its own, and three times. */
export const orderWithWalletNumber: Design = {
  name: 'order-with-wallet-number',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, shop } = wareOf(p);
    const number = `3${digitsOf(p, 18)}`;
    const at = (seconds: string) => p.time.replace(/..$/, seconds);
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px;border-radius:14px;padding:14px}${rowStyle(look, '5.4rem')}.row{font-size:.84rem}.o{color:#ff5000}`,
        `${bar(look, '14:36')}<div style="padding:10px 16px"><b style="font-size:1.2rem">‹　交易成功</b><p style="color:${soft};font-size:.84rem;padding:6px 0 0 30px">期待您的评价</p></div><div class="card"><b>${shop}专营店 ›</b><div style="display:flex;gap:12px;padding:12px 0">${disc('linear-gradient(135deg,#ffb199,#ff0844)', 80, 10)}<div style="flex:1;font-size:.92rem">${product}<br><small style="color:${soft}">自动发货　支持查询</small></div><div style="text-align:right">￥${grouped(plus(p.amount, 8))}<br><small style="color:${soft}">×1</small></div></div>${rows(
          [
            ['商品总价', `￥${grouped(plus(p.amount, 8))}`],
            ['店铺优惠', '-￥5.00'],
            ['淘金币抵扣', '-￥3.00'],
            ['实付款', `<b class="o">￥${grouped(p.amount)}</b>`],
          ],
          true,
        )}</div><div class="card"><b>订单信息</b><div style="padding-top:6px">${rows([
          ['订单编号', `${number} 复制`],
          ['支付宝交易号', p.alipayId],
          ['创建时间', at('02')],
          ['付款时间', at('17')],
          ['成交时间', at('59')],
        ])}</div></div><div class="card" style="display:flex;justify-content:flex-end;gap:14px;font-size:.88rem"><span>更多</span><span>加入购物车</span><span class="o">再买一单</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          transaction_id: p.alipayId,
          product,
          paid_at: isoTime(at('17')),
          status: 'success',
        },
        free: ['channel', 'payee'],
      },
    };
  },
};

/** A group-buying order, saved and sent on until the letters fray. */
export const orderGroup: Design = {
  name: 'order-group',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareOf(p);
    const number = `${p.time.slice(2, 10).replaceAll('-', '')}-${digitsOf(p, 15)}`;
    return {
      html: page(
        look,
        `.card{background:${card};margin-bottom:8px;padding:14px}${rowStyle(look, '5rem')}.red{color:#e02e24}`,
        `<div style="background:#e02e24;color:#fff">${bar(look, '9:57')}<div style="padding:12px 16px 20px"><b style="font-size:1.25rem">‹　交易已完成</b></div></div><div class="card"><b style="font-size:.95rem">${shop}</b><div style="display:flex;gap:12px;padding:12px 0;border-bottom:1px solid ${rule}">${disc('linear-gradient(135deg,#a1ffce,#3fa7d6)', 76, 6)}<div style="flex:1;font-size:.92rem">${product}<br><small style="color:${soft}">卡密自动发送</small></div><div style="text-align:right">¥${grouped(plus(p.amount, 2))}<br><small style="color:${soft}">×1</small></div></div><p style="text-align:right;padding-top:10px;font-size:.92rem">实付：<b class="red">¥${grouped(p.amount)}</b> <small style="color:${soft}">(免运费，优惠 ¥2.00)</small></p></div><div class="card">${rows(
          [
            ['订单编号', number],
            ['商品快照', '发生交易争议时可作为判断依据 ›'],
            ['支付方式', '支付宝'],
            ['支付时间', p.time],
            ['充值号码', p.account],
          ],
        )}</div><div class="card" style="display:flex;justify-content:space-around;font-size:.9rem"><span>申请售后</span><span>联系商家</span><span class="red">再次拼单</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          product,
          recharge_account: p.account,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          status: 'success',
        },
        free: ['payee'],
      },
    };
  },
};

/** A cashier that never comes back from asking whether the money came. */
export const cashierAsking: Design = {
  name: 'cashier-asking',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card}}.spin{width:62px;height:62px;border-radius:31px;border:5px solid ${look.dark ? '#333' : '#dde6f5'};border-top-color:#3d7eff;margin:90px auto 24px}${rowStyle(look, '5rem')}`,
        `${bar(look, '15:03')}<div style="display:flex;align-items:center;gap:10px;margin:8px 12px;background:${look.dark ? '#2a2a2c' : '#f1f1f3'};border-radius:12px;padding:10px 14px;font-size:.85rem;color:${soft}"><svg width="14" height="16" viewBox="0 0 14 16" fill="none" stroke="currentColor" stroke-width="1.600"><rect x="2" y="7" width="10" height="8" rx="1.500"/><path d="M4 7V5a3 3 0 0 1 6 0v2"/></svg><span style="flex:1;text-align:center">pay.shiguangka.com</span><span>↻</span></div><div class="spin"></div><div style="text-align:center;font-size:1.15rem;font-weight:500">正在查询支付结果</div><p style="text-align:center;color:${soft};font-size:.88rem;padding:8px 40px 34px;line-height:1.6">付款后请勿关闭本页面，结果可能有延迟，请不要重复支付</p><div style="margin:0 30px">${rows(
          [
            ['商户订单', p.shopId],
            ['应付金额', `¥${grouped(p.amount)}`],
          ],
          true,
        )}</div><div style="display:flex;gap:14px;margin:40px 30px"><div style="flex:1;text-align:center;border:1px solid ${soft};border-radius:8px;padding:11px">返回商户</div><div style="flex:1;text-align:center;background:#3d7eff;color:#fff;border-radius:8px;padding:11px">我已支付</div></div>${foot(look)}`,
      ),
      truth: {
        document: ['success_page', 'order_detail', 'unknown'],
        facts: {},
        free: ['amount', 'shop_order_id', 'merchant_order_id', 'status'],
      },
    };
  },
};

/** A shop in traditional characters that knows of no order. */
export const ordersEmpty: Design = {
  name: 'orders-empty',
  draw(_p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: traditional(
        look,
        `.tabs{display:flex;justify-content:space-around;background:${card};padding:12px 0;font-size:.92rem}`,
        `${bar(look, '20:15')}<div style="display:flex;padding:12px 16px;background:${card}"><span>‹</span><b style="flex:1;text-align:center">我的訂單</b></div><div class="tabs"><b style="color:#e0522d">全部</b><span>待付款</span><span>處理中</span><span>已完成</span></div><div style="text-align:center;padding-top:130px"><svg width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="${soft}"><path d="M5 3h14v18l-2.500-1.500L14 21l-2-1.500L10 21l-2.500-1.500L5 21zM8 8h8M8 12h5"/></svg><p style="color:${soft};padding-top:12px">目前沒有訂單</p><div style="display:inline-block;margin-top:22px;border:1px solid #e0522d;color:#e0522d;border-radius:20px;padding:8px 26px">去逛逛</div></div>${foot(look)}`,
      ),
      truth: { document: ['order_list', 'unknown'], facts: {}, free: ['status'], direction: null },
    };
  },
};

/** A talk with a shop in which a screenshot of a bill was sent, shown as small as a phone shows it. */
export const chatWithShot: Design = {
  name: 'chat-with-shot',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product, payee } = wareOf(p);
    const face = (mine: boolean) => disc(mine ? '#7d93c9' : '#d98a4e', 38, 6);
    const said = (mine: boolean, text: string) =>
      `<div style="display:flex;flex-direction:${mine ? 'row-reverse' : 'row'};padding:8px 12px;gap:10px">${face(mine)}<div style="background:${mine ? '#95ec69' : card};color:${mine ? '#111' : 'inherit'};border-radius:6px;padding:10px 12px;max-width:66%;line-height:1.4">${text}</div></div>`;
    const list = [
      ['当前状态', '支付成功'],
      ['支付时间', chineseTime(p.time)],
      ['商品', product],
      ['商户全称', payee],
      ['支付方式', '零钱'],
      ['交易单号', p.wechatId],
    ];
    const shot = `<div style="width:262px;background:#fff;color:#1f1f1f;border-radius:6px;padding:10px 14px 16px;font-size:11.500px;line-height:1.6"><div style="display:flex;font-weight:700"><span style="flex:1">15:20</span><span>▮▮▯</span></div><div style="text-align:center;padding:8px 0 10px">${shop}<div style="font-size:25px;font-weight:600">-${grouped(p.amount)}</div></div>${list.map(([label, value]) => `<div style="display:flex"><span style="width:60px;flex:none;color:#999">${label}</span><span style="flex:1;word-break:break-all">${value}</span></div>`).join('')}</div>`;
    return {
      html: page(
        look,
        `.when{text-align:center;color:${soft};font-size:.74rem;padding:12px}`,
        `${bar(look, '15:24')}<div style="display:flex;padding:8px 16px"><span>‹</span><b style="flex:1;text-align:center;font-weight:500">${shop}售后</b><span>···</span></div><div class="when">下午 3:21</div>${said(true, '你好，钱付了没发货')}${said(false, '亲，发一下付款截图哦')}<div style="display:flex;flex-direction:row-reverse;padding:8px 12px;gap:10px">${face(true)}${shot}</div>${said(false, '收到，这边给您核实')}${said(true, '多久有结果')}<div style="position:absolute;left:0;right:0;bottom:0;background:${card};color:${soft};padding:13px 18px 30px">按住 说话</div>`,
      ),
      truth: {
        document: 'chat',
        facts: { amount: p.amount, paid_at: isoTime(p.time), transaction_id: p.wechatId, payee },
        free: ['channel', 'status', 'product'],
      },
    };
  },
};
