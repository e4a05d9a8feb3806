import { describe, expect, it } from 'vitest';
import { contradictions, shapeOf } from '../../src/domain/contradictions.ts';
import { FULL_FACTS, told } from './a-case.ts';

const paid = (day: string) => told('paid_at', { value: day, precision: 'day' });

describe('payment numbers', () => {
  it('tell their family and day by their shape', () => {
    expect(shapeOf('2026112122001412345678901234')).toEqual({ channel: 'alipay', day: '20261121' });
    expect(shapeOf('20261121200040011100123456789012')).toEqual({ channel: 'alipay', day: '20261121' });
    expect(shapeOf('4200002345202611213456789012')).toEqual({ channel: 'wechat', day: '20261121' });
    expect(shapeOf('202611211403121234567')).toEqual({ channel: 'unionpay', day: '20261121' });
    for (const other of [
      '',
      '4200002345209913213456789012',
      '2026023022001412345678901234',
      '8AB12345CD678901E',
    ]) {
      expect(shapeOf(other), other).toBeNull();
    }
  });
});

describe('contradictions', () => {
  it('are none in a sound case', () => {
    expect(contradictions(FULL_FACTS)).toEqual([]);
    expect(contradictions({})).toEqual([]);
  });

  it('show a day inside the number that is more than one off', () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) {
      expect(contradictions({ ...FULL_FACTS, paid_at: paid(day) })).toEqual([]);
    }
    expect(contradictions({ ...FULL_FACTS, paid_at: paid('2026-11-19') })).toEqual([
      { kind: 'date', fact: 'paid_at', stated: '2026-11-19', shown: '2026-11-21' },
    ]);
    const lateEvening = told('paid_at', { value: '2026-11-19T17:00:00Z', precision: 'minute' });
    expect(contradictions({ ...FULL_FACTS, paid_at: lateEvening })).toEqual([]);
  });

  it('show a channel the number cannot belong to', () => {
    const alipay = { ...FULL_FACTS, payment_channel: told('payment_channel', 'alipay') };
    expect(contradictions(alipay)).toEqual([
      { kind: 'channel', fact: 'payment_channel', stated: 'alipay', shown: 'wechat' },
    ]);
    expect(contradictions({ ...FULL_FACTS, payment_channel: told('payment_channel', 'bank_card') })).toEqual(
      [],
    );
    expect(contradictions({ ...FULL_FACTS, payment_channel: told('payment_channel', 'qq') })).toEqual([]);
  });

  it('show two sources that disagree', () => {
    const rival = told('amount', { minor: 8600, currency: 'CNY' });
    const amount = { ...FULL_FACTS.amount, standing: 'contradicted', rival } as const;
    expect(contradictions({ ...FULL_FACTS, amount })).toMatchObject([
      {
        kind: 'values',
        fact: 'amount',
        stated: { value: { minor: 6800 } },
        rival: { value: { minor: 8600 } },
      },
    ]);
  });
});
