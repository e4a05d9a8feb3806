import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { bar, disc, foot } from '../sixth/screen.ts';
import { pieces } from '../sixth/values.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** What a game gives after a fight, on a phone held sideways: numbers everywhere. */
export const gameLoot: Design = {
  name: 'game-loot',
  draw(_p, look) {
    const item = (colour: string, count: string, name: string) =>
      `<div style="width:84px;text-align:center"><div style="height:76px;border-radius:8px;border:2px solid ${colour};background:linear-gradient(#0000,${colour}88);display:flex;align-items:flex-end;justify-content:flex-end;padding:3px 6px;font-size:14px">${count}</div><small>${name}</small></div>`;
    return {
      html: page(
        look,
        'body{height:390px;background:radial-gradient(circle at 50% 30%,#5b4a9e,#141026 75%);color:#f3ecd8;position:relative;overflow:hidden}.c{position:absolute}',
        `<div class="c" style="left:54px;top:18px;font-size:14px">Lv.62　银月猎手</div><div class="c" style="right:54px;top:18px;font-size:14px">体力 128/180　金币 86,420　星钻 1,960</div><div class="c" style="left:0;right:0;top:62px;text-align:center;font-size:46px;font-weight:700;letter-spacing:10px;color:#ffdf85">战斗胜利</div><div class="c" style="left:0;right:0;top:136px;text-align:center;font-size:15px">通关时间 02:37.48　最高连击 216　评分 SSS</div><div class="c" style="left:0;right:0;top:178px;display:flex;justify-content:center;gap:16px">${item('#e5a53a', '×1', '龙鳞胸甲')}${item('#a769e0', '×3', '秘银锭')}${item('#4d9fe8', '×12', '强化石')}${item('#6bbf6b', '×4800', '金币')}${item('#6bbf6b', '+350', '经验')}</div><div class="c" style="right:70px;bottom:30px;background:#d99b34;color:#241a06;border-radius:6px;padding:10px 34px;font-weight:700">继续</div><div class="c" style="left:70px;bottom:38px;font-size:13px;opacity:.8">双倍奖励卡 剩余 2 次</div>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A card shop's price list, as it goes around in groups: prices and no order. */
export const cardPrices: Design = {
  name: 'card-prices',
  draw(_p, look) {
    const list = [
      ['Steam 100美元 充值码', '688'],
      ['Steam 50美元 充值码', '348'],
      ['Xbox 港服 300 礼品卡', '262'],
      ['任天堂 美服 20美元', '141'],
      ['PSN 日服 5000日元', '233'],
      ['苹果 美区 25美元', '171'],
      ['Roblox 800 R币', '66'],
    ];
    return {
      html: page(
        look,
        'body{background:#fdfdf6;color:#1b1b1b;padding:26px 20px}table{width:100%;border-collapse:collapse}td{border:1px solid #444;padding:11px 10px;font-size:1rem}td+td{text-align:center;color:#c40000;font-weight:700;width:84px}',
        `<div style="background:#1d5b2e;color:#fff;text-align:center;padding:14px;font-size:1.4rem;font-weight:700">今日点卡报价</div><table><tr><td><b>品种</b></td><td>单价</td></tr>${list.map(([name, price]) => `<tr><td>${name}</td><td>¥${price}</td></tr>`).join('')}</table><p style="padding-top:14px;font-size:.92rem;line-height:1.9">量大从优，10张起批；报价随汇率变动，下单前请询价<br>支持支付宝/微信/对公，秒发货<br><b>售出概不退换</b></p>`,
      ),
      truth: NOTHING,
    };
  },
};

/** A home screen: clock, weather and the small pictures of apps, two of them wallets. */
export const homeScreen: Design = {
  name: 'home-screen',
  draw(p, look) {
    const { month, day, weekdayZh, clock } = pieces(p);
    const apps = [
      ['支付宝', '#1677ff'],
      ['微信', '#07c160'],
      ['云闪付', '#e21836'],
      ['相机', '#555'],
      ['图库', '#f0a'],
      ['设置', '#888'],
      ['淘宝', '#ff5000'],
      ['京东', '#e1251b'],
      ['日历', '#fff'],
      ['时钟', '#222'],
      ['便签', '#ffca28'],
      ['计算器', '#444'],
    ] as const;
    return {
      html: page(
        look,
        'body{background:linear-gradient(200deg,#f7c8a0,#d98b8b 40%,#54457f);color:#fff;height:812px;position:relative}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:26px 0;padding:40px 12px;font-size:.76rem;text-align:center}.g div{display:flex;flex-direction:column;align-items:center;gap:6px}',
        `${bar(look, clock)}<div style="padding:44px 28px 10px"><div style="font-size:4.2rem;line-height:1;font-weight:500">${clock}</div><p style="padding-top:10px;font-size:1rem">${month}月${day}日 ${weekdayZh}　多云 19°C</p></div><div class="g">${apps.map(([name, colour]) => `<div>${disc(colour, 54, 15)}${name}</div>`).join('')}</div>${foot({ ...look, dark: true })}`,
      ),
      truth: NOTHING,
    };
  },
};
