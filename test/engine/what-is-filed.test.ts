import { describe, expect, it } from 'vitest';
import { type FactName, known } from '../../src/domain/fact.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin, WANG } from './rehearsal.ts';

async function value(talk: Rehearsal, name: FactName) {
  return known((await talk.case())?.facts ?? {}, name)?.value;
}

async function atDesk(): Promise<Rehearsal> {
  const talk = begin();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  await talk.press('submit');
  await talk.desk(WANG, { kind: 'claim' });
  return talk;
}

describe('an edit', () => {
  it('changes only what the customer wrote in this case; anything else is answered in words', async () => {
    const talk = await atDesk();
    await talk.desk(WANG, { kind: 'reply', text: '您好，我来查。', files: [] });
    for (const { number, pressed, author } of await talk.log()) {
      if (author === 'customer' && !pressed) continue;
      await talk.send({ kind: 'edit', of: number, text: '昨天付了98没反应' });
      expect((await talk.last()).author).toBe('zhaodan');
      expect((await talk.last()).text).toContain('改不了');
    }
    expect((await talk.log()).some(({ edited }) => edited !== undefined)).toBe(false);
    expect(await value(talk, 'amount')).toEqual({ minor: 6800, currency: 'CNY' });
  });

  it('of a line of an earlier case changes nothing', async () => {
    const talk = await atDesk();
    await talk.say('/new');
    await talk.say('昨天支付宝付了30买话费，没到账');
    await talk.send({ kind: 'edit', of: 1, text: '昨天付了98没反应' });
    expect((await talk.last()).text).toContain('改不了');
    expect(await value(talk, 'amount')).toEqual({ minor: 3000, currency: 'CNY' });
  });

  it('that brings a secret is masked and warned about', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.send({ kind: 'edit', of: 1, text: '付了68没反应，我的支付密码是 778899' });
    expect((await talk.last()).text).toContain('遮住');
    expect(JSON.stringify(await talk.log())).not.toContain('778899');
  });
});

describe('chatter', () => {
  it.each([
    ['recharge_account', '好的我找找'],
    ['recharge_account', '等我3分钟'],
    ['contact', '稍等一下'],
    ['contact', '我问问我朋友再告诉你吧'],
    ['order_number', '在找了'],
    ['product', '等一下'],
  ] as const)('is no %s: %s', async (item, text) => {
    const talk = await atDesk();
    await talk.desk(WANG, { kind: 'ask', items: [item], note: '' });
    const before = JSON.stringify((await talk.case())?.facts);
    await talk.say(text);
    const after = await talk.case();
    expect(JSON.stringify(after?.facts)).toBe(before);
    expect(after?.requests[0]?.state).toBe('open');
  });

  it.each([
    ['recharge_account', 'recharge_account', 'UID 123456789 天空岛'],
    ['contact', 'contact', 'li.lei@example.com'],
    ['order_number', 'shop_order_id', '单号 XC20261121140312345'],
  ] as const)('but a real %s is', async (item, name, text) => {
    const talk = await atDesk();
    await talk.desk(WANG, { kind: 'ask', items: [item], note: '' });
    await talk.say(text);
    expect(await value(talk, name)).toBeDefined();
    expect((await talk.case())?.requests[0]?.state).toBe('answered');
  });

  it.each(['找不到', '没有', '拿不到了', "I can't get it"])('%s says that it cannot be had', async (text) => {
    const talk = await atDesk();
    await talk.desk(WANG, { kind: 'ask', items: ['contact'], note: '' });
    await talk.say(text);
    expect((await talk.case())?.requests[0]?.state).toBe('unobtainable');
  });

  it('at the question for the product leaves the question open', async () => {
    const talk = begin();
    await talk.say(
      '昨天14:03微信付了68，我的订单里没有，交易单号4200002345202611213456789012 商户单号XC20261121140312345',
    );
    await talk.press('agree');
    expect(await talk.state()).toBe('paid_no_order.product');
    for (const text of ['等一下', '好的我找找', '稍等我去看看', '支付成功', '好的']) await talk.say(text);
    expect(await talk.state()).toBe('paid_no_order.product');
    await talk.say('30元话费');
    expect(await value(talk, 'product')).toContain('话费');
  });
});

describe('a sum named after the handover', () => {
  it.each(['我朋友买同样的才付了58', '另外我上个月付过30'])(
    'in passing replaces nothing: %s',
    async (text) => {
      const talk = await atDesk();
      await talk.say(text);
      expect(await value(talk, 'amount')).toEqual({ minor: 6800, currency: 'CNY' });
      expect(known((await talk.case())?.facts ?? {}, 'amount')?.rival).toBeDefined();
    },
  );

  it('as a correction does', async () => {
    const talk = await atDesk();
    await talk.say('刚才说错了，是86不是68');
    expect(await value(talk, 'amount')).toEqual({ minor: 8600, currency: 'CNY' });
  });

  it('is asked about while nobody has the case', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.press('submit');
    await talk.say('我付了86的');
    expect((await talk.last()).text).toContain('86');
    await talk.press('keep.amount');
    expect(known((await talk.case())?.facts ?? {}, 'amount')?.rival).toBeUndefined();
  });
});

describe('anger', () => {
  it.each(['退钱', 'I want my money back', '退钱！你们这群骗子'])(
    '%s leaves the loss as it is',
    async (text) => {
      const talk = begin();
      await talk.say(ALL_AT_ONCE);
      await talk.press('agree');
      await talk.say(text);
      expect((await talk.case())?.lossType).toBe('paid_no_order');
      expect(known((await talk.case())?.facts ?? {}, 'loss_claimed')?.value).not.toBe('other');
      expect((await talk.last()).text).not.toContain('遇到的情况');
    },
  );

  it('one English word does not change the language, a sentence does', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.say('ok');
    expect((await talk.last()).text).toMatch(/\p{Script=Han}/u);
    await talk.say('I paid with Alipay yesterday');
    expect((await talk.last()).text).not.toMatch(/\p{Script=Han}{6}/u);
  });
});

describe('a case', () => {
  it('opens with the first fact of the second story', async () => {
    const talk = await atDesk();
    const first = (await talk.case())?.reference;
    await talk.say('/new');
    await talk.say('昨天支付宝付了30买话费，没到账');
    expect((await talk.case())?.reference).not.toBe(first);
    expect(await value(talk, 'amount')).toEqual({ minor: 3000, currency: 'CNY' });
    expect((await talk.log()).find(({ text }) => text.includes('买话费'))?.case).toBe(
      (await talk.case())?.reference,
    );
  });

  it('opens with its first photo, without words about consent', async () => {
    const talk = await atDesk();
    await talk.say('/new');
    const picture = { sha256: 'b'.repeat(64), bytes: 9, mediaType: 'image/png', name: '账单.png' };
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    expect((await talk.case())?.exhibits).toHaveLength(1);
    expect((await talk.last()).text).not.toContain('同意');
  });

  it('told of in the same breath as /new opens as well', async () => {
    const talk = await atDesk();
    const events = ['/new', '昨天支付宝付了30买话费，没到账'].map((text, index) =>
      talk.engine.receive({
        key: `r${index}`,
        lane: talk.lane,
        at: talk.now(),
        content: { kind: 'text', text },
      }),
    );
    await Promise.all(events);
    await talk.engine.idle();
    expect(await value(talk, 'amount')).toEqual({ minor: 3000, currency: 'CNY' });
  });
});
