import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

const NOTHING = { document: 'unknown', facts: {}, direction: null } as const;

/** A group where everybody stands at the left. */
export const chatGroup: Design = {
  name: 'chat-group',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const said = (who: string, clock: string, text: string) =>
      `<div class="m"><i></i><div><b>${who}</b> <small>${clock}</small><p>${text}</p></div></div>`;
    return {
      html: page(
        look,
        `body{background:${card}}nav{padding:14px;font-weight:700}.m{display:flex;gap:10px;padding:9px 14px;font-size:.95rem;line-height:1.5}.m i{width:36px;height:36px;border-radius:6px;background:#a7c;flex:none}small{color:${soft}}p{word-break:break-all}`,
        `${statusBar(look)}<nav># 售后支持</nav>${said('小林', '14:02', `你好，付了${p.amount}元一直没到账，怎么办？`)}${said('客服阿明', '14:03', '您好，请把支付宝订单号发我一下')}${said('小林', '14:05', p.alipayId)}${said('客服阿明', '14:06', '收到，帮您查询，请稍等')}`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};

export const coupon: Design = {
  name: 'coupon',
  draw(_, look) {
    return {
      html: page(
        look,
        'body{background:#fff3e6;padding:20px}.t{display:flex;background:#fff;border-radius:10px;margin-top:12px;padding:16px;gap:18px}.t b{font-size:2rem;color:#f33}',
        `<h2>我的优惠券</h2>${['20', '50', '5'].map((sum) => `<div class="t"><b>¥${sum}</b><div>满100元可用<br>有效期至 2026-12-31<br>适用：全部商品</div></div>`).join('')}<p style="margin-top:16px">已使用 已过期</p>`,
      ),
      truth: NOTHING,
    };
  },
};

/** The page before paying: nothing was paid. */
export const cashier: Design = {
  name: 'cashier',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};text-align:center;padding-top:30px}.m{display:flex;justify-content:space-between;margin:14px 20px}.b{background:#1677ff;color:#fff;margin:50px 20px;padding:12px;border-radius:6px}small{color:${soft}}`,
        `${statusBar(look)}<h3>收银台</h3><small>请在14:59内完成支付</small><div style="font-size:2.4rem;margin:16px">¥${p.amount}</div><div class="m"><span>支付宝</span><span>○</span></div><div class="m"><span>微信支付</span><span>●</span></div><div class="b">确认支付 ¥${p.amount}</div>`,
      ),
      truth: NOTHING,
    };
  },
};

export const post: Design = {
  name: 'post',
  draw(_, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};padding:16px;line-height:1.8}small{color:${soft}}`,
        `${statusBar(look)}<b>山间小路</b> <small>3小时前</small><p>今天终于支付成功抢到演唱会门票啦，花了1280元，开心！下单时间掐得刚刚好，订单一秒就没了。</p><small>#演唱会 #抢票 转发 12 评论 34 赞 256</small>`,
      ),
      truth: NOTHING,
    };
  },
};

export const calculator: Design = {
  name: 'calculator',
  draw(p, look) {
    const keys = ['7', '8', '9', '÷', '4', '5', '6', '×', '1', '2', '3', '-', '0', '.', '=', '+'];
    return {
      html: page(
        look,
        'body{background:#000;color:#fff;height:640px}.o{font-size:3.4rem;text-align:right;padding:120px 24px 24px}.k{display:grid;grid-template-columns:repeat(4,1fr);text-align:center;font-size:1.8rem;gap:18px;padding:12px}',
        `<div class="o">${p.amount}</div><div class="k">${keys.map((key) => `<span>${key}</span>`).join('')}</div>`,
      ),
      truth: NOTHING,
    };
  },
};
