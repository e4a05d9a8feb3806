import { describe, expect, it } from 'vitest';
import { tag } from '../../../src/understanding/lexicon/tag.ts';
import { readSigns } from '../../../src/understanding/loss/read-signs.ts';
import { normalise } from '../../../src/understanding/normalise.ts';

const signsOf = (text: string) => readSigns(tag(normalise(text).text)).map(({ name }) => name);

describe('the signs of a loss', () => {
  it.each([
    ['shown_unpaid', '单子上写着待付款', 'your site still lists it as unpaid'],
    ['page_stuck', '收银台转圈转到现在', 'the checkout is frozen'],
    ['no_return', '付完不跳转', 'it never redirected'],
    ['asked_again', '又叫我付一遍钱', 'it keeps asking me to pay again'],
    ['not_noticed', '系统没检测到付款', "the shop didn't recognize the payment"],
    ['order_absent', '后台压根没生成订单', 'there is no order under my name'],
    ['order_gone', '那条订单消失了', 'my order vanished'],
    ['existed_before', '早上还能看到的', 'it was there this morning'],
    ['became_other', '订单变成别人的东西了', 'the order turned into something else'],
    ['order_there', '订单显示已完成', 'the order says completed'],
    ['goods_absent', '点券一直没到账', 'the code never arrived'],
    ['code_invalid', '激活码无效', 'the key is invalid'],
    ['own_slip', '邮箱打错了一个字', 'I typed the wrong email'],
    ['other_place', '充到别人号上了', 'I bought it from a different store'],
    ['money_stayed', '钱没扣', 'I was not charged'],
    ['payment_failed', '付款失败', 'my card was declined'],
    ['paid_twice', '扣了两次', 'I was charged twice'],
  ])('%s: "%s", "%s"', (sign, chinese, english) => {
    expect(signsOf(chinese)).toContain(sign);
    expect(signsOf(english)).toContain(sign);
  });

  it('compose, so that wordings nobody wrote down are understood', () => {
    expect(signsOf('翻了三遍列表都没见到那笔订单')).toContain('order_absent');
    expect(signsOf('my purchase history has no trace of the order')).toContain('order_absent');
    expect(signsOf('星琼到现在也没进账')).toContain('goods_absent');
  });

  it('are not read where they are denied or asked for', () => {
    expect(signsOf('没有订单号')).not.toContain('order_absent');
    expect(signsOf('订单没有发货')).not.toContain('order_absent');
    expect(signsOf('nothing was charged')).not.toContain('money_left');
  });

  it('say where they were told', () => {
    const text = '付了68,订单没生成';
    const sign = readSigns(tag(text)).find(({ name }) => name === 'order_absent');
    expect(text.slice(sign?.from, sign?.to)).toBe('订单没生成');
  });
});
