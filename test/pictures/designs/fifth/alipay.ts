import { isoTime } from '../../payments.ts';
import { barcode, coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { avatar, rowsOf, screen } from './screen.ts';
import { grouped, more } from './values.ts';

const COMPANY = '上海叮铛猫网络科技有限公司';

/** Today's page before anybody has unfolded it: the numbers are behind 更多. */
export const alipayFolded: Design = {
  name: 'alipay-folded',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{display:flex;justify-content:space-between;padding:10px 16px;font-size:17px}nav span{font-size:15px}.c{background:${card};margin:10px 12px;border-radius:12px;padding:16px}.m{text-align:center;padding:4px 0 18px}.s{font-size:36px;font-weight:700;line-height:1.35}.r{display:flex;justify-content:space-between;padding:8px 0;font-size:15px}.r span{color:${soft};flex:none;margin-right:28px}.r div{text-align:right}.u{text-align:center;color:${soft};font-size:13px;padding-top:10px}.k .r{padding:12px 0}.k .r+.r{border-top:1px solid ${rule}}.k .r span{color:inherit}.k .r div{color:${soft}}`,
        `<nav><b style="font-weight:400">〈</b><b>账单详情</b><span>全部账单</span></nav><div class="c"><div class="m">${avatar('叮', '#ff7a2f')}<div style="font-size:16px">叮铛猫点卡专营店</div><div class="s">-${grouped(p.amount)}</div><div style="color:${soft};font-size:15px">交易成功</div></div>${rowsOf(
          [
            ['创建时间', p.time],
            ['付款方式', `${p.bank}储蓄卡(${p.tail}) 〉`],
            ['商品说明', '蛋仔派对彩虹币648枚'],
          ],
        )}<div class="u">更多 ﹀</div></div><div class="c k"><b style="font-size:15px">账单管理</b><div style="height:10px"></div>${rowsOf(
          [
            ['账单分类', '文化休闲 〉'],
            ['标签', '添加 〉'],
            ['备注', '添加 〉'],
            [
              '计入收支',
              '<i style="display:block;width:46px;height:27px;border-radius:14px;border-right:23px solid #fff;outline:2px solid #1677ff;background:#1677ff"></i>',
            ],
          ],
        )}</div><div class="c k">${rowsOf([
          ['联系商家', '〉'],
          ['查看往来记录', '〉'],
          ['申请电子回单', '〉'],
          ['对此订单有疑问', '〉'],
        ])}</div>`,
        '21:46',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          card_tail: p.tail,
          product: '蛋仔派对彩虹币648枚',
          status: 'success',
        },
        free: ['payee'],
        direction: 'debit',
      },
    };
  },
};

/** Unfolded, at night, with the barcode a merchant can scan. */
export const alipayNight: Design = {
  name: 'alipay-night',
  draw(p, look) {
    const { card, soft } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:#000}nav{display:flex;padding:12px 14px;font-size:17px;gap:118px}.c{background:${card};margin:8px 10px;border-radius:10px;padding:20px 14px}.s{font-size:38px;font-weight:700;text-align:center;padding:6px}.r{display:flex;padding:6px 0;font-size:14px;line-height:1.5}.r span{color:${soft};width:98px;flex:none}.r div{word-break:break-all}`,
        `<nav><span>〈</span><span>账单详情</span></nav><div class="c"><div style="display:flex;gap:8px;align-items:center;justify-content:center">${avatar('九', '#3a7c5c', 28)}九州好物</div><div class="s">-${grouped(p.amount)}</div><div style="text-align:center;color:${soft};font-size:14px;padding-bottom:20px">交易成功</div>${rowsOf(
          [
            ['支付时间', p.time],
            ['付款方式', '花呗(分3期)'],
            ['商品说明', '鸣潮月相观测卡30天官方直充秒到账'],
            ['收单机构', '支付宝(中国)网络技术有限公司'],
            ['收款方全称', COMPANY],
            ['订单号', p.alipayId],
            [
              '商家订单号',
              `${p.merchantId}<div style="background:#fff;padding:10px 6px 4px;margin-top:8px;border-radius:4px">${barcode()}</div><small style="color:${soft};font-size:12px">商家可扫码退款或查询交易</small>`,
            ],
          ],
        )}<div style="text-align:center;color:${soft};font-size:13px;padding-top:12px">收起 ︿</div></div><div class="c" style="font-size:14px;line-height:2.4">账单分类<br>备注</div>`,
        '00:17',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: COMPANY,
          product: '鸣潮月相观测卡30天官方直充秒到账',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** What the goods cost, a coupon and a red packet off, then the rest. */
export const alipayReduced: Design = {
  name: 'alipay-reduced',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `body{background:${card}}nav{text-align:center;padding:10px;font-size:17px;font-weight:700}.t{display:flex;gap:12px;padding:18px 18px 4px;align-items:center}.s{padding:0 18px;font-size:34px;font-weight:700}.r{display:flex;justify-content:space-between;padding:7px 18px;font-size:15px;line-height:1.45}.r span{color:${soft};flex:none;width:150px}.r div{text-align:right;word-break:break-all}hr{border:0;border-top:8px solid ${rule};margin:12px 0}`,
        `<nav>账单详情</nav><div class="t">${avatar('喵', '#7b61ff', 40, 22)}<div>喵电商城<div style="font-size:13px;color:#1677ff">交易成功</div></div></div><div class="s">-${grouped(p.amount)}</div><div style="height:12px"></div>${rowsOf(
          [
            ['订单金额', `¥${more(p.amount, 8.8)}`],
            ['消费券', '<em style="font-style:normal;color:#ff5a1f">-¥3.00</em>'],
            ['支付宝红包', '<em style="font-style:normal;color:#ff5a1f">-¥5.80</em>'],
          ],
        )}<hr>${rowsOf([
          ['付款方式', '余额宝'],
          ['商品说明', '芒果TV会员季卡'],
          ['创建时间', p.time],
          ['收款方全称', '长沙喵电信息服务有限公司'],
          ['订单号', p.alipayId],
          ['商家订单号', p.merchantId],
        ])}<hr><div class="r">账单分类<div>文化休闲 〉</div></div>`,
        '13:22',
      ),
      truth: {
        document: 'alipay_bill',
        facts: {
          amount: p.amount,
          paid_at: isoTime(p.time),
          channel: 'alipay',
          transaction_id: p.alipayId,
          merchant_order_id: p.merchantId,
          payee: '长沙喵电信息服务有限公司',
          product: '芒果TV会员季卡',
          status: 'success',
        },
        direction: 'debit',
      },
    };
  },
};

/** A month of payments: which of them is meant, only the customer knows. */
export const alipayList: Design = {
  name: 'alipay-list',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const shown = [
      ['叮铛猫点卡专营店', '文化休闲', '#ff7a2f', '-68.00'],
      ['盒马鲜生(滨江店)', '餐饮美食', '#2aa7e0', '-126.35'],
      ['余额宝-收益发放', '投资理财', '#e8541e', '+0.37'],
      ['滴滴出行', '交通出行', '#ff8f1f', '-23.60'],
      ['中国移动', '充值缴费', '#1d83d4', '-99.80'],
      ['小鹿百货', '日用百货', '#4b9b6b', '-1,299.00'],
      ['全家便利店', '餐饮美食', '#009944', '-14.50'],
    ] as const;
    const rows = shown.map(
      ([name, kind, colour, sum], at) =>
        `<div class="o">${avatar(name, colour, 36)}<div style="flex:1">${name}<p>${kind}</p><p>11-${26 - at * 2} ${p.other(at).time.slice(11, 16)}</p></div><b style="${sum.startsWith('+') ? 'color:#ff6010' : ''}">${sum}</b></div>`,
    );
    return {
      html: screen(
        look,
        `nav{text-align:center;padding:8px;font-size:17px;font-weight:700}.q{margin:4px 12px;border-radius:18px;background:${card};color:${soft};padding:7px 14px;font-size:13px}.f{display:flex;justify-content:space-between;padding:10px 16px;font-size:14px}.h{padding:8px 16px;font-size:13px;color:${soft}}.h b{font-size:16px}.o{background:${card};display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid ${rule};font-size:15px}.o p{color:${soft};font-size:12px}.o>b{font-size:16px;font-weight:500}`,
        `<nav>账单</nav><div class="q">搜索交易记录</div><div class="f"><b style="color:#1677ff">全部</b><span>支出</span><span>转账</span><span>退款</span><span>订单</span><span>筛选</span></div><div class="h"><b>11月</b> 2026<br>支出 ¥4,816.20 收入 ¥9,300.37</div>${rows.join('')}`,
        '14:31',
      ),
      truth: {
        document: ['unknown', 'alipay_bill', 'order_list'],
        facts: {},
        free: ['channel', 'status'],
        direction: null,
      },
    };
  },
};
