import { describe, expect, it } from 'vitest';
import { folded, identify, identifyFolded, looksCutOff } from '../../src/understanding/id-families.ts';
import { understand } from '../../src/understanding/understand.ts';

describe('identify', () => {
  it.each([
    ['2026112122001412345678901234', 'alipay_trade', 'alipay', '2026-11-21'],
    ['2026112122001412345678901234_1', 'alipay_refund', 'alipay', '2026-11-21'],
    ['20261121200040011100123456789012', 'alipay_transfer', 'alipay', '2026-11-21'],
    ['4200003060202611218890670405', 'wechat_trade', 'wechat', '2026-11-21'],
    ['4500003060202611218890670405', 'wechat_trade', 'wechat', '2026-11-21'],
    ['10000499012026112100115201894298', 'wechat_personal_code', 'wechat', '2026-11-21'],
    ['1000050001202611210123456789012', 'wechat_transfer', 'wechat', null],
    ['202611211403221234567', 'unionpay_query', 'unionpay', '2026-11-21'],
    ['2026112114032254321', 'epay_order', null, '2026-11-21'],
    ['20261121140322aB3dE', 'card_system_order', null, '2026-11-21'],
    ['123261121140322456', 'acg_faka_order', null, '2026-11-21'],
    ['A1B2C3D4E5F6G7H8', 'dujiaoka_order', null, null],
    ['8XY12345AB678901C', 'paypal_trade', 'paypal', null],
    ['pi_3OxYzABCDEF1234567', 'stripe_payment', null, null],
    ['0f'.repeat(32), 'usdt_hash', 'usdt', null],
  ])('knows %s', (id, family, channel, date) => {
    expect(identify(id)).toMatchObject({ family, channel, date });
  });

  it.each([
    '2026133122001412345678901234',
    '4200003060202613218890670405',
    '202611211475221234567',
    '68',
    '',
    'ABCDEFGHIJKLMNOP',
  ])('knows nothing of %j', (id) => {
    expect(identify(id)).toBeNull();
  });
});

it('sees that digits are missing', () => {
  expect(looksCutOff('4200003060202611218890670')).toBe(true);
  expect(looksCutOff('2026112122001412345678901')).toBe(true);
  expect(looksCutOff('4200003060202611218890670405')).toBe(false);
  expect(looksCutOff('123456789012')).toBe(false);
});

describe('a shop number as long as one of PayPal', () => {
  it('is the order when it is called so, and never a transaction', () => {
    const { facts } = understand('订单号 XC202611221405001', { receivedAt: '2026-11-22T20:15:00+08:00' });
    expect(facts.shop_order_id?.value).toBe('XC202611221405001');
    expect(facts.transaction_id).toBeNull();
    expect(identify('8AB12345CD678901E')?.channel).toBe('paypal');
  });
});

describe('digits that were read as letters', () => {
  it('are put right where the family is one of digits', () => {
    expect(identifyFolded('42OOOO3O6O2O26ll2l889O67O4O5')).toMatchObject({
      id: '4200003060202611218890670405',
      identity: { family: 'wechat_trade', date: '2026-11-21' },
    });
    expect(folded('8OlI')).toBe('8011');
  });

  it('are left where letters belong', () => {
    expect(identifyFolded('A1B2C3D4E5F6G7O8')).toMatchObject({ id: 'A1B2C3D4E5F6G7O8' });
    expect(identifyFolded('OOPS')).toBeNull();
  });

  it('make no number of a day before there were such payments', () => {
    expect(identify('2001112122001412345678901234')).toBeNull();
  });
});
