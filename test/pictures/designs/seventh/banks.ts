import { isoTime } from '../../payments.ts';
import { barcode, coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, traditional } from '../sixth/screen.ts';
import { digitsOf, grouped, pieces } from '../sixth/values.ts';
import { handShadow } from './marks.ts';
import { thousands, wareHere } from './values.ts';

/** A locked phone full of notices, with sums in most; one of them is a payment. */
export const lockScreenFull: Design = {
  name: 'lock-screen-full',
  draw(p, look) {
    const { month, day, weekdayZh, clock } = pieces(p);
    const { shop } = wareHere(p);
    const notice = (colour: string, app: string, when: string, text: string) =>
      `<div style="display:flex;gap:11px;background:#ffffff4d;border-radius:20px;padding:12px 14px;margin:8px 10px;font-size:.9rem;line-height:1.4;text-align:left">${disc(colour, 36, 9)}<div style="flex:1"><div style="display:flex;justify-content:space-between"><b>${app}</b><small style="opacity:.75">${when}</small></div>${text}</div></div>`;
    return {
      html: page(
        look,
        'body{background:linear-gradient(160deg,#0f2f4f,#35617b 50%,#8a5a74);color:#fff;min-height:844px;text-align:center;position:relative}',
        `${bar(look, '中国移动')}<div style="padding-top:14px;font-weight:500">${month}月${day}日 ${weekdayZh}</div><div style="font-size:5.2rem;font-weight:700;line-height:1.1;padding-bottom:16px">${clock}</div>${notice('#07c160', '微信', '现在', '妈妈：[转账] 给你转了300，买点好吃的')}${notice('#c7152f', '招商银行', '1分钟前', `您账户${p.tail}于${month}月${day}日${clock}在【支付宝-${shop}】快捷支付${p.amount}元，余额${p.balance}`)}${notice('#ffc300', '美团', '12分钟前', '您有一张 18 元红包今晚 24:00 过期，点外卖立减')}${notice('#1677ff', '支付宝', '1小时前', '蚂蚁森林：好友正在收取您的 27g 能量')}${notice('#ff5000', '淘宝', '2小时前', '您关注的宝贝降价 40 元，到手仅需 129 元')}<div style="height:60px"></div>${foot({ ...look, dark: true })}`,
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

/** A bank's service account in the dark: the last card is of a credit card, points and limit beside the sum. */
export const bankServiceCard: Design = {
  name: 'bank-service-card',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareHere(p);
    const { month, day, clock } = pieces(p);
    return {
      html: page(
        look,
        `body{background:#111}.when{text-align:center;color:${soft};font-size:.74rem;padding:16px 0 10px}.card{background:${card};margin:0 14px;border-radius:8px;padding:16px;font-size:.92rem;line-height:1.9}.l{color:${soft}}`,
        `${bar(look, '20:36')}<div style="display:flex;padding:10px 16px"><span>‹</span><b style="flex:1;text-align:center;font-weight:500">${p.bank}信用卡</b><span>···</span></div><div class="when">昨天 10:00</div><div class="card">本期账单已可分期，最高可减手续费 50%，回复“分期”了解</div><div class="when">${month}月${day}日 ${clock}</div><div class="card"><b>交易成功提醒</b><br><span class="l">${month}月${day}日</span><br>尊敬的客户，您有一笔新的消费<br><span class="l">交易卡号：</span>尾号${p.tail}<br><span class="l">交易时间：</span>${p.time.slice(0, 16)}<br><span class="l">交易商户：</span>财付通-${shop}<br><span class="l">交易金额：</span><span style="color:#ff7b5c">人民币${p.amount}元</span><br><span class="l">可用额度：</span>人民币${grouped(p.balance)}元<br><div style="border-top:1px solid ${rule};margin-top:10px;padding-top:8px;display:flex;justify-content:space-between"><span>查看详情</span><span>›</span></div></div><div style="position:absolute;bottom:0;left:0;right:0;background:${card};display:flex;text-align:center;padding:14px 0 32px;font-size:.92rem"><span style="flex:1">查账还款</span><span style="flex:1">额度中心</span><span style="flex:1">优惠活动</span></div>${foot(look)}`,
      ),
      truth: {
        document: 'bank_notice',
        facts: { amount: p.amount, card_tail: p.tail, paid_at: isoTime(p.time, 'minute') },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** The slip of a Taiwan store's machine, on the table under the hand that photographs it. */
export const storeSlip: Design = {
  name: 'store-slip',
  draw(p, look) {
    const sum = thousands(p);
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:14px;padding:3px 0"><span>${label}</span><span>${value}</span></div>`;
    return {
      html: traditional(
        look,
        "body{background:#a58661 linear-gradient(120deg,#b99a74,#86694a);padding:54px 40px 84px;position:relative;filter:blur(.6px)}.slip{transform:rotate(-3.4deg);background:#fbfaf4;color:#26262a;padding:22px 20px 30px;font-family:'Noto Sans Mono CJK TC','Noto Sans CJK TC',monospace;font-size:15px;line-height:1.5;box-shadow:0 3px 14px #0006}hr{border:0;border-top:1.5px dashed #777;margin:10px 0}",
        `<div class="slip"><div style="text-align:center;font-size:22px;font-weight:700">代收款專用繳款證明</div><div style="text-align:center">統一超商 ibon　大安門市</div><hr>${line('代收項目', 'MyCard點數')}${line('商店名稱', '雲端遊戲館')}${line('商品', '遊戲點數1150點')}${line('數量', '1')}<hr>${line('應收金額', `NT$${sum}`)}${line('手續費', 'NT$0')}<div style="font-size:20px;font-weight:700">${line('實收金額', `NT$${sum}`)}</div><hr>${line('繳費日期', p.time.replaceAll('-', '/'))}${line('訂單編號', `MC${digitsOf(p, 12)}`)}${line('交易序號', digitsOf(p, 14, 13))}${line('門市', '182736　機01　服務員087')}<div style="padding:16px 0 4px">${barcode('#222')}</div><div style="text-align:center;font-size:13px">本證明非發票，請妥善保存至點數入帳</div></div>${handShadow()}`,
      ),
      truth: {
        document: ['unknown', 'success_page', 'order_detail'],
        facts: { amount: `${sum.replace(',', '')}.00`, paid_at: isoTime(p.time) },
        free: [
          'transaction_id',
          'merchant_order_id',
          'shop_order_id',
          'product',
          'payee',
          'status',
          'channel',
        ],
      },
    };
  },
};
