import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const CONTEXT = { receivedAt: '2026-11-28T20:15:00+08:00', shopNames: ['星辰点卡'] };

describe('a hotline of a bank', () => {
  it.each([
    'Sent Rs.1249.00 From HDFC Bank A/C x1234 To XINGCHEN On 27-11-26 Ref 633112345678 Not You? Call 18002586161',
    'Rs 499 debited from A/c XX8890 on 26-11-26 to XINGCHEN. If not done by you, call 1800111109 to report',
    '您尾号8899的储蓄卡11月26日19:05支出人民币50.00元。如有疑问请致电 4006695566',
  ])('is no account that anything was filled into: %s', (text) => {
    expect(understand(text, CONTEXT).facts.recharge_account).toBeNull();
  });

  it.each([
    ['充话费给13912345678没到账', '13912345678'],
    ['my mobile top up to 13912345678 never came', '13912345678'],
  ])('leaves phones that were topped up: %s', (text, account) => {
    expect(understand(text, CONTEXT).facts.recharge_account?.value).toBe(account);
  });
});
