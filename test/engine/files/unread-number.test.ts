import { describe, expect, it } from 'vitest';
import { begin } from '../rehearsal.ts';
import { picture } from './pages.ts';

const stuck = picture('stuck.jpg', ['支付结果确认中，请稍候…', '请不要关闭页面', '￥50.00']);

describe('a picture from which no number was read', () => {
  it.each([
    ['zh-CN', '今天19:50微信付了50买Q币，我的订单里没有，QQ 371920465', /○ 付款单号/, /✓ 付款单号/],
    [
      'en',
      'paid 50 CNY by wechat today at 19:50 for QQ coins, no order in my list, QQ 371920465',
      /○ Payment number/i,
      /✓ Payment number/i,
    ],
  ] as const)('gives none a tick in the summary (%s)', async (locale, story, open, ticked) => {
    const talk = begin({ locale });
    await talk.say(story);
    await talk.press('agree');
    for (let asked = 0; asked < 3 && (await talk.state()) !== 'paid_no_order.numbers'; asked++) {
      const { buttons } = await talk.last();
      await talk.press(buttons[0]?.option ?? '');
    }
    expect(await talk.state()).toBe('paid_no_order.numbers');
    await talk.show([stuck]);
    const { text } = await talk.last();
    expect(await talk.state()).toMatch(/^review\./);
    expect(text).toMatch(open);
    expect(text).not.toMatch(ticked);
  });
});
