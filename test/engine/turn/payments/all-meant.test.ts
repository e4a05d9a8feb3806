import { describe, expect, it } from 'vitest';
import { allOf, yesToAll } from '../../../../src/engine/turn/choices/all-of-them.ts';
import { talked } from '../talked.ts';

const [FIRST, SECOND] = ['4200002345202611223456789012', '4200002345202611223456789099'];

describe('words that mean all of them', () => {
  it.each([
    '两笔都是',
    '都是我付的',
    '嗯两笔都是',
    '两单都要',
    'both of them',
    "they're both mine",
    'all three',
  ])('are told by themselves: %s', (text) => expect(yesToAll(text)).not.toBeNull());
  it.each(['都是微信', '两笔30', '都到了', '都不是', '都可以', 'both worked', 'all good', '两笔都没到'])(
    'tell nothing else: %s',
    (text) => expect(yesToAll(text)).toBeNull(),
  );
  it('may say what became of them', () => expect(allOf('两笔都没到')).toEqual({ count: 2 }));
});

describe('that all are meant', () => {
  it.each(['两笔都是', '两笔都要查'])('is heard where several payments wait: %s', async (text) => {
    const talk = await talked('一笔30的话费，一笔68的原神月卡，都没到', '!agree', text);
    const { text: said, buttons } = await talk.last();
    expect(said).toContain('都记着');
    expect(said).toContain('¥68.00 原神月卡');
    expect(buttons.map(({ option }) => option)).toContain('goods_missing');
    const current = await talk.case();
    expect(current?.facts.trouble).toBeUndefined();
    expect(current?.warnings ?? []).toEqual([]);
  });

  it('is heard from whoever paid twice', async () => {
    const talk = await talked('charged twice for one order, $25 paypal', '!agree', 'both of them');
    expect((await talk.last()).text).toContain('All of them count');
  });

  it('begins the other order where it is asked whether there is one', async () => {
    const talk = await talked(
      '付了68没到，微信付的，今天下午2点',
      '!agree',
      '还有一笔也没到，话费50',
      '两笔都是',
    );
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 5000 } } });
  });
});

describe('that they are to go together', () => {
  const THREE = ['我有三单没到 都是话费 30 50 100 支付宝 今早', '!agree'];
  const TWO = ['two orders never arrived, $15 and $25, paypal', '!agree'];

  it.each(['一起交', '都可以一起交吗', '三单一起交吧', '能不能合在一起提交', '一块儿办吧', '放一起交可以吗'])(
    'is told what comes of it: %s',
    async (text) => {
      const talk = await talked(...THREE, text);
      expect((await talk.last()).text).toContain('一笔一笔来：这一笔交给客服后');
      expect(await talk.state()).toBe(await (await talked(...THREE)).state());
    },
  );

  it.each([
    'can I send them all together',
    'submit them together',
    'all together please',
    'can we do both at once?',
  ])('in English: %s', async (text) =>
    expect((await (await talked(...TWO, text)).last()).text).toContain('All of them can be done right here'),
  );

  it('before consent, and at the summary', async () => {
    expect((await (await talked(THREE[0] ?? '', '一起交')).last()).text).toContain('一笔一笔来：');
    const talk = await talked(...THREE, '就这些，交吧', '一起交吧');
    expect((await talk.last()).text).toContain('一笔一笔来：');
    expect((await talk.case())?.stage).toBe('collecting');
  });

  it('is so for payments of one order', async () => {
    const talk = await talked('同一个订单被扣了两次68 微信', '!agree', '一起交');
    expect((await talk.last()).text).toContain('每一笔我都算在内');
  });

  it.each(['一起买的', '跟朋友一起付的', 'we paid together', '交吧'])('is not: %s', async (text) =>
    expect((await (await talked(...THREE, text)).last()).text).not.toContain('一笔一笔来：'),
  );
});

describe('both numbers of one order that was paid twice', () => {
  it('are kept from the first message on and stand in the summary', async () => {
    const talk = await talked(
      `同一个订单被扣了两次68，单号${FIRST}和${SECOND}，今天14:03微信付的月卡`,
      '!agree',
    );
    const current = await talk.case();
    expect(current?.further).toEqual([SECOND]);
    expect(current?.notes.map(({ text }) => text).join()).toContain(SECOND);
    expect((await talk.last()).text).toContain('另外付的：…9099');
    expect((await talk.log()).map(({ text }) => text).join()).not.toContain('都发来');
  });

  it('in English', async () => {
    const talk = await talked(
      'charged twice for the same order, paypal $25 each. transaction ids 1AB23456CD789012E and 9XY23456CD789012Z',
      '!agree',
    );
    expect((await talk.case())?.further).toEqual(['9XY23456CD789012Z']);
  });

  it('are two payments where nobody says that they are for one order', async () => {
    const talk = await talked(`两个订单都没到，单号${FIRST}和${SECOND}，微信付的`, '!agree');
    expect((await talk.case())?.further).toBeUndefined();
  });
});
