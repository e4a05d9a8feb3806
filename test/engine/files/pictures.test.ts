import { describe, expect, it } from 'vitest';
import { type FactName, known } from '../../../src/domain/fact.ts';
import { SECOND } from '../../../src/domain/instant.ts';
import type { PictureReader } from '../../../src/engine/ports/picture-reader.ts';
import type { Rehearsal, RehearsalOptions } from '../../../src/wiring/rehearsal.ts';
import { begin, WANG } from '../rehearsal.ts';
import { ORDER_LIST, PAID, picture, WECHAT_BILL } from './pages.ts';

async function fact(talk: Rehearsal, name: FactName) {
  return known((await talk.case())?.facts ?? {}, name);
}

async function agreed(story: string, options: Partial<RehearsalOptions> = {}): Promise<Rehearsal> {
  const talk = begin(options);
  await talk.say(story);
  await talk.press('agree');
  return talk;
}

const bill = picture('bill.jpg', WECHAT_BILL);
const without = (rows: readonly string[], ...labels: string[]) =>
  rows.filter((row) => !labels.some((label) => row.startsWith(label)));

describe('the screenshot of a bill', () => {
  it('proves amount, time and both numbers, each with its place, and is told in one line', async () => {
    const talk = await agreed('付了68没反应');
    await talk.show([bill]);
    for (const [name, value] of [
      ['transaction_id', PAID.transaction],
      ['merchant_order_id', PAID.merchant],
      ['amount', { minor: 6800, currency: 'CNY' }],
      ['paid_at', { value: '2026-11-22T20:03:11+08:00', precision: 'second' }],
      ['wallet_status', 'success'],
      ['payee', '星辰点卡'],
    ] as const) {
      const found = await fact(talk, name);
      expect(found?.value, name).toEqual(value);
      expect(found?.standing, name).toBe('proven');
      expect(found?.source, name).toMatchObject({ kind: 'exhibit', id: '1' });
      expect(found?.source.box, name).toHaveLength(4);
    }
    expect((await talk.case())?.exhibits).toMatchObject([
      { kind: 'payment_proof', reading: { shows: 'wechat_bill', size: [590, 1280] } },
    ]);
    expect((await talk.last()).text).toMatch(/^读到了微信账单（支付成功）/);
    expect(await talk.state()).toBe('review.summary');
  });

  it('names the order, too, where the merchant’s number has the shape of the shop’s own', async () => {
    const talk = await agreed('付了68，订单里有，月卡没到');
    await talk.show([bill]);
    expect((await fact(talk, 'shop_order_id'))?.value).toBe(PAID.merchant);
    expect((await talk.last()).text).not.toContain('订单号是多少');
  });

  it('says only what is new of it', async () => {
    const talk = await agreed('11月22日20:03微信付了68买话费，一直转圈');
    await talk.show([picture('card.jpg', without(WECHAT_BILL, '商户单号', '交易单号', '商品'))]);
    const { text } = await talk.last();
    expect(text).toContain('读到了微信账单');
    expect(text).toContain('星辰点卡');
    expect(text.split('\n')[0]).not.toContain('¥68.00');
    expect((await fact(talk, 'amount'))?.standing).toBe('proven');
  });

  it('that contradicts the words is asked about, and nothing is decided by the program', async () => {
    const talk = await agreed('昨天14:03微信付了86买话费，一直转圈');
    await talk.show([bill]);
    const { text, buttons } = await talk.last();
    expect(text).toContain('¥86.00');
    expect(text).toContain('¥68.00');
    expect(buttons.map(({ option }) => option)).toEqual(
      expect.arrayContaining(['keep.amount', 'take.amount']),
    );
    expect((await fact(talk, 'amount'))?.standing).toBe('contradicted');
  });

  it('with a sum in nobody knows what currency leads to a question, and to no amount', async () => {
    const receipt = picture('receipt.jpg', [
      '# -¤6.00',
      'Status | Completed',
      'Date | Nov 22, 2026, 20:03',
      'Paid with | Visa ••1234',
      'Txn ID | 8XK15628713AB637C',
    ]);
    const talk = await agreed('付了钱没反应');
    await talk.show([receipt]);
    expect((await talk.last()).text).toContain('币种符号没看清');
    expect(await fact(talk, 'amount')).toBeUndefined();
    expect((await fact(talk, 'transaction_id'))?.standing).toBe('proven');
  });

  it('cut at a number leads to a wish for just that', async () => {
    const talk = await agreed('付了68没反应');
    await talk.show([picture('cut.jpg', [...without(WECHAT_BILL, '商户单号', '对订单'), '商户单号'])]);
    expect((await talk.last()).text).toContain('商户单号没拍到');
    expect((await fact(talk, 'transaction_id'))?.standing).toBe('proven');
    expect(await fact(talk, 'merchant_order_id')).toBeUndefined();
    await talk.show([bill]);
    expect((await fact(talk, 'merchant_order_id'))?.value).toBe(PAID.merchant);
  });

  it('without numbers does not stand in for them', async () => {
    const talk = await agreed('11月22日20:03微信付了68买原神月卡，我的订单里没有');
    await talk.show([picture('card.jpg', without(WECHAT_BILL, '商户单号', '交易单号'))]);
    expect((await talk.last()).text).toContain('账单详情页');
    await talk.press('same');
    expect(await talk.state()).toBe('paid_no_order.numbers');
  });

  it('of a refund ends in the refund', async () => {
    const talk = await agreed('付了68没反应');
    const refunded = WECHAT_BILL.map((row) => (row.startsWith('当前状态') ? '当前状态 | 已全额退款' : row));
    await talk.show([picture('refund.jpg', refunded)]);
    expect((await talk.case())?.lossType).toBe('not_charged');
    expect(await talk.state()).toBe('not_charged.refunded');
  });
});

describe('before consent', () => {
  it('a picture is no exhibit, but what it says is known and not asked again', async () => {
    const talk = begin();
    await talk.show([bill], '付完一直转圈');
    expect(await talk.case()).toBeNull();
    const { text } = await talk.last();
    expect(text).toContain('同意');
    expect(text).toContain('读到了微信账单');
    await talk.press('agree');
    const found = await fact(talk, 'transaction_id');
    expect(found).toMatchObject({
      value: PAID.transaction,
      standing: 'proven',
      source: { kind: 'exhibit', id: '1' },
    });
    expect((await talk.case())?.exhibits).toMatchObject([
      { kind: 'payment_proof', reading: { shows: 'wechat_bill' } },
    ]);
    expect(await talk.state()).toBe('review.summary');
  });
});

describe('a list of orders', () => {
  it('tells by the row that fits what the customer sees', async () => {
    const talk = await agreed('11月22日20:03支付宝付了68买原神月卡');
    await talk.show([picture('list.jpg', ORDER_LIST)]);
    expect((await fact(talk, 'order_seen'))?.value).toBe('unpaid');
    expect((await fact(talk, 'shop_order_id'))?.value).toBe(PAID.merchant);
    expect((await talk.case())?.exhibits[0]?.kind).toBe('order_page');
  });

  it('in which no row fits proves nothing, and is worth a line', async () => {
    const talk = await agreed('11月20日20:03支付宝付了25买原神月卡');
    await talk.show([picture('list.jpg', ORDER_LIST)]);
    expect(await fact(talk, 'order_seen')).toBeUndefined();
    expect((await talk.last()).text).toContain('列表里的 2 个订单都和您说的这一笔对不上');
  });

  it('that is empty is what the customer sees', async () => {
    const talk = await agreed('11月22日20:03支付宝付了68买原神月卡');
    await talk.show([picture('list.jpg', ['我的订单', '', '', '', '暂无订单', '', '去逛逛'])]);
    expect((await fact(talk, 'order_seen'))?.value).toBe('none');
  });

  it('shows what an order was before it vanished', async () => {
    const talk = await agreed('我的订单昨天还在，今天不见了，11月22日20:03微信付了68');
    await talk.show([picture('list.jpg', ORDER_LIST)]);
    expect((await fact(talk, 'order_before'))?.value).toBe('原神月卡 ¥68.00 待处理');
    expect((await talk.case())?.lossType).toBe('deleted_or_overwritten');
  });
});

describe('other pictures', () => {
  it('a chat is kept as one, with a word and no facts', async () => {
    const talk = await agreed('付了68没反应');
    const before = JSON.stringify((await talk.case())?.facts);
    await talk.show([
      picture('chat.jpg', [
        '星辰点卡客服',
        '10:21',
        '在吗',
        '付了68没到账',
        '10:22',
        '亲，单号发一下',
        '4200002345202611223456789012',
        '发送',
      ]),
    ]);
    expect(JSON.stringify((await talk.case())?.facts)).toBe(before);
  });

  it('a picture without writing is no evidence, whatever was asked for', async () => {
    const talk = await agreed('11月22日20:03微信付了68买原神月卡，我的订单里没有');
    expect(await talk.state()).toBe('triage.charged');
    await talk.show([picture('cat.jpg', ['喵'])]);
    expect((await talk.case())?.exhibits[0]?.kind).toBe('other');
    expect((await talk.last()).text).toContain('没有看到付款或订单的内容');
    expect(await talk.state()).toBe('triage.charged');
  });

  it.each(['zh-CN', 'en'] as const)(
    'without a word in it does not answer what an agent asked for, who sees it all the same (%s)',
    async (locale) => {
      const talk = await agreed('11月22日20:03微信付了68买原神月卡，我的订单里没有', { locale });
      await talk.say(locale === 'en' ? 'human please' : '人工');
      await talk.desk(WANG, { kind: 'claim' });
      await talk.desk(WANG, { kind: 'ask', items: ['order_page'], note: '' });
      await talk.show([picture('cat.jpg', ['，'])]);
      expect((await talk.last()).text).toMatch(/没看到付款或订单|nothing of a payment or an order/);
      expect((await talk.last()).text).toMatch(/订单页截图|Screenshot of the order page/i);
      const before = await talk.case();
      expect(before?.requests).toMatchObject([{ item: 'order_page', state: 'open' }]);
      expect(before).toMatchObject({ waitingFor: 'desk' });
      expect(before?.exhibits.at(-1)?.kind).toBe('other');
      await talk.show([picture('list.jpg', ORDER_LIST)]);
      expect((await talk.case())?.requests).toMatchObject([{ item: 'order_page', state: 'answered' }]);
    },
  );

  it('without a word in it is no answer to what was to be written, either', async () => {
    const talk = await agreed('11月22日20:03微信付了68买原神月卡，我的订单里没有');
    await talk.say('人工');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'ask', items: ['contact'], note: '' });
    await talk.show([picture('cat.jpg', ['，'])]);
    expect((await talk.case())?.requests).toMatchObject([{ item: 'contact', state: 'open' }]);
    await talk.show([picture('page.jpg', ['个人资料', '邮箱 li@example.com', '手机号 139'])]);
    expect((await talk.case())?.requests).toMatchObject([{ item: 'contact', state: 'answered' }]);
  });

  it('several at once are read together and told in one line', async () => {
    const talk = await agreed('付了68没反应');
    await talk.show([bill, picture('list.jpg', ORDER_LIST)]);
    const { text } = await talk.last();
    expect(text).toContain('读到了微信账单（支付成功）、订单列表');
    expect(text).toContain('证据 1, 2');
    expect((await fact(talk, 'order_seen'))?.value).toBe('unpaid');
  });
});

describe('where nobody can look into a picture', () => {
  const failing = (read: PictureReader['read']): PictureReader => ({
    read,
    preview: async () => ({ kind: 'busy' }),
    close: async () => undefined,
  });

  it.each([
    ['busy', failing(async () => ({ kind: 'busy' }))],
    ['failed', failing(async () => ({ kind: 'failed', reason: 'hung' }))],
    ['hangs', failing(() => new Promise(() => {}))],
  ] as const)('because it is %s, the talk goes on and an agent will look', async (_, pictures) => {
    const talk = await agreed('付了68没反应', { pictures, patience: 20 });
    await talk.show([bill, picture('other.jpg', ORDER_LIST)]);
    const { text } = await talk.last();
    expect(text.match(/人工核对/g)).toHaveLength(1);
    expect(await talk.state()).toBe('charged_page_stalled.payment');
    expect((await talk.case())?.exhibits).toMatchObject([
      { kind: 'payment_proof', reading: { shows: 'unread' } },
      { kind: 'payment_proof', reading: { shows: 'unread' } },
    ]);
  });

  it('because it is broken, another one is asked for', async () => {
    const broken = failing(async () => ({ kind: 'refused', reason: 'damaged' }));
    const talk = await agreed('付了68没反应', { pictures: broken });
    await talk.show([bill]);
    expect((await talk.last()).text).toContain('重新截一张');
  });

  it('because this machine cannot, nothing is said of it', async () => {
    const cannot = failing(async () => ({ kind: 'unavailable', reason: 'no networks' }));
    const talk = await agreed('付了68没反应', { pictures: cannot });
    await talk.show([bill]);
    expect((await talk.last()).text).not.toContain('人工核对');
    expect((await talk.case())?.exhibits[0]?.reading?.shows).toBe('unread');
  });

  it('each picture is read once while the program runs', async () => {
    let read = 0;
    const pictures = failing(async () => {
      read += 1;
      return { kind: 'refused', reason: 'damaged' };
    });
    const talk = await agreed('付了68没反应', { pictures });
    await talk.show([bill]);
    await talk.show([bill]);
    expect(read).toBe(1);
  });
});

describe('a picture in two cases', () => {
  it('is a hint with its reason for the agent, and nothing the customer hears of', async () => {
    const first = await agreed('付了68没反应', { lane: 'web:one' });
    await first.show([bill]);
    const second = await agreed('付了68没反应', { lane: 'web:two', store: first.store });
    const cropped = picture('again.jpg', without(WECHAT_BILL, '交易单号', '商户单号'));
    await second.show([cropped]);
    expect((await second.last()).text).not.toContain('ZD-');
    const notes = (await second.case())?.notes ?? [];
    expect(notes).toHaveLength(1);
    expect(notes[0]?.text).toContain((await first.case())?.reference);
    expect(notes[0]?.text).toContain('同一笔付款');
  });

  it('is found by its payment number as well', async () => {
    const first = await agreed('付了68没反应', { lane: 'web:one' });
    await first.show([bill]);
    const second = await agreed('付了68没反应', { lane: 'web:two', store: first.store });
    await second.show([picture('other.jpg', without(WECHAT_BILL, '支付时间'))]);
    expect((await second.case())?.notes[0]?.text).toContain((await first.case())?.reference);
  });
});

it('pictures for the desk are read, filed, and answered by people', async () => {
  const talk = await agreed('11月22日20:03微信付了68买原神月卡，我的订单里没有');
  await talk.say('/human');
  await talk.desk(WANG, { kind: 'claim' });
  await talk.pass(SECOND);
  const before = (await talk.log()).length;
  await talk.show([bill]);
  expect((await fact(talk, 'transaction_id'))?.standing).toBe('proven');
  const said = (await talk.log()).slice(before).filter(({ author }) => author === 'zhaodan');
  expect(said.map(({ text }) => text).join()).not.toContain('读到了');
});
