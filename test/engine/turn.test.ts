import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/adapters/store/chain.ts';
import { known } from '../../src/domain/fact.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { rehearse } from '../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin, loaded, NOW, texts, WANG } from './rehearsal.ts';

describe('a customer who says everything at once', () => {
  it('reaches the receipt with three messages', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    expect((await talk.last()).text).toContain('已记下');
    expect(await talk.case()).toBeNull();
    await talk.press('agree');
    expect(await talk.state()).toBe('review.summary');
    expect((await talk.last()).text).toContain('¥68.00');
    await talk.press('submit');
    const theCase = await talk.case();
    expect(theCase?.stage).toBe('handed_over');
    expect(theCase?.handedOverEarly).toBeNull();
    expect((await talk.log()).filter(({ author }) => author === 'customer')).toHaveLength(3);
    expect(
      (await talk.log()).some(
        ({ text }) => text.includes('回执') && text.includes(theCase?.reference ?? '?'),
      ),
    ).toBe(true);
  });

  it('is not asked again after a restart with another engine on the same store', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    const again = rehearse(loaded, texts, { at: NOW + 2 * DAY, store: talk.store });
    await again.engine.start();
    await again.engine.idle();
    await again.press('submit');
    expect((await again.case())?.stage).toBe('handed_over');
    await again.engine.stop();
  });
});

describe('the review', () => {
  it('does not name a value that its line has named', async () => {
    const talk = begin();
    await talk.say(`${ALL_AT_ONCE}，充值账号 123456789`);
    await talk.press('agree');
    const { text } = await talk.last();
    expect(text).toContain('✓ 充值账号：…');
    expect(text).toContain('交易单号 …9012');
  });
});

describe('a loss that is known', () => {
  it('stays, where a text brings numbers and is hardly a story of another', async () => {
    const talk = begin();
    await talk.say('昨天14:03微信付了68，页面一直转圈，订单显示未支付');
    await talk.press('agree');
    await talk.press('success');
    expect((await talk.case())?.lossType).toBe('charged_page_stalled');
    await talk.say('交易单号4200002345202611210000000091 商户单号XC20261121000000091，买的原神月卡');
    expect((await talk.case())?.lossType).toBe('charged_page_stalled');
  });
});

describe('a page that hangs', () => {
  it('is what was seen, though the number of the payment comes in a later message', async () => {
    const talk = begin();
    await talk.say('昨天14:03微信付了68，付完页面一直转圈');
    await talk.press('agree');
    await talk.say('交易单号4200002345202611210000000091');
    const theCase = await talk.case();
    expect(theCase?.lossType).toBe('charged_page_stalled');
    expect(known(theCase?.facts ?? {}, 'order_seen')?.value).toBe('page_stuck');
    expect(await talk.state()).toBe('charged_page_stalled.numbers');
  });
});

describe('one event', () => {
  it('has one effect, however often it arrives', async () => {
    const talk = begin();
    for (let time = 0; time < 3; time += 1)
      await talk.send({ kind: 'text', text: '付了68没反应' }, 'same-key');
    const log = await talk.log();
    expect(log.filter(({ author }) => author === 'customer')).toHaveLength(1);
    expect(log.filter(({ author }) => author === 'zhaodan')).toHaveLength(1);
  });

  it('pressed twenty times at once is answered once', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    const prompt = (await talk.last()).prompt ?? '';
    const presses = Array.from({ length: 20 }, (_, index) =>
      talk.engine.receive({
        key: `press-${index}`,
        lane: talk.lane,
        at: NOW,
        content: { kind: 'press', prompt, option: 'agree' },
      }),
    );
    await Promise.all(presses);
    await talk.engine.idle();
    const log = await talk.log();
    expect(log.filter(({ author }) => author === 'customer')).toHaveLength(2);
    expect(log.filter(({ author }) => author === 'zhaodan')).toHaveLength(2);
  });

  it('pressed on an older prompt is answered with the state as it is now', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    const old = (await talk.last()).prompt ?? '';
    await talk.press('agree');
    const now = await talk.last();
    await talk.send({ kind: 'press', prompt: old, option: 'language' });
    expect((await talk.last()).buttons).toEqual(now.buttons);
    expect((await talk.last()).prompt).not.toBe(old);
  });

  it('that names a prompt of another conversation changes nothing', async () => {
    const mine = begin();
    await mine.say(ALL_AT_ONCE);
    const other = begin({ lane: 'terminal:other', store: mine.store });
    await other.say('付了68没反应');
    const forged = (await mine.last()).prompt ?? '';
    await other.send({ kind: 'press', prompt: forged, option: 'agree' });
    expect(await other.case()).toBeNull();
    expect(await mine.case()).toBeNull();
  });
});

describe('several messages in a row', () => {
  it('get one coherent reply', async () => {
    const talk = begin();
    await talk.send({ kind: 'hello', locale: 'zh-CN' });
    const before = (await talk.log()).length;
    await Promise.all(
      ['付了68没反应', '微信付的', '昨天14:03'].map((text, index) =>
        talk.engine.receive({
          key: `row-${index}`,
          lane: talk.lane,
          at: NOW,
          content: { kind: 'text', text },
        }),
      ),
    );
    await talk.engine.idle();
    const added = (await talk.log()).slice(before);
    expect(added.map(({ author }) => author)).toEqual(['customer', 'customer', 'customer', 'zhaodan']);
    expect(added.at(-1)?.text).toContain('¥68.00');
  });
});

describe('corrections', () => {
  it('are said with both values and keep the earlier one', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say('刚才说错了,是86不是68');
    const reply = (await talk.last()).text;
    expect(reply).toContain('¥86.00');
    expect(reply).toContain('¥68.00');
    const amount = known((await talk.case())?.facts ?? {}, 'amount');
    expect(amount?.value).toEqual({ minor: 8600, currency: 'CNY' });
    expect(amount?.earlier).toHaveLength(1);
    expect(await talk.state()).toBe('review.summary');
  });

  it('can be made by editing the message', async () => {
    const talk = begin();
    await talk.say('昨天付了68没反应');
    await talk.press('agree');
    const said = (await talk.log()).find(({ author }) => author === 'customer');
    await talk.send({ kind: 'edit', of: said?.number ?? 0, text: '昨天付了98没反应' });
    expect((await talk.last()).text).toContain('¥98.00');
    expect((await talk.log()).find(({ number }) => number === said?.number)?.edited).toBe('昨天付了98没反应');
  });
});

describe('at any moment', () => {
  it('answers a question and puts the pending one again', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    const asked = await talk.last();
    await talk.say('钱安全吗？');
    const reply = await talk.last();
    expect(reply.buttons.map(({ option }) => option)).toEqual(asked.buttons.map(({ option }) => option));
    expect(reply.text.length).toBeGreaterThan(asked.buttons.length);
  });

  it('hands over at once to a human, after consent', async () => {
    const talk = begin();
    await talk.say('/human');
    expect(await talk.case()).toBeNull();
    await talk.press('agree');
    await talk.say('人工');
    const theCase = await talk.case();
    expect(theCase?.stage).toBe('handed_over');
    expect(theCase?.handedOverEarly).toBe('human_asked');
  });

  it('goes back to the question before', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    const first = await talk.state();
    await talk.press((await talk.last()).buttons[0]?.option ?? '');
    expect(await talk.state()).not.toBe(first);
    await talk.say('/back');
    expect(await talk.state()).toBe(first);
  });

  it('switches the language', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.say('/language');
    expect((await talk.last()).text).toMatch(/[a-z]{4}/);
  });

  it('offers a human after three texts it did not understand', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    for (const text of ['蓝色的', '窗外下雨', '恐龙']) await talk.say(text);
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('call_human');
  });

  it('masks a password before it is kept', async () => {
    const talk = begin();
    await talk.say('我的支付密码是 778899，帮我查一下');
    const log = await talk.log();
    expect(JSON.stringify(log)).not.toContain('778899');
    expect(log[0]?.text).toContain('●');
  });
});

describe('with the desk', () => {
  it('goes the whole way to a decision and a rating, and the chain verifies', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    expect(await talk.desk(WANG, { kind: 'claim' })).toMatchObject({ kind: 'done' });
    await talk.desk(WANG, { kind: 'reply', text: '您好，我来查。', files: [] });
    expect(await talk.last()).toMatchObject({ author: 'agent', name: '小王', text: '您好，我来查。' });
    await talk.say('好的谢谢');
    expect((await talk.case())?.waitingFor).toBe('desk');
    await talk.desk(WANG, { kind: 'ask', items: ['recharge_account'], note: '' });
    expect((await talk.case())?.waitingFor).toBe('customer');
    await talk.say('123456789');
    expect((await talk.case())?.requests[0]?.state).toBe('answered');
    await talk.desk(WANG, { kind: 'resolve', resolution: 'reissued', words: '已经补发，请到游戏邮箱查收。' });
    expect((await talk.last()).text).toContain('已经补发');
    await talk.press('yes');
    await talk.press('five');
    const theCase = await talk.case();
    expect(theCase).toMatchObject({ stage: 'closed', arrived: true, rating: 5 });
    expect(brokenAt(theCase?.reference ?? '', await talk.store.audit(theCase?.reference ?? ''))).toBeNull();
  });

  it('lets exactly one of two agents win a claim and tells the other who', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    const reference = (await talk.case())?.reference ?? '';
    const answers = await Promise.all([
      talk.engine.run(WANG, { key: 'a', reference, kind: 'claim' }),
      talk.engine.run({ ...WANG, id: 'li', name: '小李' }, { key: 'b', reference, kind: 'claim' }),
    ]);
    await talk.engine.idle();
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      why: 'taken',
      owner: (await talk.case())?.owner,
    });
  });

  it('opens the case again when nothing arrived', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'resolve', resolution: 'order_found', words: '订单已恢复。' });
    await talk.press('no');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk', arrived: false });
  });
});

describe('silence', () => {
  it('is met once with a kind word, closes an unfinished story after a month, and the next word takes it up again', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    const asked = await talk.state();
    const before = (await talk.log()).length;
    await talk.pass(10 * DAY);
    await talk.pass(10 * DAY);
    expect((await talk.log()).length).toBe(before + 1);
    await talk.pass(31 * DAY);
    expect((await talk.case())?.stage).toBe('closed');
    expect((await talk.log()).length).toBe(before + 1);
    await talk.say('我回来了');
    expect((await talk.case())?.stage).toBe('collecting');
    expect(await talk.state()).toBe(asked);
  });
});

describe('what takes a word of the customer', () => {
  it('is never done because a clock ran out', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.pass(100 * DAY);
    expect((await talk.case())?.handedOverAt).toBeNull();
  });
});

describe('waiting', () => {
  it('looks again by itself when the payment is minutes old, once, also when it was due while the program was down', async () => {
    const talk = begin();
    await talk.say('今天20:09微信付了68，页面一直转圈，订单显示未支付');
    await talk.press('agree');
    await talk.press('success');
    const before = (await talk.log()).length;
    const again = rehearse(loaded, texts, { at: NOW + HOUR, store: talk.store });
    await again.engine.start();
    await again.engine.idle();
    const after = (await again.log()).slice(before);
    expect(after.map(({ author }) => author)).toEqual(['zhaodan']);
    await again.pass(HOUR);
    expect((await again.log()).slice(before)).toHaveLength(1);
    await again.engine.stop();
  });
});
