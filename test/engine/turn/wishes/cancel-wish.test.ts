import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { statement } from '../../../../src/domain/statement.ts';
import { wishesToCancel } from '../../../../src/engine/turn/wishes/cancel-wish.ts';
import { begin } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

describe('a wish to cancel', () => {
  it.each([
    '孩子误点 能不能马上取消 刚付的 还没发货',
    '我要取消订单',
    '不要发货 不要发货',
    '帮我撤单',
    '取消',
    '买错了，先别发货',
    '刚拍的那单帮我取消掉这个订单',
    'can you cancel it, my kid clicked by mistake',
    'please cancel my order',
    'cancel the order',
    "please don't send it",
  ])('is %j', (text) => expect(wishesToCancel(text)).toBe(true));

  it.each([
    '订单被取消了 钱没退',
    '显示已取消',
    '系统自动取消了订单',
    '为什么取消我的订单',
    '我没有取消订单',
    '取消申诉',
    '我想问我的这个会员怎么取消',
    '取消支付',
    '怎么还不给我发货',
    '为什么不发货',
    '还没发货',
    'my order was cancelled and no refund',
    'it says cancelled',
    'how do i cancel my subscription',
    'cancel my case',
    "they didn't send it",
    "don't cancel it",
    'why did you cancel my order',
  ])('is not %j', (text) => expect(wishesToCancel(text)).toBe(false));

  it('stands at the top of what the desk reads, whatever the order shows', async () => {
    const talk = await talked(
      '孩子误点 能不能马上取消 刚付的 还没发货',
      '!agree',
      '原神648 支付宝 5分钟前',
      '订单显示待发货',
      '不要发货 不要发货',
    );
    expect((await talk.last()).text).toContain('记着');
    await talk.say('XC20261128055512345');
    const theCase = await talk.case();
    expect(theCase).toMatchObject({ lossType: 'other', because: ['cancel_wished'] });
    expect(theCase && statement(theCase, 'zh-CN')).toContain('顾客要取消订单，请先不要发货“孩子误点');
    expect(await talk.state()).toBe('review.summary');
  });

  it('takes the place of goods that were missing, and says that it is urgent', async () => {
    const talk = await talked('付了30原神月卡 微信 半小时前 没到', '!agree', '!goods_missing', '取消订单');
    expect((await talk.last()).text).toContain('先别发货');
    expect(await talk.state()).toBe('other.order_number');
  });

  it('is one in English, too', async () => {
    const talk = begin({ locale: 'en' });
    await talk.say('can you cancel it, my kid clicked by mistake, I paid $45 by paypal just now');
    await talk.press('agree');
    const theCase = await talk.case();
    expect(known(theCase?.facts ?? {}, 'wants')?.value).toBe('cancel');
    expect(theCase && statement(theCase, 'en')).toContain('wants to cancel');
  });

  it('finds no order where there is none', async () => {
    const talk = await talked('付了30原神月卡 微信 半小时前', '!agree', '!none', '取消订单');
    expect((await talk.case())?.lossType).toBe('paid_no_order');
  });
});
