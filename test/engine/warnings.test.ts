import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, begin, WANG } from './rehearsal.ts';

const said = async (talk: Rehearsal, words: string) =>
  (await talk.log()).filter(({ author, text }) => author === 'zhaodan' && text.includes(words)).length;
const warned = async (talk: Rehearsal) => (await talk.case())?.warnings?.map(({ kind }) => kind) ?? [];

describe('a warning', () => {
  it.each([
    ['他说要先交50元解冻费才能发货', '不需要再交任何钱', 'extra_fee'],
    ['我付了两次', '先别再付了', 'second_payment'],
    ['是扫他发的个人收款码付的', '像是付给了个人', 'personal_payment'],
    ['那个店没有营业执照，网站突然打不开了', '没有认证的店', 'other_shop'],
    ['账单上的收款方是杭州某某科技有限公司', '收款的像是另一家', 'other_shop'],
  ] as const)('of %s is given once, and the desk is told', async (text, words, kind) => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say(text);
    expect(await said(talk, words)).toBe(1);
    await talk.say(text);
    expect(await said(talk, words)).toBe(1);
    expect(await warned(talk)).toEqual([kind]);
    const notes = (await talk.case())?.notes ?? [];
    expect(notes).toMatchObject([{ by: 'zhaodan' }]);
  });

  it('comes also where the payment’s own number is a person’s', async () => {
    const talk = begin();
    await talk.say('昨天微信付了68买月卡没到，单号10000499012026112103200115201894');
    await talk.press('agree');
    expect(await warned(talk)).toEqual(['personal_payment']);
  });

  it('that was given before consent reaches the desk with the case, and is not given again', async () => {
    const talk = begin();
    await talk.say('付了68没有订单，客服让我再交30元保证金');
    await talk.press('agree');
    await talk.say('他还在催我交保证金');
    expect(await said(talk, '不需要再交任何钱')).toBe(1);
    expect(await warned(talk)).toEqual(['extra_fee']);
  });

  it('is given anew for another order, and not again on coming back to the first', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say('我付了两次');
    await talk.press('submit');
    const first = (await talk.case())?.reference ?? '';
    await talk.say('/new');
    await talk.say('昨天支付宝付了100元充Q币，订单里没有，也是付了两次');
    expect(await said(talk, '先别再付了')).toBe(2);
    await talk.say(first);
    await talk.say('就是付了两次');
    expect(await said(talk, '先别再付了')).toBe(2);
    await talk.desk(WANG, { kind: 'claim' });
  });

  it('is not given for the shop’s own payees, nor for a company that passes money on', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    await talk.say('收款方是星辰数字商品');
    await talk.say('收款方是财付通支付科技有限公司');
    expect(await warned(talk)).toEqual([]);
  });
});
