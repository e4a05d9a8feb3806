import { beforeEach, describe, expect, it } from 'vitest';
import { deskOf } from '../../../src/domain/desk-state.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import { type Rehearsal, rehearse } from '../../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, loaded, texts } from '../rehearsal.ts';
import { act, acts, caseOf, LIN, OTHER_PAYMENT, submitted, tried } from './at-desk.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  // Sunday evening, 20:15; the shop is open from nine to ten at night.
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});
const desk = async () => deskOf(await caseOf(talk, reference));
const clocks = async () => (await desk()).clocks.map(({ kind, dueAt, told }) => [kind, dueAt, told]);
const reminders = async () =>
  (await desk()).reminders.map(({ clock, level, late }) => `${clock} ${level}${late ? ' late' : ''}`);
const said = async (words: string) => (await talk.log()).filter(({ text }) => text.includes(words)).length;

describe('the desk’s clocks', () => {
  it('run from the handover, and the first answer ends the first', async () => {
    expect(await clocks()).toEqual([
      ['first_response', at('2026-11-22T20:45:00'), null],
      ['resolution', at('2026-11-24T20:15:00'), null],
    ]);
    await talk.pass(10 * MINUTE);
    await act(talk, LIN, reference, { kind: 'reply', text: '在查了', files: [], goesOn: true });
    expect(await clocks()).toEqual([['resolution', at('2026-11-24T20:15:00'), null]]);
    expect((await desk()).met).toEqual({ first_response: true });
    expect((await desk()).answeredAt).toBe(talk.now());
  });

  it('remind the owner, then the lead, then the operator, each once', async () => {
    await talk.pass(20 * MINUTE);
    expect(await reminders()).toEqual(['first_response owner']);
    expect((await desk()).flags).toEqual(['reminded']);
    await talk.pass(10 * MINUTE);
    await talk.pass(0);
    expect(await reminders()).toEqual(['first_response owner', 'first_response lead']);
    // 20:45 and two hours of opening time: nine in the morning and three quarters.
    await talk.pass(at('2026-11-23T09:44:00') - talk.now());
    expect(await reminders()).toHaveLength(2);
    await talk.pass(MINUTE);
    expect(await reminders()).toEqual([
      'first_response owner',
      'first_response lead',
      'first_response operator',
    ]);
    await talk.pass(3 * HOUR);
    expect(await reminders()).toHaveLength(3);
    expect((await acts(talk, reference)).filter((type) => type === 'reminder_sent')).toHaveLength(3);
  });

  it('bring what came due while the program was down once, and mark it', async () => {
    await talk.engine.stop();
    const later = rehearse(loaded, texts, { at: talk.now() + 20 * HOUR, store: talk.store });
    await later.engine.start();
    await later.engine.idle();
    expect(await reminders()).toEqual(['first_response operator late']);
    await later.pass(0);
    await later.engine.stop();
    expect(await reminders()).toHaveLength(1);
  });

  it('stand still while the customer is asked, and run on with the answer', async () => {
    await talk.pass(5 * MINUTE);
    await act(talk, LIN, reference, { kind: 'ask', items: ['recharge_account'], note: '' });
    expect(await clocks()).toEqual([['resolution', null, null]]);
    await talk.pass(20 * HOUR);
    await talk.say('UID 123456789');
    // 1560 minutes less the 5 that were used, from 16:20 on the next day.
    expect(await clocks()).toEqual([
      ['resolution', at('2026-11-25T16:15:00'), null],
      ['next_response', at('2026-11-23T18:20:00'), null],
    ]);
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'reissued', words: '' });
    expect(await clocks()).toEqual([]);
    expect((await desk()).met).toEqual({ first_response: true, next_response: true, resolution: true });
    await talk.pass(5 * DAY);
    expect(await reminders()).toEqual([]);
  });

  it('begin anew where a decided case is taken up again', async () => {
    await act(talk, LIN, reference, { kind: 'reject', reason: '查不到' });
    await talk.press('again');
    expect((await clocks()).map(([kind]) => kind)).toEqual(['first_response', 'resolution']);
  });

  it('come back with an act that is taken back', async () => {
    const before = await clocks();
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'refunded', words: '' });
    await act(talk, LIN, reference, { kind: 'undo' });
    expect(await clocks()).toEqual(before);
    await talk.pass(20 * MINUTE);
    expect(await reminders()).toEqual(['first_response owner']);
  });

  it('of a case that is not talked about any more ring all the same, for that case', async () => {
    await talk.say('/new');
    await talk.say(OTHER_PAYMENT);
    await talk.pass(20 * MINUTE);
    expect(await reminders()).toEqual(['first_response owner']);
  });
});

describe('a customer who says nothing', () => {
  it('is reminded kindly after a day and after three; then the case rests and wakes on a word', async () => {
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page', 'contact'], note: '' });
    await talk.pass(DAY - MINUTE);
    expect(await said('客服还在等您')).toBe(0);
    await talk.pass(MINUTE);
    expect((await talk.last()).text).toContain('订单页截图、');
    expect((await talk.last()).buttons.map(({ option }) => option.split('.')[0])).toContain('cannot');
    await talk.pass(2 * DAY);
    expect((await talk.last()).text).toContain('先放一放');
    expect((await desk()).restingSince).toBe(talk.now());
    await talk.pass(30 * DAY);
    expect(await said('先放一放')).toBe(1);
    await talk.say('我回来了，手机丢了几天');
    expect(await caseOf(talk, reference)).toMatchObject({ waitingFor: 'desk' });
    expect(await desk()).toMatchObject({ restingSince: null, nudges: 0, flags: ['woke'] });
    expect(await acts(talk, reference)).toEqual(expect.arrayContaining(['customer_nudged', 'case_rests']));
  });

  it('is not reminded of what they answered, nor after a decision', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: '您看到码了吗？', files: [] });
    await talk.pass(2 * HOUR);
    await talk.say('没有看到');
    await talk.pass(4 * DAY);
    expect(await said('客服还在等您')).toBe(0);
    await act(talk, LIN, reference, { kind: 'reply', text: '再看看呢？', files: [] });
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'reissued', words: '' });
    await talk.pass(4 * DAY);
    expect(await said('客服还在等您')).toBe(0);
  });

  it('is asked anew from the last word of the desk', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: '您看到码了吗？', files: [] });
    await talk.pass(20 * HOUR);
    await act(talk, LIN, reference, { kind: 'reply', text: '补充一句：在邮箱里', files: [] });
    await talk.pass(20 * HOUR);
    expect(await said('客服还在等您')).toBe(0);
    await talk.pass(4 * HOUR);
    expect(await said('客服还在等您')).toBe(1);
  });
});

describe('a promise', () => {
  it('that is not kept by its time is broken by it, once', async () => {
    const dueAt = talk.now() + 2 * HOUR;
    await act(talk, LIN, reference, { kind: 'promise', words: '两小时内退款', dueAt });
    await talk.pass(20 * MINUTE);
    expect((await desk()).flags).toEqual(['reminded']);
    await talk.pass(100 * MINUTE);
    expect((await desk()).flags).toEqual(['late']);
    await talk.pass(DAY);
    expect((await desk()).flags).toEqual(['late']);
    const [promise] = (await desk()).promises;
    expect(promise).toMatchObject({ state: 'broken', keptAt: null });
    expect((await acts(talk, reference)).filter((type) => type === 'promise_broken')).toHaveLength(1);
    const keep = { kind: 'keep_promise', promise: promise?.id ?? '' } as const;
    expect(await tried(talk, LIN, reference, keep)).toBe('done');
    expect((await desk()).promises[0]).toMatchObject({ state: 'broken', keptAt: talk.now() });
  });

  it('whose time is over the customer hears of once, unless it is they who are waited for', async () => {
    const promise = { kind: 'promise', words: '两小时内退款' } as const;
    await act(talk, LIN, reference, { ...promise, dueAt: talk.now() + 2 * HOUR });
    await talk.pass(2 * HOUR);
    expect((await talk.last()).text).toContain('“两小时内退款”还没有做到的记录');
    await talk.pass(DAY);
    expect(await said('还没有做到的记录')).toBe(1);
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page'], note: '' });
    await act(talk, LIN, reference, { ...promise, dueAt: talk.now() + 2 * HOUR });
    await talk.pass(3 * HOUR);
    expect(await said('还没有做到的记录')).toBe(1);
  });
});

it('nothing of the clocks happens to a case that was not handed over', async () => {
  const other = rehearse(loaded, texts, { at: talk.now(), lane: 'terminal:draft', store: talk.store });
  await other.say(ALL_AT_ONCE.replaceAll('4200', '4201'));
  await other.press('agree');
  await other.pass(10 * HOUR);
  expect(deskOf((await other.case()) ?? {}).clocks).toEqual([]);
});
