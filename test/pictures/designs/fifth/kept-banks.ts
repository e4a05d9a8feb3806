import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { rowsOf, screen } from './screen.ts';
import { grouped } from './values.ts';

/** A bank in blue: the card chosen above, one movement below, balance beside the sum. */
export const bankBlue: Design = {
  name: 'bank-blue',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{background:#0a5fc4;color:#fff;text-align:center;padding:13px;font-size:17px}.a{background:#0a5fc4;color:#fff;padding:4px 18px 34px;font-size:14px}.c{background:${card};border-radius:12px;margin:-20px 12px 12px;padding:16px}.r{display:flex;justify-content:space-between;padding:11px 0;border-top:1px solid ${rule};font-size:14px}.r span{color:${soft};flex:none;margin-right:26px}.r div{text-align:right}`,
        `<nav>交易详情</nav><div class="a">龙卡通储蓄卡　6217 **** **** ${p.tail}</div><div class="c"><div style="display:flex;justify-content:space-between;padding-bottom:14px"><div><p style="color:${soft};font-size:13px">支出金额</p><b style="font-size:26px;color:#12946a">-${grouped(p.amount)}</b></div><div style="text-align:right"><p style="color:${soft};font-size:13px">余额</p><span style="font-size:17px">${grouped(p.balance)}</span></div></div>${rowsOf(
          [
            ['币种', '人民币'],
            ['交易时间', `${p.time.slice(0, 10).replaceAll('-', '/')} ${p.time.slice(11)}`],
            ['记账日期', p.time.slice(0, 10).replaceAll('-', '')],
            ['摘要', '消费'],
            ['交易地点', '支付宝-萌鹿游戏充值'],
            ['对方账号', '2155****0156'],
            ['对方户名', '支付宝(中国)网络技术有限公司'],
          ],
        )}</div><div style="text-align:center;color:#0a5fc4;font-size:14px;padding:10px">查看电子回单　|　交易有疑问</div>`,
        '09:27',
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: p.amount, paid_at: isoTime(p.time), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** A credit card's movement: the day it was spent and the day it was booked, in the currency spelled out. */
export const bankCredit: Design = {
  name: 'bank-credit',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    return {
      html: screen(
        look,
        `nav{display:flex;justify-content:space-between;padding:12px 16px;font-size:17px}.t{background:linear-gradient(120deg,#a71930,#d3495c);color:#fff;margin:8px 14px;border-radius:14px;padding:20px 18px}.c{background:${card};margin:12px 14px;border-radius:14px;padding:4px 18px}.r{display:flex;justify-content:space-between;padding:13px 0;border-bottom:1px solid ${rule};font-size:15px}.r span{color:${soft}}`,
        `<nav><span>〈</span><b>信用卡交易明细</b><span style="font-size:15px">分享</span></nav><div class="t"><div style="font-size:14px">长城环球通信用卡（尾号${p.tail}）</div><div style="font-size:30px;font-weight:700;padding-top:12px">人民币元 ${grouped(p.amount)}</div><div style="font-size:13px">消费 · 未出账</div></div><div class="c">${rowsOf(
          [
            ['交易日期', p.time.slice(0, 10)],
            ['入账日期', p.time.slice(0, 10)],
            ['交易描述', '财付通-千羽数字商行'],
            ['交易类型', '网上消费'],
            ['入账金额', `${grouped(p.amount)}元`],
            ['可分期金额', `${grouped(p.amount)}元`],
            ['剩余可用额度', `${grouped(p.balance)}元`],
          ],
        )}</div><div style="background:#a71930;color:#fff;margin:26px 14px;border-radius:22px;text-align:center;padding:11px">申请消费分期</div>`,
        '15:11',
      ),
      truth: {
        document: ['bank_notice', 'unknown'],
        facts: { amount: p.amount, paid_at: p.time.slice(0, 10), card_tail: p.tail },
        free: ['channel', 'payee', 'status'],
        direction: 'debit',
      },
    };
  },
};
