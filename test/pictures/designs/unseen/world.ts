import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { hashOf } from '../fourth/payments.ts';

/** A bank's page under a red bar: a movement with its balance, labels on the left. */
export const bankRed: Design = {
  name: 'bank-red',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [
      ['交易卡号', `6222 **** **** ${p.tail}`],
      ['交易时间', p.time],
      ['业务摘要', '消费'],
      ['交易场所', `财付通-${p.payeeShort}`],
      ['余额', p.balance],
    ];
    return {
      html: page(
        look,
        `.t{background:#c7000b;color:#fff;text-align:center;padding:12px}.c{background:${card};padding:16px}.r{padding:10px 0;font-size:.88rem}.r span{color:${soft};display:inline-block;width:6rem}`,
        `${statusBar(look)}<div class="t">交易详情</div><div class="c"><div style="color:${soft}">支出金额(元)</div><div style="font-size:2rem;font-weight:700">-${p.amount}</div>${rows.map(([name, value]) => `<div class="r"><span>${name}</span>${value}</div>`).join('')}</div>`,
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

/** A coin's wallet whose labels stand above their values. */
export const coinStacked: Design = {
  name: 'coin-stacked',
  draw(p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;padding:18px}.k{color:#888;font-size:.8rem;padding-top:12px}.v{word-break:break-all}',
        `${statusBar(look)}<div style="text-align:center;color:#1a9">转账成功</div><div style="text-align:center;font-size:1.8rem;font-weight:700">-${p.amount} USDT</div><div class="k">接收地址</div><div class="v">TWd4WrZ9wn84f5x1hZhL4DHvk738ns5jwb</div><div class="k">交易哈希</div><div class="v">${hashOf(p)}</div><div class="k">交易时间</div><div class="v">${p.time}</div>`,
      ),
      truth: {
        document: ['unknown', 'success_page'],
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

/** A receipt by mail: two columns of labels above their values. */
export const receiptGrid: Design = {
  name: 'receipt-grid',
  draw(p, look) {
    const cells = [
      ['ORDER NUMBER', `GV-${p.unionpayId.slice(0, 8)}-${p.tail}`],
      ['ORDER DATE', 'Nov 22, 2026'],
      ['BILLED TO', 'reader@example.com'],
      ['PAYMENT METHOD', `Visa •••• ${p.tail}`],
    ];
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;padding:30px}.g{display:grid;grid-template-columns:1fr 1fr;gap:16px}.g small{color:#888;display:block}.d{display:flex;justify-content:space-between;padding:8px 0}',
        `<h2>Your receipt from GameVault</h2><br><div class="g">${cells.map(([name, value]) => `<div><small>${name}</small>${value}</div>`).join('')}</div><hr><div class="d"><span>Star Pass</span>$${p.amount}</div><div class="d"><b>TOTAL</b><b>$${p.amount}</b></div>`,
      ),
      truth: {
        document: ['unknown', 'order_detail', 'success_page'],
        facts: {
          amount: p.amount,
          shop_order_id: `GV-${p.unionpayId.slice(0, 8)}-${p.tail}`,
          paid_at: '2026-11-22',
          card_tail: p.tail,
          channel: 'card_international',
        },
        free: ['product', 'payee'],
      },
    };
  },
};

/** A newspaper's page about payments. */
export const news: Design = {
  name: 'news',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;padding:18px;line-height:1.8}',
        '<h2>扫码付款再升级：两大钱包互通</h2><small>2026-11-25 08:30　财经早报</small><p>业内人士介绍，用户使用云闪付扫描微信收款码，单笔支付限额500元。消费者支付成功后应保存订单号与交易凭证。</p>',
      ),
      truth: { document: 'unknown' },
    };
  },
};
