import { page } from '../../phone.ts';
import type { Design, Truth } from '../../truth.ts';
import { screen } from './screen.ts';
import { grouped } from './values.ts';

const NOTHING: Truth = { document: 'unknown', facts: {}, direction: null };

/** Somebody tells a friend, not the shop, how it went. */
export const chatStory: Design = {
  name: 'chat-story',
  draw(p, look) {
    const said = (mine: boolean, text: string) =>
      `<div class="m" style="flex-direction:${mine ? 'row-reverse' : 'row'}"><i style="background:${mine ? '#c58b6b' : '#6b8fc5'}"></i><div style="background:${mine ? '#95ec69' : '#fff'}">${text}</div></div>`;
    return {
      html: screen(
        look,
        'body{background:#ededed}nav{display:flex;justify-content:space-between;padding:8px 16px 12px;font-size:17px;border-bottom:1px solid #ddd}.w{text-align:center;color:#aaa;font-size:12px;padding:12px}.m{display:flex;gap:10px;padding:7px 12px}.m i{width:40px;height:40px;border-radius:6px;flex:none}.m div{border-radius:6px;padding:9px 12px;font-size:16.5px;line-height:1.4;max-width:255px;color:#111}.f{position:absolute;bottom:0;left:0;right:0;background:#f6f6f6;padding:8px 50px 34px}.f b{display:block;background:#fff;border-radius:5px;height:38px}',
        `<nav><span>〈 3</span><b>阿凯</b><span>···</span></nav><div class="w">昨天 晚上22:41</div>${said(true, '我真的服了，下午在一个卡网买了张月卡')}${said(true, `${grouped(p.amount)}块，微信扣了，页面转圈转了十分钟`)}${said(false, '然后呢')}${said(true, '然后订单里啥都没有，客服也不回')}${said(false, '我上次也是，第二天自己退回来了')}<div class="w">08:15</div>${said(true, '还没退，我去找他们机器人问问')}${said(false, '截图发他们，要有单号的那种')}<div class="f"><b></b></div>`,
        '08:16',
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};

/** A fight in a game: life, coins and a button that would like to be paid. */
export const gameScene: Design = {
  name: 'game-scene',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{height:800px;position:relative;color:#fff;font-weight:700;text-shadow:0 1px 3px #000a}.b{position:absolute;background:#0008;border-radius:14px;padding:5px 12px;font-size:14px}svg{display:block}',
        `<svg width="${look.width}" height="800" viewBox="0 0 360 800" preserveAspectRatio="none"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#3f6fb0"/><stop offset="1" stop-color="#cfe6ef"/></linearGradient></defs><rect width="360" height="470" fill="url(#s)"/><path d="M0 470V330l70-80 60 70 70-110 90 120 70-50v190z" fill="#54708f"/><rect y="470" width="360" height="330" fill="#4d7a3c"/><ellipse cx="250" cy="440" rx="92" ry="76" fill="#4d2f6b"/><circle cx="222" cy="420" r="11" fill="#ffd33d"/><circle cx="270" cy="420" r="11" fill="#ffd33d"/><path d="M190 466q60 40 118 0" stroke="#fff" stroke-width="6" fill="none"/><circle cx="96" cy="560" r="30" fill="#f2c9a1"/><path d="M64 592h64l16 90H48z" fill="#b33b4a"/><path d="M126 596l70-70" stroke="#dfe6ee" stroke-width="9"/></svg><div class="b" style="left:12px;top:14px">Lv.63 夜航星</div><div class="b" style="right:12px;top:14px">金币 128,560　钻石 730</div><div class="b" style="left:12px;top:52px;font-size:13px">HP 18420/20000</div><div class="b" style="left:12px;top:90px;font-size:13px">主线 第七章 风暴之门 (2/4)</div><div class="b" style="left:180px;top:290px;color:#ffdf57;font-size:28px;background:none">-3,482 暴击</div><div class="b" style="right:12px;top:60px;background:#e2672a">首充 6 元送神装</div><div class="b" style="right:20px;bottom:120px;font-size:20px;border-radius:50%;padding:22px">技能</div><div class="b" style="right:110px;bottom:60px;font-size:16px;border-radius:50%;padding:16px">普攻</div><div class="b" style="left:12px;bottom:24px;font-size:13px">[世界] 小雨不吃鱼：来个奶妈，开荒 3 缺 1</div>`,
      ),
      truth: NOTHING,
    };
  },
};

/** Words on a face: a joke about money. */
export const memeText: Design = {
  name: 'meme-text',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#fff;color:#000;text-align:center;font-weight:700;padding-top:120px}p{font-size:29px;padding:40px 6px}',
        `<p>客服：亲 已经在处理了哦</p><svg width="300" height="270" viewBox="0 0 300 270"><ellipse cx="150" cy="140" rx="118" ry="112" fill="#fff" stroke="#000" stroke-width="5"/><path d="M80 110q22-22 46 0M176 110q22-22 46 0" stroke="#000" stroke-width="6" fill="none"/><ellipse cx="104" cy="126" rx="9" ry="13"/><ellipse cx="198" cy="126" rx="9" ry="13"/><path d="M108 190q42-26 86 0" stroke="#000" stroke-width="6" fill="none"/><path d="M98 144q-12 38 4 70" stroke="#5ab0ff" stroke-width="10" fill="none"/></svg><p>处理到第 365 天的我</p>`,
      ),
      truth: NOTHING,
    };
  },
};

/** An app opens with an offer: prices everywhere, and nothing paid. */
export const advertOpening: Design = {
  name: 'advert-opening',
  draw(_p, look) {
    return {
      html: screen(
        look,
        'body{background:linear-gradient(#5b1bd6,#e0389a);color:#fff;text-align:center}.k{position:absolute;top:66px;right:18px;background:#0006;border-radius:14px;padding:4px 14px;font-size:13px}.g{display:flex;justify-content:center;gap:12px;padding-top:34px}.g div{background:#fff;color:#5b1bd6;border-radius:14px;width:108px;padding:18px 6px;font-size:13px}.g b{display:block;font-size:26px;color:#e0389a}',
        `<div class="k">跳过 3</div><div style="padding-top:120px;font-size:46px;font-weight:700">年终充值节</div><div style="font-size:18px;padding-top:6px">12.1 – 12.12　满 100 减 15</div><div class="g"><div>视频年卡<b>¥98</b><s>¥258</s></div><div>音乐年卡<b>¥79</b><s>¥158</s></div><div>游戏点券<b>9.2折</b>限时</div></div><div style="background:#ffe14d;color:#5b1bd6;border-radius:30px;width:230px;margin:56px auto 0;padding:14px;font-size:19px;font-weight:700">立即抢购</div><div style="padding-top:120px;font-size:12px;opacity:.8">广告 · 活动最终解释以页面规则为准</div>`,
        '19:59',
      ),
      truth: NOTHING,
    };
  },
};
