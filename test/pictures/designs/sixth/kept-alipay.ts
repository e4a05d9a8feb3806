import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, type Row, rowStyle, rows, tick, traditional } from './screen.ts';
import { grouped, pieces, plus, wareOf } from './values.ts';

/** The merchant has a card of its own with buttons; a red packet and a discount stand among the rows, nothing is folded. */
export const alipayCard: Design = {
  name: 'alipay-card',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareOf(p);
    const list: Row[] = [
      ['订单金额', grouped(plus(p.amount, 6.5))],
      ['碰一下立减', '-5.00'],
      ['支付宝红包', '-1.50'],
      ['支付时间', p.time],
      ['付款方式', `${p.bank}信用卡(${p.tail}) ›`],
      ['商品说明', product],
      ['支付奖励', '<span style="color:#ff7d2e">已领取 8 积分</span>'],
      ['收单机构', '支付宝(杭州)数字服务技术有限公司'],
      ['收款方全称', payee],
      ['订单号', p.alipayId],
      ['商家订单号', p.merchantId],
    ];
    return {
      html: page(
        look,
        `.card{background:${card};margin:8px 10px;border-radius:12px;padding:16px 14px}.shop{display:flex;gap:11px;align-items:center}.shop div{flex:1}.shop small{display:block;color:${soft};font-size:.75rem}.in{border:1px solid #1677ff;color:#4a97ff;border-radius:14px;font-size:.78rem;padding:4px 12px}.sum{font-size:2.3rem;font-weight:600;text-align:center;padding-top:16px}.st{text-align:center;color:${soft};font-size:.85rem;padding-bottom:14px;border-bottom:1px solid ${rule};margin-bottom:8px}${rowStyle(look, '5.6rem')}`,
        `${bar(look, '23:17')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center;font-size:1.05rem">账单详情</b><span>全部账单</span></div>
<div class="card"><div class="shop">${disc('linear-gradient(#37b6ff,#0a62d8)', 42, 9, shop.slice(0, 1))}<div>${shop}<small>近30天消费2次</small></div><span class="in">进店逛逛</span></div><div class="sum">-${grouped(p.amount)}</div><div class="st">交易成功</div>${rows(list)}</div>
<div class="card" style="font-size:.9rem;line-height:2.4">账单分类 <span style="float:right;color:${soft}">充值缴费 ›</span><br>计入收支 <span style="float:right;color:#4a97ff">●</span><br>对此订单有疑问 <span style="float:right">›</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
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

/** The page right after paying: a tick, the sum, what it was paid with, and offers. */
export const alipayPaidRewards: Design = {
  name: 'alipay-paid-rewards',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop } = wareOf(p);
    return {
      html: page(
        look,
        `.top{background:${card};text-align:center;padding:24px 22px 26px}.sum{font-size:2.7rem;font-weight:600;padding:6px 0 18px}.sum small{font-size:1.5rem}${rowStyle(look, '5rem')}.btn{border:1px solid #1677ff;color:#1677ff;border-radius:22px;padding:8px;width:130px;margin:18px auto 0}.ad{margin:12px;border-radius:12px;padding:16px;background:linear-gradient(90deg,#ffe6cf,#ffd3d3);color:#b0331f;display:flex;align-items:center;gap:12px;font-size:.92rem}`,
        `${bar(look, '12:20')}<div style="display:flex;background:${card};padding:8px 16px"><span style="flex:1">支付宝</span><b style="color:#1677ff">完成</b></div><div class="top">${tick('#1677ff', 54)}<div style="padding-top:8px;font-size:1.1rem;font-weight:500">支付成功</div><div class="sum"><small>¥</small>${grouped(p.amount)}</div>${rows(
          [
            ['收款方', shop],
            ['付款方式', '花呗'],
            ['支付奖励', '待领取'],
          ],
          true,
        )}<div class="btn">完成</div></div><div class="ad">${disc('#ff5d3b', 44, 10)}<div style="flex:1"><b>天天领红包</b><br><small>最高可抵 8.88 元，今日还可领 1 次</small></div><b>领取</b></div><div class="ad" style="background:linear-gradient(90deg,#dff0ff,#cfe2ff);color:#1c4b9c">${disc('#4a97ff', 44, 10)}<div style="flex:1"><b>蚂蚁森林</b><br><small>本次支付得能量 5g</small></div><b>去收</b></div><p style="text-align:center;color:${soft};font-size:.75rem;padding:16px">本服务由支付宝提供</p>`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: shop, channel: 'alipay', status: 'success' },
        direction: 'debit',
      },
    };
  },
};

/** Hong Kong's app: traditional characters, its own dollars. */
export const alipayHongKong: Design = {
  name: 'alipay-hong-kong',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { year, month, day, clock } = pieces(p);
    const payee = p.pick('大埔點數站有限公司', '旺角遊戲卡專門店', '銅鑼灣數碼閣');
    return {
      html: traditional(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:14px;padding:18px 16px}.sum{font-size:2.1rem;font-weight:700;text-align:center;padding:8px 0 2px}${rowStyle(look, '6.2rem')}`,
        `${bar(look, '19:02')}<div style="text-align:center;font-weight:700;font-size:1.08rem;padding:8px">交易詳情</div><div class="card"><div style="text-align:center">${payee}</div><div class="sum">-HK$${grouped(p.amount)}</div><div style="text-align:center;color:#12936a;padding-bottom:16px;font-size:.9rem">付款成功</div>${rows(
          [
            ['建立時間', `${year}年${month}月${day}日 ${clock}`],
            ['付款方式', 'AlipayHK 餘額'],
            ['商品說明', '點數卡'],
            ['交易編號', p.alipayId],
            ['商戶訂單編號', p.merchantId],
          ],
          true,
        )}</div><div class="card" style="font-size:.9rem;color:${soft};line-height:2.2">對此交易有疑問 ›<br>聯絡客戶服務 ›</div>${foot(look)}`,
      ),
      truth: {
        document: ['alipay_bill', 'unknown'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time, 'minute'),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          product: '點數卡',
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};
