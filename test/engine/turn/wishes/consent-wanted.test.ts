import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { begin } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const TOLD = '昨天微信付了30买话费，订单里没有';

async function consent(talk: Rehearsal): Promise<boolean> {
  return (await talk.case()) !== null;
}

describe('consent', () => {
  it.each([
    "ok I'm in",
    'whatever, agree',
    '我点同意',
    '点了同意',
    '已同意',
    '👌',
    '👍🏻',
    'yea go',
    'yes send',
    'hao',
    '好喔',
    '好嘛',
    '可以哟',
    'Ok I agree make we go',
    'ok dear',
    'okay boss',
    'whatever, ok',
    'si',
    'oui',
    'i agree to whatever it is you need',
    '我都同意的 你快查吧',
    '好的，昨天晚上9点付的',
    '好 昨天晚上9点付的',
    '好 我叫张伟 身份证110101199003074518 密码123456',
  ])('is given with %s', async (says) => {
    const talk = await talked(TOLD, says);
    expect(await consent(talk)).toBe(true);
  });

  it.each([
    'ok so basically I paid 20 bucks for a steam card and nothing came',
    'yes i paid but nothing came',
    'ok, so basically I paid 20 bucks for a steam card and nothing came',
    '行吧 我跟你说 我付了50没到账',
    '好的，我付了50没到账',
    'ok so i bought from this guy on discord, paid him 30 usdt, he sent a code its invalid and he blocked me',
  ])('is not given with a story that begins like a yes: %s', async (says) => {
    for (const greeted of [false, true]) {
      const talk = begin();
      if (greeted) await talk.send({ kind: 'hello', locale: 'en' });
      await talk.say(says);
      expect(await consent(talk)).toBe(false);
      await talk.say('好');
      expect(await consent(talk)).toBe(true);
    }
  });

  it.each([
    'yes i paid but nothing came',
    'ok 30 dollars by paypal it was',
    '店家说我同意了就不退',
    '我同意的话你们能退吗',
    'if i agree can you help',
    'they said i agree to the terms so no refund',
  ])('is not given by %s where it was asked for, either', async (says) => {
    expect(await consent(await talked(TOLD, says))).toBe(false);
  });

  it('is given by a yes before a story, once it was asked for', async () => {
    const talk = await talked('您好', '好的 我付了50没到账');
    expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor: 5000 } });
  });

  it.each([
    '不同意',
    '不好',
    'no',
    'not ok',
    '我不同意',
    '不要',
    "i don't agree",
    '可以不同意吗',
    'do I have to agree?',
    '👎',
    '必须同意吗',
  ])('is refused with %s, and what happens then is told', async (says) => {
    const talk = await talked(TOLD, says);
    expect((await talk.last()).text).toMatch(/24 (小时|hours)/);
    expect(await consent(talk)).toBe(false);
    await talk.say('好');
    expect(await consent(talk)).toBe(true);
  });

  it.each(['不好意思，昨天微信付的', '不要钱的吧', 'no order in my list', '没有订单'])(
    'is not refused with %s',
    async (says) => {
      const talk = await talked(TOLD, says);
      expect((await talk.last()).text).not.toMatch(/24 (小时|hours)/);
    },
  );

  it('is asked for once in plain words where a story goes on without it', async () => {
    const talk = await talked('我昨天在你们店里买了个话费', '微信付的 30');
    const asked = async () => (await talk.log()).filter(({ text }) => text.includes('得先有您这一声同意'));
    expect(await asked()).toEqual([]);
    for (const text of ['结果到现在都没到账', '我老婆还骂我', '你们看着办']) await talk.say(text);
    expect(await asked()).toHaveLength(1);
    expect(await consent(talk)).toBe(false);
  });
});

describe('what is asked about privacy', () => {
  it.each(['whos reading this', 'is my data sold', '隐私怎么保证', '谁在看', '想问下隐私'])(
    '%s',
    async (says) => {
      const talk = await talked(TOLD, says);
      expect((await talk.last()).text).toMatch(/不会给别人，更不会卖|never passed on or sold/);
    },
  );

  it('is told in full on request, at any question', async () => {
    const talk = await talked(TOLD, '/privacy');
    expect((await talk.last()).text).toContain('谁能看');
    await talk.press('agree');
    await talk.say('隐私说明');
    expect((await talk.last()).text).toContain('谁能看');
  });

  it('is why an account is asked for', async () => {
    const talk = await talked('王者点券没到', '!agree', '!goods_missing', '干嘛要我的账号');
    expect((await talk.last()).text).toContain('核对东西充到了哪里');
  });
});
