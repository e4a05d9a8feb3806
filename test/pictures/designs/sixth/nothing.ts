import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { bar, foot } from './screen.ts';
import { pieces } from './values.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** A cat asleep on a cushion, without a word. */
export const catAsleep: Design = {
  name: 'cat-asleep',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#e9dfcf;height:780px}svg{display:block;width:100%;height:780px}',
        '<svg viewBox="0 0 360 780"><rect width="360" height="470" fill="#cfdbe0"/><rect y="470" width="360" height="310" fill="#b58d64"/><g stroke="#a27b55"><path d="M0 540h360M0 620h360M0 710h360"/></g><rect x="210" y="70" width="120" height="170" fill="#f3f7f4" stroke="#8a6a48" stroke-width="8"/><path d="M270 70v170M210 155h120" stroke="#8a6a48" stroke-width="5"/><ellipse cx="180" cy="560" rx="150" ry="62" fill="#8c3b4a"/><ellipse cx="180" cy="545" rx="140" ry="52" fill="#a94a5b"/><path d="M70 540q-6-86 96-92 118-4 124 78 2 40-60 44H120q-44 0-50-30z" fill="#5f6672"/><path d="M96 500q10-40 46-44M120 530q14-46 66-60M200 456q50 14 62 60" stroke="#454b56" stroke-width="9" fill="none"/><path d="M286 520q34-4 28 34-8 22-110 16" fill="none" stroke="#5f6672" stroke-width="24" stroke-linecap="round"/><circle cx="108" cy="520" r="48" fill="#6d7582"/><path d="m70 494-8-44 40 24zM144 492l10-42-42 22z" fill="#6d7582"/><path d="m72 486-3-24 22 13zM142 484l5-22-23 12z" fill="#d79a9f"/><path d="M82 520q10 9 20 0M116 520q10 9 20 0" stroke="#20242b" stroke-width="3.500" fill="none"/><path d="m103 534 12 0-6 7z" fill="#d7868d"/><path d="M109 541q-7 9-14 3M109 541q7 9 14 3" stroke="#20242b" stroke-width="2.500" fill="none"/><path d="M60 530 20 522M60 540l-40 6M158 530l38-8M158 540l40 6" stroke="#e8e8e8" stroke-width="1.800"/></svg>',
      ),
      truth: NOTHING,
    };
  },
};

/** A hair salon's prices, each with its currency. */
export const salonPrices: Design = {
  name: 'salon-prices',
  draw(_p, look) {
    const list = [
      ['洗剪吹 店长', '68'],
      ['洗剪吹 总监', '98'],
      ['烫发（中长）', '398'],
      ['染发 植物系', '428'],
      ['头皮护理 60分钟', '198'],
      ['会员充值500送80', '500'],
    ];
    return {
      html: page(
        look,
        "body{background:#22201d;color:#eadfc8;padding:46px 28px;height:760px;font-family:'Noto Serif CJK SC','Noto Sans SC',serif}.d{display:flex;justify-content:space-between;padding:15px 0;border-bottom:1px solid #4d463c;font-size:1.1rem}",
        `<div style="text-align:center;font-size:1.9rem;letter-spacing:8px">青丝造型</div><p style="text-align:center;color:#a8987b;padding:8px 0 26px">HAIR SALON　价目表</p>${list.map(([name, price]) => `<div class="d"><span>${name}</span><span>￥${price}</span></div>`).join('')}<p style="padding-top:30px;color:#a8987b;line-height:1.9">营业时间 10:00—22:00<br>预约电话 0592-5550143<br>支持微信支付 / 支付宝 / 刷卡</p>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A locked phone: a great clock, a day, weather, no message. */
export const lockScreenBare: Design = {
  name: 'lock-screen-bare',
  draw(p, look) {
    const { month, day, weekdayZh, clock } = pieces(p);
    return {
      html: page(
        look,
        'body{background:linear-gradient(170deg,#23395b,#7a5c8e 45%,#e79a73 75%,#2c2436);color:#fff;height:844px;position:relative;text-align:center}',
        `${bar(look, '')}<div style="padding-top:34px;font-size:1.2rem;font-weight:500">${month}月${day}日 ${weekdayZh}</div><div style="font-size:5.600rem;font-weight:700;line-height:1.15">${clock}</div><div style="font-size:.95rem;opacity:.9">厦门 24° 多云　步数 6,812</div><svg style="position:absolute;left:0;bottom:0" width="100%" height="300" viewBox="0 0 390 300" preserveAspectRatio="none"><path d="M0 190 90 90l70 84 76-120 154 170v76H0z" fill="#1c1a2b"/><path d="M0 240q90-50 190-14t200-20v94H0z" fill="#120f1c"/></svg><div style="position:absolute;bottom:0;left:0;right:0">${foot({ ...look, dark: true })}</div>`,
      ),
      truth: NOTHING,
    };
  },
};
