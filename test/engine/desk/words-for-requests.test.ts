import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '../../../src/domain/evidence.ts';
import { known } from '../../../src/domain/fact.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { act, caseOf, LIN, submitted } from './at-desk.ts';

async function asked(...items: readonly EvidenceItem[]): Promise<{ talk: Rehearsal; reference: string }> {
  const { talk, reference } = await submitted();
  await act(talk, LIN, reference, { kind: 'claim' });
  await act(talk, LIN, reference, { kind: 'ask', items, note: '' });
  return { talk, reference };
}

const said = async (talk: Rehearsal, since: number) =>
  (await talk.log()).slice(since).flatMap(({ author, text }) => (author === 'zhaodan' ? [text] : []));

describe('what an agent asked for', () => {
  it.each([
    '我不会弄呀',
    '老人不会弄这个',
    '找不到啊',
    '别的没有了',
    '没有订单号',
    "can't find it",
    "sorry i don't know how",
    '没有截图 号都登不上了怎么截',
    '登不上去 截不了图',
    '算了 发不了',
    '就这样',
    "sorry, can't log in",
  ])('cannot be had, in the words %j', async (words) => {
    const { talk, reference } = await asked('order_number');
    await talk.say(words);
    const { requests, waitingFor } = await caseOf(talk, reference);
    expect(requests).toMatchObject([{ item: 'order_number', state: 'unobtainable' }]);
    expect(waitingFor).toBe('desk');
    expect((await talk.last()).text).toContain('订单号拿不到');
  });

  it('is all given up on where nothing more will come', async () => {
    const { talk, reference } = await asked('order_number', 'contact');
    await talk.say('别的没有了');
    const { requests } = await caseOf(talk, reference);
    expect(requests.map(({ state }) => state)).toEqual(['unobtainable', 'unobtainable']);
  });

  it.each(['怎么截图', '等我找找', '截图晚点发', '我没有骗你们'])('is still open after %j', async (words) => {
    const { talk, reference } = await asked('order_number');
    await talk.say(words);
    expect((await caseOf(talk, reference)).requests).toMatchObject([{ state: 'open' }]);
  });

  it.each(['371920465', '是 371920465', '订单号 371920465'])('is answered by %j', async (words) => {
    const { talk, reference } = await asked('order_number');
    await talk.say(words);
    const { requests, facts } = await caseOf(talk, reference);
    expect(requests).toMatchObject([{ state: 'answered' }]);
    expect(known(facts, 'shop_order_id')?.value).toBe('371920465');
  });

  it('is told once that other words are read, and then no more', async () => {
    const { talk, reference } = await asked('order_number');
    const before = (await talk.log()).length;
    await talk.say('孙子说他号是 371920465');
    await talk.say('你们快一点好吗');
    await talk.say('等等我问问他');
    expect(await said(talk, before)).toEqual([expect.stringContaining('客服看得到')]);
    expect((await caseOf(talk, reference)).requests).toMatchObject([{ state: 'open' }]);
    await talk.say('找不到');
    expect((await caseOf(talk, reference)).requests).toMatchObject([{ state: 'unobtainable' }]);
  });
});

describe('one of several pieces', () => {
  it.each(['没有短信', '没收到邮件', '短信早就删了', 'no email', "i didn't get any sms"])(
    'is named as what cannot be had: %s',
    async (words) => {
      const { talk, reference } = await asked('purchase_notice', 'order_page');
      await talk.say(words);
      expect((await caseOf(talk, reference)).requests).toMatchObject([
        { item: 'purchase_notice', state: 'unobtainable' },
        { item: 'order_page', state: 'open' },
      ]);
    },
  );

  it.each(['没有短信验证码', '没有邮件吗？', '有短信，我找找'])('is not lacking by %s', async (words) => {
    const { talk, reference } = await asked('purchase_notice', 'order_page');
    await talk.say(words);
    expect((await caseOf(talk, reference)).requests[0]).toMatchObject({ state: 'open' });
  });
});
