import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot, rowStyle, rows } from '../sixth/screen.ts';
import { grouped, pieces } from '../sixth/values.ts';
import { shown, strip } from './screen.ts';
import { wareSent } from './values.ts';

/** Folded as it opens: three rows, and the numbers only behind 更多. */
export const alipayFolded: Design = {
  name: 'alipay-folded',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareSent(p);
    const entry = (name: string, value: string) =>
      `<div class="do"><span>${name}</span><span style="color:${soft}">${value}</span></div>`;
    return {
      html: shown(
        look,
        `.card{background:${card};margin:10px 12px;border-radius:8px;padding:14px}.mid{text-align:center;padding:8px 0 20px;font-size:.95rem}.mid>i{margin:0 auto 8px}.sum{font-size:2.1rem;font-weight:700;padding:6px 0 2px}${rowStyle(look, '5rem')}.do{display:flex;justify-content:space-between;font-size:.9rem;padding:11px 0}.do+.do{border-top:1px solid ${rule}}`,
        `${strip(look, '22:41')}<div style="display:flex;align-items:center;padding:8px 16px 10px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.08rem;font-weight:500">账单详情</span><span>⋯</span></div><div class="card"><div class="mid">${disc('#ff8a3c', 42, 21, shop.slice(0, 1))}${shop}<div class="sum">-${grouped(p.amount)}</div><span style="color:${soft};font-size:.88rem">交易成功</span></div>${rows(
          [
            ['支付时间', p.time],
            ['付款方式', `${p.bank}信用卡(${p.tail}) ›`],
            ['商品说明', product],
          ],
        )}<div style="text-align:center;color:${soft};font-size:.84rem;padding-top:12px">更多 ⌵</div></div><div class="card"><b style="font-size:.95rem;font-weight:500">账单管理</b>${entry('账单分类', '充值缴费 ›')}${entry('标签', '添加 ›')}${entry('备注', '添加 ›')}${entry('计入收支', '<i style="display:flex;justify-content:flex-end;padding:2px;width:40px;height:22px;border-radius:11px;background:#1677ff"><i style="width:18px;border-radius:9px;background:#fff"></i></i>')}</div><div class="card">${entry('联系商家', '›')}${entry('查看往来记录', '›')}${entry('对此订单有疑问', '›')}</div>${foot(look)}`,
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          card_tail: p.tail,
          product,
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};

/** What Alipay tells among the messages: an earlier card above, a notice of a gift below. */
export const alipayNotice: Design = {
  name: 'alipay-notice',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { product, shop } = wareSent(p);
    const { month, day, clock } = pieces(p);
    return {
      html: shown(
        look,
        `.when{text-align:center;color:${soft};font-size:.76rem;padding:16px 0 10px}.card{background:${card};margin:0 12px;border-radius:10px;padding:16px}${rowStyle(look, '4.4rem')}.go{display:flex;justify-content:space-between;border-top:1px solid ${rule};margin-top:10px;padding-top:12px;font-size:.92rem}`,
        `${strip(look, '20:03')}<div style="display:flex;align-items:center;padding:8px 18px"><span style="font-size:1.4rem">‹</span><b style="flex:1;text-align:center;font-size:1.08rem;font-weight:500">支付消息</b><span>⚙</span></div><div class="card" style="border-radius:0 0 10px 10px;padding-top:4px"><div class="go" style="border:0;margin:0"><span>领取会员积分</span><span style="color:${soft}">›</span></div></div><div class="when">${month}月${day}日 ${clock}</div><div class="card"><div style="display:flex;align-items:center;gap:8px;font-size:.9rem">${disc('#1677ff', 20, 5, '支')}<span style="flex:1">付款成功</span><span style="color:${soft}">⋯</span></div><div style="text-align:center;padding:16px 0"><div style="color:${soft};font-size:.86rem">付款金额</div><div style="font-size:2.2rem;font-weight:700">￥${grouped(p.amount)}</div></div>${rows(
          [
            ['付款方式', '花呗'],
            ['交易对象', shop],
            ['商品说明', product],
          ],
        )}<div class="go"><span>查看账单详情</span><span style="color:${soft}">›</span></div></div><div class="when">09:15</div><div class="card"><b style="font-weight:500">本月支付奖励待领取</b><p style="color:${soft};font-size:.88rem;padding-top:6px">你有 3 个红包将于今晚 24 点过期</p><div class="go"><span>去领取</span><span style="color:${soft}">›</span></div></div>${foot(look)}`,
      ),
      truth: {
        document: ['alipay_bill', 'success_page', 'bank_notice'],
        facts: { amount: p.amount, channel: 'alipay', product, status: 'success' },
        free: ['payee', 'paid_at'],
        direction: 'debit',
      },
    };
  },
};
