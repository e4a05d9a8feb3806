import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const STORY = ['昨天8点半微信付了30买Q币，页面卡住', '!agree'];
const factsAfter = async (...acts: string[]) => (await (await talked(...acts)).case())?.facts;

describe('what a text only seems to state', () => {
  it.each(['大白888 微信区', '号是 8823311 手Q 32区', '手Q一区 大白'])(
    '%s is where somebody plays, and neither sum nor wallet',
    async (text) => {
      expect(await factsAfter(...STORY, text)).toMatchObject({
        amount: { value: { minor: 3000 } },
        payment_channel: { value: 'wechat' },
      });
    },
  );

  it('a sum is one where money is spoken of', async () => {
    const facts = await factsAfter(...STORY, '说错了，充到微信区的是50块');
    expect(facts).toMatchObject({ amount: { value: { minor: 5000 } } });
  });

  it('what is put right beside it counts', async () => {
    const facts = await factsAfter(...STORY, '不对，是支付宝付的，微信区的号');
    expect(facts).toMatchObject({ payment_channel: { value: 'alipay' } });
  });

  it.each(['服了你们这家店了', '服务太差'])('%s is no account', async (text) => {
    const talk = await talked('点券没到', '!agree', '!goods_missing', text);
    expect((await talk.case())?.facts.recharge_account).toBeUndefined();
  });

  it('a vague hour takes no day away', async () => {
    const facts = await factsAfter(...STORY, '时间不是8点半，大概9点多');
    expect(facts).toMatchObject({ paid_at: { value: { value: '2026-11-21T08:30:00+08:00' } } });
  });

  it('a fee that was not paid is no payment that was not charged', async () => {
    const talk = await talked('有人让我先转20块手续费才发货', '!agree', '没转，我没付那20');
    expect((await talk.case())?.lossType ?? null).not.toBe('not_charged');
  });
});

describe('an order that is there', () => {
  it('is seen in the middle of a sentence about the goods', async () => {
    const talk = await talked('昨天晚上8点微信30块Q币没到，订单里有', '!agree');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'goods_missing' } });
  });
});

describe('several payments told in one breath', () => {
  it('are taken one by one, which is said once', async () => {
    const talk = await talked('我有两笔 一笔30块支付宝Q币没到 一笔50块微信点券也没到');
    expect((await talk.last()).text).toContain('一笔一笔来');
    await talk.say('两笔都是今天的，30块和50块');
    expect((await talk.last()).text).not.toContain('一笔一笔来');
  });
});
