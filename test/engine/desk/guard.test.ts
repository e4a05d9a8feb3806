import { beforeEach, describe, expect, it } from 'vitest';
import { deskOf } from '../../../src/domain/desk-state.ts';
import { HOUR } from '../../../src/domain/instant.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { act, acts, caseOf, LEAD, LIN, submitted, tried, ZHAO } from './at-desk.ts';

const BOSS: Agent = { id: 'boss', name: '店长', role: 'operator', active: true };
const BAD = '退款前请先付10元验证费';
let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});
const held = async () => deskOf(await caseOf(talk, reference)).held;
const agentsWords = async () => (await talk.log()).filter(({ author }) => author === 'agent');

describe('a reply that asks for what a shop never asks for', () => {
  it('waits for a lead, and says so; the customer sees nothing of it', async () => {
    const answer = await act(talk, LIN, reference, { kind: 'reply', text: BAD, files: [] });
    expect(answer).toMatchObject({ kind: 'done', held: ['fee', 'payment'] });
    expect(await agentsWords()).toEqual([]);
    expect(await held()).toMatchObject([{ by: 'lin', text: BAD, asks: ['fee', 'payment'] }]);
    expect((await caseOf(talk, reference)).waitingFor).toBe('desk');
    const { events } = await talk.store.audit(reference);
    expect(events.at(-1)).toMatchObject({ type: 'reply_held', data: { asks: 'fee payment' } });
    expect(JSON.stringify(events)).not.toContain('验证费');
  });

  it('goes out under its writer’s name once somebody else with the role has looked', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: BAD, files: [], goesOn: true });
    const [{ id } = { id: '' }] = await held();
    const release = (agent: Agent) => tried(talk, agent, reference, { kind: 'release_held', held: id });
    expect(await release(LIN)).toBe('not_allowed');
    expect(await release({ ...LIN, role: 'lead' })).toBe('not_allowed');
    expect(await release(ZHAO)).toBe('not_allowed');
    expect(await release(LEAD)).toBe('done');
    expect(await release(LEAD)).toBe('nothing_known');
    expect(await agentsWords()).toMatchObject([{ name: '小林', text: BAD }]);
    expect(await held()).toEqual([]);
    expect(await acts(talk, reference)).toEqual(expect.arrayContaining(['reply_held', 'reply_released']));
  });

  it('can be released by whom the whole shop belongs to, also their own', async () => {
    await act(talk, BOSS, reference, { kind: 'assign', to: 'lin' });
    await act(talk, LIN, reference, { kind: 'release' });
    await act(talk, BOSS, reference, { kind: 'claim' });
    await act(talk, BOSS, reference, { kind: 'reply', text: BAD, files: [] });
    const [{ id } = { id: '' }] = await held();
    expect(await tried(talk, BOSS, reference, { kind: 'release_held', held: id })).toBe('done');
  });

  it('can be dropped by its writer or a lead, and by nobody else', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: BAD, files: [] });
    await act(talk, LIN, reference, { kind: 'reply', text: '请把支付密码发我', files: [] });
    const [first, second] = await held();
    const drop = (agent: Agent, id = '') => tried(talk, agent, reference, { kind: 'drop_held', held: id });
    expect(await drop(ZHAO, first?.id)).toBe('not_allowed');
    expect(await drop(LIN, first?.id)).toBe('done');
    expect(await drop(LEAD, second?.id)).toBe('done');
    expect(await held()).toEqual([]);
    expect(await agentsWords()).toEqual([]);
  });

  it('finds no other way out', async () => {
    const why = (what: Parameters<typeof tried>[3]) => tried(talk, LIN, reference, what);
    expect(await why({ kind: 'ask', items: ['contact'], note: BAD })).toBe('guarded');
    expect(await why({ kind: 'resolve', resolution: 'refunded', words: BAD })).toBe('guarded');
    expect(await why({ kind: 'reject', reason: BAD })).toBe('guarded');
    expect(await why({ kind: 'promise', words: BAD, dueAt: talk.now() + HOUR })).toBe('guarded');
    await act(talk, LIN, reference, { kind: 'reply', text: '在查', files: [] });
    const { number } = await talk.last();
    expect(await why({ kind: 'amend', line: number, text: BAD })).toBe('guarded');
    // What stays inside is nobody's to hold.
    expect(await why({ kind: 'note', text: `顾客说对方要他：${BAD}` })).toBe('done');
  });
});

describe('a reply with a promise in it', () => {
  it('offers it to be tracked, and changes nothing by itself', async () => {
    const answer = await act(talk, LIN, reference, {
      kind: 'reply',
      text: '查到了。我们24小时内退款',
      files: [],
    });
    const promises = [{ words: '我们24小时内退款', dueAt: talk.now() + 24 * HOUR }];
    expect(answer).toMatchObject({ kind: 'done', promises });
    expect(deskOf(await caseOf(talk, reference)).promises).toEqual([]);
    const [promise] = promises;
    await act(talk, LIN, reference, { kind: 'promise', ...promise } as never);
    await talk.say('/status');
    expect((await talk.last()).text).toContain('我们24小时内退款');
    const resolved = await act(talk, LIN, reference, {
      kind: 'resolve',
      resolution: 'refunded',
      words: '明天退到微信零钱',
    });
    expect(resolved).toMatchObject({ promises: [{ words: '明天退到微信零钱' }] });
  });
});
