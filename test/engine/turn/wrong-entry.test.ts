import { describe, expect, it } from 'vitest';
import { likelyCauses } from '../../../src/domain/causes.ts';
import { statement } from '../../../src/domain/statement.ts';
import { talked } from './talked.ts';

const WRONG = ['点券充错区了，48块8', '!agree'];

describe('a top-up that went to a wrong account', () => {
  it('is told apart from another login, and handed over with the right account and the order', async () => {
    const talk = await talked(...WRONG);
    expect(await talk.state()).toBe('wrong_account_or_platform.entry');
    for (const text of ['我区服选错了', 'QQ 371920465', '今天12:30 微信', '订单号 ZD20261122001'])
      await talk.say(text);
    expect(await talk.state()).toBe('review.summary');
    const theCase = await talk.case();
    if (theCase === null) throw new Error('no case was opened');
    expect(theCase.lossType).toBe('wrong_account_or_platform');
    expect(likelyCauses(theCase).map(({ cause }) => cause)).toContain('wrong_recharge_account');
    expect(statement(theCase, 'zh-CN')).toContain('账号或区服填错');
    expect(statement(theCase, 'en')).toContain('wrong account or server');
  });

  it('is looked for under the other login where it was that', async () => {
    const talk = await talked(...WRONG, '下单时登的是另一个账号');
    expect(await talk.state()).toBe('wrong_account_or_platform.other_login');
  });
});

describe('what was bought by mistake', () => {
  it.each([
    '老闆 我買錯了 我要買的是台灣區的MyCard 結果買到大陸的Q幣',
    '充了月卡 但是充成了98的大月卡',
    'Wrong region mate. Bought US steam card, my acc is AU',
  ])('is no question of accounts where it was the goods: %s', async (text) => {
    expect(await (await talked(text, '!agree')).state()).toBe('other.payment');
  });

  it.each(['都不是', '!goods', '我买错了，充成98的大月卡了'])(
    'is told apart from a wrong account by %j',
    async (answer) => {
      const talk = await talked(...WRONG, answer);
      expect(await talk.state()).toMatch(/^other\./);
      expect((await talk.case())?.lossType).toBe('other');
    },
  );

  it.each(['b服的 我好像选了官服', '算了我自己点 选错区服了', '对 我B站服的号 买成官服了'])(
    'asks for the right account where a server was picked wrongly, at whichever question it is told: %s',
    async (text) => {
      const talk = await talked('付了30买月卡', '!agree', text);
      expect(await talk.state()).toBe('wrong_account_or_platform.account');
      expect(await (await talked(...WRONG, text)).state()).toBe('wrong_account_or_platform.account');
    },
  );
});

describe('the account a top-up went to', () => {
  it('stands beside the one it was meant for', async () => {
    const talk = await talked(...WRONG, '!mistaken', '15812345678', '我自己的号是15887654321');
    const theCase = await talk.case();
    expect(theCase && statement(theCase, 'zh-CN')).toContain('158****4321（先前写的是 158****5678）');
    expect(theCase && statement(theCase, 'en')).toContain('158****4321 (first given as 158****5678)');
  });
});

describe('an order that somebody else paid for', () => {
  it('is unpaid where it shows so', async () => {
    const talk = await talked('我老公用他手机付的 我号上下的单 现在我这边看是未支付', '!agree');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'unpaid' } });
    expect(await talk.state()).toBe('triage.charged');
  });
});

describe('an order under another login', () => {
  it('that nobody remembers is found by a number, and nobody says that there is none', async () => {
    const talk = await talked('登错号买的，找不到订单了', '!agree', '登录的另一个账号', '不知道是哪个');
    expect(await talk.state()).toBe('wrong_account_or_platform.payment');
    expect((await talk.case())?.facts.order_seen).toBeUndefined();
    await talk.say('50 微信 昨天下午三点');
    expect(await talk.state()).toBe('wrong_account_or_platform.order_number');
  });

  it('is no question where the account is told that a top-up was meant for', async () => {
    const talk = await talked('不小心充到别的QQ号了', '!agree');
    expect(await talk.state()).toBe('wrong_account_or_platform.entry');
    await talk.say('应该充到 QQ 371920465');
    expect(await talk.state()).toBe('wrong_account_or_platform.payment');
  });
});

describe('a payment that is in no bill', () => {
  it('was none, where it is in no other wallet either', async () => {
    const talk = await talked('付了68没反应', '!agree', '!none');
    expect(await talk.state()).toBe('not_charged.nothing');
    await talk.say('哪都没扣');
    expect((await talk.case())?.stage).not.toBe('handed_over');
    expect(await talk.state()).toMatch(/^after\./);
  });
});
