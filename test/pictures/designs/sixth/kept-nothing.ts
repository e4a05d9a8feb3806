import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { bar, foot } from './screen.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** A game's shop of skins: prices in gems, a countdown, a level. */
export const gameShop: Design = {
  name: 'game-shop',
  draw(p, look) {
    const skins = [
      ['霜刃·寒鸦', '1680'],
      ['赤焰巡礼', '888'],
      ['星河漫游者', '1288'],
    ];
    return {
      html: page(
        look,
        'body{background:radial-gradient(circle at 70% 30%,#3d2a6b,#0d0f22 70%);color:#fff;height:780px;padding:34px 54px;position:relative}.c{width:220px;height:430px;border-radius:10px;padding:12px;display:flex;flex-direction:column;justify-content:flex-end;font-size:.95rem}',
        `<div style="display:flex;gap:26px;align-items:center"><b style="font-size:1.3rem;flex:1">皮肤商店</b><span>Lv.${p.tail.slice(0, 2)}</span><span>◆ 2,460</span><span>● 31,905</span></div><p style="opacity:.75;font-size:.85rem;padding:8px 0 14px">限时上架 剩余 2天 14:05:33</p><div style="display:flex;gap:16px">${skins.map(([name, price], at) => `<div class="c" style="background:linear-gradient(${['#3f87a6,#15202e', '#c0392b,#2c1015', '#8e54e9,#151a3d'][at]})"><b>${name}</b><span>◆ ${price}</span></div>`).join('')}<div class="c" style="background:#ffffff1a;flex:1;align-items:center;justify-content:center;text-align:center">战令<br>第 37 级<br><small>还差 420 经验</small></div></div><div style="position:absolute;right:54px;bottom:60px;background:#f6c343;color:#3b2500;font-weight:700;border-radius:6px;padding:9px 34px">购买</div>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A joke about an empty purse. */
export const memePayday: Design = {
  name: 'meme-payday',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#111;height:600px;position:relative;text-align:center}.b{font-size:1.9rem;font-weight:700;padding:18px;-webkit-text-stroke:.5px #000}',
        '<div class="b">发工资第一天：<br>老板来十份</div><svg width="340" height="340" viewBox="0 0 200 200"><rect width="200" height="200" fill="#f7d774"/><circle cx="100" cy="104" r="62" fill="#fff" stroke="#111" stroke-width="3"/><path d="M66 92q12-12 24 0M112 92q12-12 24 0" stroke="#111" stroke-width="4" fill="none"/><path d="M76 132q24 22 50 0" stroke="#111" stroke-width="4" fill="none"/><path d="M52 120q-10 26-2 34M146 118q12 26 2 38" stroke="#4aa3ff" stroke-width="7" fill="none"/></svg><div class="b">发工资第三天：<br>有没有1块钱的</div>',
      ),
      truth: NOTHING,
    };
  },
};

/** An advert that has everything a payment has but the payment. */
export const advert: Design = {
  name: 'advert',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:linear-gradient(#4b1fb8,#b026a8 60%,#ff5d7e);color:#fff;text-align:center;min-height:780px}.c{background:#fff;color:#3b1580;border-radius:18px;margin:20px;padding:22px 16px}',
        `${bar({ ...look, dark: true }, '12:05')}<div style="padding:26px 20px 0;font-size:2.1rem;font-weight:700">超级会员日</div><p style="padding:8px 20px;opacity:.9">11月28日 20:00 准时开抢</p><div class="c"><div style="font-size:1.1rem;font-weight:700">视频+音乐 联合年卡</div><div style="font-size:3.4rem;font-weight:700;color:#e0264f">¥148</div><s style="opacity:.6">¥486</s><p style="padding-top:10px;font-size:.9rem">用花呗支付再减 5 元</p></div><div class="c" style="display:flex;justify-content:space-around;font-size:.92rem"><span>满200减30</span><span>新客1元购</span><span>邀友得券</span></div><div style="background:#ffe14d;color:#4b1fb8;font-weight:700;font-size:1.2rem;border-radius:28px;margin:26px 40px;padding:15px">立即抢购</div><p style="font-size:.74rem;opacity:.8;padding:0 30px;line-height:1.7">活动最终解释权归平台所有，库存 5000 份，售完即止</p>${foot({ ...look, dark: true })}`,
      ),
      truth: NOTHING,
    };
  },
};
