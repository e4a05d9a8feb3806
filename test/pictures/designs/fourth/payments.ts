import { createHash } from 'node:crypto';
import { chineseTime, isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design, Payment } from '../../truth.ts';

/** The hash of a transfer: 64 signs, of which a phone shows two or three lines. */
export function hashOf({ alipayId }: Payment): string {
  return createHash('sha256').update(alipayId).digest('hex');
}

/** A bank's page of one movement: day and clock in rows of their own, the card's middle hidden. */
export const bankRows: Design = {
  name: 'bank-rows',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['交易日期', p.time.slice(0, 10)],
      ['交易时间', p.time.slice(11)],
      ['交易金额', `-${p.amount}`],
      ['账户', `6228****${p.tail}`],
      ['本次余额', p.balance],
      ['交易摘要', '消费'],
      ['对手信息', `支付宝-${p.payeeShort}`],
      ['交易渠道', '网上支付'],
    ];
    return {
      html: page(
        look,
        `.t{background:#009174;color:#fff;text-align:center;padding:12px}.c{background:${card};margin:12px;padding:14px}.r{display:flex;justify-content:space-between;padding:9px 0;font-size:.88rem}.r span{color:${soft}}`,
        `${statusBar(look)}<div class="t">明细详情</div><div class="c">${rows.map(([name, value]) => `<div class="r"><span>${name}</span>${value}</div>`).join('')}</div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A transfer of a coin: amount signed, addresses and a hash that breaks over lines. */
export const coinTransfer: Design = {
  name: 'coin-transfer',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['提币网络', 'USDT-TRC20'],
      ['提币地址', 'TJ7hhYhVhaxNx6BPyq7yFpqZrQULL3JSdb'],
      ['交易哈希', hashOf(p)],
      ['手续费', '1.5 USDT'],
    ];
    return {
      html: page(
        look,
        `.c{background:${card};margin:12px;padding:16px;text-align:center}.b{font-size:1.9rem;font-weight:700;padding:12px}.r{display:flex;text-align:right;padding:9px 0;font-size:.88rem}.r span{color:${soft};width:100px;flex:none;text-align:left}.r div{flex:1;word-break:break-all}`,
        `${statusBar(look)}<div class="c"><div>提币详情</div><div class="b">-${p.amount} USDT</div><div style="color:#31bd65">已完成</div><div style="color:${soft};font-size:.8rem">${p.time}</div>${rows.map(([name, value]) => `<div class="r"><span>${name}</span><div>${value}</div></div>`).join('')}</div>`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: hashOf(p),
          channel: 'usdt',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A wallet of Hong Kong: the amount in its dollars, the time in no row, the number of its own make. */
export const walletHongKong: Design = {
  name: 'wallet-hong-kong',
  draw(p, look) {
    const number = `P${p.unionpayId.slice(2)}`;
    return {
      html: page(
        look,
        'body{background:#fff;color:#222}.t{background:#db0011;color:#fff;padding:30px;text-align:center}.b{font-size:2.4rem;font-weight:700;padding:8px}.r{display:flex;justify-content:space-between;padding:10px 18px}',
        `${statusBar(look)}<div class="t"><div>已付款給</div><div style="font-size:1.2rem">大角點數店</div><div class="b">HK$${p.amount}</div><div style="font-size:.8rem">${chineseTime(p.time)}</div></div><div class="r"><span>交易編號</span>${number}</div><div class="r"><span>付款來源</span>PayMe 餘額</div>`,
      ),
      truth: {
        document: 'unknown',
        facts: { amount: p.amount, paid_at: isoTime(p.time), transaction_id: number, status: 'success' },
        free: ['payee', 'channel'],
        direction: 'debit',
      },
    };
  },
};

/** PayPal's app: labels above their values, the card behind an x. */
export const paypalApp: Design = {
  name: 'paypal-app',
  draw(p, look) {
    const number = `3MX${p.alipayId.slice(-8)}LK${p.tail.slice(0, 3)}T`;
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;padding:20px;line-height:1.75}',
        `<div style="font-size:1.4rem">Keysmith Ltd</div><div style="font-size:1.9rem;font-weight:700">-$${p.amount}</div><div>Nov 20, 2026 · Payment</div><hr><b>Status</b><br>Completed<br><b>Paid with</b><br>Mastercard x-${p.tail}<br>PayPal *KEYSMITH on your card statement<br><b>Transaction ID</b><br>${number}<br><b>Invoice ID</b><br>KS-88120`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: p.amount,
          paid_at: '2026-11-20',
          transaction_id: number,
          merchant_order_id: 'KS-88120',
          card_tail: p.tail,
          channel: 'paypal',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** WeChat's message that money came back. */
export const refundMessage: Design = {
  name: 'refund-message',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['退款方', p.payeeShort],
      ['退款方式', '退回零钱'],
      ['退款原因', '商家退款'],
      ['到账时间', p.time],
    ];
    return {
      html: page(
        look,
        `.c{background:${card};margin:14px;padding:18px;border-radius:8px}.r{padding:7px 0;font-size:.88rem}.r span{color:${soft};display:inline-block;width:88px}`,
        `${statusBar(look)}<div style="text-align:center">微信支付</div><div class="c"><div style="color:${soft}">退款到账通知</div><div style="text-align:center;padding:16px"><div style="color:${soft};font-size:.88rem">退款金额</div><div style="font-size:2.1rem">￥${p.amount}</div></div>${rows.map(([name, value]) => `<div class="r"><span>${name}</span>${value}</div>`).join('')}</div>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: { amount: p.amount, channel: 'wechat', status: 'refunded' },
        free: ['payee', 'paid_at'],
        direction: 'credit',
      },
    };
  },
};
