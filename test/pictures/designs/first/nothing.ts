import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** Talk about a payment: words, not proof. */
export const chatWechat: Design = {
  name: 'chat-wechat',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const said = (who: 'me' | 'you', text: string) =>
      `<div style="display:flex;flex-direction:${who === 'me' ? 'row-reverse' : 'row'};margin:12px;gap:9px"><i style="width:38px;height:38px;border-radius:5px;background:${who === 'me' ? '#8ab' : '#c96'};flex:none"></i><div style="background:${who === 'me' ? (look.dark ? '#2a9c57' : '#95ec69') : card};color:${who === 'me' ? '#000' : 'inherit'};border-radius:5px;padding:9px 11px;max-width:68%;font-size:1rem;line-height:1.4;word-break:break-all">${text}</div></div>`;
    return {
      html: page(
        look,
        `nav{text-align:center;padding:12px;font-size:1.05rem}.w{text-align:center;color:${soft};font-size:.75rem}`,
        `${statusBar(look)}<nav>‹ ${p.payeeShort}客服</nav><div class="w">下午2:0${p.pick('1', '4', '7')}</div>${said('me', `你好，我付了${p.amount}，订单没有`)}${said('you', '亲，麻烦发一下订单号')}${said('me', p.wechatId)}${said('you', '好的，这边帮您查一下，请稍等')}${said('me', '多久能好？')}<div style="height:60px"></div><div style="background:${card};padding:12px;color:${soft}">按住 说话</div>`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};

export const cat: Design = {
  name: 'cat',
  draw(p, look) {
    return {
      html: page(
        look,
        'svg{display:block;margin:40px auto}',
        `<svg width="320" height="360" viewBox="0 0 200 220"><path d="M50 80 40 20 85 55ZM150 80 160 20 115 55Z" fill="#d9873b"/><circle cx="100" cy="100" r="60" fill="#e8a05a"/><circle cx="78" cy="90" r="8"/><circle cx="122" cy="90" r="8"/><path d="M100 108v14m0 0q-12 12-22 2m22-2q12 12 22 2" stroke="#333" fill="none" stroke-width="3"/></svg><p style="text-align:center;font-size:1.4rem">${p.pick('喵', '想吃罐头', 'MEOW')}</p>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

export const menu: Design = {
  name: 'menu',
  draw(_, look) {
    const dishes = [
      '宫保鸡丁 38.00',
      '鱼香肉丝 32.00',
      '麻婆豆腐 22.00',
      '酸辣土豆丝 18.00',
      '西红柿鸡蛋汤 16.00',
      '米饭 2.00',
    ];
    return {
      html: page(
        look,
        'body{background:#fff8ec;color:#5a2d0c}h1{text-align:center;margin:24px}.d{display:flex;justify-content:space-between;padding:12px 30px;font-size:1.15rem;border-bottom:1px dotted #b98}',
        `<h1>今日菜单</h1>${dishes.map((dish) => `<div class="d"><span>${dish.split(' ')[0]}</span><b>¥${dish.split(' ')[1]}</b></div>`).join('')}<p style="text-align:center;margin:20px">订餐电话 027-88886666 营业时间 10:00-21:30</p>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

export const game: Design = {
  name: 'game',
  draw(p, look) {
    return {
      html: page(
        look,
        'body{background:linear-gradient(#123,#407);color:#fff;height:640px}.b{position:absolute;padding:6px 14px;background:#0006;border-radius:14px}',
        `<div class="b" style="left:16px;top:18px">Lv.57 旅行者</div><div class="b" style="right:16px;top:18px">💎 ${p.amount.split('.')[0]}60</div><div class="b" style="left:16px;top:90px">任务 寻找失落的宝物 3/5</div><div class="b" style="right:16px;bottom:-40px;font-size:1.6rem">战斗</div><div class="b" style="left:110px;top:300px;font-size:1.8rem">VICTORY</div><div class="b" style="left:100px;top:380px">经验 +1280 金币 +6400</div>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

export const meme: Design = {
  name: 'meme',
  draw(p, look) {
    const { ink } = coloursOf(look);
    return {
      html: page(
        look,
        `body{text-align:center;height:420px;padding-top:60px}p{font-size:1.8rem;font-weight:700;color:${ink};margin:20px}`,
        `<p>当我看到余额的时候</p><div style="font-size:130px">${p.pick('(╥﹏╥)', '¯\\_(ツ)_/¯')}</div><p>我的钱呢</p>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};
