import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { grouped } from './values.ts';

/** A bill as it is now, to be photographed from another phone. */
export const wechatBarcode: Design = {
  name: 'wechat-barcode',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:${card}}nav{display:flex;justify-content:space-between;padding:12px 16px;font-size:16px}.m{margin:10px 20px 0;padding-bottom:22px;border-bottom:1px solid ${rule};text-align:center}.s{font-size:36px;font-weight:500;padding-top:4px}.w{padding:12px 20px}.r{display:flex;padding:6px 0;font-size:14.5px;line-height:1.5}.r span{color:${soft};width:84px;flex:none}.r div{word-break:break-all}`,
        `<nav><span>〈</span><span>全部账单</span></nav><div class="m">${avatar('迅', '#2e7dd1', 44, 14)}<br>迅游加速器<div class="s">-${grouped(p.amount)}</div></div><div class="w">${rowsOf(
          [
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', '迅游加速器180天时长卡'],
            ['商户全称', '四川迅游互联科技有限公司'],
            ['收单机构', '拉卡拉支付股份有限公司'],
            ['支付方式', '零钱'],
            ['交易单号', p.wechatId],
            [
              '商户单号',
              `${p.merchantId}<div style="padding-top:8px;width:226px">${barcode(ink)}</div><small style="color:${soft};font-size:12px">可在支持的商户扫码退款</small>`,
            ],
          ],
        )}</div><div style="border-top:1px solid ${rule};margin:0 20px;padding:12px 0;font-size:14.5px;line-height:2.3">对订单有疑惑<br>在此商户的交易</div>`,
        '10:02',
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          payee: '四川迅游互联科技有限公司',
          product: '迅游加速器180天时长卡',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The account's messages: the end of an older one, a day, the voucher, and what it offers. */
export const wechatVoucher: Design = {
  name: 'wechat-voucher',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:${look.dark ? '#111' : '#ededed'}}nav{display:flex;justify-content:space-between;padding:10px 16px;font-size:17px;font-weight:500}.w{text-align:center;color:${soft};font-size:12px;padding:16px}.c{background:${card};border-radius:8px;margin:0 14px;padding:16px}.s{font-size:40px;font-weight:500;text-align:center;padding:2px 0 22px}.r{display:flex;padding:4px 0;font-size:15px}.r span{color:${soft};width:88px;flex:none}.e{border-top:1px solid ${rule};margin-top:14px;padding-top:13px;font-size:15px;display:flex;justify-content:space-between}.f{position:absolute;bottom:0;left:0;right:0;background:${card};display:flex;justify-content:space-around;padding:14px 0 32px;font-size:15px;border-top:1px solid ${rule}}`,
        `<nav><span>〈</span><span>微信支付</span><span>···</span></nav><div class="c" style="border-radius:0 0 8px 8px"><div class="e" style="border:0;margin:0;padding:0"><span>查看详情</span><span style="color:${soft}">〉</span></div></div><div class="w">${p.time.slice(11, 16)}</div><div class="c"><div style="display:flex;gap:10px;align-items:center;font-size:15px">${avatar('雷', '#7957d5', 26, 20)}雷霆代充工作室<span style="margin-left:auto;color:${soft}">···</span></div><div style="text-align:center;color:${soft};font-size:15px;padding-top:22px">付款金额</div><div class="s">¥${grouped(p.amount)}</div>${rowsOf(
          [
            ['支付方式', `${p.bank}储蓄卡(${p.tail})`],
            ['交易状态', '支付成功，对方已收款'],
            ['服务', '到店自取 〉'],
          ],
        )}<div class="e"><span>查看账单详情</span><span style="color:${soft}">〉</span></div><div class="e"><span>支付有礼，点击领取</span><span style="color:#fa9d3b">领券</span></div></div><div class="f"><span>我的账单</span><span>支付服务</span><span>联系客服</span></div>`,
        p.time.slice(11, 16),
      ),
      truth: {
        document: ['wechat_bill', 'bank_notice'],
        facts: { amount: p.amount, channel: 'wechat', card_tail: p.tail, status: 'success' },
        free: ['payee', 'paid_at'],
        direction: 'debit',
      },
    };
  },
};

/** A month's rows, one of them given back: which is meant, only the customer knows. */
export const wechatList: Design = {
  name: 'wechat-list',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const shown = [
      ['雷霆代充工作室', '#7957d5', '-30.00'],
      ['美团平台商户', '#ffc300', '-27.90'],
      ['微信红包-来自阿凯', '#e35b4a', '+8.88'],
      ['集卡部落旗舰店', '#d9534f', '-648.00', '已全额退款'],
      ['扫二维码付款-给老王水果', '#4b9b6b', '-18.50'],
      ['哈啰出行', '#1e7fe0', '-3.00'],
      ['转账-转给小雨', '#f0a23b', '-500.00'],
    ] as const;
    const rows = shown.map(
      ([name, colour, sum, state = ''], at) =>
        `<div class="o">${avatar(name, colour, 40, 14)}<div style="flex:1;border-bottom:1px solid ${rule};padding-bottom:14px"><div style="display:flex;justify-content:space-between">${name}<b style="${sum.startsWith('+') ? 'color:#e39b1c' : ''}">${sum}</b></div><p>11月${26 - at}日 ${p.other(at).time.slice(11, 16)}<em>${state}</em></p></div></div>`,
    );
    return {
      html: screen(
        look,
        `body{background:${card}}nav{display:flex;justify-content:space-between;padding:10px 16px;font-size:17px}.f{display:flex;gap:12px;padding:8px 16px;font-size:14px}.f span{background:${rule};border-radius:6px;padding:6px 12px}.h{padding:12px 16px;font-size:13px;color:${soft}}.h b{font-size:17px}.o{display:flex;gap:12px;padding:14px 16px 0;font-size:15.5px}.o b{font-weight:500}.o p{color:${soft};font-size:12.5px;padding-top:3px}em{font-style:normal;float:right;color:#e39b1c}`,
        `<nav><span>✕</span><b>账单</b><span style="font-size:15px">常见问题</span></nav><div class="f"><span>全部账单 ▾</span><span>查找交易</span><span>收支统计</span></div><div class="h"><b>2026年11月 ▾</b><br>支出￥3,207.45　收入￥8.88</div>${rows.join('')}`,
        '21:15',
      ),
      truth: {
        document: ['unknown', 'wechat_bill', 'order_list'],
        facts: {},
        free: ['channel', 'status'],
        direction: null,
      },
    };
  },
};
