import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

const NOTHING = { document: 'unknown', facts: {}, direction: null } as const;

/** A wallet's list of many movements: none of them is meant. */
export const movements: Design = {
  name: 'movements',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const rows = [0, 1, 2, 3, 4].map((index) => p.other(index));
    return {
      html: page(
        look,
        `nav{padding:14px;text-align:center}.r{background:${card};display:flex;justify-content:space-between;padding:12px 16px;font-size:.95rem}small{color:${soft}}`,
        `${statusBar(look)}<nav>账单</nav><p style="padding:10px 16px">2026年10月<br><small>支出 ¥3,204.50 收入 ¥1,200.00</small></p>${rows.map((o) => `<div class="r"><div>${o.payeeShort}<br><small>${o.time.slice(5, 16)}</small></div><b>-${o.amount}</b></div>`).join('')}`,
      ),
      truth: NOTHING,
    };
  },
};

export const balance: Design = {
  name: 'balance',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};text-align:center;padding-top:60px}.s{font-size:2.8rem}small{color:${soft}}.b{background:#07c160;color:#fff;margin:30px 100px 10px;padding:10px;border-radius:6px}`,
        `${statusBar(look)}<p>我的零钱</p><div class="s">¥${p.balance}</div><small>转入零钱通 灵活取用</small><div class="b">充值</div><div class="b">提现</div>`,
      ),
      truth: NOTHING,
    };
  },
};

export const topUpScreen: Design = {
  name: 'top-up-screen',
  draw(_, look) {
    const { card } = coloursOf(look);
    const tiles = ['60', '300', '680', '1280', '1980', '3280'].map(
      (count, at) => `<div>${count} 结晶<br><b>¥${[6, 30, 68, 128, 198, 328][at]}</b></div>`,
    );
    return {
      html: page(
        look,
        `.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px;padding:14px}.g div{background:${card};border-radius:8px;padding:16px 6px;text-align:center}`,
        `${statusBar(look)}<h3 style="padding:14px">充值中心</h3><p style="padding:0 14px">充值账号：请输入UID</p><div class="g">${tiles.join('')}</div><p style="padding:14px">支付方式 微信支付 支付宝</p>`,
      ),
      truth: NOTHING,
    };
  },
};

export const chatShop: Design = {
  name: 'chat-shop',
  draw(p, look) {
    const { card } = coloursOf(look);
    const said = (mine: boolean, text: string) =>
      `<div style="display:flex;justify-content:${mine ? 'flex-end' : 'flex-start'};padding:8px 14px"><div style="background:${mine ? '#1677ff' : card};color:${mine ? '#fff' : 'inherit'};border-radius:14px;padding:9px 13px;max-width:70%;word-break:break-all">${text}</div></div>`;
    return {
      html: page(
        look,
        'nav{text-align:center;padding:14px}',
        `${statusBar(look)}<nav>在线客服</nav>${said(false, '您好，请问有什么可以帮您？')}${said(true, '付款成功了但是没有卡密')}${said(true, `订单号：${p.shopId}`)}${said(false, '请问付款金额是多少呢？')}${said(true, `${p.amount}元，${p.time.slice(5, 16)}付的`)}`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};
