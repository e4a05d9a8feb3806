import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A thread of messages from a bank: an older one with a code, then the debit. The day stands above the bubble. */
export const smsIos: Design = {
  name: 'sms-ios',
  draw(p, look) {
    const { ink, soft } = coloursOf(look);
    const [month, day] = [Number(p.time.slice(5, 7)), Number(p.time.slice(8, 10))];
    const clock = p.time.slice(11, 16);
    const text = p.pick(
      `【${p.bank}】您尾号${p.tail}的储蓄卡${month}月${day}日${clock}快捷支付支出人民币${p.amount}元，余额${p.balance}元。`,
      `您账户${p.tail}于${month}月${day}日${clock}在财付通-${p.payeeShort}快捷支付${p.amount}元，余额${p.balance}元。[${p.bank}]`,
      `【${p.bank}】您尾号${p.tail}的信用卡${month}月${day}日${clock}消费人民币${p.amount}元，可用额度${p.balance}元。`,
    );
    const bubble = `background:${look.dark ? '#262628' : '#e9e9eb'};color:${ink};border-radius:18px;padding:9px 13px;margin:6px 12px;max-width:76%;font-size:1rem;line-height:1.35;word-break:break-all`;
    return {
      html: page(
        look,
        `body{background:${look.dark ? '#000' : '#fff'}}nav{text-align:center;padding:12px;font-size:.8rem}.when{color:${soft};text-align:center;font-size:.7rem;margin:14px 0 6px}`,
        `${statusBar(look)}<nav>‹<br>${p.pick('95588', '95555', '95533')} ›</nav><div class="when">短信/彩信<br>${month}月${day}日 ${clock}</div><div style="${bubble}">${text}</div><div style="height:300px"></div>`,
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

/** A bank's app: a list of cards, each one movement. */
export const bankPush: Design = {
  name: 'bank-push',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const clock = p.time.slice(0, 16);
    return {
      html: page(
        look,
        `nav{text-align:center;padding:14px;font-size:1.1rem}.when{text-align:center;color:${soft};font-size:.75rem;margin:12px}.card{background:${card};margin:0 12px;border-radius:8px;padding:14px;font-size:.92rem;line-height:1.9}.row{display:flex;justify-content:space-between}.row span{color:${soft}}`,
        `${statusBar(look)}<nav>动账通知</nav><div class="when">${clock}</div><div class="card"><b>支出提醒</b><div style="font-size:1.8rem;border-bottom:1px solid ${rule}">¥${p.amount}</div><div class="row"><span>交易账户</span>尾号${p.tail}</div><div class="row"><span>交易时间</span>${clock}</div><div class="row"><span>交易类型</span>快捷支付</div><div class="row"><span>交易商户</span>${p.payeeShort}</div><div class="row"><span>账户余额</span>${p.balance}元</div></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: {
          amount: p.amount,
          card_tail: p.tail,
          paid_at: `${p.time.slice(0, 10)}T${p.time.slice(11, 16)}:00+08:00`,
          payee: p.payeeShort,
        },
        direction: 'debit',
      },
    };
  },
};

/** A one-time code on its way to a payment: no payment yet. */
export const smsCode: Design = {
  name: 'sms-code',
  draw(p, look) {
    const { ink } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${look.dark ? '#000' : '#fff'}}nav{padding:14px;font-size:1.1rem}.b{background:${look.dark ? '#2b2b2b' : '#f0f0f0'};color:${ink};border-radius:4px 16px 16px 16px;padding:10px 14px;margin:10px 60px 10px 14px;line-height:1.5}`,
        `${statusBar(look)}<nav>← 106980095533</nav><div class="b">【${p.bank}】验证码839201，您正在向${p.payeeShort}支付${p.amount}元，请勿将验证码告知他人。</div><div style="height:260px"></div>`,
      ),
      truth: { document: 'bank_notice', facts: {}, direction: 'none' },
    };
  },
};
