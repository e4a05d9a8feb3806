import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/understanding/understand.ts';

const secretsOf = (text: string) =>
  understand(text, { receivedAt: '2026-11-22T20:15:00+08:00' }).secrets.map(({ value }) => value);

describe('secrets', () => {
  it.each([
    ['otp', '交易码 402817，请在收银台输入'],
    ['otp', '551902 is the code for your payment of $12'],
    ['otp', 'use 771204 to sign in'],
    ['otp', 'your code for account recovery is 204-118'],
    ['otp', '인증번호 [348201] 를 입력하세요'],
    ['cvv', '信用卡有效期 09/28，后三位 604'],
    ['id_number', '证件是 3201 0519 8803 0421 7X'],
    ['id_number', 'my HKID is A123456(3)'],
    ['private_key', `${'0x'}${'a4f0'.repeat(16)} 这是我的私钥`],
    [
      'private_key',
      'wallet words: apple river stone cloud window garden lamp tiger ocean bread silver candle',
    ],
  ])('a %s: "%s"', (kind, text) => {
    expect(secretsOf(text)).toEqual([kind]);
  });

  it.each([
    '交易单号后六位 402817',
    '付了1288，码没收到',
    'order K2P1-77XW-09BD-QE8B',
    '会员有效期到2027年，后三位房号 604',
    '4200 0023 4520 2611 2134 5678 9012',
  ])('none: "%s"', (text) => {
    expect(secretsOf(text)).toEqual([]);
  });
});
