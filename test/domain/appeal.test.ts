import { describe, expect, it } from 'vitest';
import { composeAppeal } from '../../src/domain/appeal.ts';
import { fileStatement } from '../../src/domain/filing.ts';
import { AT, aCase, anExhibit, FULL_FACTS, PLAN } from './a-case.ts';

describe('the appeal', () => {
  const proven = fileStatement(FULL_FACTS, 'amount', {
    value: { minor: 6800, currency: 'CNY' },
    source: { kind: 'exhibit', id: '1' },
    at: AT,
  }).facts;

  it('carries facts with standing and source, and says what each exhibit proves', () => {
    const appeal = composeAppeal(aCase({ facts: proven, exhibits: [anExhibit()] }), PLAN);
    expect(appeal.facts.find(({ name }) => name === 'amount')).toMatchObject({
      standing: 'proven',
      source: { kind: 'exhibit' },
      before: null,
    });
    expect(appeal.exhibits).toMatchObject([{ number: 1, proves: ['amount'] }]);
    expect(appeal).toMatchObject({ complete: true, got: 3, of: 3, missing: [], contradictions: [] });
  });

  it('does not call evidence that is whole handed over too early', () => {
    const early = { handedOverEarly: 'customer_chose' } as const;
    const { product, ...facts } = FULL_FACTS;
    expect(composeAppeal(aCase({ facts, ...early }), PLAN).handedOverEarly).toBe('customer_chose');
    expect(composeAppeal(aCase({ facts: FULL_FACTS, ...early }), PLAN).handedOverEarly).toBeNull();
  });

  it('shows the three links', () => {
    const { product, ...facts } = FULL_FACTS;
    const states = composeAppeal(aCase({ facts }), PLAN).links.map(({ link, state }) => [link, state]);
    expect(states).toEqual([
      ['payment', 'whole'],
      ['interaction', 'empty'],
      ['product', 'empty'],
    ]);
  });

  it('says what is missing and why', () => {
    const facts = {
      ...FULL_FACTS,
      transaction_id: { standing: 'unobtainable', reason: 'record_deleted', at: AT } as const,
      product: undefined,
    };
    const { product, ...rest } = facts;
    expect(composeAppeal(aCase({ facts: rest }), PLAN).missing).toEqual([
      { item: 'numbers', why: 'record_deleted' },
      { item: 'product', why: null },
    ]);
  });

  it('names likely causes, without those the customer ruled out', () => {
    const checks = [
      { check: 'same_shop', result: 'ruled_out', by: 'customer', at: AT },
      { check: 'same_contact', result: 'unknown', by: 'customer', at: AT },
    ] as const;
    const { causes } = composeAppeal(aCase({ checks }), PLAN);
    expect(causes.map(({ cause }) => cause)).toEqual(['callback_lost', 'other_contact', 'list_limits']);
    const found = composeAppeal(
      aCase({ checks: [{ ...checks[0], result: 'found' }], lossType: 'wrong_account_or_platform' }),
      PLAN,
    );
    expect(found.causes).toMatchObject([
      { cause: 'other_shop', reasons: [{ kind: 'check' }, { kind: 'loss' }] },
    ]);
  });

  it('tells the story in order', () => {
    const appeal = composeAppeal(
      aCase({
        exhibits: [anExhibit({ receivedAt: AT + 60_000 })],
        handedOverAt: AT + 120_000,
        stage: 'handed_over',
      }),
      PLAN,
    );
    expect(appeal.timeline.map(({ kind }) => kind)).toEqual(['paid', 'opened', 'exhibit', 'handed_over']);
  });

  it('keeps the last correction', () => {
    const facts = fileStatement(FULL_FACTS, 'amount', {
      value: { minor: 8600, currency: 'CNY' },
      source: { kind: 'message', id: '2' },
      at: AT,
    }).facts;
    const amount = composeAppeal(aCase({ facts }), PLAN).facts.find(({ name }) => name === 'amount');
    expect(amount).toMatchObject({ value: { minor: 8600 }, before: { minor: 6800 } });
  });
});
