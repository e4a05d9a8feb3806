import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, latin } from '../sixth/screen.ts';
import { digitsOf, lettersOf, pieces, small, wareAbroadOf } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';

/** Apple's receipt in the phone's own mail, Chinese, paid from a wallet. */
export const mailAppleReceipt: Design = {
  name: 'mail-apple-receipt',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, month, day } = pieces(p);
    const sum = small(p).replace(/\..*/, '.00');
    const number = `M${lettersOf(p, 9)}`;
    const cell = (label: string, value: string) =>
      `<div style="padding:5px 0"><div style="color:${soft};font-size:.68rem">${label}</div><div style="font-size:.86rem">${value}</div></div>`;
    return {
      html: shown(
        look,
        `body{background:#fff;color:#1d1d1f}.pad{padding:0 20px}.line{border-top:1px solid ${rule}}`,
        `${strip(look, '07:52', '#fff')}<div style="display:flex;justify-content:space-between;padding:4px 18px 10px;color:#0a7aff;font-size:1rem"><span>‹ 收件箱</span><span>⌃　⌄</span></div><div class="pad line" style="padding-top:12px;padding-bottom:12px;display:flex;gap:12px;align-items:center">${disc('#9aa0ab', 40, 20, 'A')}<div style="flex:1"><b>Apple</b><br><small style="color:${soft}">收件人：我 ›</small></div><small style="color:${soft}">${month}月${day}日</small></div><div class="pad line" style="padding-top:12px"><b style="font-size:1.25rem">您的 Apple 收据</b></div><div class="pad" style="padding-top:30px"><div style="text-align:right;font-size:1.7rem;color:#888;font-weight:300">收据</div><div style="background:#f5f5f7;border-radius:10px;padding:12px 14px;margin-top:14px;display:grid;grid-template-columns:1fr 1fr;column-gap:12px">${cell('APPLE 账户', 'li****@163.com')}${cell('账单寄送地址', '中国大陆')}${cell('日期', `${year}年${month}月${day}日`)}${cell('付款方式', '支付宝')}${cell('订单号', number)}${cell('文稿号', digitsOf(p, 12))}</div><div style="background:#f5f5f7;border-radius:10px;padding:9px 14px;margin-top:16px;font-weight:700">App Store</div><div style="display:flex;gap:12px;padding:16px 0;align-items:flex-start">${disc('linear-gradient(135deg,#ffb85c,#e0508b)', 56, 13)}<div style="flex:1;font-size:.9rem"><b>大话西游口袋版，仙玉礼包</b><br><span style="color:${soft}">App 内购买项目</span><br><span style="color:#0a7aff">报告问题</span></div><span style="font-size:.92rem">¥ ${sum}</span></div><div class="line" style="padding:14px 0;display:flex;justify-content:flex-end;align-items:baseline;gap:40px;font-size:1rem"><b>总计</b><b>¥ ${sum}</b></div><p style="color:${soft};font-size:.74rem;line-height:1.7;padding-top:10px">对账单有疑问？请访问 Apple 支持。了解如何管理您的密码偏好设置，以便进行 iTunes、Apple Books 和 App Store 购买。</p></div>${foot(look)}`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          shop_order_id: number,
          channel: 'alipay',
        },
        free: ['product', 'payee', 'merchant_order_id', 'transaction_id', 'status', 'recharge_account'],
      },
    };
  },
};

/** Steam's thanks in Chinese, cropped from a mail program's window. */
export const mailSteamChinese: Design = {
  name: 'mail-steam-chinese',
  draw(p, look) {
    const { year, month, day, clock } = pieces(p);
    const number = digitsOf(p, 19).replace(/^./, '3');
    const line = (label: string, value: string) =>
      `<tr><td>${label}</td><td style="text-align:right">${value}</td></tr>`;
    return {
      html: latin(
        look,
        'body{background:#e6e7e9;padding:18px}.m{background:#1b2838;color:#c6d4df;padding:26px 34px 30px}table{width:100%;border-collapse:collapse}td{padding:7px 0;font-size:.95rem}h1{font-size:1.5rem;font-weight:500;color:#fff;padding:20px 0 14px;line-height:1.4}.box{background:#16202d;padding:14px 18px;margin:16px 0}',
        `<div class="m"><div style="display:flex;align-items:center;gap:10px;color:#fff;font-size:1.4rem;font-weight:700;letter-spacing:4px">${disc('#66c0f4', 30)}STEAM</div><h1>感谢您近期在 Steam 上完成的交易。</h1><p style="line-height:1.7;font-size:.95rem">您好，nightowl_09：下列物品已添加至您的 Steam 库或已存入您的钱包。</p><div class="box"><table>${line('<b style="color:#fff">星露谷物语</b>', '¥ 48.00')}${line('<b style="color:#fff">戴森球计划</b>', '¥ 70.00')}${line('小计（不含增值税）', '¥ 118.00')}${line('<b style="color:#fff">总计</b>', '<b style="color:#fff">¥ 118.00</b>')}</table></div><div class="box"><table>${line('账户名称', 'nightowl_09')}${line('确认编号', number)}${line('开具日期', `${year} 年 ${month} 月 ${day} 日 ${clock} CST`)}${line('付款方式', '微信支付')}</table></div><p style="font-size:.82rem;line-height:1.7;color:#8f98a0">此邮件可作为您的收据。如需帮助，请访问 Steam 客服，并准备好上方的确认编号。<br>Valve Corporation, Bellevue, WA</p></div>`,
      ),
      truth: {
        document: ['order_detail', 'success_page', 'unknown'],
        facts: {
          amount: '118.00',
          paid_at: isoTime(p.time, 'minute'),
          channel: 'wechat',
        },
        free: [
          'shop_order_id',
          'transaction_id',
          'merchant_order_id',
          'product',
          'payee',
          'status',
          'recharge_account',
        ],
      },
    };
  },
};

/** An American bank's app: a card's purchase, posted a day later. */
export const bankAmerica: Design = {
  name: 'bank-america',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, mon, day } = pieces(p);
    const { shop } = wareAbroadOf(p);
    const sum = small(p);
    const line = (label: string, value: string) =>
      `<div style="display:flex;justify-content:space-between;gap:20px;padding:14px 0;border-bottom:1px solid ${rule};font-size:.95rem"><span style="color:${soft}">${label}</span><span style="text-align:right">${value}</span></div>`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#101418' : '#f3f5f7'}}.card{background:${card};margin:0 0 12px;padding:18px 20px}`,
        `<div style="background:#0b5aa5;color:#fff">${strip(look, '9:17', '#0b5aa5')}<div style="display:flex;align-items:center;padding:6px 18px 16px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.05rem">Transaction details</b><span>✕</span></div></div><div class="card" style="text-align:center;padding-top:26px"><div style="font-size:2.3rem;font-weight:700">$${sum}</div><div style="padding:8px 0 2px;font-size:1.05rem">${shop}</div><div style="color:${soft};font-size:.86rem">Purchase · Posted</div></div><div class="card">${line('Transaction date', `${mon} ${day}, ${year}`)}${line('Description', `${shop.toUpperCase()} 800-555-0142 CA`)}${line('Method', 'Online, mail or phone')}${line('Card', `SAPPHIRE (...${p.tail})`)}${line('Category', 'Shopping')}${line('Rewards', `+${sum.slice(0, 2)} pts`)}</div><div class="card" style="color:#0b5aa5;font-size:.97rem;line-height:2.6">Report a problem with this charge<br>Lock this card<br>See merchant contact info</div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: sum, paid_at: p.time.slice(0, 10), card_tail: p.tail },
        free: ['channel', 'payee', 'product', 'status'],
        direction: 'debit',
      },
    };
  },
};
