import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { grouped, more } from './values.ts';

/** Today's page with what was taken off, acquirer and barcode. */
export const wechatReduced: Design = {
  name: 'wechat-reduced',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:${card}}nav{display:flex;justify-content:space-between;padding:12px 18px;font-size:16px}.m{margin:16px 26px 0;padding-bottom:26px;border-bottom:1px solid ${rule};text-align:center}.s{font-size:38px;font-weight:500}.w{padding:14px 26px}.r{display:flex;padding:6px 0;font-size:15px;line-height:1.5}.r span{color:${soft};width:92px;flex:none}.r div{word-break:break-all}`,
        `<nav><span>✕</span><span>全部账单</span></nav><div class="m">${avatar('集', '#d9534f', 48, 14)}<div style="font-size:16px">集卡部落旗舰店</div><div class="s">-${grouped(p.amount)}</div><s style="color:${soft};font-size:14px">￥${more(p.amount, 2)}</s></div><div class="w">${rowsOf(
          [
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', '集卡部落-第五人格回声980'],
            ['商户全称', '福州市鼓楼区集卡部落电子商务有限公司'],
            ['收单机构', '财付通支付科技有限公司'],
            ['支付方式', `${p.bank}信用卡(${p.tail})`],
            ['优惠', '￥2.00 银行卡支付立减'],
            ['交易单号', p.wechatId],
            [
              '商户单号',
              `<p style="color:${soft};font-size:13px">可在支持的商户扫码退款</p><div style="padding:6px 0;width:244px">${barcode(ink)}</div>${p.merchantId}`,
            ],
          ],
        )}</div><div style="border-top:1px solid ${rule};margin:0 26px;padding:16px 0;font-size:15px;line-height:2.5"><span style="color:${soft}">账单服务</span><br>对订单有疑惑<br>发起群收款<br>在此商户的交易</div>`,
        '19:08',
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee: '福州市鼓楼区集卡部落电子商务有限公司',
          product: '集卡部落-第五人格回声980',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** The page right after paying, with a lure for a draw below the button. */
export const wechatPaid: Design = {
  name: 'wechat-paid',
  draw(p, look) {
    const { soft } = coloursOf(look);
    return {
      html: screen(
        look,
        'body{background:#111;text-align:center}.s{font-size:46px;font-weight:500;padding:8px 0 4px}.b{background:#2c2c2c;color:#07c160;width:184px;margin:64px auto 0;border-radius:8px;padding:10px;font-weight:500}.a{background:#1d1d1d;margin:70px 16px 0;border-radius:10px;padding:16px;display:flex;gap:12px;text-align:left;font-size:14px}',
        `<div style="height:44px"></div><div style="display:flex;justify-content:center;gap:8px;align-items:center;color:#07c160;font-size:17px"><svg width="22" height="22" viewBox="0 0 22 22"><circle cx="11" cy="11" r="11" fill="#07c160"/><path d="M6 11.5l3.5 3.5 7-7.5" stroke="#fff" stroke-width="2" fill="none"/></svg>支付成功</div><div style="padding-top:44px;font-size:17px">千羽数字商行</div><div class="s">￥${grouped(p.amount)}</div><div style="color:${soft};font-size:14px">使用零钱通支付</div><div class="b">完成</div><div class="a">${avatar('奖', '#c7923e', 42, 16)}<div>摇一摇，领取提现免费券<p style="color:${soft};font-size:12px">最高可得 88 元 · 广告</p></div></div>`,
        '08:52',
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: '千羽数字商行', status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};
