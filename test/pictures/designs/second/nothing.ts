import { coloursOf, page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

export const chatTelegram: Design = {
  name: 'chat-telegram',
  draw(p, look) {
    const said = (mine: boolean, text: string, clock: string) =>
      `<div style="margin:8px 10px ${mine ? '8px 80px' : ''};${mine ? '' : 'margin-right:80px;'}background:${mine ? '#2b5278' : '#182533'};color:#fff;border-radius:12px;padding:8px 12px;font-size:.98rem">${text}<small style="float:right;opacity:.6;margin:6px 0 0 10px">${clock}</small><div style="clear:both"></div></div>`;
    return {
      html: page(
        look,
        'body{background:#0e1621}nav{background:#17212b;color:#fff;padding:14px}',
        `${statusBar(look)}<nav>← ${p.payeeShort} 售后<br><small style="opacity:.6">最近上线于 14:02</small></nav>${said(true, '我昨天支付宝付款，一直没到账', '14:03')}${said(false, '您好，请提供一下付款截图和商户单号', '14:05')}${said(true, `商家订单号 ${p.merchantId}，金额${p.amount}元`, '14:06')}${said(false, '收到，正在核实', '14:09')}<div style="height:80px"></div>`,
      ),
      truth: { document: 'chat', facts: {}, direction: null },
    };
  },
};

export const article: Design = {
  name: 'article',
  draw(_, look) {
    const { card } = coloursOf(look);
    return {
      html: page(
        look,
        `body{background:${card};padding:20px}h1{font-size:1.5rem}p{margin-top:12px;line-height:1.8}`,
        `<h1>今年快递业务量突破1500亿件</h1><p>2025-11-20 09:12 来源：新华网</p><p>国家邮政局监测数据显示，今年以来我国快递业务量首次突破1500亿件，比上年提前37天。人均快递使用量超过100件。</p><p>业内人士表示，支付便利与物流网络的完善共同推动了行业增长，订单平均金额为58.60元。</p>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

export const productPage: Design = {
  name: 'product-page',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: page(
        look,
        `.img{height:320px;background:linear-gradient(45deg,#fa8,#c6f)}.c{background:${card};padding:14px}.p{color:#f40;font-size:1.8rem}`,
        `${statusBar(look)}<div class="img"></div><div class="c"><div class="p">¥${p.amount}</div><s style="color:${soft}">¥${(Number(p.amount) * 1.3).toFixed(2)}</s><h3>${p.product} 自动发货</h3><p style="color:${soft}">销量 1024 &nbsp; 库存 356</p></div><div class="c" style="margin-top:10px">商品评价(238)<br><br>发货很快，好评</div><div class="c" style="margin-top:10px;display:flex;justify-content:space-around"><span>加入购物车</span><b style="color:#f40">立即购买</b></div>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

export const weather: Design = {
  name: 'weather',
  draw(_, look) {
    return {
      html: page(
        look,
        'body{background:linear-gradient(#49f,#9cf);color:#fff;text-align:center;padding:30px 0;height:620px}.h{display:flex;justify-content:space-around;margin-top:40px}',
        `<h2>武汉市</h2><div style="font-size:5rem">23°</div><p>多云 最高28° 最低17°</p><div class="h"><span>14:00<br><br>23°</span><span>15:00<br><br>24°</span><span>16:00<br><br>24°</span><span>17:00<br><br>22°</span></div><p style="margin-top:40px">空气质量 良 68</p>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};
