import { isoTime } from '../../payments.ts';
import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** Lines of running text, label and value with a colon between, broken wherever the line ends. */
export const alipayRunning: Design = {
  name: 'alipay-running',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};padding:18px}p{font-size:.95rem;line-height:1.9;word-break:break-all}h2{font-weight:500}.sum{font-size:2.4rem}small{color:${soft}}`,
        `${statusBar(look)}<h2>支付宝账单详情</h2><p><small>${p.payeeShort}</small></p><div class="sum">-${Number(p.amount).toLocaleString('en-US', { minimumFractionDigits: 2 })}</div><p>交易状态：交易成功</p><p>付款方式：${p.bank}储蓄卡（${p.tail}）</p><p>商品说明：${p.product}</p><p>收款方全称：${p.payee}</p><p>创建时间：${p.time}</p><p>订单号：${p.alipayId}</p><p>商家订单号：${p.merchantId}</p><p><small>如有疑问请联系95188</small></p>`,
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
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** Labels flush right against their values, a price with small yuan and small cents. */
export const wechatFlush: Design = {
  name: 'wechat-flush',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const [yuan, cents] = p.amount.split('.');
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    return {
      html: page(
        look,
        `.c{background:${card};margin:14px;border-radius:8px;padding:18px}.sum{text-align:center;font-size:2.8rem;font-weight:600;padding:10px}.sum small{font-size:1.3rem}th{font-weight:400;color:${soft};text-align:right;padding:7px 14px 7px 0;font-size:.9rem;width:5.4rem;vertical-align:top}td{font-size:.9rem;padding:7px 0;word-break:break-all;vertical-align:top}`,
        `${statusBar(look)}<div class="c"><p style="text-align:center">${p.payeeShort}</p><div class="sum"><small>¥</small>${yuan}<small>.${cents}</small></div></div><div class="c"><table>${row('当前状态', '支付成功')}${row('支付时间', p.time.replaceAll('-', '/'))}${row('商品', p.product)}${row('商户全称', p.payee)}${row('收单机构', '财付通支付科技有限公司')}${row('支付方式', '零钱')}${row('交易单号', p.wechatId)}${row('商户单号', p.merchantId)}</table></div>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** Boxes side by side, label over value; part of the money came back. */
export const wechatBoxes: Design = {
  name: 'wechat-boxes',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const back = (Number(p.amount) / 4).toFixed(2);
    const box = (label: string, value: string, wide = false) =>
      `<div class="${wide ? 'w' : ''}"><small>${label}</small><p>${value}</p></div>`;
    return {
      html: page(
        look,
        `.t{text-align:center;padding:20px;background:${card}}.t b{font-size:2.5rem}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:12px}.g div{background:${card};border-radius:8px;padding:10px 12px}.g .w{grid-column:1/3}small{color:${soft};font-size:.8rem}p{font-size:.95rem;word-break:break-all;margin-top:4px}`,
        `${statusBar(look)}<div class="t">${p.payeeShort}<br><b>-${p.amount}</b></div><div class="g">${box('当前状态', `已退款(￥${back})`)}${box('支付方式', `${p.bank}(${p.tail})`)}${box('支付时间', p.time, true)}${box('商品', p.product, true)}${box('商户全称', p.payee, true)}${box('交易单号', p.wechatId, true)}${box('商户单号', p.merchantId, true)}</div><p style="padding:14px">对订单有疑惑</p>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee: p.payee,
          product: p.product,
          status: 'partially_refunded',
        },
        direction: 'debit',
      },
    };
  },
};

/** Not paid yet: the wallet waits. */
export const alipayWaiting: Design = {
  name: 'alipay-waiting',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const [text, status] = p.pick<readonly [string, string]>(['等待付款', 'pending'], ['交易关闭', 'closed']);
    const row = (label: string, value: string) =>
      `<div class="r"><span>${label}</span><em>${value}</em></div>`;
    return {
      html: page(
        look,
        `.t{background:${card};padding:24px;text-align:center}.t b{font-size:2.3rem;font-weight:500}.r{background:${card};display:flex;justify-content:space-between;padding:10px 16px;font-size:.9rem}.r span{color:${soft};flex:none;margin-right:24px}.r em{font-style:normal;word-break:break-all;text-align:right}`,
        `${statusBar(look)}<div class="t">${p.payeeShort}<br><b>${p.amount}</b><br><small>${text}</small></div>${row('商品说明', p.product)}${row('收款方全称', p.payee)}${row('创建时间', p.time)}${row('订单号', p.alipayId)}${row('商家订单号', p.merchantId)}${row('账单分类', '充值缴费')}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: p.payee,
          product: p.product,
          status,
        },
        direction: 'none',
      },
    };
  },
};
