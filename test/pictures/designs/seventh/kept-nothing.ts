import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { bar } from '../sixth/screen.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** A dog with a sentence over and under it. */
export const memeDog: Design = {
  name: 'meme-dog',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#111;text-align:center;padding:22px 0}p{font-size:1.75rem;font-weight:700}svg{width:320px;margin:14px 0}',
        '<p>客服说 24 小时内到账</p><svg viewBox="0 0 200 200"><rect width="200" height="200" fill="#bfe3d0"/><ellipse cx="100" cy="190" rx="70" ry="70" fill="#c88b4a"/><circle cx="100" cy="92" r="56" fill="#d79b58"/><path d="M52 60Q30 40 38 100Q52 104 60 82zM148 60Q170 40 162 100Q148 104 140 82z" fill="#8a5626"/><ellipse cx="100" cy="116" rx="30" ry="24" fill="#f4dfc2"/><ellipse cx="100" cy="104" rx="11" ry="8" fill="#222"/><path d="M100 112v10q-10 12-20 4m20-4q10 12 20 4" stroke="#222" stroke-width="3" fill="none"/><path d="M70 80q8-8 16 0M114 80q8-8 16 0" stroke="#222" stroke-width="4" fill="none"/></svg><p>今天是第 365 天</p>',
      ),
      truth: NOTHING,
    };
  },
};

/** A live stream that sells: prices, a count-down, buyers' names. */
export const advertLive: Design = {
  name: 'advert-live',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:linear-gradient(#392a5e,#a3325f 60%,#1a1020);color:#fff;height:812px;position:relative}.c{position:absolute;left:14px;right:14px}.s{display:inline-block;background:#0007;border-radius:14px;padding:5px 12px;margin:4px 0;font-size:.86rem}',
        `${bar(look, '20:30')}<div class="c" style="top:56px"><span class="s">星野数码直播间　2.3万本场点赞</span></div><div class="c" style="top:150px;text-align:center"><div style="font-size:2.4rem;font-weight:700;color:#ffe16b">点卡节 全场 8.8 折</div><p style="font-size:1.1rem;padding-top:10px">充 500 送 60　充 1000 送 150</p><p style="padding-top:8px">倒计时 00:14:59</p></div><div class="c" style="bottom:190px"><span class="s">小葵：怎么还不上链接</span><br><span class="s">t***8 正在去购买</span><br><span class="s">无名：真的假的，上次没到账</span></div><div class="c" style="bottom:40px;background:#fff;color:#222;border-radius:10px;padding:14px;display:flex;gap:12px;align-items:center"><i style="width:64px;height:64px;border-radius:6px;background:linear-gradient(135deg,#4facfe,#00f2fe)"></i><div style="flex:1;font-size:.95rem">热卖 游戏点卡组合装<br><b style="color:#ff2442;font-size:1.3rem">¥88</b> <s style="color:#999">¥100</s></div><span style="background:#ff2442;color:#fff;border-radius:18px;padding:8px 16px">抢购</span></div>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A cat at the window, at night, without a word. */
export const catWindow: Design = {
  name: 'cat-window',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#2b2530;height:640px}svg{display:block;width:100%;height:640px}',
        '<svg viewBox="0 0 390 640" preserveAspectRatio="none"><rect width="390" height="640" fill="#4a3c48"/><rect x="50" y="50" width="290" height="400" fill="#13233f" stroke="#8b6b4d" stroke-width="14"/><path d="M195 50v400M50 250h290" stroke="#8b6b4d" stroke-width="9"/><circle cx="270" cy="130" r="34" fill="#f3e7b4"/><g fill="#e8eefc"><circle cx="100" cy="110" r="2"/><circle cx="140" cy="190" r="2.500"/><circle cx="235" cy="200" r="2"/><circle cx="310" cy="300" r="2"/><circle cx="90" cy="330" r="2"/></g><rect x="20" y="450" width="350" height="26" fill="#a57f5a"/><path d="M120 452Q100 330 168 318Q236 322 226 452z" fill="#161318"/><circle cx="170" cy="292" r="46" fill="#161318"/><path d="m130 274-6-50 38 26zM210 274l8-50-40 26z" fill="#161318"/><ellipse cx="153" cy="290" rx="8" ry="11" fill="#d7e36a"/><ellipse cx="188" cy="290" rx="8" ry="11" fill="#d7e36a"/><path d="M153 282v16M188 282v16" stroke="#161318" stroke-width="3.500"/><rect y="476" width="390" height="164" fill="#3a2f38"/><path d="M220 440Q290 470 276 530" stroke="#161318" stroke-width="20" fill="none" stroke-linecap="round"/></svg>',
      ),
      truth: NOTHING,
    };
  },
};
