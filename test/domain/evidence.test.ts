import { expect, it } from 'vitest';
import { EVIDENCE_ITEMS, lackReasons } from '../../src/domain/evidence.ts';

it('that somebody else paid explains a missing payment number and nothing else', () => {
  const excused = EVIDENCE_ITEMS.filter((item) => lackReasons(item).includes('not_my_account'));
  expect(excused).toEqual(['payment', 'numbers', 'transaction', 'payment_proof']);
  expect(lackReasons('recharge_account')).toEqual(['record_deleted', 'not_shown', 'forgotten', 'other']);
});
