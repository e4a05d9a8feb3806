import { expect, it } from 'vitest';
import { authorityFor, DEEDS, mayDoAlone } from '../../src/domain/policy.ts';

it('never refunds, releases, promises, decides or asks for money by itself', () => {
  for (const deed of [
    'refund',
    'release_goods',
    'promise_outcome',
    'ask_for_fee',
    'ask_for_password',
  ] as const) {
    expect(authorityFor(deed)).toBe('nobody');
  }
  expect(DEEDS.filter(mayDoAlone).toSorted()).toEqual([
    'answer_question',
    'ask',
    'close_decided',
    'conclude_loss',
    'file_fact',
    'look_again',
    'mask_secret',
    'read_evidence',
    'record_check',
    'remind',
    'warn_of_scam',
  ]);
});
