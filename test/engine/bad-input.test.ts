import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { known } from '../../src/domain/fact.ts';
import { ZhaodanError } from '../../src/engine/errors.ts';
import type { TurnStore } from '../../src/engine/ports/turn-store.ts';
import { ALL_AT_ONCE, begin, WANG } from './rehearsal.ts';

const NASTY: readonly [string, string][] = [
  ['nothing', ''],
  ['only spaces', ' \n\t　'],
  ['100,000 characters', '付了68没反应'.repeat(12_500)],
  ['NUL', '付了\u000068没反应'],
  ['a lone surrogate', '付了68\ud800没反应'],
  ['a right-to-left override', '付了\u202e86\u202c没反应'],
  ['10,000 combining marks', `付了68${'\u0301'.repeat(10_000)}`],
  ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)> 付了68'],
  ['Fluent syntax', '{ $amount } { -term } 付了68 { "x" }'],
];

describe('bad input', () => {
  it.each(NASTY)('%s is kept, answered, and the question stays', async (_name, text) => {
    const talk = begin();
    await talk.say('你好');
    const before = (await talk.log()).length;
    await talk.say(text);
    const added = (await talk.log()).slice(before);
    expect(added.map(({ author }) => author)).toEqual(['customer', 'zhaodan']);
    expect(added[0]?.text).toBe(text);
    expect(added[1]?.text).not.toBe('');
    expect((await talk.store.quarantined()).length).toBe(0);
    await talk.press('agree');
    expect((await talk.case())?.stage).toBe('collecting');
  });

  it('masks the digits inside the text of the log and the case alike', async () => {
    const talk = begin();
    await talk.say('卡密是 ABCD-1234-EFGH-5678，密码：hunter2x，付了68没反应');
    await talk.press('agree');
    const everything = JSON.stringify([await talk.log(), await talk.case()]);
    expect(everything).not.toMatch(/hunter2x|ABCD-1234/);
  });

  it('answers what it cannot read', async () => {
    for (const what of ['voice', 'sticker', 'too_big', 'bad_file', 'unknown'] as const) {
      const talk = begin();
      await talk.send({ kind: 'unsupported', what });
      expect((await talk.last()).text.length).toBeGreaterThan(5);
    }
  });

  it('puts a date inside the number that does not fit as a polite either/or', async () => {
    const talk = begin();
    await talk.say(
      '11月10日14:03微信付了68买原神月卡没有订单，交易单号4200002345202611213456789012 商户单号XC20261121140312345',
    );
    const asked = await talk.last();
    expect(asked.buttons.map(({ option }) => option)).toEqual(
      expect.arrayContaining(['fit.paid_at', 'insist.paid_at']),
    );
    await talk.press('fit.paid_at');
    await talk.press('agree');
    expect(known((await talk.case())?.facts ?? {}, 'paid_at')?.value).toEqual({
      value: '2026-11-21',
      precision: 'day',
    });
  });
});

describe('a file', () => {
  const picture = { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'image/png', name: '账单.png' };

  it('sent before consent waits and becomes an exhibit with it', async () => {
    const talk = begin();
    await talk.send({ kind: 'files', files: [picture], caption: '付了68没反应' });
    expect(await talk.case()).toBeNull();
    await talk.press('agree');
    expect((await talk.case())?.exhibits).toMatchObject([{ number: 1, name: '账单.png', how: 'upload' }]);
  });

  it('sent twice is one exhibit, and said so', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    expect((await talk.case())?.exhibits).toHaveLength(1);
    expect((await talk.last()).text).toContain('账单.png');
  });
});

describe('the same payment', () => {
  it('in a second story of one customer leads to the first case', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    const first = (await talk.case())?.reference ?? '';
    await talk.say('/new');
    await talk.say(ALL_AT_ONCE);
    expect((await talk.last()).text).toContain(first);
    await talk.press(`join.${first}`);
    expect((await talk.case())?.reference).toBe(first);
    await talk.say('补充一下：充值账号 123456789');
    expect((await talk.case())?.waitingFor).toBe('desk');
  });

  it('in a case of somebody else is told to the desk alone', async () => {
    const one = begin();
    await one.say(ALL_AT_ONCE);
    await one.press('agree');
    await one.press('submit');
    const first = (await one.case())?.reference ?? '';
    const two = begin({ lane: 'terminal:two', store: one.store });
    await two.say('付了68没反应');
    await two.press('agree');
    await two.say('交易单号4200002345202611213456789012');
    expect(JSON.stringify(await two.log())).not.toContain(first);
    expect(JSON.stringify((await two.case())?.notes)).toContain(first);
  });
});

describe('deleting', () => {
  it('takes a confirmation, deletes what may go and says what stays', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    await talk.say('/delete');
    await talk.press('delete_no');
    expect((await talk.case())?.stage).toBe('handed_over');
    await talk.say('/delete');
    await talk.press('delete_yes');
    const [pressed, answer] = (await talk.log()).slice(-2);
    expect(pressed).toMatchObject({ author: 'customer', text: '删除' });
    expect(answer?.text).toMatch(/^能删的都删了/);
    expect(answer?.buttons).toEqual([]);
    expect((await talk.store.load(talk.lane)).conversation?.value).toMatchObject({
      confirming: null,
      prompt: null,
    });
    expect((await talk.case())?.stage).toBe('handed_over');
  });

  it('of an unfinished story leaves nothing of it', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say('/delete');
    await talk.press('delete_yes');
    expect(JSON.stringify(await talk.log())).not.toContain('4200002345202611213456789012');
    expect(await talk.case()).toBeNull();
    const [pressed, answer, greeting, ...more] = await talk.log();
    expect(pressed).toMatchObject({ author: 'customer', text: '删除' });
    expect(answer?.text).toMatch(/^已经删除/);
    expect(greeting?.text).toMatch(/^您好/);
    expect(more).toEqual([]);
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    expect((await talk.case())?.stage).toBe('collecting');
  });
});

describe('a store that fails', () => {
  function failing(times: number, error: Error) {
    const store = createMemoryStore();
    let left = times;
    const commitTurns: TurnStore['commitTurns'] = async (turns) => {
      if (left > 0 && turns.some(({ log }) => log.some(({ text }) => text.includes('毒')))) {
        left -= 1;
        throw error;
      }
      return store.commitTurns(turns);
    };
    return { ...store, commitTurns };
  }

  it('three times at one event sets it aside and goes on with the next', async () => {
    const talk = begin({ store: failing(99, new TypeError('poison')) });
    await talk.say('付了68没反应').catch(() => undefined);
    await talk.say('毒').catch(() => undefined);
    await talk.say('微信付的').catch(() => undefined);
    // The event, and the word about it, which this store takes as little.
    expect((await talk.store.quarantined()).length).toBe(2);
    const said = (await talk.log()).filter(({ author }) => author === 'customer').map(({ text }) => text);
    expect(said).toEqual(['付了68没反应', '微信付的']);
  });

  it('because the disk is full keeps the event, counts no failure, and answers it when there is room', async () => {
    const talk = begin({ store: failing(5, new ZhaodanError('storage_full', 'full')) });
    await talk.say('付了68没反应');
    await talk.say('毒').catch(() => undefined);
    expect(await talk.store.waitingLanes()).toEqual([]);
    expect(await talk.store.quarantined()).toEqual([]);
    expect((await talk.last()).author).toBe('zhaodan');
  });
});

describe('the desk', () => {
  it('refuses in words it can act on, with the case as it is', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    expect(await talk.desk(WANG, { kind: 'reply', text: '您好', files: [] })).toMatchObject({
      why: 'not_owner',
    });
    await talk.desk(WANG, { kind: 'claim' });
    expect(await talk.desk(WANG, { kind: 'reply', text: '  ', files: [] })).toMatchObject({ why: 'empty' });
    expect(await talk.desk(WANG, { kind: 'reject', reason: '' })).toMatchObject({ why: 'empty' });
    expect(await talk.desk(WANG, { kind: 'reopen' })).toMatchObject({ why: 'not_decided' });
    expect(await talk.engine.run(WANG, { key: 'x', reference: 'ZD-XXXX-XX', kind: 'claim' })).toMatchObject({
      why: 'not_found',
    });
  });

  it('counts one press once, however often it arrives', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    const reference = (await talk.case())?.reference ?? '';
    const reply = { key: 'same', reference, kind: 'reply', text: '您好', files: [] } as const;
    await Promise.all([
      talk.engine.run(WANG, reply),
      talk.engine.run(WANG, reply),
      talk.engine.run(WANG, reply),
    ]);
    await talk.engine.idle();
    expect((await talk.log()).filter(({ author }) => author === 'agent')).toHaveLength(1);
  });
});
