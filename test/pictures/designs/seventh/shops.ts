import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows, tick } from '../sixth/screen.ts';
import { digitsOf, grouped, plus } from '../sixth/values.ts';
import { wareHere } from './values.ts';

/** A market's cash desk after paying: what was paid, then a wall of coupons with sums of their own. */
export const jdPaid: Design = {
  name: 'jd-paid',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const number = `31${digitsOf(p, 10)}`;
    const gift = (sum: string, what: string) =>
      `<div style="display:flex;align-items:center;gap:14px;background:#fff2ef;color:#222;border-radius:8px;padding:12px;margin-top:10px"><b style="color:#e2231a;font-size:1.5rem">¥${sum}</b><span style="flex:1;font-size:.85rem">${what}</span><span style="background:#e2231a;color:#fff;border-radius:14px;padding:5px 12px;font-size:.8rem">去使用</span></div>`;
    return {
      html: page(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:16px}${rowStyle(look, '5rem')}.btns{display:flex;gap:12px;padding-top:16px}.btns span{flex:1;text-align:center;border:1px solid #ccc;border-radius:20px;padding:8px;font-size:.9rem}`,
        `${bar(look, '22:19')}<div style="display:flex;padding:10px 16px"><span style="flex:1"></span><span>完成</span></div><div class="card" style="text-align:center"><div style="display:flex;justify-content:center;gap:8px;align-items:center;font-size:1.15rem;font-weight:500">${tick('#1db35b', 24)}支付成功</div><div style="font-size:2.2rem;font-weight:700;padding:10px 0">¥${grouped(p.amount)}</div>${rows(
          [
            ['支付方式', `京东支付 ${p.bank}(${p.tail})`],
            ['支付立减', '-¥1.50'],
            ['订单编号', number],
          ],
          true,
        )}<div class="btns"><span>查看订单</span><span>返回首页</span></div></div><div class="card"><b>恭喜获得支付礼包</b>${gift('15', '话费充值券 满100可用')}${gift('8', '生鲜补贴 满59可用')}<p style="color:${soft};font-size:.75rem;padding-top:12px">白条新客首月账单最高减 30 元，活动以页面为准</p></div>${foot(look)}`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, shop_order_id: number, card_tail: p.tail, status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};

/** A group shop's order whose money went back. */
export const groupOrderReturned: Design = {
  name: 'group-order-returned',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { product, shop } = wareHere(p);
    const number = `${p.time.slice(2, 10).replaceAll('-', '')}-${digitsOf(p, 15)}`;
    return {
      html: page(
        look,
        `.t{background:#e02e24;color:#fff;padding:0 0 26px}.card{background:${card};margin:0 0 9px;padding:14px 16px}${rowStyle(look, '5rem')}.btn{position:absolute;left:0;right:0;bottom:0;background:${card};display:flex;justify-content:flex-end;gap:10px;padding:10px 16px 34px;font-size:.88rem}.btn span{border:1px solid #bbb;border-radius:4px;padding:7px 14px}`,
        `<div class="t">${bar(look, '13:06')}<div style="display:flex;padding:8px 16px 20px"><span>‹</span><span style="flex:1;text-align:center;font-size:1.05rem">订单详情</span><span>客服</span></div><div style="padding:0 18px"><b style="font-size:1.25rem">退款成功</b><p style="font-size:.85rem;padding-top:5px">已退回原支付账户</p></div></div>
<div class="card"><div style="font-size:.92rem;padding-bottom:12px">${shop} ›</div><div style="display:flex;gap:12px">${disc('linear-gradient(135deg,#ffbe7d,#f06d4c)', 78, 6)}<div style="flex:1;font-size:.92rem">${product}<br><small style="color:${soft}">自动发货 · 不支持7天无理由</small></div><div style="text-align:right;font-size:.92rem">¥${grouped(plus(p.amount, 6))}<br><small style="color:${soft}">x1</small></div></div><div style="text-align:right;padding-top:12px;font-size:.9rem">实付: <b>¥${grouped(p.amount)}</b> (免运费)</div></div>
<div class="card">${rows([
          ['订单编号:', `${number}　复制`],
          ['商品快照:', '发生交易争议时可作为判断依据'],
          ['支付方式:', '微信支付'],
          ['下单时间:', p.time.replace(/..$/, '06')],
          ['支付时间:', p.time.replace(/..$/, '52')],
        ])}</div><div style="height:70px"></div><div class="btn"><span>钱款去向</span><span>再次购买</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          product,
          paid_at: isoTime(p.time.replace(/..$/, '52')),
          channel: 'wechat',
          status: 'refunded',
        },
        free: ['payee'],
      },
    };
  },
};

/** Two screenshots pasted beside each other: the wallet's bill, and the shop that found nothing. */
export const sideBySide: Design = {
  name: 'side-by-side',
  draw(p, look) {
    const { card, soft, rule, paper } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{display:flex;height:800px;background:#fff}.half{width:50%;overflow:hidden;background:${card}}.half+.half{background:${paper};border-left:3px solid #d33}.mid{text-align:center;margin:0 22px;padding:20px 0;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}${rowStyle(look, '5rem')}.card{background:${card};margin:12px;border-radius:8px;padding:16px}`,
        `<div class="half">${bar({ ...look, phone: 'ios' }, '20:11')}<div style="display:flex;padding:8px 18px"><span style="flex:1">✕</span><span>全部账单</span></div><div class="mid">${disc('#4b86e8', 46, 7, shop.slice(0, 1))}${shop}<div style="font-size:2.4rem;font-weight:600;padding-top:6px">-${grouped(p.amount)}</div></div><div style="padding:14px 22px">${rows(
          [
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', product],
            ['商户全称', payee],
            ['支付方式', `${p.bank}(${p.tail})`],
            ['交易单号', p.wechatId],
            ['商户单号', p.merchantId],
          ],
        )}</div></div><div class="half">${bar({ ...look, phone: 'ios' }, '20:13')}<div style="display:flex;padding:8px 18px 14px"><span>‹</span><b style="flex:1;text-align:center">订单查询</b><span>⋯</span></div><div class="card"><div style="border:1px solid ${rule};border-radius:6px;padding:10px;color:${soft};font-size:.9rem">请输入联系方式或订单号</div><div style="background:#3b82f6;color:#fff;border-radius:6px;text-align:center;padding:10px;margin-top:12px">查询订单</div></div><div style="text-align:center;color:${soft};padding-top:90px"><svg width="86" height="86" viewBox="0 0 24 24" fill="none" stroke="${soft}" stroke-width="1"><path d="M4 7l8-4 8 4v10l-8 4-8-4zM4 7l8 4 8-4M12 11v10"/></svg><p style="padding-top:12px">暂无订单记录</p></div></div>`,
      ),
      truth: {
        document: ['wechat_bill', 'order_list'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A shop's own chat window, with a time under every line. */
export const chatShopWindow: Design = {
  name: 'chat-shop-window',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop, product } = wareHere(p);
    const said = (mine: boolean, at: string, text: string) =>
      `<div style="display:flex;flex-direction:column;align-items:${mine ? 'flex-end' : 'flex-start'};padding:7px 14px"><div style="background:${mine ? '#2f6bff' : card};color:${mine ? '#fff' : 'inherit'};border-radius:${mine ? '14px 4px 14px 14px' : '4px 14px 14px 14px'};padding:10px 13px;max-width:76%;line-height:1.5;font-size:.95rem">${text}</div><small style="color:${soft};font-size:.68rem;padding:3px 4px">${at}${mine ? ' 已读' : ''}</small></div>`;
    return {
      html: page(
        look,
        `header{background:#2f6bff;color:#fff;display:flex;gap:12px;align-items:center;padding:12px 16px}`,
        `${bar(look, '9:16')}<header>${disc('#ffffff55', 36, 18, shop.slice(0, 1))}<div><b>${shop}在线客服</b><br><small>工作时间 9:00-24:00</small></div></header>${said(false, '00:58', '您好，当前为非工作时间，请留言')}${said(true, '00:58', `我昨天晚上十点左右买的${product}，支付宝扣了${p.amount.replace('.00', '')}元`)}${said(true, '00:59', '回到你们网站显示订单不存在，刷新了好几次都一样')}${said(true, '00:59', '别告诉我等24小时，这个是要送人的')}${said(false, '09:02', '亲亲，请提供一下订单号以及付款截图')}${said(true, '09:15', '订单号没有啊！就是没有订单才找你们')}<div style="position:absolute;left:0;right:0;bottom:0;background:${card};padding:12px 14px 28px;display:flex;gap:10px;color:${soft};font-size:.9rem"><span style="flex:1">请输入您要咨询的问题</span><span>☺　＋</span></div>`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};
