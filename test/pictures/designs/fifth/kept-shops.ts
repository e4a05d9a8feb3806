import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { rowsOf, screen } from './screen.ts';
import { grouped, more } from './values.ts';

/** A red market's order: number first, then how and when it was paid, then what it cost. */
export const marketRed: Design = {
  name: 'market-red',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const order = `31${p.alipayId.slice(-10)}`;
    return {
      html: screen(
        look,
        `body{background:linear-gradient(#f2270c,#f5f5f5 240px)}nav{color:#fff;padding:10px 16px;font-size:20px;font-weight:700}.c{background:${card};margin:10px 12px;border-radius:10px;padding:14px;font-size:14px}.r{display:flex;justify-content:space-between;padding:6px 0;font-size:13.5px}.r span{color:${soft};flex:none;margin-right:22px}.g{display:flex;gap:10px;padding-top:10px}.g i{width:70px;height:70px;background:#f1d9c8;border-radius:6px;flex:none}`,
        `<nav>〈 完成</nav><div class="c"><b>京东通信旗舰充值</b><div class="g"><i></i><div style="flex:1">联通话费充值 200元 快充 24小时内到账</div><div style="text-align:right">¥${more(p.amount, 1.5)}<br><span style="color:${soft}">×1</span></div></div></div><div class="c">${rowsOf(
          [
            ['充值号码', p.account],
            ['订单编号', `${order} | 复制`],
            ['下单时间', p.time],
            ['支付方式', '微信支付'],
          ],
        )}</div><div class="c">${rowsOf([
          ['商品总额', `¥${more(p.amount, 1.5)}`],
          ['优惠券', '-¥1.50'],
          ['运费', '+¥0.00'],
        ])}<div style="text-align:right;padding-top:8px">实付款 <b style="color:#f2270c;font-size:19px">¥${grouped(p.amount)}</b></div></div><div class="c" style="display:flex;justify-content:flex-end;gap:20px"><span>申请售后</span><span>查看发票</span><span style="color:#f2270c">再次购买</span></div>`,
        '16:07',
      ),
      truth: {
        document: 'order_detail',
        facts: {
          amount: p.amount,
          channel: 'wechat',
          shop_order_id: order,
          recharge_account: p.account,
          status: 'success',
        },
        free: ['product', 'paid_at', 'payee'],
      },
    };
  },
};

/** A market where strangers buy together: the number begins with the day, goods still to come. */
export const marketTogether: Design = {
  name: 'market-together',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const order = `${p.time.slice(2, 10).replaceAll('-', '')}-${p.alipayId.slice(-15)}`;
    const line = (label: string, value: string) => `<div class="k">${label}：${value}</div>`;
    return {
      html: screen(
        look,
        `nav{text-align:center;padding:12px;font-size:17px}.t{background:#e02e24;color:#fff;padding:18px;font-size:17px}.c{background:${card};padding:14px 16px;margin-bottom:8px;font-size:14.5px}.g{display:flex;gap:12px;padding:12px 0;border-bottom:1px solid ${rule}}.g i{width:80px;height:80px;background:#cfe3d0;flex:none}.k{font-size:13.5px;line-height:2;color:${soft}}`,
        `<nav>订单详情</nav><div class="t">待发货<p style="font-size:13px">拼单成功，商家将在 24 小时内发货</p></div><div class="c"><b>拼惠数卡官方店</b><div class="g"><i></i><div style="flex:1">【自动发货】百度网盘超级会员月卡 激活码<p style="color:${soft};font-size:12px">31天</p></div><div style="text-align:right">￥${more(p.amount, 4)}<br>×1</div></div><div style="text-align:right;padding-top:10px">店铺优惠 -￥4.00<br>实付：<b style="color:#e02e24">￥${grouped(p.amount)}</b>（免运费）</div></div><div class="c">${line('订单编号', `${order} 复制`)}${line('支付方式', '支付宝')}${line('下单时间', p.time)}${line('拼单时间', p.time)}</div><div class="c" style="display:flex;justify-content:flex-end;gap:10px;font-size:14px"><span>更多</span><span>申请退款</span><span style="color:#e02e24">催发货</span></div>`,
        '00:46',
      ),
      truth: {
        document: 'order_detail',
        facts: { amount: p.amount, channel: 'alipay', shop_order_id: order },
        free: ['product', 'paid_at', 'payee', 'status'],
      },
    };
  },
};

/** The till that turns and turns; the shop's number and what is owed stand above. */
export const cashierStuck: Design = {
  name: 'cashier-stuck',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `.u{background:${card};border-radius:18px;margin:6px 14px;padding:7px 14px;font-size:13px;color:${soft};text-align:center}.c{background:${card};margin:14px;border-radius:12px;padding:22px 18px;text-align:center}.r{display:flex;justify-content:space-between;font-size:14px;padding:7px 0}.r span{color:${soft};flex:none;margin-right:20px}.r div{word-break:break-all;text-align:right}`,
        `<div class="u">pay.yunka-shop.example</div><div class="c"><svg width="76" height="76" viewBox="0 0 76 76"><circle cx="38" cy="38" r="30" fill="none" stroke="#e4e7f0" stroke-width="7"/><path d="M38 8a30 30 0 0 1 28 20" fill="none" stroke="#3c7cff" stroke-width="7" stroke-linecap="round"/></svg><p style="font-size:18px;padding-top:16px">正在确认支付结果…</p><p style="font-size:13px;color:${soft};padding-top:6px">请不要关闭页面，也不要重复付款</p></div><div class="c">${rowsOf(
          [
            ['订单号', p.shopId],
            ['商品名称', '优酷会员季卡'],
            ['应付金额', `￥${grouped(p.amount)}`],
            ['支付渠道', '支付宝扫码'],
          ],
        )}<div style="border:1px solid #3c7cff;color:#3c7cff;border-radius:20px;padding:9px;margin-top:16px;font-size:15px">我已完成支付</div><p style="font-size:13px;color:${soft};padding-top:12px">已等待 07 分 41 秒</p></div>`,
        '13:58',
      ),
      truth: {
        document: ['unknown', 'order_detail', 'success_page'],
        facts: { shop_order_id: p.shopId },
        free: ['amount', 'channel', 'product', 'status', 'paid_at'],
      },
    };
  },
};
