import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { screen } from './screen.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** A cat on a sofa, no letter anywhere. */
export const catSofa: Design = {
  name: 'cat-sofa',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#d9cbb8}svg{display:block}',
        `<svg width="${look.width}" height="780" viewBox="0 -260 390 845"><defs><radialGradient id="l" cx=".3" cy=".1" r="1"><stop offset="0" stop-color="#f3e6d0"/><stop offset="1" stop-color="#b79b7c"/></radialGradient></defs><rect y="-260" width="390" height="845" fill="url(#l)"/><rect x="60" y="-190" width="150" height="200" fill="#9fb7c9" stroke="#5a4330" stroke-width="10"/><path d="M66-60l50-60 40 40 50-50v134H66z" fill="#6f8f76"/><rect y="478" width="390" height="107" fill="#8a6a4d"/><rect x="20" y="250" width="350" height="230" rx="34" fill="#5c7a7a"/><rect x="0" y="300" width="70" height="190" rx="28" fill="#4e6a6a"/><rect x="320" y="300" width="70" height="190" rx="28" fill="#4e6a6a"/><ellipse cx="200" cy="370" rx="118" ry="66" fill="#7d6a5b"/><path d="M300 395q60 20 40-50" stroke="#6b5a4d" stroke-width="20" fill="none" stroke-linecap="round"/><circle cx="125" cy="315" r="56" fill="#86715f"/><path d="M82 285l-6-52 40 26zM168 285l8-50-42 24z" fill="#86715f"/><path d="M86 274l-2-26 20 14zM164 274l4-25-21 13z" fill="#d9a89a"/><ellipse cx="105" cy="308" rx="10" ry="12" fill="#c8d46a"/><ellipse cx="146" cy="308" rx="10" ry="12" fill="#c8d46a"/><ellipse cx="105" cy="308" rx="3" ry="11"/><ellipse cx="146" cy="308" rx="3" ry="11"/><path d="M119 330h14l-7 8z" fill="#c77f75"/><path d="M126 338q-9 12-18 4M126 338q9 12 18 4" stroke="#3c3029" stroke-width="2.5" fill="none"/><path d="M70 326l36 4M70 342l36-4M182 326l-36 4M182 342l-36-4" stroke="#e8ddd0" stroke-width="1.5"/><path d="M210 318q8 30-4 60M240 322q10 30-2 58M268 332q8 26-2 48" stroke="#635244" stroke-width="9" fill="none"/></svg>`,
      ),
      truth: NOTHING,
    };
  },
};

/** What a card shop asks for its goods today. */
export const priceList: Design = {
  name: 'price-list',
  draw(_p, look) {
    const goods = [
      ['Q币 100个 自动充', '96.50', '充足'],
      ['Steam 钱包码 港服 100', '91.80', '327'],
      ['iTunes 美区 10 刀', '69.90', '58'],
      ['原神 空月祝福 直充', '27.60', '充足'],
      ['全国移动话费 100 慢充', '98.20', '充足'],
      ['网易云黑胶 年卡', '88.00', '缺货'],
      ['爱奇艺黄金 月卡', '14.90', '1204'],
      ['PSN 港服 250', '228.00', '16'],
    ];
    return {
      html: page(
        look,
        'body{background:#10131c;color:#e9ecf5;padding:22px 18px}h2{text-align:center;color:#ffd76a;font-size:24px}table{width:100%;border-collapse:collapse;margin-top:16px;font-size:14px}td,th{padding:17px 6px;border-bottom:1px solid #2b3042;text-align:left;font-weight:400}th{color:#8b93ab;font-size:13px}td:nth-child(2){color:#ff8466}',
        `<h2>老K卡盟 今日报价</h2><p style="text-align:center;color:#8b93ab;font-size:12px;padding-top:4px">2026-11-24 更新 · 量大从优 · 支持微信/支付宝</p><table><tr><th>商品名称</th><th>单价(元)</th><th>库存</th></tr>${goods.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><p style="padding-top:16px;font-size:12px;color:#8b93ab;line-height:1.8">满 500 减 10，首单立减 3 元。下单请备注充值账号，付款后自动发货，售后联系 TG 客服。</p>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A lock screen with nothing on it but the time. */
export const wallpaper: Design = {
  name: 'wallpaper',
  draw(p, look) {
    return {
      html: screen(
        look,
        `body{background:linear-gradient(#16213e,#5b3f77 45%,#e0876a 75%,#2a1f33 76%);color:#fff}.l{position:absolute;bottom:0;left:0}`,
        `<div style="text-align:center;padding-top:50px;font-size:19px;font-weight:500">11月27日 星期五</div><div style="text-align:center;font-size:96px;font-weight:700;line-height:1.1">${p.time.slice(11, 16)}</div><svg class="l" width="${look.width}" height="320" viewBox="0 0 390 320"><circle cx="280" cy="70" r="34" fill="#ffe3b0"/><path d="M0 190l80-90 70 70 60-50 100 110 80-60v150H0z" fill="#3b2b4d"/><path d="M0 250l110-70 90 60 90-40 100 50v70H0z" fill="#241a31"/><circle cx="60" cy="276" r="24" fill="#0006"/><circle cx="330" cy="276" r="24" fill="#0006"/></svg>`,
        p.time.slice(11, 16),
      ),
      truth: NOTHING,
    };
  },
};
