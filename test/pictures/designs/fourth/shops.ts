import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** An order headed by its number, rows without colons. */
export const orderHashed: Design = {
  name: 'order-hashed',
  draw(p, look) {
    const { card } = coloursOf(look);
    const number = `DN${p.unionpayId}`;
    const rows = [
      ['商品', p.product],
      ['应付', `¥${(Number(p.amount) + 10).toFixed(2)}`],
      ['优惠', '-¥10.00'],
      ['实付', `¥${p.amount}`],
      ['支付方式', '支付宝'],
      ['支付时间', p.time],
    ];
    return {
      html: page(
        look,
        `.c{background:${card};margin:12px;padding:16px;border-radius:12px;font-size:.9rem;line-height:2.1}.c span{display:inline-block;width:5rem}`,
        `<div style="padding:18px;font-size:1.1rem">#${number}</div><div class="c"><b>已支付</b><br>${rows.map(([name, value]) => `<span>${name}</span>${value}<br>`).join('')}</div>`,
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          shop_order_id: number,
          product: p.product,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          status: 'success',
        },
      },
    };
  },
};

/** A store's thanks on a wide screen: what was paid stands in a column of its own. */
export const thanksEnglish: Design = {
  name: 'thanks-english',
  draw(p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;display:grid;grid-template-columns:3fr 2fr}.l{padding:40px}.r{background:#fafafa;padding:40px 30px}.d{display:flex;justify-content:space-between;padding:8px 0}',
        `<div class="l"><h2>KeyHarbor</h2><br>Confirmation #D8FQ2KXR1<br><h3>Thank you, Wei!</h3><br><b>Your order is confirmed</b><p>You'll receive a confirmation email shortly.</p><br><b>Payment method</b><p>Visa ending with ${p.tail} - $${p.amount}</p></div><div class="r"><div class="d"><span>Xbox Gift Card</span>$${p.amount}</div><div class="d"><span>Subtotal</span>$${p.amount}</div><div class="d"><span>Total</span><b>USD $${p.amount}</b></div></div>`,
      ),
      truth: {
        document: ['success_page', 'order_detail'],
        facts: {
          amount: p.amount,
          shop_order_id: 'D8FQ2KXR1',
          card_tail: p.tail,
          channel: 'card_international',
        },
        free: ['product'],
      },
    };
  },
};

/** What somebody bought second-hand: no title, no numbers, a state at the end of each card's first row. */
export const ordersUntitled: Design = {
  name: 'orders-untitled',
  draw(p, look) {
    const { card } = coloursOf(look);
    const states = [
      ['交易成功', 'success'],
      ['等待买家付款', 'pending'],
      ['交易关闭', 'closed'],
    ] as const;
    const orders = states.map((state, index) => ({ ...p.other(index), state }));
    return {
      html: page(
        look,
        `.c{background:${card};margin:10px;border-radius:12px;padding:12px;font-size:.88rem}.d{display:flex;justify-content:space-between;padding:6px 0}.d i{width:60px;height:60px;background:#8fb3c7;margin-right:10px}.d span{flex:1}`,
        `${statusBar(look)}<div style="text-align:center;padding:10px">我买到的</div>${orders.map((o) => `<div class="c"><div class="d"><span>${o.payeeShort}</span>${o.state[0]}</div><div class="d"><i></i><span>${o.product}</span><b>¥${o.amount}</b></div></div>`).join('')}`,
      ),
      truth: {
        document: 'order_list',
        orders: orders.map((o) => ({ amount: o.amount, product: o.product, status: o.state[1] })),
      },
    };
  },
};

/** A bill that somebody sent to a shop, between what was said. */
export const chatQuotesBill: Design = {
  name: 'chat-quotes-bill',
  draw(p, look) {
    const rows = [
      ['当前状态', '支付成功'],
      ['支付时间', chineseTime(p.time)],
      ['商户全称', p.payee],
      ['交易单号', p.wechatId],
    ];
    return {
      html: page(
        look,
        'body{background:#ededed;color:#111}.m{display:flex;margin:14px;justify-content:flex-end}.m i{width:38px;height:38px;background:#c97;margin:0 8px}.m span,.q{background:#fff;border-radius:6px;padding:10px}.q{width:250px;font-size:.66rem}.q p{padding:4px 0}.q b{color:#888;font-weight:400;display:inline-block;width:62px}',
        `${statusBar(look)}<div class="m"><span>你好 我付了款没收到卡密</span><i></i></div><div class="m"><div class="q"><div style="text-align:center;font-size:1.2rem">-${p.amount}</div>${rows.map(([name, value]) => `<p><b>${name}</b>${value}</p>`).join('')}</div><i></i></div><div class="m" style="justify-content:flex-start"><i></i><span>亲 稍等帮您查一下</span></div><div class="m"><span>好的 麻烦快点</span><i></i></div>`,
      ),
      truth: {
        document: 'chat',
        facts: { amount: p.amount, paid_at: isoTime(p.time), transaction_id: p.wechatId, payee: p.payee },
        free: ['channel', 'status'],
      },
    };
  },
};
