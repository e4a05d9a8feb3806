import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/domain/agreement.ts';
import type { StatedTime, TimePrecision } from '../../src/domain/instant.ts';

const time = (value: string, precision: TimePrecision): StatedTime => ({ value, precision });
const minute = time('2026-11-21T14:03:00+08:00', 'minute');

describe('times', () => {
  const agree = (a: StatedTime, b: StatedTime, lenient = false) => agreement('paid_at', a, b, lenient);

  it('agree at the coarser precision and give the finer', () => {
    const second = time('2026-11-21T14:03:41+08:00', 'second');
    expect(agree(time('2026-11-21', 'day'), minute)).toEqual(minute);
    expect(agree(minute, time('2026-11-21', 'day'))).toEqual(minute);
    expect(agree(minute, second)).toEqual(second);
    expect(agree(minute, time('2026-11-20', 'day'))).toBeNull();
    expect(agree(minute, time('2026-11-21T06:03:00Z', 'minute'))).toEqual(minute);
  });

  it('put a day and a clock together', () => {
    const clock = time('2026-11-22T14:03:00+08:00', 'time_only');
    expect(agree(time('2026-11-21', 'day'), clock)).toEqual(minute);
    expect(agree(clock, time('2026-11-21', 'day'))).toEqual(minute);
    expect(agree(clock, minute)).toEqual(minute);
  });

  it('may be some minutes apart on two clocks, not in one mouth', () => {
    const later = time('2026-11-21T14:05:00+08:00', 'minute');
    expect(agree(minute, later)).toBeNull();
    expect(agree(minute, later, true)).toEqual(minute);
    expect(agree(minute, time('2026-11-21T14:30:00+08:00', 'minute'), true)).toBeNull();
  });

  it('of which only the hour was told agree with a record of that hour, and give the record', () => {
    const hour: StatedTime = { ...time('2026-11-21T14:00:00+08:00', 'minute'), hourOnly: true };
    const at = (clock: string) => time(`2026-11-21T${clock}+08:00`, 'second');
    for (const clock of ['13:45:00', '14:03:41', '14:40:09', '14:59:59']) {
      expect(agree(hour, at(clock), true), clock).toEqual(at(clock));
      expect(agree(at(clock), hour, true), clock).toEqual(at(clock));
      expect(agree(hour, at(clock)), clock).toBeNull();
    }
    for (const clock of ['13:30:00', '15:00:00', '02:03:00'])
      expect(agree(hour, at(clock), true), clock).toBeNull();
    const concluded: StatedTime = { ...hour, value: '2026-11-22T14:00:00+08:00', precision: 'time_only' };
    expect(agree(concluded, at('13:50:00'), true)).toEqual(at('13:50:00'));
    expect(agree(concluded, at('16:50:00'), true)).toBeNull();
  });

  it('that are none agree with nothing', () => {
    expect(agree(time('later', 'minute'), minute)).toBeNull();
  });
});

describe('numbers and words', () => {
  it('fold what a camera mixes up, but let a person correct it', () => {
    expect(agreement('merchant_order_id', 'XC2O26', 'XC2026', true)).toBe('XC2O26');
    expect(agreement('merchant_order_id', 'XC2O26', 'XC2026', false)).toBeNull();
    expect(agreement('merchant_order_id', 'xc-2026', 'XC2026', false)).toBe('xc-2026');
  });

  it('take the fuller of two names that contain each other', () => {
    expect(agreement('product', '月卡', '原神月卡', false)).toBe('原神月卡');
    expect(agreement('card_tail', '097', '1097', false)).toBe('1097');
    expect(agreement('product', '月卡', 'Q币', false)).toBeNull();
  });

  it('know that a card may stand behind a wallet', () => {
    expect(agreement('payment_channel', 'bank_card', 'wechat', false)).toBe('wechat');
    expect(agreement('payment_channel', 'alipay', 'bank_card', false)).toBe('alipay');
    expect(agreement('payment_channel', 'alipay', 'wechat', false)).toBeNull();
    expect(agreement('payment_channel', 'usdt', 'bank_card', false)).toBeNull();
    expect(agreement('payment_channel', 'bank_card', 'card_international', false)).toBeNull();
  });

  it('compare money by currency too', () => {
    const usd = { minor: 6800, currency: 'USD' };
    expect(agreement('amount', usd, { minor: 6800, currency: 'CNY' }, true)).toBeNull();
  });
});
