import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A thread with a code, an advertisement and the debit, each in a bubble of its own. */
export const smsThread: Design = {
  name: 'sms-thread',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const [month, day] = [Number(p.time.slice(5, 7)), Number(p.time.slice(8, 10))];
    const said = (when: string, text: string) => `<div class="w">${when}</div><div class="b">${text}</div>`;
    return {
      html: page(
        look,
        `nav{padding:14px;font-size:1.1rem;text-align:center}.w{color:${soft};font-size:.72rem;text-align:center;margin:12px}.b{background:${card};border-radius:16px;margin:6px 56px 6px 12px;padding:10px 14px;font-size:.95rem;line-height:1.5}`,
        `${statusBar(look)}<nav>${p.bank}</nav>${said(`${month}月${day}日 ${p.time.slice(11, 16)}`, `【${p.bank}】您的验证码为592817，用于快捷支付，请勿泄露给他人。`)}${said(`${month}月${day}日 ${p.time.slice(11, 16)}`, `【${p.bank}】您尾号${p.tail}卡${month}月${day}日${p.time.slice(11, 16)}支付宝消费支出${p.amount}元，余额${p.balance}元。`)}<div style="height:160px"></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail },
        free: ['paid_at', 'payee', 'channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A card's movement as its bank's app tells it, labels with colons. */
export const cardAlert: Design = {
  name: 'card-alert',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const when = `${p.time.slice(0, 10).replaceAll('-', '/')} ${p.time.slice(11, 16)}`;
    return {
      html: page(
        look,
        `.w{color:${soft};text-align:center;font-size:.75rem;padding:16px}.c{background:${card};margin:0 14px;border-radius:6px;padding:16px;font-size:.95rem;line-height:2}`,
        `${statusBar(look)}<div class="w">${when}</div><div class="c"><b>信用卡交易提醒</b><br>交易金额：${p.amount}人民币<br>交易时间：${when}<br>卡号：尾号${p.tail}<br>商户名称：${p.payeeShort}<br>可用额度：${p.balance}<br><span style="color:${soft}">查看详情 ›</span></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: {
          amount: p.amount,
          card_tail: p.tail,
          paid_at: `${p.time.slice(0, 10)}T${p.time.slice(11, 16)}:00+08:00`,
          payee: p.payeeShort,
        },
        free: ['channel', 'status'],
        direction: 'debit',
      },
    };
  },
};
