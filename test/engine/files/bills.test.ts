import { describe, expect, it } from 'vitest';
import { type FactName, known } from '../../../src/domain/fact.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { locked, zipBytes } from '../../adapters/bills/write-zip.ts';
import { begin, WANG } from '../rehearsal.ts';
import { another, THE_PAYMENT, wechatStatement } from './a-bill.ts';
import { PAID } from './pages.ts';

async function value(talk: Rehearsal, name: FactName) {
  return known((await talk.case())?.facts ?? {}, name)?.value;
}

async function agreed(story: string): Promise<Rehearsal> {
  const talk = begin();
  await talk.say(story);
  await talk.press('agree');
  return talk;
}

const coffees = [1, 2, 3].map((at) => another(60 * at, '18.00'));
const statement = (...lines: Parameters<typeof wechatStatement>[0]) => ({
  name: '微信支付账单.csv',
  bytes: wechatStatement([...lines, ...coffees]),
});

describe('an exported bill', () => {
  it('proposes the one row that fits, which files all it says', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([statement(THE_PAYMENT)]);
    const { text, buttons } = await talk.last();
    expect(text).toContain('是这一笔吗');
    expect(text).toContain('11月22日 20:03:11 ¥68.00 星辰点卡');
    expect(buttons.map(({ label }) => label)).toEqual(['是这一笔', '不是这一笔']);
    await talk.press('row.1');
    for (const [name, said] of [
      ['amount', { minor: 6800, currency: 'CNY' }],
      ['paid_at', { value: '2026-11-22T20:03:11+08:00', precision: 'second' }],
      ['payment_channel', 'wechat'],
      ['transaction_id', PAID.transaction],
      ['merchant_order_id', PAID.merchant],
      ['payee', '星辰点卡'],
      ['wallet_status', 'success'],
      ['product', '原神月卡'],
    ] as const)
      expect(await value(talk, name), name).toEqual(said);
    const { exhibits, facts } = (await talk.case()) ?? {};
    expect(exhibits).toMatchObject([
      { kind: 'payment_proof', reading: { shows: 'exported_bill', picked: 5 } },
    ]);
    expect(known(facts ?? {}, 'transaction_id')).toMatchObject({
      standing: 'proven',
      source: { kind: 'exhibit', id: '1', row: 5 },
    });
    expect(await talk.state()).toBe('review.summary');
  });

  it('files the row a number names by itself, and says so', async () => {
    const talk = await agreed(`微信付了68没反应，交易单号${PAID.transaction}`);
    await talk.show([statement(another(2 * 24 * 60, '68.00'), THE_PAYMENT)]);
    expect((await talk.last()).text).toContain('按单号在账单里找到了这一笔');
    expect(await value(talk, 'merchant_order_id')).toBe(PAID.merchant);
  });

  it('is picked from by typing the place of a row', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([statement(THE_PAYMENT)]);
    await talk.say('1');
    expect(await value(talk, 'transaction_id')).toBe(PAID.transaction);
  });

  describe('of which several rows fit', () => {
    const qCoins = { ...another(60, '100.00', '星辰点卡'), product: '腾讯Q币100个' };

    it('tells each by its goods as well', async () => {
      const talk = await agreed('付完没有订单');
      await talk.show([statement(THE_PAYMENT, qCoins)]);
      await talk.say('今天付的，东西没到');
      const labels = (await talk.last()).buttons.map(({ label }) => label);
      expect(labels).toContain('11月22日 20:03:11 ¥68.00 星辰点卡 原神月卡');
      expect(labels).toContain('11月22日 19:03:11 ¥100.00 星辰点卡 腾讯Q币100个');
    });

    it.each(['q币那个没到', 'QB没有收到', '买的Q币一直没到'])(
      'proposes the one whose goods are named: %s',
      async (words) => {
        const talk = await agreed('付完没有订单');
        await talk.show([statement(THE_PAYMENT, qCoins)]);
        await talk.say(words);
        const { text, buttons } = await talk.last();
        expect(text).toContain('是这一笔：11月22日 19:03:11 ¥100.00 星辰点卡 腾讯Q币100个');
        expect(buttons.map(({ option }) => option)).toEqual(['row.1', 'no_row']);
      },
    );

    it('lets no goods speak against the sum', async () => {
      const talk = await agreed('付完没有订单');
      await talk.show([statement(THE_PAYMENT, qCoins)]);
      await talk.say('q币没到，付了68');
      expect((await talk.last()).text).not.toContain('是这一笔：11月22日 19:03:11');
    });

    it('asks where the goods are those of several', async () => {
      const talk = await agreed('付完没有订单');
      await talk.show([
        statement(THE_PAYMENT, qCoins, { ...another(90, '50.00', '星辰点卡'), product: '腾讯Q币50个' }),
      ]);
      await talk.say('q币那个没到');
      expect((await talk.last()).text).toContain('是哪一笔');
    });
  });

  it('in which it is none of the rows is not asked about again', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([statement(THE_PAYMENT)]);
    await talk.press('no_row');
    expect((await talk.last()).text).toContain('不是这几笔');
    await talk.say('微信付的');
    expect((await talk.last()).text).not.toContain('是哪一笔');
    expect(await value(talk, 'transaction_id')).toBeUndefined();
    expect((await talk.case())?.exhibits[0]?.reading?.picked).toBeNull();
  });

  it('in which nothing fits says what was looked for', async () => {
    const talk = await agreed('今天20:03付了99没反应');
    await talk.show([statement(another(30 * 24 * 60, '68.00'))]);
    const { text } = await talk.last();
    expect(text).toContain('4 笔都看过了');
    expect(text).toContain('¥99.00');
  });

  it('is looked into again once more is known', async () => {
    const talk = await agreed('付完没有订单');
    await talk.show([{ name: 'bill.csv', bytes: wechatStatement(coffees) }]);
    expect((await talk.last()).text).toContain('告诉我金额或大概的时间');
    await talk.say('18元，今天19:03付的');
    expect((await talk.last()).text).toContain('是哪一笔');
    await talk.press('row.1');
    expect(await value(talk, 'transaction_id')).toBe(coffees[0]?.transaction);
  });

  it('that came before consent is looked into with it', async () => {
    const talk = begin();
    await talk.say('今天八点多付了68没反应');
    await talk.show([statement(THE_PAYMENT)]);
    expect(await talk.case()).toBeNull();
    expect((await talk.last()).text).not.toContain('是这一笔吗');
    await talk.press('agree');
    expect((await talk.last()).text).toContain('是这一笔吗');
    await talk.press('row.1');
    expect(await value(talk, 'transaction_id')).toBe(PAID.transaction);
  });

  it('is let be where the customer goes on with something else', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([statement(THE_PAYMENT)]);
    for (const words of ['钱安全吗？', '钱安全吗？', '钱安全吗？']) await talk.say(words);
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('row.1');
    await talk.say('支付成功');
    expect(await value(talk, 'wallet_status')).toBe('success');
  });

  it('may come as a workbook or in a zip', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    const bytes = await zipBytes([{ name: '账单.csv', bytes: wechatStatement([THE_PAYMENT]) }]);
    await talk.show([{ name: '微信支付账单.zip', bytes }]);
    await talk.press('row.1');
    expect(await value(talk, 'transaction_id')).toBe(PAID.transaction);
  });

  it('at the desk files itself where a number names the row, and asks nothing', async () => {
    const talk = await agreed(`微信付了68没反应，交易单号${PAID.transaction}`);
    await talk.say('/human');
    await talk.desk(WANG, { kind: 'claim' });
    const before = (await talk.log()).length;
    await talk.show([statement(THE_PAYMENT)]);
    expect(await value(talk, 'merchant_order_id')).toBe(PAID.merchant);
    const said = (await talk.log()).slice(before).filter(({ author }) => author === 'zhaodan');
    expect(said.map(({ text }) => text).join()).not.toContain('账单');
  });
});

describe('a file that is no bill', () => {
  it.each([
    [
      'locked.zip',
      async () => locked(await zipBytes([{ name: 'a.csv', bytes: wechatStatement([]) }])),
      '密码',
    ],
    ['empty.zip', async () => zipBytes([]), '压缩包里没有文件'],
    [
      'cut.zip',
      async () => (await zipBytes([{ name: 'a.csv', bytes: wechatStatement([]) }])).subarray(0, 80),
      '不完整',
    ],
    [
      'bank.csv',
      async () =>
        Buffer.from(
          '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要\n2026-11-22,人民币,-68.00,1.00,消费,星辰,\n',
        ),
      '招商银行',
    ],
    ['notes.csv', async () => Buffer.from('我,的,笔记\n1,2,3\n'), '没有找到账单的表头'],
    [
      'cat.zip',
      async () => zipBytes([{ name: 'cat.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]) }]),
      '图片',
    ],
  ] as const)('%s is answered in words and kept', async (name, bytes, words) => {
    const talk = await agreed('今天八点多付了68没反应');
    const state = await talk.state();
    await talk.show([{ name, bytes: await bytes() }]);
    expect((await talk.last()).text).toContain(words);
    expect((await talk.case())?.exhibits).toMatchObject([{ kind: 'other' }]);
    expect(await talk.state()).toBe(state);
  });

  it('a PDF is kept for people, and that nobody has read it yet is said', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([{ name: '账单.pdf', bytes: Buffer.from('%PDF-1.7') }]);
    expect((await talk.last()).text).toMatch(/已存为证据 1.*PDF 里的内容我读不了，客服会打开来看/s);
    expect((await talk.case())?.exhibits).toMatchObject([{ reading: { shows: 'unread' } }]);
  });

  it('a text is a text, and nothing is said of bills', async () => {
    const talk = await agreed('今天八点多付了68没反应');
    await talk.show([{ name: 'story.txt', bytes: Buffer.from('这是我的故事') }]);
    expect((await talk.last()).text).not.toContain('账单的表头');
  });
});
