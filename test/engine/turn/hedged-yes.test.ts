import { describe, expect, it } from 'vitest';
import { talked } from './talked.ts';

const AT_SHOP = ['昨天微信付了30买话费，订单里没有', '!agree', '!success'];
const AT_LOGIN = [...AT_SHOP, '!same'];

describe('a yes that is not quite sure', () => {
  it.each([
    'I believe so',
    'yes xingchen',
    'xingchen, yes',
    'probably yes',
    'yes I think so',
    'i think so',
    'pretty sure',
    'I guess so',
    'mhm',
    '应该是',
    '好像是的',
    '应该是吧',
    '嗯',
    '嗯嗯',
    '是的',
    '对',
    '应该就是你们家',
  ])('%s: it was this shop', async (says) => {
    const talk = await talked(...AT_SHOP, says);
    expect(await talk.state()).toBe('paid_no_order.login');
  });

  it.each(['应该不是', '好像是别家', 'probably not', 'not xingchen I think'])(
    '%s: it was another one',
    async (says) => {
      const talk = await talked(...AT_SHOP, says);
      expect(await talk.state()).toBe('wrong_account_or_platform.other_shop');
    },
  );

  it.each([
    '应该是同一个吧',
    'logged in with google, same',
    '就一个微信号啊 怎么会不同',
    'should be the same',
    '嗯',
    '应该一样',
    '应该是',
  ])('%s: the login is the same', async (says) => {
    const talk = await talked(...AT_LOGIN, says);
    expect(await talk.state()).toBe('paid_no_order.numbers');
  });

  it.each(['应该不是同一个', 'probably a different one'])('%s: it is another login', async (says) => {
    const talk = await talked(...AT_LOGIN, says);
    expect(await talk.state()).toBe('wrong_account_or_platform.other_login');
  });

  it.each(['啥意思', '我觉得你们系统有问题', 'I think the money is gone'])('%s: neither', async (says) => {
    const talk = await talked(...AT_LOGIN, says);
    expect(await talk.state()).toBe('paid_no_order.login');
  });
});

describe('a yes where nothing was asked', () => {
  it.each(['是的', '嗯', 'yes', 'ok'])('%s while the order is waited for ends nothing', async (says) => {
    const talk = await talked('今天20:10用微信付了68买原神月卡，页面一直转', '!agree', '!success');
    expect(await talk.state()).toBe('charged_page_stalled.wait');
    await talk.press('ok');
    await talk.say(says);
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
  });

  it('says that account and server are right where these were asked about', async () => {
    const talk = await talked('王者点券没到', '!agree', '!goods_missing', 'QQ 371920465');
    expect(await talk.state()).toBe('goods_missing.target');
    await talk.say('yes');
    expect(await talk.state()).toBe('goods_missing.payment');
  });
});

describe('what the bill shows', () => {
  const AT_BILL = ['昨天微信付了30买话费，订单里没有', '!agree'];

  it.each(['付了', 'Of course it left!!! 30 bucks', '当然扣了', "it's gone from my balance"])(
    '%s: the money left',
    async (says) => {
      const talk = await talked(...AT_BILL, says);
      expect((await talk.case())?.facts.wallet_status).toMatchObject({ value: 'success' });
    },
  );

  it('nobody has to know when exactly it was paid', async () => {
    const talk = await talked('王者点券没到', '!agree', '!goods_missing', 'QQ 371920465', '对 没到');
    await talk.say('微信 48块8');
    expect(await talk.state()).toBe('goods_missing.payment');
    await talk.say('具体时间不知道 你自己看');
    expect(await talk.state()).toBe('goods_missing.payment_lack');
  });

  it.each(['我朋友代付的 我这边没有账单', '不想给你们看账单 隐私', "my friend paid, I can't see the bill"])(
    '%s: the talk goes on without it',
    async (says) => {
      const talk = await talked(...AT_BILL, says);
      expect(await talk.state()).toBe('paid_no_order.shop');
      expect((await talk.case())?.facts.wallet_status).toBeUndefined();
    },
  );
});
