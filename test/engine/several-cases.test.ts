import { describe, expect, it } from 'vitest';
import { known } from '../../src/domain/fact.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin, WANG } from './rehearsal.ts';

const SECOND = '还有一单，支付宝付了100元，交易号2026112022001456781234567890';

async function reviewing(): Promise<Rehearsal> {
  const talk = begin();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  return talk;
}

async function twoCases(): Promise<{ talk: Rehearsal; first: string }> {
  const talk = await reviewing();
  await talk.press('submit');
  const first = (await talk.case())?.reference ?? '';
  await talk.desk(WANG, { kind: 'claim' });
  await talk.say('/new');
  await talk.say('昨天支付宝付了30买话费，没到账');
  return { talk, first };
}

const options = async (talk: Rehearsal) => (await talk.last()).buttons.map(({ option }) => option);

describe('a confirmation', () => {
  it('is answered by yes and by nothing else of the question beside it', async () => {
    const talk = await reviewing();
    await talk.say('/delete');
    await talk.say('算了先不删');
    expect((await talk.last()).text).toContain('没有动');
    await talk.say('/delete');
    await talk.say('这个收费吗？');
    await talk.say('删');
    expect((await talk.case())?.stage).toBe('collecting');
  });

  it('yes to the deletion deletes and never submits', async () => {
    const talk = await reviewing();
    await talk.say('/delete');
    await talk.say('好');
    expect(await talk.case()).toBeNull();
  });

  it('of a second order is not answered by yes, and nothing is submitted', async () => {
    const talk = await reviewing();
    await talk.say(SECOND);
    await talk.say('好');
    expect((await talk.case())?.stage).toBe('collecting');
    expect(await options(talk)).toContain('second');
  });
});

describe('what is typed', () => {
  it('counts the buttons as they are shown', async () => {
    const talk = await reviewing();
    await talk.say(SECOND);
    expect((await options(talk))[1]).toBe('amend');
    await talk.say('2');
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.value).toEqual({
      minor: 10_000,
      currency: 'CNY',
    });
  });

  it('as a bare number is no amount where something else is asked', async () => {
    const talk = await reviewing();
    await talk.say('77');
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.value).toEqual({
      minor: 6800,
      currency: 'CNY',
    });
  });
});

describe('a second order', () => {
  it.each(['是另一单', '另外还有一单，不是这个', '不是这一单'])('is called one by “%s”', async (words) => {
    const talk = await reviewing();
    await talk.press('submit');
    const first = (await talk.case())?.reference;
    for (const text of ['另外还有一单也没到', '支付宝付的', words]) await talk.say(text);
    expect((await talk.case())?.reference).not.toBe(first);
    expect(known((await talk.case())?.facts ?? {}, 'payment_channel')?.value).toBe('alipay');
  });

  it('corrects nothing until it is clear, then becomes a case of its own', async () => {
    const talk = await reviewing();
    const first = await talk.case();
    await talk.say(SECOND);
    expect((await talk.case())?.facts).toEqual(first?.facts);
    await talk.say('是另一笔');
    const second = await talk.case();
    expect(second?.reference).not.toBe(first?.reference);
    expect(known(second?.facts ?? {}, 'transaction_id')?.value).toBe('2026112022001456781234567890');
    await talk.say(first?.reference ?? '');
    expect(await talk.case()).toMatchObject({ reference: first?.reference, stage: 'collecting' });
    expect(await talk.state()).toBe('review.summary');
  });

  it('by another payment number alone is asked about, also with the desk; a correction is not', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.say('交易单号4200002345202611219999999999');
    expect(await options(talk)).toEqual(['second', 'amend']);
    await talk.press('amend');
    expect(known((await talk.case())?.facts ?? {}, 'transaction_id')?.value).toMatch(/9999$/);
    const other = await reviewing();
    await other.say('说错了，交易单号是4200002345202611219999999999');
    expect(await options(other)).not.toContain('second');
  });

  it('told before consent waits until the first is a case', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.say(SECOND);
    await talk.press('agree');
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.value).toEqual({
      minor: 6800,
      currency: 'CNY',
    });
    await talk.press('second');
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.value).toEqual({
      minor: 10_000,
      currency: 'CNY',
    });
  });
});

describe('an earlier case', () => {
  it('is named by what the agent says of it, and a press leads there', async () => {
    const { talk, first } = await twoCases();
    await talk.engine.run(WANG, { key: 'r', reference: first, kind: 'reply', text: '请问区服？', files: [] });
    await talk.engine.idle();
    const said = (await talk.log()).findLast(({ author }) => author === 'agent');
    expect(said?.text).toBe(`关于 ${first}：\n请问区服？`);
    await talk.press(`to.${first}`);
    expect((await talk.case())?.reference).toBe(first);
    await talk.say('天空岛');
    expect((await talk.case())?.waitingFor).toBe('desk');
  });

  it('tells its outcome with the way to it, and the question there', async () => {
    const { talk, first } = await twoCases();
    const resolve = { kind: 'resolve', resolution: 'reissued', words: '已补发。' } as const;
    await talk.engine.run(WANG, { key: 'd', reference: first, ...resolve });
    await talk.engine.idle();
    expect((await talk.last()).text).toContain(`${first} 有结果了。客服说：已补发。`);
    await talk.press(`to.${first}`);
    expect(await talk.state()).toBe('after.reissued');
    expect((await talk.last()).text).toContain('已补发');
    await talk.press('yes');
    expect((await talk.case())?.arrived).toBe(true);
  });

  it('stands in the status, and its reference leads there with what is said beside it', async () => {
    const { talk, first } = await twoCases();
    await talk.say('/status');
    expect((await talk.last()).text).toContain(first);
    expect(await options(talk)).toContain(`to.${first}`);
    await talk.say(`${first} 充值账号是 123456789`);
    const theCase = await talk.case();
    expect(theCase).toMatchObject({ reference: first, waitingFor: 'desk' });
    expect(known(theCase?.facts ?? {}, 'recharge_account')?.value).toContain('123456789');
  });

  it('of somebody else cannot be gone to', async () => {
    const { talk, first } = await twoCases();
    const other = begin({ lane: 'terminal:other', store: talk.store });
    await other.say('付了68没反应');
    await other.press('agree');
    const own = (await other.case())?.reference;
    await other.say(first);
    expect((await other.case())?.reference).toBe(own);
  });

  it('takes over the facts and files of the one that is joined into it', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    const first = (await talk.case())?.reference ?? '';
    await talk.say('/new');
    const picture = { sha256: 'd'.repeat(64), bytes: 9, mediaType: 'image/png', name: '截图.png' };
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    await talk.say(`充值账号是 123456789，${ALL_AT_ONCE}`);
    await talk.say('同一笔');
    const joined = await talk.case();
    expect(joined?.reference).toBe(first);
    expect(joined?.exhibits).toMatchObject([{ number: 1, name: '截图.png' }]);
    expect(known(joined?.facts ?? {}, 'recharge_account')?.value).toContain('123456789');
    expect(joined?.waitingFor).toBe('desk');
  });

  it('that is decided is joined at the question after its decision', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    const first = (await talk.case())?.reference ?? '';
    await talk.desk(WANG, { kind: 'resolve', resolution: 'refunded', words: '已退款。' });
    await talk.say('/new');
    await talk.say(ALL_AT_ONCE);
    await talk.press(`join.${first}`);
    expect(await talk.state()).toBe('after.refunded');
  });

  it('of another customer with the same payment is noted once, in words', async () => {
    const one = await reviewing();
    const first = (await one.case())?.reference ?? '';
    const two = begin({ lane: 'terminal:two', store: one.store });
    await two.say(ALL_AT_ONCE);
    await two.press('agree');
    await two.say('更正：交易单号是4200002345202611213456789013');
    await two.say('更正：交易单号是4200002345202611213456789012');
    await two.say('更正：交易单号是4200002345202611213456789013');
    await two.say('更正：交易单号是4200002345202611213456789012');
    const notes = (await two.case())?.notes ?? [];
    expect(notes).toHaveLength(1);
    expect(notes[0]?.text).toContain(first);
    expect(notes[0]?.text.length).toBeGreaterThan(first.length + 8);
  });
});

describe('with the desk', () => {
  it('a wish for a human is marked, questions are answered until somebody has the case', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.say('/human');
    expect(await talk.case()).toMatchObject({ waitingFor: 'desk', humanAskedAt: talk.now() });
    const before = (await talk.log()).length;
    await talk.say('要等多久？');
    await talk.say('在吗');
    expect((await talk.log()).length).toBe(before + 4);
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reply', text: '在查。', files: [] });
    expect((await talk.case())?.humanAskedAt).toBeNull();
    const claimed = (await talk.log()).length;
    await talk.say('要等多久？');
    expect((await talk.log()).length).toBe(claimed + 1);
  });

  it('each of two requests keeps its button', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'ask', items: ['contact'], note: '' });
    await talk.desk(WANG, { kind: 'ask', items: ['recharge_account'], note: '' });
    const ids = (await talk.case())?.requests.map(({ id }) => `cannot.${id}`) ?? [];
    expect(await options(talk)).toEqual(ids);
    await talk.press(ids[0] ?? '');
    expect((await options(talk)).filter((option) => option.startsWith('cannot'))).toEqual([ids[1]]);
    await talk.press(ids[1] ?? '');
    expect((await talk.case())?.requests.map(({ state }) => state)).toEqual(['unobtainable', 'unobtainable']);
  });
});

describe('after the decision', () => {
  async function rejected(): Promise<Rehearsal> {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '查无此单。' });
    return talk;
  }

  it('new words or a photo lead to another look', async () => {
    const talk = await rejected();
    await talk.say('不对，我真的付了，账单上写着呢');
    expect((await talk.last()).text).toContain('再看一次');
    await talk.say('请再看一次');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk' });
    const other = await rejected();
    const picture = { sha256: 'e'.repeat(64), bytes: 9, mediaType: 'image/png', name: '截图.png' };
    await other.send({ kind: 'files', files: [picture], caption: '' });
    expect((await other.last()).text).toContain('再看一次');
    expect((await other.case())?.exhibits).toHaveLength(1);
  });

  it('where the question has no such button it stands beside it', async () => {
    const talk = await reviewing();
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'resolve', resolution: 'refunded', words: '已退款。' });
    await talk.say('退的金额跟我付的对不上');
    await talk.press('look_again');
    expect((await talk.case())?.stage).toBe('handed_over');
  });

  it('a silent week ends the case, also one that is not talked about; a word begins the week anew', async () => {
    const talk = await rejected();
    await talk.pass(6 * DAY);
    await talk.say('我再想想');
    await talk.pass(6 * DAY);
    expect((await talk.case())?.stage).toBe('decided');
    await talk.say('/new');
    const [row] = await talk.store.casesOf(talk.lane);
    expect(row?.case.stage).toBe('decided');
    await talk.pass(8 * DAY);
    const [later] = await talk.store.casesOf(talk.lane);
    expect(later?.case).toMatchObject({ stage: 'closed', waitingFor: 'nobody' });
    expect(later?.case.closedAt).not.toBeNull();
  });
});
