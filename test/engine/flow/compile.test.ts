import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../../src/adapters/flow-files/load.ts';
import { readFlowSet } from '../../../src/adapters/flow-files/read-set.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { FactName, FactValues } from '../../../src/domain/fact.ts';
import type { Brief } from '../../../src/engine/flow/brief.ts';
import { compileFlows } from '../../../src/engine/flow/compile.ts';
import { NOTHING_KNOWN } from '../../flows/nothing-known.ts';

const FLOWS = resolve(import.meta.dirname, '../../../flows');
const { flows } = loadFlows(FLOWS);

const EMPTY: Brief = { ...NOTHING_KNOWN, tellsMost: 'order_seen', shopSays: new Set(['names']) };

function brief(change: Partial<Brief> = {}): Brief {
  return { ...EMPTY, ...change };
}

function known<N extends FactName>(name: N, value: FactValues[N]): Case['facts'] {
  const source = { kind: 'message', id: '1' } as const;
  return { [name]: { standing: 'claimed', value, source, at: 0, earlier: [] } };
}

const ALL = brief({
  lossType: 'paid_no_order',
  tellsMost: null,
  facts: { ...known('transaction_id', '1'), ...known('order_seen', 'none') },
  settled: new Set(['payment', 'numbers', 'product']),
  complete: true,
});

describe('a step of the flows', () => {
  it('begins with consent, and not again where it was given', () => {
    expect(flows.begin(brief({ consented: false }))).toEqual({ state: 'consent.ask', acts: [] });
    expect(flows.begin(brief()).state).toBe('triage.seen');
    expect(flows.begin(brief({ tellsMost: 'wallet_status' })).state).toBe('triage.charged');
  });

  it('goes from consent to the review where everything is known, and does nothing on the way', () => {
    const step = flows.step('consent.ask', { type: 'choose', option: 'agree' }, { ...ALL, consented: false });
    expect(step).toEqual({ state: 'review.summary', acts: ['give_consent'] });
  });

  it('says nothing where nothing changes', () => {
    expect(flows.step('review.summary', { type: 'told' }, ALL)).toEqual({
      state: 'review.summary',
      acts: [],
    });
    const unknown = { type: 'choose', option: 'nonsense' } as const;
    expect(flows.step('review.summary', unknown, ALL)).toEqual({ state: 'review.summary', acts: [] });
  });

  it('follows the loss when new facts make it another one, and keeps what is settled', () => {
    const told = brief({
      lossType: 'goods_missing',
      settled: new Set(['payment']),
      facts: known('product_kind', 'card_key'),
    });
    expect(flows.step('paid_no_order.login', { type: 'told' }, told).state).toBe('goods_missing.inbox');
  });

  it('waits only within a quarter of an hour of the payment, and stops the clock on leaving', () => {
    const early = brief({
      lossType: 'charged_page_stalled',
      settled: new Set(['payment']),
      minutesSincePaid: 6,
    });
    const wait = { wait: { clock: 'recheck', minutes: 15, from: 'payment' } };
    expect(flows.step('charged_page_stalled.payment', { type: 'told' }, early)).toEqual({
      state: 'charged_page_stalled.wait',
      acts: [wait],
    });
    const late = { ...early, minutesSincePaid: 15 };
    expect(flows.step('charged_page_stalled.payment', { type: 'told' }, late).state).toBe(
      'charged_page_stalled.numbers',
    );
    const rang = flows.step('charged_page_stalled.wait', { type: 'clock', name: 'recheck' }, late);
    expect(rang).toEqual({ state: 'charged_page_stalled.look_again', acts: [{ stop_waiting: 'recheck' }] });
  });

  it('asks why evidence cannot be had, and goes on once that is said', () => {
    const lossType = 'paid_no_order';
    const lack = flows.step('paid_no_order.numbers', { type: 'choose', option: 'lack' }, brief({ lossType }));
    expect(lack.state).toBe('paid_no_order.numbers_lack');
    expect(flows.state(lack.state)).toMatchObject({ lackOf: 'paid_no_order.numbers', evidence: 'numbers' });
    const settled = brief({ lossType, settled: new Set(['numbers']) });
    const on = flows.step(lack.state, { type: 'choose', option: 'forgotten' }, settled);
    expect(on.state).toBe('paid_no_order.product');
    const back = flows.step(lack.state, { type: 'choose', option: 'back' }, brief({ lossType }));
    expect(back.state).toBe('paid_no_order.numbers');
  });

  it('asks payment channels with one number for one number', () => {
    const paypal = brief({
      lossType: 'paid_no_order',
      facts: known('payment_channel', 'paypal'),
      settled: new Set(['payment']),
      checks: (['same_shop', 'same_contact'] as const).map((check) => ({
        check,
        result: 'unknown',
        by: 'customer',
        at: 0,
      })),
    });
    expect(flows.step('paid_no_order.payment', { type: 'told' }, paypal).state).toBe(
      'paid_no_order.transaction',
    );
  });

  it('leads to a human from everywhere, with consent', () => {
    const human = { type: 'human' } as const;
    expect(flows.step('consent.ask', human, brief({ consented: false }))).toEqual({
      state: 'consent.ask',
      acts: [{ say: 'human-needs-consent' }],
    });
    expect(flows.step('triage.seen', human, brief())).toEqual({
      state: 'handed_over.talking',
      acts: ['hand_over_incomplete'],
    });
    expect(flows.step('review.summary', human, ALL).acts).toEqual(['hand_over']);
    expect(flows.step('handed_over.talking', human, ALL)).toEqual({ state: 'handed_over.talking', acts: [] });
    expect(flows.step('after.closed', human, ALL)).toEqual({ state: 'handed_over.again', acts: ['reopen'] });
  });

  it('starts another order with nothing known of it', () => {
    expect(flows.step('after.closed', { type: 'choose', option: 'another' }, ALL)).toEqual({
      state: 'triage.seen',
      acts: ['start_anew'],
    });
    expect(flows.step('review.summary', { type: 'anew' }, ALL).state).toBe('triage.seen');
  });

  it('puts the decision into the words that fit it', () => {
    const by = { by: 'wang', at: 0, words: '' };
    const decided = (decision: Brief['decision']) =>
      flows.step('handed_over.talking', { type: 'decided' }, { ...ALL, decision }).state;
    expect(decided({ ...by, kind: 'resolved', resolution: 'refunded' })).toBe('after.refunded');
    expect(decided({ ...by, kind: 'resolved', resolution: 'explained' })).toBe('after.explained');
    expect(decided({ ...by, kind: 'rejected' })).toBe('after.rejected');
  });

  it('goes on at the first open question where an old state is gone', () => {
    expect(flows.resume('paid_no_order.numbers', ALL)).toEqual({
      state: 'paid_no_order.numbers',
      acts: [],
      sameQuestion: true,
    });
    expect(flows.resume('paid_no_order.gone_long_ago', ALL)).toMatchObject({
      state: 'review.summary',
      sameQuestion: false,
    });
    expect(flows.resume('nowhere.at_all', brief()).state).toBe('triage.seen');
    expect(flows.resume('handed_over.old_name', ALL).state).toBe('handed_over.talking');
  });

  it('refuses a state nobody knows', () => {
    expect(() => flows.state('nowhere.at_all')).toThrow(/no question is called/);
  });
});

describe('renamed states', () => {
  const files = readFlowSet(FLOWS).flows.map(({ flow }) =>
    flow.flow === 'consent' ? { ...flow, renamed: { asked: 'ask' } } : flow,
  );

  it('are found under their new name', () => {
    const asked = compileFlows(files).resume('consent.asked', brief({ consented: false }));
    expect(asked).toMatchObject({ state: 'consent.ask', sameQuestion: true });
  });

  it('are not looked for where the program itself leads to one', () => {
    const without = files.filter(({ flow }) => flow !== 'looking');
    expect(() => compileFlows(without)).toThrow(/nothing is called looking\.found/);
  });
});
