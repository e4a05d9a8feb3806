import { describe, expect, it } from 'vitest';
import { type FactName, known } from '../../../src/domain/fact.ts';
import { takesFileBack } from '../../../src/engine/turn/wishes/file-wish.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { begin } from '../rehearsal.ts';
import { ORDER_LIST, picture, WECHAT_BILL } from './pages.ts';

const bill = picture('bill.jpg', WECHAT_BILL);

async function fact(talk: Rehearsal, name: FactName) {
  return known((await talk.case())?.facts ?? {}, name);
}

describe('a file that was sent by mistake', () => {
  it.each([
    '发错了',
    '哈哈发错了',
    '不好意思 刚才发错了',
    '发错了 这个不是这单的图',
    '那是我自己的短信 发错了 不是我爸的',
    '删掉那张图',
    '把截图删了',
    '那张图不是我的',
    'oops wrong pic',
    'delete that screenshot please',
    'that screenshot was sent by mistake',
    'wrong one sorry',
  ])('is told by %j', (text) => expect(takesFileBack(text)).toBe(true));

  it.each([
    '你们发错了',
    '卡密发错了',
    '商家发错货了',
    '东西发错了',
    '图片发错了吗',
    '我没发错',
    '订单被删了',
    '账单里没有',
    'you sent the wrong code',
    'they sent me the wrong picture',
    'wrong order',
    'I paid by mistake',
    'that was by mistake',
    'my kid bought it by mistake',
  ])('is not told by %j', (text) => expect(takesFileBack(text)).toBe(false));

  it('is no evidence any more, and what was read in it is gone; what was said before stands', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.show([bill]);
    expect((await fact(talk, 'amount'))?.standing).toBe('proven');
    await talk.say('哈哈发错了');
    const theCase = await talk.case();
    expect(theCase?.exhibits).toEqual([]);
    expect(await fact(talk, 'amount')).toMatchObject({ value: { minor: 6800 }, standing: 'claimed' });
    for (const name of ['transaction_id', 'paid_at', 'wallet_status', 'payee'] as const)
      expect(await fact(talk, name), name).toBeUndefined();
    expect((await talk.last()).text).toContain('不算了，从里面读到的也去掉了：');
    expect(await talk.state()).not.toBe('review.summary');
    expect((await talk.log()).find(({ files }) => files.length > 0)?.withdrawn).toBe(true);
  });

  it('may be sent again, and is then another exhibit', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.show([bill]);
    await talk.say('发错了');
    await talk.show([bill]);
    expect((await fact(talk, 'amount'))?.standing).toBe('proven');
    expect((await talk.case())?.exhibits).toHaveLength(1);
  });

  it('is taken back alone: the one before it stays', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.show([bill]);
    await talk.show([picture('list.jpg', ORDER_LIST)]);
    await talk.say('删掉那张图');
    expect((await talk.case())?.exhibits.map(({ name }) => name)).toEqual(['bill.jpg']);
    expect((await fact(talk, 'amount'))?.standing).toBe('proven');
    expect((await talk.case())?.lossType).not.toBe('deleted_or_overwritten');
  });

  it('is forgotten before there is consent, too', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.show([bill]);
    await talk.say('发错了');
    await talk.press('agree');
    expect((await talk.case())?.exhibits).toEqual([]);
    expect(await fact(talk, 'transaction_id')).toBeUndefined();
    expect((await fact(talk, 'amount'))?.value).toMatchObject({ minor: 6800 });
  });

  it('that was a pasted notice takes its time along', async () => {
    const talk = begin();
    await talk.say('我爸付了50没到');
    await talk.press('agree');
    await talk.say('【工商银行】您尾号1234的卡11月22日22:15快捷支付支出100.00元，余额23.10元');
    await talk.say('那是我自己的短信 发错了 不是我爸的');
    expect((await talk.case())?.exhibits).toEqual([]);
    expect(await fact(talk, 'paid_at')).toBeUndefined();
    expect(await fact(talk, 'wallet_status')).toBeUndefined();
    expect((await fact(talk, 'amount'))?.value).toMatchObject({ minor: 5000 });
  });

  it('is no file where none was sent', async () => {
    const talk = begin();
    await talk.say('付了68没反应');
    await talk.press('agree');
    await talk.say('发错了');
    expect((await talk.last()).text).not.toContain('不算了');
  });
});
