import { describe, expect, it } from 'vitest';
import { lossTold } from '../../../../src/engine/turn/facts/loss-told.ts';
import { understand } from '../../../../src/understanding/understand.ts';
import { talked } from '../talked.ts';

const CONTEXT = { receivedAt: '2026-11-22T20:15:00+08:00' };

function lossOf(text: string): string | null {
  return lossTold(understand(text, CONTEXT), text, CONTEXT).loss_type;
}

describe('the loss behind a denial', () => {
  it.each([
    ['没有没收到 收到了 但是是错的', 'other'],
    ['不是没到 是给少了', 'other'],
    ["it's not that there's no order, it's the wrong item", 'other'],
    ["i'm not saying nothing arrived, the key is already used", 'other'],
    ['不是没收到，是码用不了', 'other'],
    ['不是没收到 是不该充', 'other'],
    ['不是没发货，是根本没有订单', 'paid_no_order'],
    ['不是没订单 是订单变成别的商品了', 'deleted_or_overwritten'],
    ['不是没付，是付了你们没认', 'charged_page_stalled'],
  ])('%j: %s', (text, loss) => expect(lossOf(text)).toBe(loss));

  it.each([
    ['没有订单，也没收到东西', 'paid_no_order'],
    ['不是说了没收到吗', 'goods_missing'],
  ])('%j: %s', (text, loss) => expect(lossOf(text)).toBe(loss));

  it('counts as plainly told', async () => {
    const talk = await talked('不是没到 是给少了', '!agree');
    expect(await talk.case()).toMatchObject({ lossType: 'other', facts: { trouble: {} } });
  });
});

describe('a trouble that is no loss', () => {
  it.each([
    '我买了100的京东E卡 没发货 店家说退我 结果只退了50',
    'shop refunded only half, 50 out of 100 yuan',
    '我儿子拿我手机充了648原神 他11岁 能退吗',
    'steam卡买错区了 我是美区账号 给我的是港区卡 还没兑',
    '地区不对用不了',
    "bought a US steam card but my account is in Turkey, it won't redeem",
    '激活码用不了 office 98 微信 昨天下午3点 订单有 码也有',
  ])('%j is put together with its own words', async (text) => {
    const talk = await talked(text, '!agree');
    expect(await talk.case()).toMatchObject({ lossType: 'other', facts: { trouble: { value: text } } });
  });

  it('money of which a part came back was charged', async () => {
    const talk = await talked('shop refunded only half, 50 out of 100 yuan', '!agree');
    expect(await talk.case()).toMatchObject({ facts: { wallet_status: { value: 'success' } } });
  });

  it('whatever its bill says', async () => {
    const bill =
      '微信支付 当前状态 已退款(￥50.00) 支付时间 2026年11月20日 15:30:12 交易单号 4200002345202611203456789012';
    const talk = await talked(bill, '!agree', '只退了一半 剩下50没退');
    expect(await talk.case()).toMatchObject({ lossType: 'other' });
  });

  it('who never got through is not told of paying twice', async () => {
    const talk = await talked('买了3次都失败 支付宝', '!agree');
    expect((await talk.log()).map(({ text }) => text).join()).not.toContain('不止一次');
  });
});

describe('what leads away from the order', () => {
  it.each([
    '买了',
    'is my data sent to america',
    'wrong shop maybe?',
    '会不会是别家店啊',
    'should i tell my bank to reverse the charge',
    '需要让银行把这笔冲正吗',
  ])('%j is no loss of another shop, account, or of money that stayed', async (says) => {
    const talk = await talked('微信付了68', '!agree', says);
    expect((await talk.case())?.lossType).toBeNull();
  });

  it.each([
    ['我好像是在别的店买的', 'wrong_account_or_platform'],
    ['wrong account i think', 'wrong_account_or_platform'],
    ['钱没扣', 'not_charged'],
    ['付款失败了', 'not_charged'],
  ])('%j is: %s', async (says, lossType) => {
    const talk = await talked('微信付了68', '!agree', says);
    expect(await talk.case()).toMatchObject({ lossType });
  });
});

describe('orders of which none is in the list', () => {
  it.each([
    '十单没到 2026112822001400000000000001、2026112822001400000000000002 都是支付宝 每单30 今天八点 王者点券 订单里都没有',
    '三笔都没收到，订单列表里一笔都没有',
    'five payments and nothing came, none of them is in the list',
  ])('%j: they are missing', (text) => expect(lossOf(text)).toBe('paid_no_order'));

  it.each(['卡密没收到 卡密订单里都没有', '订单都在 两张卡密都没给'])('%j: the goods are', (text) =>
    expect(lossOf(text)).toBe('goods_missing'),
  );
});

describe('a child who bought', () => {
  const STORY = ['我儿子拿我手机充了648原神 他11岁 能退吗', '!agree'];

  it.each(['不是没收到 是不该充', '点券都到了，但这钱不该花'])(
    '%j is part of what is wrong',
    async (says) => {
      const talk = await talked(...STORY, says);
      expect((await talk.case())?.facts.trouble).toMatchObject({ value: expect.stringContaining(says) });
    },
  );

  it.each(['东西到账了 是孩子不懂事充的', 'it arrived, but my son bought it without asking'])(
    '%j ends nothing',
    async (says) => {
      const talk = await talked(...STORY, says);
      expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
      expect((await talk.case())?.facts.trouble).toMatchObject({ value: expect.stringContaining(says) });
    },
  );

  it.each(['11岁 我是他妈妈 138 0013 8000', '有事打我 13800138000'])(
    '%j: the parent is no account that was topped up',
    async (says) => {
      const talk = await talked(...STORY, says);
      expect((await talk.case())?.facts.recharge_account).toBeUndefined();
    },
  );

  it('and who says that they are his mother is not angry', async () => {
    const talk = await talked(...STORY, '我是他妈妈');
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('call_human');
  });

  it('unless that is asked for', async () => {
    const talk = await talked(
      '我妈的话费没到 微信付了50',
      '!agree',
      '!goods_missing',
      '我是他女儿 号码13800138000',
    );
    expect((await talk.case())?.facts.recharge_account).toMatchObject({ value: '13800138000' });
  });
});
