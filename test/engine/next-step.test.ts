import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin, NOW, WANG } from './rehearsal.ts';

const GIVEN_OUT = /微信支付投诉，按这个顺序来/;
/** Nine in the morning after a number of days, Beijing time: before any reminder of that day. */
const day = (days: number) => Date.parse('2026-11-22T09:00:00+08:00') + days * DAY;

async function handedOver(opening: string = ALL_AT_ONCE): Promise<Rehearsal> {
  const talk = begin();
  await talk.say(opening);
  await talk.press('agree');
  await talk.press('submit');
  return talk;
}

async function turnedDown(opening?: string): Promise<Rehearsal> {
  const talk = await handedOver(opening);
  await talk.desk(WANG, { kind: 'claim' });
  await talk.desk(WANG, { kind: 'reject', reason: '系统里查不到这笔付款' });
  return talk;
}

const passTo = (talk: Rehearsal, at: number) => talk.pass(at - talk.now());
const said = async (talk: Rehearsal) =>
  (await talk.log()).filter(({ author }) => author === 'zhaodan').map(({ text }) => text);
const buttons = async (talk: Rehearsal) => (await talk.last()).buttons.map(({ option }) => option);
const taken = async (talk: Rehearsal) => (await talk.case())?.escalations ?? [];

describe('a case that was turned down', () => {
  it('goes on by the payment channel: prepared, submitted by the customer, reminded, ended', async () => {
    const talk = await turnedDown();
    expect((await talk.last()).text).toContain('材料我替您备好');
    await talk.press('next');
    expect(await talk.state()).toBe('next_step.choose');
    expect((await talk.last()).buttons.map(({ label }) => label)).toEqual([
      '请店家复核',
      '微信支付投诉',
      '怎么找到商家是谁',
      '12315 投诉',
      '小额诉讼',
      '先不用了',
    ]);

    await talk.press('微信支付投诉');
    expect(await talk.state()).toBe('next_step.submit');
    const lines = (await talk.log()).slice(-6);
    const [about, steps, paste, files, question] = lines.slice(-5);
    expect(about?.text).toContain('不保证一定退款');
    expect(steps?.text).toMatch(GIVEN_OUT);
    expect(steps?.text).toContain('1. 微信 → 我 → 服务');
    expect(steps?.text).toContain('不是法律意见');
    expect(paste).toMatchObject({ copy: true, buttons: [], files: [] });
    expect(paste?.text.length).toBeLessThanOrEqual(300);
    expect(paste?.text).toContain('4200002345202611213456789012');
    expect(files?.files.map(({ name }) => name)).toEqual(['sheet.pdf']);
    expect(question?.buttons.map(({ option }) => option)).toEqual(['done', 'other', 'later']);
    expect(await taken(talk)).toEqual([]);

    await talk.say('我提交了');
    expect(await taken(talk)).toEqual([{ route: 'wechat', takenAt: NOW, outcome: null, endedAt: null }]);
    expect((await talk.last()).text).toContain('最晚11月23日：商家应当先回复您');
    expect((await talk.last()).text).toContain('11月24日上午我来问您结果');

    await passTo(talk, day(2) + HOUR - 1);
    expect(await talk.state()).toBe('next_step.taken');
    await talk.pass(1);
    expect(await talk.state()).toBe('next_step.outcome');
    expect((await talk.last()).text).toContain('微信支付投诉：11月23日前，商家应当先回复您');

    await talk.say('没人理我');
    expect(await talk.state()).toBe('next_step.taken');
    expect((await taken(talk))[0]?.outcome).toBeNull();
    expect((await talk.last()).text).toContain('11月26日上午我来问您结果');

    await passTo(talk, day(4) + HOUR);
    await talk.press('nothing');
    expect((await taken(talk))[0]).toMatchObject({ route: 'wechat', outcome: 'no_answer' });
    expect(await talk.state()).toBe('next_step.choose');
    expect(await buttons(talk)).not.toContain('route.wechat');

    await talk.say('12315');
    expect(await talk.state()).toBe('next_step.submit');
    await talk.press('done');
    await passTo(talk, day(20));
    expect(await talk.state()).toBe('next_step.outcome');
    await talk.press('solved');
    expect((await taken(talk)).map(({ route, outcome }) => [route, outcome])).toEqual([
      ['wechat', 'no_answer'],
      ['12315', 'solved'],
    ]);
    expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true });
    await talk.pass(60 * DAY);
    expect((await said(talk)).at(-1)).not.toContain('怎么样了');
  });

  it('records what was prepared, taken and how it ended', async () => {
    const talk = await turnedDown();
    for (const press of ['next', 'route.wechat', 'done', 'result', 'refused']) await talk.press(press);
    const { events } = await talk.store.audit((await talk.case())?.reference ?? '');
    expect(
      events.filter(({ type }) => type.startsWith('escalation_')).map(({ type, data }) => [type, data]),
    ).toEqual([
      ['escalation_prepared', { route: 'wechat' }],
      ['escalation_taken', { route: 'wechat' }],
      ['escalation_ended', { route: 'wechat', outcome: 'refused' }],
    ]);
  });

  it('may be left alone, and the ways are still there later', async () => {
    const talk = await turnedDown();
    await talk.press('next');
    await talk.say('再想想');
    expect(await talk.state()).toBe('next_step.rest');
    await talk.say('还能怎么办');
    expect(await talk.state()).toBe('next_step.choose');
    await talk.press('later');
    await talk.press('accept');
    await talk.press('skip');
    expect((await talk.case())?.stage).toBe('closed');
    await talk.say('下一步');
    expect(await talk.state()).toBe('next_step.choose');
  });

  it('can go back to the desk from anywhere on the way', async () => {
    const talk = await turnedDown();
    await talk.press('next');
    await talk.press('route.wechat');
    await talk.say('/human');
    expect(await talk.state()).toBe('handed_over.again');
    expect((await talk.case())?.stage).toBe('handed_over');
  });

  it('offers nothing where nothing was lost', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.say('账单里写着已全额退款');
    expect((await talk.case())?.lossType).toBe('not_charged');
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '已经退了' });
    expect(await buttons(talk)).toEqual(['again', 'accept']);
    await talk.say('下一步');
    expect(await talk.state()).toBe('after.rejected');
  });
});

describe('what a way needs', () => {
  const WITHOUT_NUMBERS = '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有';

  async function without(): Promise<Rehearsal> {
    const talk = begin();
    await talk.say(WITHOUT_NUMBERS);
    for (const press of ['agree', 'success', 'page_stuck', 'ok', 'lack', 'record_deleted']) {
      if ((await buttons(talk)).includes(press)) await talk.press(press);
    }
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '没有单号' });
    await talk.press('next');
    return talk;
  }

  it('is asked for only where it is missing, and taken from whatever is said', async () => {
    const talk = await without();
    const missing = (await talk.case())?.facts.transaction_id === undefined;
    await talk.press('route.wechat');
    expect(await talk.state()).toBe(missing ? 'next_step.gaps' : 'next_step.submit');
    if (!missing) return;
    expect((await talk.last()).text).toContain('这条路要用到：交易单号');
    await talk.press('how');
    expect((await talk.last()).text).toContain('账单');
    await talk.say('找到了 4200002345202611213456789012');
    expect(await talk.state()).toBe('next_step.submit');
    expect((await said(talk)).join('\n')).not.toContain('觉得结果不对');
  });

  it('holds nothing up that the customer does not have', async () => {
    const talk = await without();
    await talk.press('route.wechat');
    if ((await talk.state()) === 'next_step.gaps') await talk.say('没有');
    expect(await talk.state()).toBe('next_step.submit');
  });
});

describe('advice', () => {
  it('is given honestly where there is nobody to complain to, and nothing is to be submitted', async () => {
    const talk = begin();
    await talk.say('昨天14:03在星辰点卡用USDT付了68买原神月卡，订单里什么也没有。');
    await talk.press('agree');
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '没有入账' });
    await talk.press('next');
    await talk.press('route.usdt');
    expect(await talk.state()).toBe('next_step.advised');
    const lines = (await said(talk)).slice(-4).join('\n');
    expect(lines).toContain('撤不回来');
    expect(await buttons(talk)).toEqual(['other', 'ok']);
    expect((await talk.log()).some(({ copy }) => copy)).toBe(false);
  });
});

describe('a shop that does not answer', () => {
  it('is said to be late, and the ways are offered beside waiting', async () => {
    const talk = await handedOver();
    await talk.pass(30 * MINUTE - 1);
    expect((await talk.last()).text).not.toContain('说好的时间过了');
    await talk.pass(1);
    expect((await talk.last()).text).toContain('说好的时间过了');
    expect(await talk.state()).toBe('handed_over.talking');
    await talk.press('ways');
    expect(await talk.state()).toBe('next_step.choose');
    await talk.press('route.wechat');
    await talk.press('done');
    expect((await talk.case())?.stage).toBe('handed_over');
    // What the customer writes still reaches the desk, and the desk's decision is still told.
    await talk.say('客服还在吗');
    expect((await talk.case())?.waitingFor).toBe('desk');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'resolve', resolution: 'refunded', words: '' });
    expect(await talk.state()).toBe('after.refunded');
    await passTo(talk, day(10));
    expect(await talk.state()).not.toBe('next_step.outcome');
  });

  it('is said to be late with its decision once it has answered, and only once in all', async () => {
    const talk = await handedOver();
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reply', text: '在查了', files: [] });
    await talk.say('有消息了吗');
    const late = async () => (await said(talk)).filter((text) => text.includes('说好的时间过了'));
    await talk.pass(2 * HOUR);
    expect(await late()).toEqual([]);
    await talk.pass(7 * DAY);
    expect(await late()).toHaveLength(1);
    expect((await late()).join()).toContain('还没有结果');
  });

  it('leaves the case to a human where a way beyond it has solved it', async () => {
    const talk = await handedOver();
    await talk.pass(HOUR);
    for (const press of ['ways', 'route.wechat', 'done', 'result', 'solved']) await talk.press(press);
    expect(await talk.state()).toBe('next_step.with_desk');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', arrived: true });
  });
});

describe('whoever asks where one complains', () => {
  it('is shown the ways where there are any, and only told where there are none', async () => {
    const talk = await handedOver();
    await talk.say('这种情况可以投诉吗？');
    expect(await buttons(talk)).not.toContain('ways');
    await talk.pass(HOUR);
    await talk.say('在哪里投诉？');
    expect(await buttons(talk)).toContain('ways');
  });
});

describe('a reminder', () => {
  it('reaches a customer who talks about another case by now, and leads back to the question', async () => {
    const talk = await turnedDown();
    const first = (await talk.case())?.reference ?? '';
    for (const press of ['next', 'route.wechat', 'done']) await talk.press(press);
    await talk.say('/new');
    await talk.say('昨天支付宝付了100元充Q币，订单里没有');
    expect((await talk.case())?.reference).not.toBe(first);
    await passTo(talk, day(2) + HOUR);
    expect((await talk.last()).text).toContain(first);
    await talk.press(`to.${first}`);
    expect((await talk.case())?.reference).toBe(first);
    expect(await talk.state()).toBe('next_step.outcome');
  });

  it('puts the question once more where nobody has answered since the last one', async () => {
    const talk = await turnedDown();
    for (const press of ['next', 'route.wechat', 'done']) await talk.press(press);
    await passTo(talk, day(3));
    await passTo(talk, day(10));
    expect((await talk.last()).text).toContain('商家应当处理完');
    expect(await buttons(talk)).toContain('refused');
  });

  it('comes before the customer’s own time is over, also where the way was only prepared', async () => {
    const talk = begin({ locale: 'en' });
    await talk.say(
      'I paid $25 by PayPal yesterday at 14:03 at Xingchen for a Steam code and there is no order. Transaction ID 8AB12345CD678901E',
    );
    await talk.press('agree');
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: 'not found' });
    await talk.press('next');
    await talk.press('route.paypal');
    await talk.press('later');
    await talk.pass(177 * DAY);
    const reminders = (await said(talk)).filter((text) => text.includes('is the last day'));
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatch(/PayPal dispute, 20 May/);
  });
});
