import { describe, expect, it } from 'vitest';
import { known } from '../../../src/domain/fact.ts';
import { picture, WECHAT_BILL } from '../files/pages.ts';
import { ALL_AT_ONCE, begin } from '../rehearsal.ts';
import { talked } from './talked.ts';

const atSummary = () => talked(ALL_AT_ONCE, '!agree');

describe('where only a word to hand over is waited for', () => {
  it.each(['他们不理我', '这张', 'nobody answers me there'])(
    'nobody is told that it answers no question: %s',
    async (words) => {
      const talk = await atSummary();
      expect(await talk.state()).toBe('review.summary');
      await talk.say(words);
      expect((await talk.last()).text).not.toMatch(/哪一问|which question/);
      expect((await talk.last()).buttons.map(({ option }) => option)).toContain('submit');
    },
  );

  it('the sum that is known, said bare, is known; another one is named', async () => {
    const talk = await atSummary();
    await talk.say('68');
    expect((await talk.last()).text).toContain('嗯，这个记着了');
    await talk.say('300');
    expect((await talk.last()).text).toContain('“300”');
  });
});

describe('a bare number', () => {
  it('is named also where a human is offered at last', async () => {
    const talk = await talked('付了没到', '!agree', 'hmmpf', 'qwert', '6821');
    expect((await talk.last()).text).toContain('“6821”');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('call_human');
  });
});

describe('a secret told beside the trouble', () => {
  it.each([
    ['steam卡密用不了 提示已兑换', '卡密是 A7K2M-9XQ4R-L3T8W，用不了'],
    ['the steam code is invalid', 'the code is A7K2M-9XQ4R-L3T8W, does not work'],
  ])('does not become part of it: %s', async (trouble, secret) => {
    const talk = await talked(trouble, '!agree', secret);
    const told = known((await talk.case())?.facts ?? {}, 'trouble')?.value;
    expect(told).toContain(trouble);
    expect(told).not.toContain('●');
  });
});

describe('another name of the shop’s own payee', () => {
  it('puts nothing right that nobody said', async () => {
    const talk = await talked('付了68没反应', '!agree');
    await talk.show([picture('bill.jpg', WECHAT_BILL)]);
    const other = WECHAT_BILL.map((row) => row.replace('星辰点卡', '星辰数字商品有限公司'));
    await talk.show([picture('again.jpg', [...other, '账单服务'])]);
    expect((await talk.last()).text).not.toContain('改成');
    await talk.show([
      picture(
        'stranger.jpg',
        [...WECHAT_BILL, '账单'].map((row) => row.replace('星辰点卡', '张三小铺')),
      ),
    ]);
    expect(known((await talk.case())?.facts ?? {}, 'payee')?.value).toBe('张三小铺');
  });
});

describe('a question that was kept back', () => {
  it('is not left open while two versions are asked about in its place', async () => {
    const talk = begin();
    await talk.say('支付宝买了100q币 今天18点12分 没到');
    await talk.press('agree');
    await talk.show([
      picture(
        'bill.jpg',
        WECHAT_BILL.map((row) => row.replace('-68.00', '-100.00')),
      ),
    ]);
    for (const words of ['qq号 81234567', '等了一天了', '真的等很久了', '怎么这样', '唉唉唉']) {
      await talk.say(words);
      const { text } = await talk.last();
      if (/哪个对/.test(text)) expect(text).not.toContain('这一问先放着');
    }
  });
});
