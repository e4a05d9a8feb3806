import { describe, expect, it } from 'vitest';
import type { ClockKind, DeskClock } from '../../../src/domain/desk-clocks.ts';
import { deskOf } from '../../../src/domain/desk-state.ts';
import { known } from '../../../src/domain/fact.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import { PAYMENT_CHANNELS } from '../../../src/domain/payment-channel.ts';
import { answerDue } from '../../../src/engine/escalation/answer-due.ts';
import { openingOf, openings } from '../../../src/engine/escalation/openings.ts';
import {
  operatorOf,
  paidTo,
  type Situation,
  shopInQuestion,
} from '../../../src/engine/escalation/situation.ts';
import { AT, aCase, told } from '../../domain/a-case.ts';
import { aSituation, aTurnedDownCase, NOW, PAID, ROUTES, routeOf, SHOP } from './a-situation.ts';

const LOSS = 'paid_no_order';
const REJECTED = aTurnedDownCase('wechat', LOSS);
const WAITING = aTurnedDownCase('wechat', LOSS, { stage: 'handed_over', decision: null });
const names = (situation: Situation, state: string) =>
  openings(ROUTES, situation).flatMap(({ route, opening }) => (opening.state === state ? [route.route] : []));

describe('a route is open', () => {
  it('once the shop has turned the case down', () => {
    expect(names(aSituation(REJECTED), 'open')).toEqual([
      'shop_second_line',
      'wechat',
      '12315',
      'small_claims',
    ]);
    expect(openingOf(routeOf('wechat'), aSituation(REJECTED))).toEqual({
      state: 'open',
      because: ['rejected'],
      since: REJECTED.decision?.at,
    });
    // A clock that ran out before the decision is no reason any more.
    const late = aSituation(REJECTED, { answerDue: AT });
    expect(openingOf(routeOf('wechat'), late)).toMatchObject({ because: ['rejected'] });
  });

  it('once the shop’s clock has run out, and before that it says when', () => {
    const due = AT + HOUR;
    const early = aSituation(WAITING, { answerDue: due, now: due - 1 });
    expect(openingOf(routeOf('wechat'), early)).toEqual({ state: 'later', because: 'overrun', at: due });
    const late = aSituation(WAITING, { answerDue: due, now: due });
    expect(openingOf(routeOf('wechat'), late)).toMatchObject({ state: 'open', because: ['overrun'] });
    // A court comes after everything else has had its time.
    expect(openingOf(routeOf('small_claims'), late)).toMatchObject({ state: 'later', because: 'overrun' });
  });

  it('not while no clock runs and nothing was decided', () => {
    expect(names(aSituation(WAITING), 'open')).toEqual([]);
    expect(openingOf(routeOf('wechat'), aSituation(WAITING))).toEqual({ state: 'not_yet' });
  });

  it('at once where the shop is another one or not known', () => {
    const shop = told('shop', '别家点卡');
    const elsewhere = aCase({ facts: { ...PAID.wechat, shop }, lossType: LOSS });
    const situation = aSituation(elsewhere);
    expect(shopInQuestion(situation)).toBe('other');
    expect(openingOf(routeOf('wechat'), situation)).toMatchObject({
      because: ['shop_unknown'],
      state: 'open',
    });
    expect(names(situation, 'open')).toContain('unknown_operator');
    const { shop: _, ...facts } = PAID.wechat;
    const nameless = aSituation(aCase({ facts }), { shop: { ...SHOP, names: [] } });
    expect(shopInQuestion(nameless)).toBe('unknown');
  });

  it('no longer than the customer’s own time for it, where that is certain', () => {
    const paypal = aSituation(aTurnedDownCase('paypal', LOSS), { now: AT + 180 * DAY });
    expect(openingOf(routeOf('paypal'), paypal).state).toBe('open');
    const tooLate = openingOf(routeOf('paypal'), { ...paypal, now: AT + 181 * DAY });
    expect(tooLate).toMatchObject({ state: 'too_late', deadline: { name: 'open_dispute' } });
    const card = aSituation(aTurnedDownCase('card_international', LOSS), { now: AT + 400 * DAY });
    expect(openingOf(routeOf('card_chargeback'), card).state).toBe('open');
  });

  it('never where nothing was lost, it is solved, or it was taken already', () => {
    const of = (change: Parameters<typeof aTurnedDownCase>[2]) =>
      openingOf(routeOf('wechat'), aSituation(aTurnedDownCase('wechat', LOSS, change)));
    expect(of({ lossType: 'not_charged' })).toEqual({ state: 'unfit', why: 'loss' });
    expect(of({ lossType: 'wrong_account_or_platform' })).toEqual({ state: 'unfit', why: 'loss' });
    const resolved = { kind: 'resolved', resolution: 'refunded', by: 'lin', at: AT, words: '' } as const;
    expect(of({ decision: resolved })).toEqual({ state: 'unfit', why: 'solved' });
    expect(of({ decision: resolved, arrived: false }).state).toBe('not_yet');
    expect(of({ arrived: true })).toEqual({ state: 'unfit', why: 'solved' });
    const taken = { route: 'wechat', takenAt: NOW, outcome: null, endedAt: null } as const;
    const situation = aSituation(REJECTED, { taken: [taken] });
    expect(openingOf(routeOf('wechat'), situation)).toEqual({ state: 'taken', escalation: taken });
    expect(openingOf(routeOf('12315'), situation).state).toBe('open');
    const solved = aSituation(REJECTED, { taken: [{ ...taken, outcome: 'solved', endedAt: NOW }] });
    expect(openingOf(routeOf('12315'), solved)).toEqual({ state: 'unfit', why: 'solved' });
  });
});

describe('whatever was paid with', () => {
  it.each(PAYMENT_CHANNELS)('%s leads somewhere, and to no other channel’s route', (channel) => {
    const theCase = aTurnedDownCase(channel, LOSS);
    const open = openings(ROUTES, aSituation(theCase)).filter(({ opening }) => opening.state === 'open');
    const own = open.filter(({ route }) => route.for.channels !== undefined);
    expect(own.length).toBeGreaterThan(0);
    for (const { route } of own)
      expect(route.for.channels).toContain(known(theCase.facts, 'payment_channel')?.value);
  });

  it.each([
    ['alipay', '20261121200040011100123456789012'],
    ['wechat', '10000499012026112103200115201894'],
  ] as const)(
    'a transfer to a person by %s gets advice and no complaint about a merchant',
    (channel, number) => {
      const { merchant_order_id, ...facts } = PAID[channel] as typeof PAID.wechat;
      const theCase = aTurnedDownCase(channel, LOSS, {
        facts: { ...facts, transaction_id: told('transaction_id', number) },
      });
      const situation = aSituation(theCase);
      expect(paidTo(situation)).toBe('person');
      const open = names(situation, 'open');
      expect(open).toContain('personal_transfer');
      expect(open).not.toContain(channel);
      expect(open).not.toContain('12315');
    },
  );

  it('an English-speaking customer with a foreign card hears of the authorities outside China', () => {
    const open = (locale: 'zh-CN' | 'en') =>
      names(aSituation(aTurnedDownCase('card_international', LOSS, { locale })), 'open');
    expect(open('en')).toContain('econsumer');
    expect(open('zh-CN')).not.toContain('econsumer');
  });
});

describe('the operator', () => {
  const { shop: _, ...facts } = PAID.bank_card as typeof PAID.wechat;
  const withPayee = (payee: string, shop: Situation['shop'] = SHOP) =>
    aSituation(aTurnedDownCase('bank_card', LOSS, { facts: { ...facts, payee: told('payee', payee) } }), {
      shop,
    });
  const { operator, ...silent } = SHOP;

  it('is the shop’s own, where the order is of this shop', () => {
    expect(operatorOf(withPayee('星辰数字商品'))).toEqual({ ...operator, from: 'shop_file' });
  });

  it('is the payee on the bill, where nothing better is known', () => {
    expect(operatorOf(withPayee('杭州某某科技有限公司', silent))).toMatchObject({
      name: '杭州某某科技有限公司',
      from: 'payee',
    });
  });

  it.each(['财付通支付科技有限公司', '支付宝（中国）网络技术有限公司', '李雷', '*雷', ' '])(
    'is not known from the payee %s',
    (payee) => expect(operatorOf(withPayee(payee, silent))).toBeNull(),
  );
});

describe('the time the shop gave itself', () => {
  const since = AT;
  const running = (kind: ClockKind, dueAt: number | null): DeskClock => ({
    kind,
    since,
    dueAt,
    left: 0,
    told: null,
  });
  const withClocks = (...clocks: DeskClock[]) => answerDue({ ...WAITING, desk: { ...deskOf({}), clocks } });

  it('runs out with its first answer, then with its decision, and not while the customer is waited for', () => {
    expect(withClocks(running('first_response', AT + HOUR), running('resolution', AT + DAY))).toBe(AT + HOUR);
    expect(withClocks(running('next_response', AT + MINUTE), running('resolution', AT + DAY))).toBe(AT + DAY);
    expect(withClocks(running('resolution', null))).toBeNull();
    expect(answerDue(WAITING)).toBeNull();
    expect(answerDue(REJECTED)).toBeNull();
  });
});
