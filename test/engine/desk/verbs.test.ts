import { beforeEach, describe, expect, it } from 'vitest';
import { brokenAt } from '../../../src/adapters/store/chain.ts';
import { deskOf } from '../../../src/domain/desk-state.ts';
import { known } from '../../../src/domain/fact.ts';
import { DAY, HOUR } from '../../../src/domain/instant.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { act, acts, caseOf, LEAD, LIN, submitted, tried, ZHAO } from './at-desk.ts';

let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});

it('the same press twice is one act, also where the first has closed the way for a second', async () => {
  const press = { kind: 'resolve', resolution: 'refunded', words: '', key: 'twice', reference } as const;
  expect((await talk.engine.run(LIN, press)).kind).toBe('done');
  expect(await talk.engine.run(LIN, press)).toMatchObject({ kind: 'done', case: { stage: 'decided' } });
  expect(await talk.engine.run(LIN, { ...press, key: 'again' })).toMatchObject({ why: 'already_decided' });
});

describe('handing a case to somebody', () => {
  it('is for its owner and for leads, and the customer hears the name', async () => {
    expect(await tried(talk, ZHAO, reference, { kind: 'assign', to: 'zhao' })).toBe('taken');
    expect(await tried(talk, LIN, reference, { kind: 'assign', to: 'zhao' })).toBe('done');
    expect((await caseOf(talk, reference)).owner).toBe('zhao');
    expect((await talk.last()).text).toContain('赵敏');
    expect(await tried(talk, LEAD, reference, { kind: 'assign', to: 'lin' })).toBe('done');
    expect(await tried(talk, LEAD, reference, { kind: 'assign', to: 'nobody' })).toBe('nothing_known');
    await talk.store.saveAgent({ ...ZHAO, active: false });
    expect(await tried(talk, LEAD, reference, { kind: 'assign', to: 'zhao' })).toBe('nothing_known');
  });
});

describe('words that were said', () => {
  it('can be taken back by whoever has the case; the desk still reads them', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: '已经退款了', files: [] });
    const { number } = await talk.last();
    expect(await tried(talk, LIN, reference, { kind: 'withdraw', line: number })).toBe('done');
    expect(await talk.last()).toMatchObject({ text: '已经退款了', withdrawn: true });
    expect(await tried(talk, LIN, reference, { kind: 'withdraw', line: number })).toBe('nothing_known');
    expect(await tried(talk, LIN, reference, { kind: 'amend', line: number, text: '改' })).toBe(
      'nothing_known',
    );
    expect(await tried(talk, LIN, reference, { kind: 'withdraw', line: 1 })).toBe('nothing_known');
    expect(await acts(talk, reference)).toContain('message_withdrawn');
  });

  it('may leave the case with the desk', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: '我去问一下仓库', files: [], goesOn: true });
    expect((await caseOf(talk, reference)).waitingFor).toBe('desk');
    await act(talk, LIN, reference, { kind: 'reply', text: '您看到码了吗？', files: [] });
    expect((await caseOf(talk, reference)).waitingFor).toBe('customer');
  });

  it('wait for the customer only where they want something, and never beside a promise', async () => {
    const waits = async () => (await caseOf(talk, reference)).waitingFor;
    const says = (text: string) => act(talk, LIN, reference, { kind: 'reply', text, files: [] });
    await says('查到付款了，我们来补发');
    expect(await waits()).toBe('desk');
    await says('今天18点前补发，您的区服是哪个？');
    expect(await waits()).toBe('customer');
    await act(talk, LIN, reference, { kind: 'promise', words: '今天补发', dueAt: talk.now() + HOUR });
    expect(await waits()).toBe('desk');
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page'], note: '' });
    await says('在查了');
    expect(await waits()).toBe('customer');
  });
});

describe('asking for several pieces', () => {
  it('is one card with all of them, and each is a request of its own', async () => {
    const items = ['order_page', 'recharge_account', 'order_page'] as const;
    await act(talk, LIN, reference, { kind: 'ask', items, note: '请露出订单号，遮住余额' });
    const { requests } = await caseOf(talk, reference);
    expect(requests.map(({ item, note }) => [item, note])).toEqual([
      ['order_page', '请露出订单号，遮住余额'],
      ['recharge_account', '请露出订单号，遮住余额'],
    ]);
    const { text, buttons } = await talk.last();
    expect(text).toContain('订单页截图');
    expect(text).toContain('充值账号');
    expect(text).toContain('请露出订单号，遮住余额');
    expect(buttons.filter(({ option }) => option.startsWith('cannot.'))).toHaveLength(2);
    expect(await tried(talk, LIN, reference, { kind: 'ask', items: [], note: '' })).toBe('empty');
  });
});

describe('settling a contradiction', () => {
  it.each([
    ['in_force', 6800, 8600],
    ['rival', 8600, 6800],
  ] as const)('takes the side %s and keeps the other in the history', async (choice, taken, other) => {
    const amount = async () => known((await caseOf(talk, reference)).facts, 'amount');
    await talk.say('付了86元');
    expect(await amount()).toMatchObject({ value: { minor: 6800 }, rival: { value: { minor: 8600 } } });
    expect(await tried(talk, LIN, reference, { kind: 'settle', fact: 'amount', choice })).toBe('done');
    const settled = await amount();
    expect(settled).toMatchObject({ value: { minor: taken }, earlier: [{ value: { minor: other } }] });
    expect(settled).not.toHaveProperty('rival');
    expect(await acts(talk, reference)).toContain('contradiction_settled');
    expect(await tried(talk, LIN, reference, { kind: 'settle', fact: 'amount', choice })).toBe(
      'nothing_known',
    );
  });

  it('follows the payment number, or stays with the statement', async () => {
    await talk.say('其实是11月19号付的');
    expect(known((await caseOf(talk, reference)).facts, 'paid_at')?.value.value).toBe(
      '2026-11-19T14:03:00+08:00',
    );
    expect(await tried(talk, ZHAO, reference, { kind: 'settle', fact: 'paid_at', choice: 'rival' })).toBe(
      'taken',
    );
    expect(await tried(talk, LIN, reference, { kind: 'settle', fact: 'paid_at', choice: 'rival' })).toBe(
      'done',
    );
    expect(known((await caseOf(talk, reference)).facts, 'paid_at')?.value.value).toBe('2026-11-21');
    expect(await tried(talk, LIN, reference, { kind: 'settle', fact: 'paid_at', choice: 'rival' })).toBe(
      'nothing_known',
    );
    expect(await tried(talk, LIN, reference, { kind: 'settle', fact: 'amount', choice: 'left' })).toBe(
      'nothing_known',
    );
  });
});

describe('a promise', () => {
  it('is made for a time to come, kept once, and says whether it was late', async () => {
    const dueAt = talk.now() + HOUR;
    const words = '一小时内退款';
    const made = { kind: 'promise', words, dueAt } as const;
    expect(await tried(talk, LIN, reference, { ...made, dueAt: talk.now() })).toBe('too_late');
    expect(await tried(talk, LIN, reference, { ...made, words: ' ' })).toBe('empty');
    for (const far of [dueAt + 365 * DAY, 8.64e15, 9e15])
      expect(await tried(talk, LIN, reference, { ...made, dueAt: far })).toBe('too_far');
    await act(talk, LIN, reference, made);
    await act(talk, LIN, reference, made);
    const [first, second] = deskOf(await caseOf(talk, reference)).promises;
    const keep = (promise = '') => tried(talk, LIN, reference, { kind: 'keep_promise', promise });
    expect(await keep(first?.id)).toBe('done');
    expect(await keep(first?.id)).toBe('nothing_known');
    await talk.pass(2 * HOUR);
    expect(await keep(second?.id)).toBe('done');
    expect(deskOf(await caseOf(talk, reference)).promises.map(({ state }) => state)).toEqual([
      'kept',
      'broken',
    ]);
    const audit = await talk.store.audit(reference);
    expect(JSON.stringify(audit.events)).not.toContain(words);
    expect(brokenAt(reference, audit)).toBeNull();
  });
});
