import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { digitsOf, grouped } from '../sixth/values.ts';
import { keyboard, shown, strip } from './screen.ts';
import { wareSent } from './values.ts';

/** The wallet of a delivery app: flush right, its own numbers. */
export const mealAppBill: Design = {
  name: 'meal-app-bill',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareSent(p);
    const number = `2${p.time.slice(2, 10).replaceAll('-', '')}${digitsOf(p, 21)}`;
    return {
      html: shown(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:12px;padding:18px 16px}.mid{text-align:center;padding-bottom:18px;border-bottom:1px solid ${rule};margin-bottom:8px}.mid>i{margin:0 auto 10px}.sum{font-size:2.2rem;font-weight:700;padding:6px 0 2px}${rowStyle(look, '5.2rem')}`,
        `${strip(look, '19:36')}<div style="display:flex;align-items:center;padding:8px 16px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.06rem;font-weight:500">账单详情</b><span>⋯</span></div><div class="card"><div class="mid">${disc('#ffd100', 42, 21, '<span style="color:#222">美</span>')}${shop}<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.88rem">支付成功</span></div>${rows(
          [
            ['支付方式', `美团支付-${p.bank}储蓄卡(${p.tail})`],
            ['商品名称', product],
            ['商户全称', payee],
            ['支付时间', p.time],
            ['交易单号', number],
            ['商户单号', p.merchantId],
          ],
          true,
        )}</div><div class="card" style="font-size:.92rem;display:flex;justify-content:space-between"><span>联系客服</span><span style="color:${soft}">›</span></div><p style="text-align:center;color:${soft};font-size:.74rem">由北京钱袋宝支付技术有限公司提供支付服务</p>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'order_detail'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: number,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};

/** A card shop's own order in the phone's browser, the keyboard over what would be delivered. */
export const orderOwnShop: Design = {
  name: 'order-own-shop',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareSent(p);
    return {
      html: shown(
        look,
        `body{background:#f1f4f9}.card{background:${card};margin:10px 12px;border-radius:8px;padding:12px 14px}${rowStyle(look, '4.8rem')}.row{padding:5px 0}`,
        `${strip(look, '16:02', '#f1f4f9')}<div style="display:flex;gap:10px;align-items:center;padding:4px 12px 8px"><span style="flex:1;background:${card};border-radius:18px;padding:8px 14px;font-size:.86rem;color:${soft}">zeka-shop.example/orderinfo</span><span>⟳</span></div><div style="background:#3c8cff;color:#fff;padding:12px 16px;font-size:1.05rem;font-weight:500">${shop} · 订单查询</div><div class="card"><div style="display:flex;justify-content:space-between;border-bottom:1px solid ${rule};padding-bottom:9px;margin-bottom:5px"><b style="font-size:.95rem">订单详情</b><span style="background:#fff1de;color:#e08300;border-radius:4px;padding:1px 9px;font-size:.8rem">待处理</span></div>${rows(
          [
            ['订单编号', p.shopId],
            ['订单名称', `${product} x 1`],
            ['下单时间', p.time],
            ['订单总价', `¥${grouped(p.amount)}`],
            ['支付方式', '支付宝当面付'],
            ['下单邮箱', 'wu***@qq.com'],
          ],
        )}</div><div class="card"><div style="color:${soft};font-size:.85rem;padding-bottom:8px">查询密码</div><div style="border:1.5px solid #3c8cff;border-radius:6px;padding:9px 12px;font-size:.95rem">●●●●●●|</div></div>${keyboard(look)}`,
      ),
      truth: {
        document: 'order_detail',
        facts: { amount: p.amount, shop_order_id: p.shopId, product, channel: 'alipay' },
        free: ['paid_at', 'status', 'payee'],
      },
    };
  },
};
