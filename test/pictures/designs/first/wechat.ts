import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

function table(rows: readonly (readonly [string, string])[]): string {
  return `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
}

/** The bill as it is now: big amount, a rule, labels in grey, values from one column on, a barcode. */
export const wechatNew: Design = {
  name: 'wechat-new',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const byCard = p.pick(true, false);
    const short = p.payee.startsWith('深圳') ? '财付通支付科技有限公司' : '银联商务支付股份有限公司';
    const partly = p.pick(false, false, true);
    const back = (Number(p.amount) / 2).toFixed(2);
    return {
      html: page(
        look,
        `body{background:${card}}nav{padding:12px 16px;font-size:1.05rem;display:flex;justify-content:space-between}.mid{text-align:center;padding:14px 0 24px;margin:0 24px;border-bottom:1px solid ${rule}}.logo{width:46px;height:46px;border-radius:6px;background:#f76260;margin:0 auto 10px}.sum{font-size:2.6rem;font-weight:600;margin-top:8px}
table{margin:14px 24px}td{padding:6px 0;font-size:.92rem;vertical-align:top;word-break:break-all;color:${ink}}td:first-child{color:${soft};width:5.6rem;white-space:nowrap}.svc{margin:10px 24px;border-top:1px solid ${rule};padding-top:14px;font-size:.92rem;line-height:2.4}`,
        `${statusBar(look)}<nav><span>✕</span><span>全部账单</span></nav><div class="mid"><div class="logo"></div>${p.payeeShort}<div class="sum">-${p.amount}</div></div>${table(
          [
            ['当前状态', partly ? `已退款(￥${back})` : p.pick('支付成功', '支付成功', '对方已收钱')],
            ['支付时间', p.pick(chineseTime(p.time), p.time)],
            ['商品', p.product],
            ['商户全称', p.payee],
            ['收单机构', short],
            ['支付方式', byCard ? `${p.bank}(${p.tail})` : p.pick('零钱', '零钱通')],
            ['交易单号', p.wechatId],
            [
              '商户单号',
              `${p.merchantId}<br><span style="color:${soft};font-size:.8rem">可在支持的商户扫码退款</span>${barcode(ink)}`,
            ],
          ],
        )}<div class="svc"><b>账单服务</b><br>对订单有疑惑 ›<br>发起群收款 ›<br>在此商户的交易 ›</div>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          ...(byCard ? { card_tail: p.tail } : {}),
          payee: p.payee,
          product: p.product,
          status: partly ? 'partially_refunded' : 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** An older layout: name and amount at the left, values flush right, no acquirer. */
export const wechatOld: Design = {
  name: 'wechat-old',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const byCard = p.pick(true, false);
    const rows: [string, string][] = [
      ['当前状态', '支付成功'],
      ['商品', p.product],
      ['商户全称', p.payee],
      ['支付时间', p.time],
      ['支付方式', byCard ? `${p.bank}信用卡(${p.tail})` : '零钱'],
      ['交易单号', p.wechatId],
      ['商户单号', p.merchantId],
    ];
    return {
      html: page(
        look,
        `nav{background:${look.dark ? '#1b1b1b' : '#2e3132'};color:#fff;padding:13px 14px;font-size:1.05rem}.top{background:${card};padding:20px 16px;border-bottom:1px solid ${rule};text-align:center}.sum{font-size:2.3rem}.row{background:${card};display:flex;justify-content:space-between;padding:8px 16px;font-size:.93rem}.row span{color:${soft};flex:none;width:5.5rem}.row em{font-style:normal;text-align:right;word-break:break-all}`,
        `${statusBar(look)}<nav>‹ 返回 &nbsp;&nbsp; 账单详情</nav><div class="top">${p.payeeShort}<div class="sum">-${p.amount}</div></div>${rows.map(([label, value]) => `<div class="row"><span>${label}</span><em>${value}</em></div>`).join('')}<div class="row" style="margin-top:12px">对订单有疑惑<em>›</em></div>`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          ...(byCard ? { card_tail: p.tail } : {}),
          payee: p.payee,
          product: p.product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The app in English. */
export const wechatEnglish: Design = {
  name: 'wechat-english',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card}}.mid{text-align:center;padding:24px 0;margin:0 20px;border-bottom:1px solid ${rule}}.sum{font-size:2.5rem;font-weight:600}table{margin:14px 20px}td{padding:6px 0;font-size:.88rem;vertical-align:top;word-break:break-all}td:first-child{color:${soft};width:7.8rem}`,
        `${statusBar(look)}<div class="mid">${p.payeeShort}<div class="sum">-${p.amount}</div></div>${table([
          ['Status', p.pick('Payment successful', 'Paid')],
          ['Payment Time', p.time],
          ['Product', p.product],
          ['Merchant Name', p.payee],
          ['Payment Method', `${p.pick('CMB', 'ICBC', 'CCB')} (${p.tail})`],
          ['Transaction ID', p.wechatId],
          ['Merchant Order ID', p.merchantId],
        ])}<p style="margin:20px">Questions About Order ›</p>`,
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
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The message of the service account: no numbers in it. */
export const wechatMessage: Design = {
  name: 'wechat-message',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `nav{text-align:center;padding:12px;font-size:1.05rem}.when{text-align:center;color:${soft};font-size:.75rem;margin:14px}.card{background:${card};margin:0 14px;border-radius:6px;padding:16px;font-size:.92rem}.sum{font-size:2.2rem;text-align:center;margin:4px 0 18px}.row{display:flex;margin:7px 0}.row span{color:${soft};width:5.4rem;flex:none}`,
        `${statusBar(look)}<nav>微信支付</nav><div class="when">${p.time.slice(11, 16)}</div><div class="card"><p>微信支付凭证</p><br><p style="text-align:center;color:${soft}">付款金额</p><div class="sum">¥${p.amount}</div><div class="row"><span>收款方</span>${p.payeeShort}</div><div class="row"><span>支付方式</span>${p.bank}(${p.tail})</div><div class="row"><span>交易状态</span>支付成功，对方已收款</div><hr style="border:0;border-top:1px solid ${soft};margin:12px 0">查看账单详情 ›</div>`,
      ),
      truth: {
        document: ['wechat_bill', 'bank_notice'],
        facts: {
          amount: p.amount,
          channel: 'wechat',
          card_tail: p.tail,
          payee: p.payeeShort,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
