import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatId,
  formatInstant,
  formatMoney,
  formatStatedTime,
  moneyDecimal,
  parseMoney,
} from '../../src/domain/format.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const NOW = Date.parse('2026-11-22T20:15:00+08:00');

describe('money', () => {
  it('is shown as people write it', () => {
    expect(formatMoney(cny(6800))).toBe('¥68.00');
    expect(formatMoney(cny(5))).toBe('¥0.05');
    expect(formatMoney({ minor: 2500, currency: 'USD' })).toBe('$25.00');
    expect(formatMoney({ minor: 2650, currency: 'USDT' })).toBe('26.50 USDT');
    expect(formatMoney({ minor: 858, currency: 'JPY' })).toBe('JP¥858');
  });

  it('is read in major units', () => {
    expect(parseMoney('68', 'CNY')).toEqual(cny(6800));
    expect(parseMoney('1,204.5', 'CNY')).toEqual(cny(120450));
    expect(parseMoney('0.29', 'CNY')).toEqual(cny(29));
    expect(parseMoney('858.00', 'JPY')).toEqual({ minor: 858, currency: 'JPY' });
    for (const wrong of ['', '-5', '68元', '1.234', '1,20', 'NaN', '1e3', '99999999999999999']) {
      expect(parseMoney(wrong, 'CNY'), wrong).toBeNull();
    }
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('CNY', 'USD', 'JPY', 'USDT'), (minor, currency) => {
        expect(parseMoney(moneyDecimal({ minor, currency }), currency)).toEqual({ minor, currency });
      }),
    );
  });
});

describe('times', () => {
  const minute = { value: '2026-11-21T14:03:00+08:00', precision: 'minute' } as const;

  it('name the year only where it is another one or nothing says which it is now', () => {
    expect(formatStatedTime(minute, 'zh-CN', NOW)).toBe('11月21日 14:03');
    expect(formatStatedTime(minute, 'en', NOW)).toBe('21 Nov 14:03');
    expect(formatStatedTime(minute, 'zh-CN')).toBe('2026年11月21日 14:03');
    const older = { value: '2025-12-31T23:59:59+08:00', precision: 'second' } as const;
    expect(formatStatedTime(older, 'en', NOW)).toBe('31 Dec 2025 23:59:59');
  });

  it('are no more precise than they were said, and in Beijing time', () => {
    expect(formatStatedTime({ value: '2026-11-21', precision: 'day' }, 'zh-CN', NOW)).toBe('11月21日');
    const around = { value: '2026-11-21', precision: 'day', around: '21:00' } as const;
    expect(formatStatedTime(around, 'zh-CN', NOW)).toBe('11月21日 21:00 左右');
    expect(formatStatedTime(around, 'en', NOW)).toBe('21 Nov around 21:00');
    const abroad = { value: '2026-11-21T18:30:00Z', precision: 'minute' } as const;
    expect(formatStatedTime(abroad, 'zh-CN', NOW)).toBe('11月22日 02:30');
    expect(formatStatedTime({ value: '昨天', precision: 'day' }, 'zh-CN', NOW)).toBe('昨天');
  });

  it('of the program itself carry the year', () => {
    expect(formatInstant(NOW, 'zh-CN')).toBe('2026年11月22日 20:15');
    expect(formatInstant(NOW, 'en')).toBe('22 Nov 2026 20:15');
  });
});

it('numbers are grouped by four', () => {
  expect(formatId('4200002345')).toBe('4200 0023 45');
  expect(formatId('4200 0023')).toBe('4200 0023');
});
