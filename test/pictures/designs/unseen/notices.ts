import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** A bank's message in English. */
export const smsEnglish: Design = {
  name: 'sms-english',
  draw(p, look) {
    const { card } = coloursOf(look);
    return {
      html: page(
        look,
        `nav{padding:14px;text-align:center}.b{background:${card};border-radius:16px;margin:10px 50px 10px 12px;padding:11px 14px;font-size:1rem;line-height:1.5}`,
        `${statusBar(look)}<nav>HSBC</nav><div class="b">HSBC: Your card ending ${p.tail} was charged CNY ${p.amount} at GAMEKEYS on ${p.time.slice(0, 10)} ${p.time.slice(11, 16)}. Available balance CNY ${p.balance}.</div><div style="height:200px"></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: {
          amount: p.amount,
          card_tail: p.tail,
          paid_at: `${p.time.slice(0, 10)}T${p.time.slice(11, 16)}:00+08:00`,
        },
        free: ['payee', 'channel', 'status', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** Money that came in. */
export const smsIncome: Design = {
  name: 'sms-income',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const [month, day] = [Number(p.time.slice(5, 7)), Number(p.time.slice(8, 10))];
    return {
      html: page(
        look,
        `nav{padding:14px;text-align:center}.w{color:${soft};text-align:center;font-size:.75rem;margin:10px}.b{background:${card};border-radius:16px;margin:10px 50px 10px 12px;padding:11px 14px;font-size:1rem;line-height:1.5}`,
        `${statusBar(look)}<nav>95588</nav><div class="w">${p.time.slice(11, 16)}</div><div class="b">您尾号${p.tail}卡${month}月${day}日${p.time.slice(11, 16)}退款入账${p.amount}元，余额${p.balance}元。【${p.bank}】</div><div style="height:200px"></div>`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail },
        free: ['payee', 'channel', 'status', 'paid_at'],
        direction: 'credit',
      },
    };
  },
};
