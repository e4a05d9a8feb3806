import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { grouped } from './values.ts';

/** Today's page unfolded by day: values from one column on, a reward among the rows, services as a grid. */
export const alipayServices: Design = {
  name: 'alipay-services',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{display:flex;justify-content:space-between;padding:10px 16px;font-size:17px}.c{background:${card};margin:8px 10px;border-radius:10px;padding:14px}.m{text-align:center;padding-bottom:16px}.s{font-size:37px;font-weight:700;line-height:1.4}.r{display:flex;padding:6.5px 0;font-size:14.5px;line-height:1.4}.r span{color:${soft};width:100px;flex:none}.r div{word-break:break-all;flex:1}.v{display:grid;grid-template-columns:1fr 1fr 1fr 1fr;text-align:center;font-size:12px;row-gap:14px}.v i{display:block;width:28px;height:28px;border-radius:9px;background:#e6f0ff;margin:0 auto 5px}`,
        `<nav><span>〈</span><b>账单详情</b><span style="font-size:15px">全部账单</span></nav><div class="c"><div class="m">${avatar('极', '#31a3a3')}<br>极客软件直营店<div class="s">-${grouped(p.amount)}</div><span style="color:${soft};font-size:14px">交易成功</span></div>${rowsOf(
          [
            ['支付时间', p.time],
            ['付款方式', `${p.bank}信用卡(${p.tail})`],
            ['支付奖励', '<span style="color:#ff6a00">已领取 15 积分 〉</span>'],
            ['商品说明', 'WPS超级会员一年兑换码'],
            ['收款方全称', '苏州极客软件服务有限公司'],
            ['订单号', p.alipayId],
            ['商家订单号', p.merchantId],
          ],
        )}<div style="color:#1677ff;font-size:13px;border-top:1px solid ${rule};margin-top:10px;padding-top:12px;text-align:center">收起</div></div><div class="c"><b style="font-size:14px">服务</b><div style="height:12px"></div><div class="v"><span><i></i>联系商家</span><span><i></i>电子回单</span><span><i></i>AA收款</span><span><i></i>账单疑问</span><span><i></i>往来记录</span><span><i></i>申请发票</span><span><i></i>安全险</span><span><i></i>投诉</span></div></div><div class="c" style="font-size:14.5px;display:flex;justify-content:space-between"><span>账单分类</span><span style="color:${soft}">数码电器 〉</span></div>`,
        '12:36',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee: '苏州极客软件服务有限公司',
          product: 'WPS超级会员一年兑换码',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** For eyes that want it large: labels break, values break, the page is long. */
export const alipayLarge: Design = {
  name: 'alipay-large',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{padding:12px 14px;font-size:1.15rem}.c{background:${card};padding:18px 16px;margin-bottom:10px}.s{font-size:2.5rem;font-weight:700;text-align:center}.r{padding:9px 0;font-size:1.02rem;line-height:1.4;display:flex}.r span{color:${soft};width:5.2em;flex:none;padding-right:10px}.r div{word-break:break-all}`,
        `<nav>〈 账单详情</nav><div class="c"><div style="text-align:center;font-size:1.1rem">全民话费充值中心</div><div class="s">-${grouped(p.amount)}</div><div style="text-align:center;font-size:1rem;color:${soft}">交易成功</div></div><div class="c">${rowsOf(
          [
            ['付款方式', '账户余额'],
            ['商品说明', '电信话费充值快充三网通用'],
            ['收款方全称', '广东全民话费信息技术有限公司'],
            ['创建时间', p.time],
            ['订单号', p.alipayId],
            ['商家订单号', p.merchantId],
          ],
        )}</div><div class="c" style="font-size:1.02rem">对此订单有疑问<span style="float:right;color:${soft}">〉</span></div>`,
        '06:40',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: '广东全民话费信息技术有限公司',
          product: '电信话费充值快充三网通用',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The merchant as a card of its own with what it would like to sell next; sum and state at the left. */
export const alipayMerchant: Design = {
  name: 'alipay-merchant',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:linear-gradient(#d5e6ff,#f5f5f5 260px)}nav{padding:12px 14px;font-size:17px}.c{background:${card};margin:10px 12px;border-radius:14px;padding:16px}.r{display:flex;justify-content:space-between;padding:8px 0;font-size:14px;line-height:1.45}.r span{color:${soft};flex:none;margin-right:34px}.r div{text-align:right;word-break:break-all}.b{border-top:1px solid ${rule};display:flex;justify-content:space-around;font-size:13px;color:#1677ff;padding-top:12px;margin-top:10px}`,
        `<nav>〈　账单详情</nav><div class="c"><div style="display:flex;gap:12px;align-items:center">${avatar('萌', '#ff5f7e', 46, 24)}<div style="flex:1"><b>萌鹿游戏充值</b><p style="color:${soft};font-size:12px">1.2万人关注 · 7天内回复率 98%</p></div><span style="border:1px solid #1677ff;color:#1677ff;border-radius:14px;padding:3px 12px;font-size:13px">进店</span></div><div class="b"><span>会员中心</span><span>领券 最高减50</span><span>在线客服</span></div></div><div class="c"><div style="font-size:13px;color:${soft}">支出</div><div style="font-size:32px;font-weight:700">${grouped(p.amount)}<span style="font-size:16px;font-weight:400"> 元</span></div><div style="color:#1677ff;font-size:14px;padding-bottom:10px">交易成功</div>${rowsOf(
          [
            ['创建时间', p.time],
            ['付款方式', '余额宝'],
            ['商品说明', '光遇季节蜡烛60根代充'],
            ['收款方全称', '合肥萌鹿互动科技有限公司'],
            ['订单号', `${p.alipayId} <em style="font-style:normal;color:#1677ff">复制</em>`],
            ['商家订单号', `${p.merchantId} <em style="font-style:normal;color:#1677ff">复制</em>`],
          ],
        )}</div><div class="c" style="font-size:14px">商家还为你推荐<div style="display:flex;gap:10px;padding-top:10px;font-size:12px"><div>${avatar('券', '#ffb13d', 84, 12)}<p>新人券 ¥5</p></div><div>${avatar('卡', '#8d7bff', 84, 12)}<p>周卡 ¥9.9</p></div></div></div>`,
        '17:03',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: '合肥萌鹿互动科技有限公司',
          product: '光遇季节蜡烛60根代充',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The page right after paying: what was taken off, and a red packet that is an advertisement. */
export const alipayPaid: Design = {
  name: 'alipay-paid',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:${card}}.r{display:flex;justify-content:space-between;margin:0 24px;padding:8px 0;font-size:15px}.r span{color:${soft}}.a{margin:34px 16px 0;border-radius:14px;background:linear-gradient(100deg,#ff4d3d,#ff8a4a);color:#fff;padding:18px;display:flex;justify-content:space-between;align-items:center}`,
        `<div style="text-align:right;padding:6px 20px;color:#1677ff;font-size:16px">完成</div><div style="text-align:center;padding:14px 0 26px"><svg width="52" height="52" viewBox="0 0 52 52"><circle cx="26" cy="26" r="26" fill="#1677ff"/><path d="M14 27l8 8 16-17" stroke="#fff" stroke-width="4.5" fill="none"/></svg><div style="font-size:18px;padding:10px 0 6px">支付成功</div><div style="font-size:42px;font-weight:700">¥${grouped(p.amount)}</div></div>${rowsOf(
          [
            ['收款方', '南方点卡自营店'],
            ['付款方式', `${p.bank}(${p.tail})`],
            ['随机立减', '<em style="font-style:normal;color:#ff5000">-¥0.66</em>'],
          ],
        )}<div class="a"><div><b style="font-size:18px">恭喜获得 8.8 元红包</b><p style="font-size:12px;padding-top:4px">满 50 元可用，今天 24:00 失效</p></div><span style="background:#fff;color:#ff4d3d;border-radius:16px;padding:6px 14px;font-size:14px">立即使用</span></div><div style="text-align:center;color:${soft};font-size:12px;padding-top:30px">蚂蚁森林 收取绿色能量 5g 〉</div>`,
        '20:27',
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, card_tail: p.tail, payee: '南方点卡自营店', status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
