import { describe, expect, it } from 'vitest';
import { statement } from '../../../../src/domain/statement.ts';
import { wishesRefundOfOne } from '../../../../src/engine/turn/wishes/refund-one-wish.ts';
import { talked } from '../talked.ts';

const TWICE = ['重复付了两次 都扣了 王者点券 50块 微信 今天上午9点10分和9点12分', '!agree'] as const;

describe('a wish for what was paid once too often', () => {
  it.each([
    '退一笔就行',
    '退我一笔',
    '退掉其中一笔吧',
    '多付的那笔退给我',
    '重复的退我就行',
    '两笔都扣了 退一笔就行',
    'just refund one of them',
    'refund the duplicate please',
    'I want the extra payment back',
  ])('%s', (text) => expect(wishesRefundOfOne(text)).toBe(true));

  it.each([
    '退了一笔了',
    '只退了一笔，另一笔没退',
    '已退一笔',
    '能退吗',
    '全部退给我',
    '不用退',
    'they refunded one of them already',
    'one was refunded',
    'refund me',
  ])('is not: %s', (text) => expect(wishesRefundOfOne(text)).toBe(false));

  it('is said back, and stands beside the second payment in the summary and the statement', async () => {
    const talk = await talked(...TWICE, '订单只有一个');
    expect((await talk.last()).text).not.toContain('没看出');
    await talk.say('退一笔就行');
    expect((await talk.last()).text).toContain('希望退回多付的那一笔');
    await talk.say('交吧');
    const { text } = await talk.last();
    expect(text).toContain('另外付的：¥50.00 王者点券');
    expect(text).toContain('退回多付的那一笔');
    const current = await talk.case();
    expect(current?.facts).toMatchObject({ wants: { value: 'refund_one' } });
    const told = current && statement(current, 'zh-CN');
    expect(told).toContain('同一订单另外还付了：¥50.00 王者点券');
    expect(told).toContain('顾客希望退回多付的那一笔。');
    expect(current && statement(current, 'en')).toContain('The customer would like the extra payment back.');
  });

  it('cancels nothing', async () => {
    const talk = await talked('两笔都扣了 退一笔就行 微信 68 月卡', '!agree');
    expect((await talk.last()).text).not.toContain('取消');
    expect((await talk.case())?.facts).toMatchObject({ wants: { value: 'refund_one' } });
  });

  it('in English, with one order that is there', async () => {
    const talk = await talked('charged twice for one order, $25 paypal', '!agree', 'there is only one order');
    expect(await talk.case()).toMatchObject({ lossType: 'other' });
    await talk.say('just refund one of them');
    expect((await talk.case())?.facts).toMatchObject({ wants: { value: 'refund_one' } });
  });
});
