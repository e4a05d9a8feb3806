import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { banner, bar, disc, foot, rowStyle, rows } from './screen.ts';
import { digitsOf, grouped, plus, wareOf } from './values.ts';

/** A big shop's order while the parcel locker writes. */
export const orderBanner: Design = {
  name: 'order-banner',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, shop } = wareOf(p);
    const number = `3${digitsOf(p, 11)}`;
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px;border-radius:12px;padding:14px}${rowStyle(look, '5rem')}.g{display:flex;gap:12px}.red{color:#fa2c19}`,
        `${banner(look, '短信', '驿站', '您有1个包裹已到站，取件码 8-2-3046，请于今日 21:00 前取走', '#34c759')}<div style="background:linear-gradient(#fde1dc,${coloursOf(look).paper})">${bar(look, '17:25')}<div style="padding:52px 16px 14px"><b style="font-size:1.3rem">已完成</b><p style="color:${soft};font-size:.85rem;padding-top:4px">充值已完成，感谢您的信任</p></div></div>
<div class="card"><b style="font-size:.95rem">${shop}官方旗舰店 ›</b><div class="g" style="padding-top:12px">${disc('linear-gradient(135deg,#5b7cfa,#8fd3ff)', 74, 8)}<div style="flex:1;font-size:.92rem">${product}<br><small style="color:${soft}">官方直充，自动到账</small></div><div style="text-align:right">¥${grouped(plus(p.amount, 4))}<br><small style="color:${soft}">×1</small></div></div></div>
<div class="card">${rows(
          [
            ['商品总额', `¥${grouped(plus(p.amount, 4))}`],
            ['优惠券', '-¥4.00'],
            ['实付款', `<b class="red">¥${grouped(p.amount)}</b>`],
          ],
          true,
        )}</div><div class="card">${rows([
          ['充值账号', p.account],
          ['订单编号', `${number}　复制`],
          ['下单时间', p.time.replace(/..$/, '04')],
          ['支付方式', '微信支付'],
          ['支付时间', p.time.replace(/..$/, '41')],
        ])}</div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          product,
          recharge_account: p.account,
          paid_at: isoTime(p.time.replace(/..$/, '41')),
          channel: 'wechat',
          status: 'success',
        },
        free: ['payee'],
      },
    };
  },
};

/** A card shop's search that found nothing; the number it was asked for stands in the field. */
export const orderNotFound: Design = {
  name: 'order-not-found',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `header{background:#20242c;color:#fff;padding:14px 16px;display:flex}.card{background:${card};margin:14px;border-radius:8px;padding:18px 16px}.in{border:1px solid ${soft};border-radius:6px;padding:10px 12px;font-size:.92rem;margin:12px 0;word-break:break-all}.btn{background:#3d7eff;color:#fff;text-align:center;border-radius:6px;padding:11px}`,
        `${bar(look, '00:47')}<header><b style="flex:1">鱼跃卡券</b><span>☰</span></header><div class="card"><b>订单查询</b><div style="display:flex;gap:16px;font-size:.85rem;padding-top:10px"><b style="color:#3d7eff">订单号查询</b><span>邮箱查询</span><span>浏览器缓存</span></div><div class="in">${p.shopId}</div><div class="btn">查询</div></div><div class="card" style="text-align:center;padding:36px 16px"><svg width="74" height="74" viewBox="0 0 24 24" fill="none" stroke="${soft}" stroke-width="1.300"><circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5M8 8l5 5m0-5-5 5"/></svg><p style="padding-top:14px">未查询到相关订单</p><p style="color:${soft};font-size:.82rem;padding-top:8px;line-height:1.6">请核对输入的订单号是否正确，或稍后再试</p></div><p style="text-align:center;color:${soft};font-size:.72rem">© 2026 鱼跃卡券</p>`,
      ),
      truth: {
        document: ['order_list', 'order_detail', 'unknown'],
        facts: {},
        free: ['shop_order_id', 'status'],
        direction: null,
      },
    };
  },
};

/** Two apps at once: the bill above, below it the shop that shows no order. */
export const splitScreen: Design = {
  name: 'split-screen',
  draw(p, look) {
    const { card, soft, paper } = coloursOf(look);
    const { product, payee } = wareOf(p);
    return {
      html: page(
        look,
        `body{background:#000;height:830px;display:flex;flex-direction:column}.half{background:${paper};overflow:hidden;border-radius:0 0 16px 16px}.half+.half{border-radius:16px 16px 0 0}.card{background:${card};margin:8px 10px;border-radius:10px;padding:12px 14px}${rowStyle(look, '5.4rem')}.row{padding:5px 0;font-size:.84rem}`,
        `<div class="half" style="padding-bottom:8px">${bar(look, '19:30')}<div class="card"><div style="text-align:center;font-size:1.7rem;font-weight:600">-${grouped(p.amount)}</div><div style="text-align:center;color:${soft};font-size:.8rem;padding-bottom:8px">交易成功</div>${rows(
          [
            ['支付时间', p.time],
            ['付款方式', '余额宝'],
            ['商品说明', product],
            ['收款方全称', payee],
            ['订单号', p.alipayId],
            ['商家订单号', p.merchantId],
          ],
        )}</div></div><div style="height:18px;display:flex;align-items:center;justify-content:center"><i style="width:44px;height:4px;border-radius:2px;background:#888"></i></div><div class="half" style="flex:1"><div style="text-align:center;padding:14px;font-weight:500">我的订单</div><div style="display:flex;justify-content:space-around;font-size:.88rem"><b>全部</b><span>待支付</span><span>已完成</span><span>售后</span></div><div style="text-align:center;color:${soft};padding-top:60px">还没有订单<br><small>去首页看看吧</small></div></div>`,
      ),
      truth: {
        document: ['alipay_bill', 'order_list'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** Somebody tells a friend what happened: words, not proof. */
export const chatWithFriend: Design = {
  name: 'chat-with-friend',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product } = wareOf(p);
    const said = (mine: boolean, text: string) =>
      `<div style="display:flex;flex-direction:${mine ? 'row-reverse' : 'row'};padding:8px 12px;gap:10px">${disc(mine ? 'linear-gradient(#f6a5c0,#8f6bd6)' : 'linear-gradient(#7fc8a9,#2d6a6a)', 40, 6)}<div style="background:${mine ? (look.dark ? '#3eb575' : '#95ec69') : card};color:${mine ? '#111' : 'inherit'};border-radius:6px;padding:10px 12px;max-width:66%;line-height:1.45;word-break:break-all">${text}</div></div>`;
    return {
      html: page(
        look,
        `.when{text-align:center;color:${soft};font-size:.74rem;padding:12px}`,
        `${bar(look, '22:41')}<div style="display:flex;padding:10px 16px"><span>‹ 3</span><b style="flex:1;text-align:center;font-weight:500">阿泽</b><span>···</span></div><div class="when">晚上 10:32</div>${said(true, '气死我了')}${said(false, '咋了')}${said(true, `下午在${shop}买的${product}，${p.amount.replace('.00', '')}块，钱扣了页面一直转圈`)}${said(true, '现在订单里面啥都没有')}${said(false, '找客服啊，我上次三点多付的五点就补了')}${said(true, '客服说要订单号，可我哪来的订单号')}${said(false, '微信账单里那个交易单号也行吧')}<div style="position:absolute;left:0;right:0;bottom:0;background:${card};padding:12px 14px 30px;display:flex;gap:12px;align-items:center">${disc(soft, 26)}<div style="flex:1;background:${look.dark ? '#2c2c2e' : '#f2f2f2'};border-radius:6px;height:38px"></div>${disc(soft, 26)}${disc(soft, 26)}</div>`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};
