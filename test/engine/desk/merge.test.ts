import { beforeEach, describe, expect, it } from 'vitest';
import { brokenAt } from '../../../src/adapters/store/chain.ts';
import { deskOf, UNDO_FOR } from '../../../src/domain/desk-state.ts';
import { known } from '../../../src/domain/fact.ts';
import { DAY } from '../../../src/domain/instant.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, texts } from '../rehearsal.ts';
import { act, acts, caseOf, LEAD, LIN, OTHER_PAYMENT, submitted, tried, ZHAO } from './at-desk.ts';

const BILL = { sha256: 'b'.repeat(64), bytes: 3, mediaType: 'image/png', name: 'bill.png' };

describe('two cases of one conversation', () => {
  let talk: Rehearsal;
  let first: string;
  let second: string;
  beforeEach(async () => {
    ({ talk, reference: first } = await submitted());
    await talk.say('/new');
    await talk.say(OTHER_PAYMENT);
    await talk.press('submit');
    second = (await talk.case())?.reference ?? '';
    await talk.send({ kind: 'files', files: [BILL], caption: '' });
    await act(talk, LIN, first, { kind: 'claim' });
  });

  it('become one: history kept, the talk goes on in it', async () => {
    const factsBefore = (await caseOf(talk, first)).facts;
    expect(first).not.toBe(second);
    expect(await tried(talk, LIN, first, { kind: 'merge', other: second })).toBe('done');
    const one = await caseOf(talk, first);
    const other = await caseOf(talk, second);
    expect(other).toMatchObject({ stage: 'closed', waitingFor: 'nobody', exhibits: [{ name: 'bill.png' }] });
    expect(deskOf(other).mergedInto).toEqual({ reference: first, lane: null });
    expect(one.exhibits.map(({ name }) => name)).toEqual(['bill.png']);
    expect(known(one.facts, 'transaction_id')?.earlier.length).toBe(1);
    expect((await talk.case())?.reference).toBe(first);
    expect((await talk.log()).some(({ text }) => text.includes(second) && text.includes('一起查'))).toBe(
      true,
    );
    for (const reference of [first, second]) {
      expect(brokenAt(reference, await talk.store.audit(reference))).toBeNull();
      expect(await acts(talk, reference)).toContain('case_merged');
    }
    await talk.say('有结果了吗？我再补一句');
    expect((await caseOf(talk, first)).waitingFor).toBe('desk');
    expect(await tried(talk, LIN, second, { kind: 'claim' })).toBe('already_decided');
    expect(await tried(talk, LIN, second, { kind: 'reopen' })).toBe('already_decided');

    expect(await tried(talk, LIN, first, { kind: 'split', other: second })).toBe('done');
    const apart = await caseOf(talk, first);
    expect(apart.facts).toEqual(factsBefore);
    expect(apart.exhibits).toEqual([]);
    expect(await caseOf(talk, second)).toMatchObject({ stage: 'handed_over', owner: 'lin', closedAt: null });
    expect(await tried(talk, LIN, first, { kind: 'split', other: second })).toBe('nothing_known');
  });

  it('keep, when they are split, what was said about a fact meanwhile', async () => {
    await act(talk, LIN, first, { kind: 'merge', other: second });
    await talk.say('刚才说错了，是86不是68');
    expect(known((await caseOf(talk, first)).facts, 'amount')?.value.minor).toBe(8600);
    await act(talk, LIN, first, { kind: 'split', other: second });
    expect(known((await caseOf(talk, first)).facts, 'amount')?.value.minor).toBe(8600);
  });

  it('keep what the desk owes: a promise with its time, a reply that waits for a lead', async () => {
    await act(talk, LIN, second, { kind: 'claim' });
    const dueAt = talk.now() + DAY;
    await act(talk, LIN, second, { kind: 'promise', words: '明天退款', dueAt });
    await act(talk, LIN, second, { kind: 'reply', text: '请先转50元手续费，我们马上退款', files: [] });
    await act(talk, LIN, first, { kind: 'merge', other: second });
    const [made] = deskOf(await caseOf(talk, first)).promises;
    expect(made).toMatchObject({ words: '明天退款', dueAt, by: 'lin', state: 'open' });
    expect(deskOf(await caseOf(talk, second))).toMatchObject({ promises: [], held: [] });
    await talk.say('/status');
    expect((await talk.last()).text).toContain('明天退款');
    const [held] = deskOf(await caseOf(talk, first)).held;
    expect(await tried(talk, LEAD, first, { kind: 'release_held', held: held?.id ?? '' })).toBe('done');
    await talk.pass(2 * DAY);
    expect(deskOf(await caseOf(talk, first)).promises).toMatchObject([{ state: 'broken' }]);

    await act(talk, LIN, first, { kind: 'split', other: second });
    expect(deskOf(await caseOf(talk, first)).promises).toEqual([]);
    expect(deskOf(await caseOf(talk, second)).promises).toMatchObject([{ id: made?.id, state: 'broken' }]);
    expect(await tried(talk, LIN, second, { kind: 'keep_promise', promise: made?.id ?? '' })).toBe('done');
    expect(deskOf(await caseOf(talk, second)).held).toEqual([]);
  });

  it('ring for a promise again once they are split', async () => {
    await act(talk, LIN, second, { kind: 'claim' });
    await act(talk, LIN, second, { kind: 'promise', words: '明天退款', dueAt: talk.now() + DAY });
    await act(talk, LIN, first, { kind: 'merge', other: second });
    await act(talk, LIN, first, { kind: 'split', other: second });
    await talk.pass(2 * DAY);
    expect(deskOf(await caseOf(talk, second)).promises).toMatchObject([{ state: 'broken' }]);
  });

  it('never close each other, however the presses cross: fifty rounds', async () => {
    await act(talk, ZHAO, second, { kind: 'claim' });
    for (let round = 0; round < 50; round += 1) {
      const merge = (agent: typeof LEAD, reference: string, other: string) =>
        talk.engine.run(agent, { kind: 'merge', other, reference, key: `round-${round}-${agent.id}` });
      const answers = await Promise.all([
        merge({ ...LEAD, id: 'lead-1' }, first, second),
        merge({ ...LEAD, id: 'lead-2' }, second, first),
      ]);
      await talk.engine.idle();
      expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
      const stages = [(await caseOf(talk, first)).stage, (await caseOf(talk, second)).stage];
      expect(stages.toSorted()).toEqual(['closed', 'handed_over']);
      const [open, closed] = stages[0] === 'closed' ? [second, first] : [first, second];
      await act(talk, LEAD, open, { kind: 'split', other: closed });
    }
  });

  it('are refused where there is nothing to merge', async () => {
    const merge = (other: string, agent = LIN) => tried(talk, agent, first, { kind: 'merge', other });
    expect(await merge('ZD-XXXX-XX')).toBe('nothing_known');
    expect(await merge(first)).toBe('nothing_known');
    await act(talk, ZHAO, second, { kind: 'claim' });
    expect(await merge(second)).toBe('taken');
    await act(talk, ZHAO, second, { kind: 'resolve', resolution: 'refunded', words: '' });
    expect(await merge(second)).toBe('already_decided');
  });
});

describe('cases of two conversations', () => {
  it('are merged by a lead, and the other customer hears of it, is heard, and learns how it ended', async () => {
    const { talk, reference } = await submitted();
    const there = await submitted({ lane: 'terminal:there', store: talk.store }, ALL_AT_ONCE);
    await act(talk, LIN, reference, { kind: 'claim' });
    const merge = { kind: 'merge', other: there.reference } as const;
    const { facts, exhibits } = await caseOf(talk, reference);
    expect(await tried(talk, LIN, reference, merge)).toBe('not_allowed');
    expect(await tried(talk, LEAD, reference, merge)).toBe('done');
    expect(await caseOf(talk, reference)).toMatchObject({ facts, exhibits });
    await there.talk.pass(0);
    expect((await there.talk.last()).text).toContain('一起查');
    await there.talk.say('我想起来了，是用妈妈的手机付的');
    await talk.pass(0);
    const { notes, waitingFor } = await caseOf(talk, reference);
    expect(notes.at(-1)).toMatchObject({ by: 'zhaodan' });
    expect(notes.at(-1)?.text).toContain('妈妈的手机');
    expect(waitingFor).toBe('desk');
    expect((await there.talk.last()).text).toContain('已转给');
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'refunded', words: '今天退到微信零钱' });
    await talk.pass(UNDO_FOR);
    await there.talk.pass(0);
    expect((await there.talk.last()).text).toContain('今天退到微信零钱');
    // Nothing of the one customer is shown to the other.
    expect((await there.talk.log()).map(({ text }) => text).join()).not.toContain(reference);
  });

  it.each([['while merged'], ['after they were split']])(
    'lose what the other customer said when they have it deleted %s, and the agent sees that',
    async (when) => {
      const { talk, reference } = await submitted();
      const there = await submitted({ lane: 'terminal:there', store: talk.store }, ALL_AT_ONCE);
      await act(talk, LIN, reference, { kind: 'claim' });
      await act(talk, LIN, reference, { kind: 'note', text: '先查支付宝' });
      await act(talk, LEAD, reference, { kind: 'merge', other: there.reference });
      await there.talk.pass(0);
      await there.talk.say('我想起来了，是用妈妈的手机付的');
      await talk.pass(0);
      if (when.includes('split')) {
        await act(talk, LEAD, reference, { kind: 'split', other: there.reference });
        await act(talk, LEAD, there.reference, { kind: 'reject', reason: '重复了' });
        await there.talk.pass(8 * DAY);
      }
      const before = await talk.store.audit(reference);
      const held = async () =>
        JSON.stringify([await caseOf(talk, reference), await talk.store.audit(reference)]);
      expect((await held()).match(/妈妈的手机/g)).toHaveLength(2);
      await there.talk.say('/delete');
      await there.talk.press('delete_yes');
      expect(await held()).not.toContain('妈妈的手机');
      const { notes } = await caseOf(talk, reference);
      const gone = texts.word({ key: 'desk-note-gone' }, 'zh-CN');
      expect(notes.map(({ text }) => text)).toEqual(expect.arrayContaining(['先查支付宝', gone]));
      const audit = await talk.store.audit(reference);
      expect(brokenAt(reference, audit)).toBeNull();
      const kept = Object.keys(before.opened).length - Object.keys(audit.opened).length;
      expect(kept).toBe(1);
      expect(audit.events.at(-1)).toMatchObject({
        type: 'data_deleted',
        data: { because: 'asked', from: there.reference },
      });
    },
  );

  it('end for the other customer only once the decision can no longer be taken back', async () => {
    const { talk, reference } = await submitted();
    const there = await submitted({ lane: 'terminal:there', store: talk.store }, ALL_AT_ONCE);
    await act(talk, LIN, reference, { kind: 'claim' });
    await act(talk, LEAD, reference, { kind: 'merge', other: there.reference });
    await there.talk.pass(0);
    const told = (await there.talk.last()).number;
    const heard = async () => {
      await there.talk.pass(0);
      return (await there.talk.log()).filter(({ number }) => number > told).map(({ text }) => text);
    };
    await act(talk, LIN, reference, { kind: 'reject', reason: '查不到这笔付款' });
    expect(await tried(talk, LIN, reference, { kind: 'undo' })).toBe('done');
    await talk.pass(DAY);
    expect(await heard()).toEqual([]);

    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'refunded', words: '今天退' });
    await talk.pass(UNDO_FOR);
    expect(await heard()).toEqual([expect.stringContaining('今天退')]);
    await act(talk, LIN, reference, { kind: 'reopen' });
    expect(await heard()).toEqual([expect.anything(), expect.stringContaining('又在查')]);

    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'reissued', words: '补发了' });
    await talk.pass(UNDO_FOR);
    await talk.press('no');
    expect((await caseOf(talk, reference)).stage).toBe('handed_over');
    expect((await heard()).slice(2)).toEqual([
      expect.stringContaining('补发了'),
      expect.stringContaining('又在查'),
    ]);
  });

  it('are owed together what was promised in either, and nobody hears what the other was told', async () => {
    const { talk, reference } = await submitted();
    const there = await submitted({ lane: 'terminal:there', store: talk.store }, ALL_AT_ONCE);
    const other = there.reference;
    for (const each of [reference, other]) await act(talk, LIN, each, { kind: 'claim' });
    await act(talk, LIN, other, { kind: 'promise', words: '明天退到妈妈的微信', dueAt: talk.now() + DAY });
    await act(talk, LIN, other, { kind: 'reply', text: '请先转50元手续费，我们马上退款', files: [] });
    expect(await tried(talk, LEAD, reference, { kind: 'merge', other })).toBe('done');
    const [made] = deskOf(await caseOf(talk, reference)).promises;
    await talk.say('/status');
    expect((await talk.last()).text).not.toContain('妈妈');
    expect(deskOf(await caseOf(talk, reference)).held).toEqual([]);
    expect(await acts(talk, other)).toContain('reply_dropped');
    expect(await tried(talk, LIN, reference, { kind: 'keep_promise', promise: made?.id ?? '' })).toBe('done');
    expect(await tried(talk, LEAD, reference, { kind: 'split', other })).toBe('done');
    await there.talk.pass(0);
    expect(deskOf(await caseOf(talk, other)).promises).toMatchObject([
      { words: '明天退到妈妈的微信', state: 'kept' },
    ]);
    await there.talk.say('/status');
    expect((await there.talk.last()).text).toContain('妈妈');
  });

  it('are not merged where the payments differ: those are two customers', async () => {
    const { talk, reference } = await submitted();
    const there = await submitted({ lane: 'terminal:there', store: talk.store }, OTHER_PAYMENT);
    expect(await tried(talk, LEAD, reference, { kind: 'merge', other: there.reference })).toBe(
      'other_customer',
    );
    expect((await caseOf(talk, there.reference)).stage).toBe('handed_over');
  });
});
