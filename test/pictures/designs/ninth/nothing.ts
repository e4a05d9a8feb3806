import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { shown, strip } from '../eighth/screen.ts';
import { disc, foot } from '../sixth/screen.ts';

/** The savings of a wallet: sums, a rate, what came in yesterday. */
export const savings: Design = {
  name: 'savings',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: shown(
        look,
        `.card{background:${card};margin:12px;border-radius:12px;padding:18px}.sum{font-size:2.4rem;font-weight:700}`,
        `${strip(look, '08:12')}<div style="display:flex;padding:8px 16px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center">余额宝</b><span>⋯</span></div><div class="card"><div style="color:${soft};font-size:.88rem">总金额(元)</div><div class="sum">${p.balance}</div><div style="display:flex;padding-top:14px;font-size:.88rem"><div style="flex:1;color:${soft}">昨日收益<br><b style="color:#e64545">+0.31</b></div><div style="flex:1;color:${soft}">累计收益<br><b>1,208.77</b></div><div style="color:${soft}">七日年化<br><b>1.2040%</b></div></div><div style="display:flex;gap:12px;padding-top:18px">${['转出', '转入'].map((name) => `<span style="flex:1;text-align:center;border-radius:8px;padding:11px;background:#1677ff;color:#fff">${name}</span>`).join('')}</div></div><div class="card" style="line-height:2.5;font-size:.92rem">定期存入攒钱<br>资产证明<br>常见问题</div>${foot(look)}`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

/** What a game's shop asks before anybody paid: six packs, a price each. */
export const packs: Design = {
  name: 'packs',
  draw(_p, look) {
    const { card, soft } = coloursOf(look);
    const sums = [6, 30, 68, 128, 328, 648];
    return {
      html: shown(
        look,
        `.g{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:12px}.g div{background:${card};border-radius:10px;padding:16px 12px;text-align:center}`,
        `${strip(look, '21:55')}<div style="display:flex;padding:8px 16px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center">充值中心</b></div><div style="padding:6px 16px;font-size:.9rem">充值账号：未登录　<span style="color:#1677ff">去登录</span></div><div class="g">${sums.map((sum) => `<div><b>${sum * 10} 钻石</b><br><span style="color:#e64545">¥${sum}.00</span><br><small style="color:${soft}">首充双倍</small></div>`).join('')}</div><div style="padding:6px 16px;font-size:.9rem;line-height:2.3">支付方式<br>○ 微信支付　　○ 支付宝　　○ 银行卡</div><div style="margin:20px 16px;background:#f25c3a;color:#fff;border-radius:24px;text-align:center;padding:13px">立即支付 ¥30.00</div>${foot(look)}`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

/** A parcel's way, cropped: numbers and times, and no money. */
export const parcel: Design = {
  name: 'parcel',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const step = (when: string, text: string) =>
      `<div style="display:flex;gap:12px;padding:8px 0;font-size:.88rem"><span style="color:${soft};flex:none">${when}</span><span>${text}</span></div>`;
    return {
      html: shown(
        look,
        `body{background:${card};padding:14px 16px}`,
        `<div style="display:flex;gap:12px;align-items:center;padding-bottom:12px">${disc('#e0b04a', 44, 8, '件')}<div><b>派送中</b><br><small style="color:${soft}">运单号 YT${p.merchantId.replace(/\D/g, '').slice(0, 13)}</small></div></div>${step('11-20 08:12', '快件已由城东网点派送，派件员电话 138****6621')}${step('11-20 05:40', '快件到达 城东网点')}${step('11-19 22:03', '快件离开 转运中心')}${step('11-18 19:27', '商家已发货，等待揽收')}<div style="border-top:1px solid #ddd;padding-top:12px;font-size:.85rem;color:${soft}">收货人信息已隐藏保护</div>`,
      ),
      truth: { document: ['unknown', 'order_detail'], facts: {}, direction: null },
    };
  },
};
