import { page, statusBar } from '../../phone.ts';
import type { Design } from '../../truth.ts';

/** An offer to shops that speaks of payments which succeed. */
export const offer: Design = {
  name: 'offer',
  draw(_p, look) {
    return {
      html: page(
        look,
        'body{background:#ff4b2b;color:#fff;text-align:center;padding:40px 20px}',
        '<h1>支付成功率99.9%</h1><p>聚合支付 · 支付宝/微信/云闪付 免签约秒到账</p><div style="background:#fff;color:#e33;margin:24px;padding:20px">新商户专享<div style="font-size:3rem;font-weight:700">¥0.01</div>原价 ¥299.00</div><p>立即开通　客服电话 400-820-1234</p>',
      ),
      truth: { document: 'unknown' },
    };
  },
};

/** A form nobody has filled in: every label of an order, and no value. */
export const emptyForm: Design = {
  name: 'empty-form',
  draw(_p, look) {
    const fields = [
      ['订单号', '请输入订单号'],
      ['支付金额', '请输入金额'],
      ['支付时间', '请选择'],
    ];
    return {
      html: page(
        look,
        'body{background:#fff;color:#222;padding:18px}.f{border:1px solid #ccc;padding:10px;margin:8px 0 18px;color:#aaa}',
        `${statusBar(look)}<h3>投诉订单</h3><br>${fields.map(([name, hint]) => `${name}<div class="f">${hint}</div>`).join('')}<div style="background:#38f;color:#fff;text-align:center;padding:12px">提交</div>`,
      ),
      truth: { document: 'unknown' },
    };
  },
};
