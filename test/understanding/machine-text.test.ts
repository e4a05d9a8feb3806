import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const factsOf = (text: string) => understand(text, NOW).facts;

describe('what a program wrote is no fact of a payment', () => {
  it.each([
    '订单回调失败，环境 PHP 8.1，MySQL5.7',
    '升级到2.35之后付款一直不认',
    '我付了款，版本是1.86',
    '付款后提示错误404',
    'paid, then error 502',
    '支付报 6003 签名错误',
    'Paid, no licence. App v4.25',
  ])('%s', (text) => {
    expect(factsOf(text).amount).toBeNull();
  });

  it('nor are times and numbers of a log', () => {
    const text =
      '付款成功没有回调\n2026-11-20T06:11:02.403+0800 INFO http/log.go:61 done {"path": "/orders/9", "code": 200}';
    expect(factsOf(text)).toMatchObject({ amount: null, paid_at: null, recharge_account: null });
  });

  it('nor of a web server', () => {
    const text =
      '付了没到账\n203.0.113.9 - - [20/Nov/2026:20:56:32 +0800] "POST /notify?payment=81701544296 HTTP/1.1" 200 5289';
    expect(factsOf(text)).toMatchObject({ amount: null, paid_at: null, recharge_account: null });
  });

  it('nor names of fields', () => {
    expect(factsOf('付款后 trade_status 没变，账户 refund_state 也是空的').recharge_account).toBeNull();
  });

  it.each([
    ['升级到95元的档，没生效', '95.00'],
    ['Windows 11 激活码付了98.5', '98.50'],
    ['报错了，扣了我500块', '500.00'],
    ['error page came up and I was charged $404', '404.00'],
  ])('a sum beside it stays one: %s', (text, value) => {
    expect(factsOf(text).amount?.value).toBe(value);
  });

  it('and a number in a log can still be the one of the payment', () => {
    const text = '2026-11-20 06:11:02 [ERROR] notify failed, trade_no=2026112022001473561446283921';
    expect(factsOf(text).transaction_id?.value).toBe('2026112022001473561446283921');
  });
});
