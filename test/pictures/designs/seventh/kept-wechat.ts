import { chineseTime, isoTime } from '../../payments.ts';
import { barcode, coloursOf, page } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, rowStyle, rows, tick, traditional } from '../sixth/screen.ts';
import { grouped, small } from '../sixth/values.ts';
import { handShadow } from './marks.ts';
import { wareHere } from './values.ts';

/** Paid from within a mini program: its frame above, the shop's mark, a way back to it. */
export const wechatMiniPaid: Design = {
  name: 'wechat-mini-paid',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    const { shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{background:${card}}.caps{border:1px solid #8883;border-radius:16px;padding:4px 13px;letter-spacing:1px}.btn{margin:150px auto 0;width:184px;border-radius:8px;background:#07c160;color:#fff;text-align:center;padding:11px;font-weight:500}`,
        `${bar(look, '13:21')}<div style="display:flex;padding:6px 12px;justify-content:flex-end"><span class="caps">···◎</span></div><div style="display:flex;gap:8px;justify-content:center;align-items:center;color:#07c160;font-size:1.05rem;padding:18px 0 44px">${tick('#07c160', 24)}支付成功</div><div style="text-align:center">${disc('#e4572e', 58, 29, shop.slice(0, 1)).replace('display:flex', 'display:inline-flex')}<p style="padding:10px 0">${shop}</p><div style="font-size:3rem;font-weight:600">¥${grouped(p.amount)}</div><p style="color:${soft};font-size:.88rem;padding-top:8px">零钱优先 · 使用零钱支付</p></div><div style="margin:40px 20px 0;background:#fff7ea;color:#6b4a12;border-radius:8px;padding:14px;font-size:.9rem;display:flex"><span style="flex:1">支付有礼：摇一摇最高得 8.8 元</span><b>摇一摇</b></div><div class="btn">返回商家</div>${foot(look)}`,
      ),
      truth: {
        document: 'success_page',
        facts: { amount: p.amount, payee: shop, status: 'success' },
        free: ['channel'],
        direction: 'debit',
      },
    };
  },
};

/** The wallet of WeChat in Hong Kong, in its own writing and money. */
export const wechatHongKong: Design = {
  name: 'wechat-hong-kong',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const sum = small(p);
    const payee = '旺角數碼點數有限公司';
    const product = 'Garena貝殼幣500';
    return {
      html: traditional(
        look,
        `body{background:${card}}.mid{text-align:center;margin:0 24px;padding:20px 0 24px;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}.rows{padding:14px 24px}${rowStyle(look, '5.4rem')}`,
        `${bar(look, '17:44')}<div style="display:flex;padding:10px 18px"><span>‹</span><span style="flex:1;text-align:center">交易詳情</span></div><div class="mid">${disc('#07a35a', 46, 23, '旺')}${payee}<div style="font-size:2.4rem;font-weight:600;padding-top:8px">-HK$${sum}</div></div><div class="rows">${rows(
          [
            ['目前狀態', '支付成功'],
            ['商品', product],
            ['支付時間', p.time],
            ['支付方式', `恒生銀行(${p.tail})`],
            ['交易單號', p.wechatId],
            ['商戶單號', p.merchantId],
          ],
        )}</div><p style="color:${soft};margin:0 24px;border-top:1px solid ${rule};padding:16px 0;font-size:.92rem">對交易有疑問？<br><br>WeChat Pay Hong Kong Limited<br>儲值支付工具牌照號碼 SVF0001</p>${foot(look)}`,
      ),
      truth: {
        document: 'wechat_bill',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time),
          channel: 'wechat',
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          card_tail: p.tail,
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A post among friends: an angry sentence, the bill as its picture, and what others say under it. */
export const momentsPost: Design = {
  name: 'moments-post',
  draw(p, look) {
    const { soft } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{background:${look.dark ? '#191919' : '#fff'}}.shot{background:#fff;color:#222;width:300px;border:1px solid #ddd;margin:10px 0;padding:14px 14px 8px;font-size:.7rem}.shot .row{display:flex;gap:8px;padding:4px 0;font-size:.74rem}.shot .row span{width:58px;flex:none;color:#888}.n{color:#576b95;font-weight:500}.cm{background:${look.dark ? '#252525' : '#f3f3f5'};padding:9px 11px;font-size:.9rem;line-height:1.7;margin-top:8px}`,
        `${bar(look, '23:05')}<div style="display:flex;padding:10px 16px 16px"><span>‹</span><b style="flex:1;text-align:center;font-weight:500">详情</b></div><div style="display:flex;gap:11px;padding:0 14px">${disc('linear-gradient(#7aa6c9,#d2a679)', 42, 5)}<div style="flex:1"><div class="n">大橙子</div><p style="padding-top:4px;line-height:1.5">避雷！！充个值钱没了东西也没了，客服装死[发怒]</p><div class="shot"><div style="text-align:center;font-size:.84rem">${shop}<div style="font-size:1.5rem;font-weight:600;padding:4px 0 8px">-${grouped(p.amount)}</div></div>${rows(
          [
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', product],
            ['商户全称', payee],
            ['交易单号', p.wechatId],
            ['商户单号', p.merchantId],
          ],
        )}</div><div style="display:flex;color:${soft};font-size:.8rem"><span style="flex:1">2小时前　删除</span><span>··</span></div><div class="cm"><span class="n">小鱼干</span>：多少钱啊<br><span class="n">老周</span>：去12315投诉，我上次300块三天就退了<br><span class="n">大橙子</span>回复<span class="n">老周</span>：好的谢谢</div></div></div>${foot(look)}`,
      ),
      truth: {
        document: ['wechat_bill', 'chat'],
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          transaction_id: p.wechatId,
          merchant_order_id: p.merchantId,
          payee,
          product,
        },
        free: ['channel', 'status'],
      },
    };
  },
};

/** One phone photographed by another, the hand's shadow over the numbers. */
export const wechatShadowed: Design = {
  name: 'wechat-shadowed',
  draw(p, look) {
    const { card, ink, soft, rule } = coloursOf(look);
    const { product, payee, shop } = wareHere(p);
    return {
      html: page(
        look,
        `body{background:${card};position:relative}.mid{text-align:center;margin:0 22px;padding:10px 0 20px;border-bottom:1px solid ${rule}}.mid i{margin:0 auto 10px}.rows{padding:12px 22px}${rowStyle(look, '5.2rem')}`,
        `${bar(look, '08:15')}<div style="display:flex;padding:10px 18px"><span style="flex:1">✕</span><span>全部账单</span></div><div class="mid">${disc('#6c8f3c', 46, 7, shop.slice(0, 1))}${shop}<div style="font-size:2.5rem;font-weight:600;padding-top:6px">-${grouped(p.amount)}</div></div><div class="rows">${rows(
          [
            ['当前状态', '支付成功'],
            ['支付时间', chineseTime(p.time)],
            ['商品', product],
            ['商户全称', payee],
            ['收单机构', '财付通支付科技有限公司'],
            ['支付方式', `${p.bank}信用卡(${p.tail})`],
            ['交易单号', p.wechatId],
            ['商户单号', `${p.merchantId}${barcode(ink)}`],
          ],
        )}</div><p style="margin:0 22px;border-top:1px solid ${rule};padding:14px 0;color:${soft};font-size:.9rem">账单服务　对订单有疑惑 ›</p>${handShadow()}${foot(look)}`,
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
          payee,
          product,
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};
