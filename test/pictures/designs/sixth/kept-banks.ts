import { isoTime } from '../../payments.ts';
import { coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows, tick, traditional } from './screen.ts';
import { digitsOf, grouped, lettersOf, pieces, small, wareAbroadOf, wareOf } from './values.ts';

/** A bank's page on a phone that somebody else's phone has photographed. */
export const bankPhotographed: Design = {
  name: 'bank-photographed',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { shop } = wareOf(p);
    return {
      html: page(
        look,
        `.card{background:${card};margin:0 0 10px;padding:4px 18px}.card .row{border-bottom:1px solid ${rule};padding:12px 0}${rowStyle(look, '6.4rem')}`,
        `${bar(look, '11:08')}<div style="display:flex;padding:12px 18px;background:${card}"><span>‹</span><span style="flex:1;text-align:center;font-size:1.1rem">交易明细详情</span></div><div style="padding:16px 18px;color:${soft};font-size:.85rem">借记卡 6216****${p.tail}</div><div class="card">${rows(
          [
            ['交易金额', `<b style="color:#b0122e">-${grouped(p.amount)}</b>`],
            ['币种', '人民币元'],
            ['交易时间', p.time.replaceAll('-', '/')],
            ['业务摘要', '网上快捷支付'],
            ['交易渠道', '银企对接'],
            ['对方账户名称', `支付宝-${shop}`],
            ['交易后余额', grouped(p.balance)],
          ],
          true,
        )}</div><p style="padding:10px 18px;color:${soft};font-size:.78rem">如对交易有疑问，请致电 95566</p>${foot(look)}`,
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

/** A bank of Taiwan after a transfer: whole dollars, and the account of the other side hidden as well. */
export const bankTaiwan: Design = {
  name: 'bank-taiwan',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const sum = `${1 + Number(p.tail.slice(0, 1))},${p.tail.slice(1)}`;
    const number = `${p.time.slice(0, 10).replaceAll('-', '')}${digitsOf(p, 8)}`;
    return {
      html: traditional(
        look,
        `.card{background:${card};margin:14px;border-radius:14px;padding:20px 18px}${rowStyle(look, '5.6rem')}.btn{margin:18px 14px;background:#00a19b;color:#fff;border-radius:24px;text-align:center;padding:12px}`,
        `${bar(look, p.time.slice(11, 16))}<div style="text-align:center;font-weight:700;padding:8px">臺幣轉帳</div><div class="card"><div style="text-align:center;padding-bottom:14px">${tick('#00a19b', 52)}<div style="font-size:1.15rem;padding:8px 0">轉帳成功</div><div style="font-size:2.2rem;font-weight:700">NT$${sum}</div></div>${rows(
          [
            ['轉出帳號', `活期儲蓄 ****${p.tail}`],
            ['轉入帳號', `(812) 2888****${digitsOf(p, 4, 8)}`],
            ['戶名', '像素數位有限公司'],
            ['手續費', 'NT$0'],
            ['交易時間', p.time.replaceAll('-', '/')],
            ['交易序號', number],
            ['備註', '遊戲點數'],
          ],
          true,
        )}</div><div class="btn">再轉一筆</div><p style="text-align:center;color:${soft};font-size:.85rem">分享交易結果</p>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'success_page'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time),
          card_tail: p.tail,
          transaction_id: number,
          payee: '像素數位有限公司',
          status: 'success',
        },
        free: ['channel', 'product'],
        direction: 'debit',
      },
    };
  },
};

/** An Australian bank: no clock, two crosses before the card's end, another day on which the value moved. */
export const bankAustralia: Design = {
  name: 'bank-australia',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { year, mon, day, weekday } = pieces(p);
    const sum = small(p);
    return {
      html: latin(
        look,
        `.top{background:#ffcc00;color:#111;text-align:center;padding-bottom:24px}.card{background:${card};padding:6px 18px}.card .row{border-bottom:1px solid ${rule};padding:13px 0}${rowStyle(look, '7rem')}`,
        `<div class="top">${bar(look, '8:14')}<div style="display:flex;padding:8px 18px 18px"><span>✕</span><b style="flex:1">Transaction details</b></div><div style="padding-bottom:6px">${wareAbroadOf(p).shop.toUpperCase()} SYDNEY NS AUS</div><div style="font-size:2.4rem;font-weight:700">-$${sum}</div></div><div class="card">${rows(
          [
            ['Date', `${weekday} ${day} ${mon} ${year}`],
            ['Account', 'Smart Access'],
            ['Card', `xx${p.tail}`],
            ['Type', 'Card purchase'],
            ['Status', 'Completed'],
            ['Category', 'Entertainment'],
          ],
          true,
        )}</div><div style="padding:20px 18px;line-height:2.4">Split this bill ›<br>Dispute this transaction ›<br><span style="color:${soft};font-size:.85rem">Need help? Message us any time.</span></div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: {
          amount: sum,
          paid_at: p.time.slice(0, 10),
          card_tail: p.tail,
          status: 'success',
        },
        free: ['channel', 'payee'],
        direction: 'debit',
      },
    };
  },
};

/** A British bank of the new kind: a merchant's picture, a clock, and what was spent there before. */
export const bankBritain: Design = {
  name: 'bank-britain',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { year, monthName, day, clock } = pieces(p);
    const sum = small(p);
    const { shop } = wareAbroadOf(p);
    return {
      html: latin(
        look,
        `.map{height:150px;background:linear-gradient(120deg,#31455e,#5e7a93)}.card{background:${card};margin:12px 16px;border-radius:14px;padding:14px 16px}${rowStyle(look, '7.4rem')}`,
        `<div class="map">${bar(look, '18:59')}</div><div style="padding:0 20px;margin-top:-32px">${disc('#14c7a6', 64, 16, shop.slice(0, 1))}<div style="display:flex;padding-top:12px;align-items:baseline"><b style="flex:1;font-size:1.5rem">${shop}</b><b style="font-size:1.6rem">£${sum}</b></div><p style="color:${soft};padding:4px 0 8px">${day} ${monthName} ${year}, ${clock}</p></div><div class="card">${rows(
          [
            ['Category', 'Entertainment'],
            ['Paid with', `Debit card •••• ${p.tail}`],
            ['Payment', 'Online, completed'],
          ],
          true,
        )}</div><div class="card"><b>At this merchant</b><div style="color:${soft};font-size:.88rem;line-height:2">3 transactions<br>Average spend £17.20<br>Total spent £51.61</div></div><div class="card">Something wrong? Get help</div>${foot(look)}`,
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: sum, paid_at: isoTime(p.time, 'minute'), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A slip of paper from a card terminal, photographed on a table. */
export const slip: Design = {
  name: 'slip',
  draw(p, look) {
    const { payee } = wareOf(p);
    const line = '<div style="border-top:2px dashed #555;margin:9px 0"></div>';
    const list = [
      `商户名称：${payee}`,
      `商户编号：8984${digitsOf(p, 11)}`,
      `终端编号：${digitsOf(p, 8, 11)}`,
      `卡号：622848*********${p.tail} /C`,
      '交易类型：消费(SALE)',
      `凭证号：${digitsOf(p, 6, 19)}`,
      `参考号：${digitsOf(p, 12, 25)}`,
      `授权码：${lettersOf(p, 6)}`,
      `日期时间：${p.time.replaceAll('-', '/')}`,
    ];
    return {
      html: page(
        look,
        `body{background:repeating-linear-gradient(93deg,#8b6842 0 17px,#86633e 17px 41px,#91704a 41px 60px);padding:52px 34px 40px;height:800px}.slip{background:linear-gradient(160deg,#f7f5ef,#e4e0d5 70%,#d8d3c6);color:#34343a;padding:30px 18px 38px;transform:rotate(-2.1deg);box-shadow:5px 9px 20px #0008;font-size:.95rem;line-height:2;filter:blur(.35px);word-break:break-all}`,
        `<div class="slip"><div style="text-align:center;font-size:1.15rem;font-weight:700">POS签购单</div><div style="text-align:center;font-size:.8rem">持卡人存根 CARDHOLDER COPY</div>${line}${list.map((one) => `<div>${one}</div>`).join('')}${line}<div style="font-size:1.25rem;font-weight:700">金额：RMB ${grouped(p.amount)}</div>${line}<div style="font-size:.78rem">备注 REFERENCE<br>交易金额不足300元免签名<br>本人确认以上交易，同意将其记入本卡账户</div></div>`,
      ),
      truth: {
        document: ['success_page', 'bank_notice', 'unknown'],
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail, payee },
        free: ['channel', 'transaction_id', 'merchant_order_id', 'status'],
        direction: 'debit',
      },
    };
  },
};
