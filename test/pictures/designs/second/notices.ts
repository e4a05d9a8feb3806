import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** Android's messages, the day in a line of its own, three messages of which one is the debit. */
export const smsAndroid: Design = {
  name: 'sms-android',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const [month, day] = [p.time.slice(5, 7), p.time.slice(8, 10)];
    return {
      html: page(
        look,
        `nav{padding:14px;font-size:1.15rem}.w{color:${soft};font-size:.75rem;text-align:center;margin:12px}.b{background:${card};border-radius:18px;margin:8px 70px 8px 14px;padding:11px 15px;font-size:.98rem;line-height:1.45}`,
        `${statusBar(look)}<nav>← ${p.bank}</nav><div class="w">${month}月${day}日 ${p.time.slice(11, 16)}</div><div class="b">您的尾号${p.tail}账户${month}月${day}日${p.time.slice(11, 13)}时${p.time.slice(14, 16)}分网上支付${p.amount}元，当前余额${p.balance}元【${p.bank}】</div><div style="height:200px"></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail },
        free: ['paid_at', 'payee'],
        direction: 'debit',
      },
    };
  },
};

/** The lock screen with a notice of Alipay on it. */
export const lockScreen: Design = {
  name: 'lock-screen',
  draw(p, look) {
    return {
      html: page(
        look,
        'body{background:linear-gradient(#345,#658);color:#fff;min-height:700px;text-align:center}.n{background:#ffffffd0;color:#111;border-radius:14px;margin:12px;padding:12px 14px;text-align:left;font-size:.95rem;line-height:1.5}',
        `${statusBar(look)}<div style="font-size:4rem;margin-top:40px">${p.time.slice(11, 16)}</div><div>${Number(p.time.slice(5, 7))}月${Number(p.time.slice(8, 10))}日 星期三</div><div class="n"><b>支付宝</b><br>付款成功：您在${p.payeeShort}付款${p.amount}元，点击查看详情</div>`,
      ),
      truth: {
        document: ['bank_notice', 'alipay_bill'],
        facts: { amount: p.amount, channel: 'alipay' },
        free: ['payee', 'paid_at'],
        direction: 'debit',
      },
    };
  },
};

/** A page of a bank's app with one movement. */
export const bankDetail: Design = {
  name: 'bank-detail',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const rows = [
      ['交易卡号', `6222 **** **** ${p.tail}`],
      ['交易时间', p.time],
      ['交易类型', '网上快捷支付'],
      ['对方户名', `支付宝-${p.payeeShort}`],
      ['账户余额', p.balance],
      ['交易渠道', '快捷支付'],
    ].map(([label, value]) => `<div class="r"><span>${label}</span>${value}</div>`);
    return {
      html: page(
        look,
        `nav{background:#b5122b;color:#fff;text-align:center;padding:13px}.t{background:${card};padding:20px;text-align:center}.r{background:${card};display:flex;justify-content:space-between;padding:12px 16px;border-top:1px solid ${rule};font-size:.92rem}.r span{color:${soft}}`,
        `${statusBar(look)}<nav>交易详情</nav><div class="t">支出(元)<div style="font-size:2.2rem;color:#2a8">-${p.amount}</div></div>${rows.join('')}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: {
          amount: p.amount,
          card_tail: p.tail,
          paid_at: `${p.time.slice(0, 10)}T${p.time.slice(11)}+08:00`,
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};
