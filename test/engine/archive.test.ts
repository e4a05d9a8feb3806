import { describe, expect, it } from 'vitest';
import { known } from '../../src/domain/fact.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import { caseTalk } from '../../src/engine/case-talk.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { picture as billPicture, PAID, WECHAT_BILL } from './files/pages.ts';
import { begin, NOW, WANG } from './rehearsal.ts';

const PAGE =
  '支付成功 星辰点卡 原神月卡 ￥68.00 订单号 XCQ7W5E3R1T9Y8U6 交易单号4200002345202611213456789012 2026-11-21 14:03:12';
const OTHER = '支付成功 星辰点卡 Q币100元 ￥98.00 交易单号4200002345202611201111111112 2026-11-20 09:00:00';
const NUMBER = '4200002345202611213456789012';

/** The bill of the same payment. */
const BILL = WECHAT_BILL.map((row) =>
  row.replace(PAID.transaction, NUMBER).replace('2026年11月22日 20:03:11', '2026年11月21日 14:03:12'),
);

const words = async (talk: Rehearsal) => (await talk.last()).text;
const options = async (talk: Rehearsal) => (await talk.last()).buttons.map(({ option }) => option);
const orders = (talk: Rehearsal) => talk.store.archived(talk.lane);

async function picture(talk: Rehearsal, name: string, text = name) {
  const bytes = new TextEncoder().encode(text);
  const { sha256 } = await talk.vault.put(bytes);
  const files = [{ sha256, bytes: bytes.length, mediaType: 'image/png', name }];
  await talk.send({ kind: 'files', files, caption: '' });
  return sha256;
}

/** A customer who kept an order on the day they bought it, and is back later. */
async function whoKept(...pages: readonly string[]): Promise<Rehearsal> {
  const talk = begin();
  for (const page of pages) {
    await talk.say('/archive');
    await talk.say(page);
  }
  await talk.press('archive_done');
  await talk.pass(DAY);
  return talk;
}

describe('an order that is kept', () => {
  it('is read from the words of its page, with the pages that follow, and is nobody else’s', async () => {
    const talk = begin();
    await talk.say('存单');
    expect(await words(talk)).toContain('只有您自己看得到');
    await talk.say(PAGE);
    expect(await words(talk)).toContain('存好了：原神月卡、¥68.00');
    const shot = await picture(talk, 'success.png');
    expect(await words(talk)).toContain('1 个文件');
    const [order, ...more] = await orders(talk);
    expect(more).toEqual([]);
    expect(order?.values).toMatchObject({ product: '原神月卡', transaction_id: NUMBER });
    expect(order?.files.map(({ sha256 }) => sha256)).toContain(shot);
    expect(await talk.vault.read(order?.files[0]?.sha256 ?? '')).not.toBeNull();
    await talk.press('archive_done');
    expect(await words(talk)).toContain('都存着呢');
    expect(await talk.case()).toBeNull();
    expect((await talk.log()).filter(({ files }) => files.length > 0)).toEqual([]);
  });

  it('is another one where the page says so, or comes later', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.say(PAGE);
    await talk.say(OTHER);
    await talk.pass(20 * MINUTE);
    await picture(talk, 'later.png');
    expect((await orders(talk)).map(({ files }) => files.length)).toEqual([1, 1, 1]);
  });

  it('is listed, found by its words, shown with its files, and deleted with them', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.say(PAGE);
    const shot = await picture(talk, 'success.png');
    await talk.say(OTHER);
    await talk.say('/archive 原神');
    expect(await words(talk)).toContain('找到 1 笔');
    await talk.say('/archive 没有的');
    expect(await words(talk)).toContain('没找到带“没有的”的');
    await talk.say('/archive');
    expect(await words(talk)).toContain('您存了 2 笔');
    const [, older] = (await options(talk)).filter((option) => option.startsWith('kept.'));
    await talk.press(older ?? '');
    const { text, files } = await talk.last();
    expect(text).toContain('订单号 XCQ7W5E3R1T9Y8U6');
    expect(files.map(({ sha256 }) => sha256)).toEqual([shot]);
    await talk.say('删掉');
    expect(await words(talk)).toContain('已经删掉：原神月卡、¥68.00、11月21日');
    expect((await orders(talk)).map(({ values }) => values.product)).not.toContain('原神月卡');
  });

  it('is no story, and a story is no order that is kept', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.say('今天天气不错');
    expect(await words(talk)).toContain('没看到订单的内容');
    await talk.say('昨天14:03微信付了68买月卡，没有订单');
    expect(await orders(talk)).toEqual([]);
    await talk.press('agree');
    expect((await talk.case())?.facts.amount).toBeDefined();
    await talk.say(PAGE);
    expect(await orders(talk)).toEqual([]);
  });

  it('is kept also where it comes in one go with the wish to keep it', async () => {
    const talk = begin();
    await talk.say('你好');
    const [lane, at] = [talk.lane, NOW];
    await talk.store.receive([
      { key: 'wish', lane, at, content: { kind: 'text', text: '/archive' } },
      { key: 'page', lane, at, content: { kind: 'text', text: PAGE } },
    ]);
    await talk.say(OTHER);
    expect(await orders(talk)).toHaveLength(2);
  });

  it('does not stand for the greeting: whoever tells of a loss later is told what becomes of it', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.say(PAGE);
    await talk.say('好了');
    expect((await talk.log()).map(({ text }) => text).join()).not.toContain('开始前有三点要您知道');
    await talk.say('昨天微信付了98买Q币，没有订单');
    expect(await words(talk)).toContain('开始前有三点要您知道');
    expect(await words(talk)).toContain('¥98.00');
  });

  it('stops being expected after half an hour', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.pass(31 * MINUTE);
    await talk.say(PAGE);
    expect(await orders(talk)).toEqual([]);
  });

  it('is not seen at the desk, whenever it is talked about', async () => {
    const talk = await whoKept(OTHER);
    await talk.say('昨天14:03微信付了68买原神月卡，没有订单');
    await talk.press('agree');
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.say('/archive');
    const [kept] = (await options(talk)).filter((option) => option.startsWith('kept.'));
    await talk.press(kept ?? '');
    expect(await words(talk)).toContain('Q币');
    const theCase = await talk.case();
    const read = JSON.stringify([caseTalk(await talk.log(), theCase?.reference ?? ''), theCase]);
    expect(read).not.toContain('Q币');
    expect(read).toContain('原神月卡');
    expect(theCase?.waitingFor).toBe('desk');
  });
});

describe('a loss of what was kept', () => {
  it('begins with it: its page is evidence of that day, and its numbers are not asked for', async () => {
    const talk = await whoKept(OTHER, PAGE);
    await talk.say('原神月卡订单不见了');
    await talk.press('agree');
    expect(await words(talk)).toContain('您存过一笔：原神月卡、¥68.00、11月21日');
    await talk.say('是的');
    const theCase = await talk.case();
    expect(known(theCase?.facts ?? {}, 'transaction_id')).toMatchObject({
      value: NUMBER,
      source: { kind: 'exhibit', id: '1' },
    });
    expect(theCase?.exhibits).toMatchObject([{ kind: 'payment_proof', how: 'archived', receivedAt: NOW }]);
    await talk.say('还在吗');
    expect(await options(talk)).not.toContain('own');
  });

  it('is proven by a picture of its bill, and only claimed by what was typed beside it', async () => {
    const talk = begin();
    await talk.say('/archive');
    await talk.say(`${PAGE} 充值账号 188273645`);
    await talk.show([billPicture('bill.jpg', BILL)]);
    expect(await words(talk)).toContain('1 个文件');
    await talk.press('archive_done');
    await talk.pass(DAY);
    await talk.say('原神月卡订单不见了');
    await talk.press('agree');
    await talk.say('是的');
    const { facts = {}, exhibits } = (await talk.case()) ?? {};
    expect(exhibits?.map(({ name }) => name)).toEqual(['order.txt', 'bill.jpg']);
    expect(known(facts, 'transaction_id')).toMatchObject({ standing: 'proven', source: { id: '2' } });
    expect(known(facts, 'shop_order_id')).toMatchObject({ standing: 'claimed', source: { id: '1' } });
  });

  it('is asked about once, with the likely ones to choose from, and goes on without', async () => {
    const talk = await whoKept(OTHER, PAGE);
    await talk.say('付了钱没有订单');
    await talk.press('agree');
    expect(await words(talk)).toContain('丢的是其中哪一笔吗');
    expect((await options(talk)).filter((option) => option.startsWith('own')).length).toBe(3);
    await talk.say('都不是');
    expect((await talk.case())?.exhibits).toEqual([]);
    await talk.pass(HOUR);
    await talk.say('昨天下午付的');
    expect(await options(talk)).not.toContain('own');
  });

  it('is not asked about where none of them can be the one', async () => {
    const talk = await whoKept(OTHER);
    await talk.say('昨天14:03微信付了68买原神月卡，没有订单');
    await talk.press('agree');
    expect(await options(talk)).not.toContain('own');
  });
});
