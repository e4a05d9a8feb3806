import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture } from '../adapters/web/samples.ts';
import type { SeenLine } from '../fakes/telegram/view.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { optionOf, type TelegramCustomer, TelegramHouse } from './telegram-house.ts';

let house: TelegramHouse;
let agent: AgentAtDesk;
beforeAll(async () => {
  house = await TelegramHouse.open();
  agent = await AgentAtDesk.enter(house.service);
});
afterAll(() => house.close());

let serial = 10;
function everything(): string {
  serial += 1;
  return `${ON_YESTERDAY['zh-CN']}14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号4200002345${YESTERDAY}00000000${serial} 商户单号XC${YESTERDAY}0000000${serial}`;
}

async function atReview(): Promise<TelegramCustomer> {
  const customer = await house.customer();
  await customer.say(everything());
  await customer.reads('已记下');
  await customer.press('agree');
  await customer.reads('材料齐了');
  return customer;
}

async function handedIn() {
  const customer = await atReview();
  await customer.press('submit');
  const reference = await customer.reference();
  await customer.reads('回执');
  return { customer, reference };
}

const png = async () => Buffer.from(await picture('png'));
const jpeg = async () => Buffer.from(await picture('jpeg'));

describe('words', () => {
  it('begin in the language of the app, and follow the one that is written', async () => {
    const customer = await house.customer('en');
    await customer.fake.start(customer.id);
    await customer.reads('Hello');
    await customer.say('微信付了68块钱没有订单');
    await customer.reads('已记下');
  });

  it('several in a row get one answer', async () => {
    const customer = await house.customer();
    await customer.fake.start(customer.id);
    await customer.reads('找单');
    for (const text of ['微信付的', '68块', '没有订单']) await customer.say(text);
    await customer.reads('已记下');
    expect(await customer.told()).toHaveLength(2);
  });

  it('of 4096 characters and with strange signs are taken, and long answers come whole', async () => {
    const customer = await house.customer();
    await customer.say(`${'\u202e😀'.repeat(1000)}微信付了68没反应`);
    await customer.reads('已记下');
    const { customer: other, reference } = await handedIn();
    await agent.run(reference, { kind: 'claim' });
    const long = '👨‍👩‍👧 说明\n'.repeat(330);
    await agent.run(reference, { kind: 'reply', text: `${long}完` });
    await other.reads(/完$/);
    const pieces = (await other.told()).filter(({ text }) => text.includes('说明')).map(({ text }) => text);
    expect(pieces.every((text) => text.length <= 4096)).toBe(true);
    expect(pieces.join('').match(/👨‍👩‍👧/gu)).toHaveLength(330);
  });

  it('that were edited are corrections, and both values stand', async () => {
    const { customer, reference } = await handedIn();
    const mistake = await customer.fake.say(customer.id, '充值账号 10001000');
    await expect
      .poll(async () => JSON.stringify((await agent.caseOf(reference)).facts))
      .toContain('充值账号');
    await customer.fake.edit(customer.id, mistake, '充值账号 20002000');
    await expect
      .poll(async () => (await agent.caseOf(reference)).talk.find((line) => line.edited !== null))
      .toMatchObject({ edited: expect.stringContaining('00') });
  });

  it('that were edited to another transaction id leave the first one to be seen', async () => {
    const { customer, reference } = await handedIn();
    const numberOf = (tail: string) => `4200002345${YESTERDAY}000000${tail}`;
    const fact = async () => {
      const { facts } = await agent.caseOf(reference);
      return facts.find(({ name }) => name === 'transaction_id');
    };
    const said = await customer.fake.say(customer.id, `交易单号写错了，是${numberOf('7701')}`);
    await expect.poll(fact).toMatchObject({ value: expect.stringContaining('7701') });
    await customer.fake.edit(customer.id, said, `交易单号写错了，是${numberOf('8802')}`);
    await expect.poll(fact).toMatchObject({
      value: expect.stringContaining('8802'),
      before: expect.stringContaining('7701'),
    });
    const { talk, timeline } = await agent.caseOf(reference);
    expect(talk.find(({ edited }) => edited !== null)).toMatchObject({
      text: expect.stringContaining('7701'),
      edited: expect.stringContaining('8802'),
    });
    expect(timeline.map(({ words }) => words).join()).toContain('更正');
  });

  it('that were forwarded are evidence and say so', async () => {
    const { customer, reference } = await handedIn();
    await customer.fake.say(
      customer.id,
      `【招商银行】您账户1234于${Number(YESTERDAY.slice(4, 6))}月${Number(YESTERDAY.slice(6))}日14:03快捷支付支出人民币68.00元，余额1024.50元`,
      { forwardedFrom: '招商银行' },
    );
    await expect
      .poll(async () => (await agent.caseOf(reference)).exhibits.map(({ how }) => how))
      .toContain('forwarded');
  });
});

describe('buttons', () => {
  it('pressed twenty times at once, and again under another query, have one effect', async () => {
    const customer = await atReview();
    const { lines } = await customer.fake.chat(customer.id);
    const data = lines.flatMap(({ buttons }) => buttons.flat()).find((each) => optionOf(each) === 'submit');
    const press = { data: (data as { callback_data: string }).callback_data };
    await Promise.all(Array.from({ length: 20 }, () => customer.fake.press(customer.id, press)));
    await customer.reads('回执');
    await customer.fake.press(customer.id, press);
    await customer.say('在吗');
    await customer.until(({ presses }) => presses.length === 22);
    const told = await customer.told();
    expect(told.filter(({ text }) => /^已经交给客服/.test(text))).toHaveLength(1);
    expect(told.filter(({ text }) => text.includes('回执'))).toHaveLength(1);
  });

  it('show what was chosen; an old one tells how things stand', async () => {
    const customer = await house.customer();
    await customer.fake.start(customer.id);
    await customer.reads('您好');
    await customer.say(everything());
    const { id } = await customer.reads('已记下');
    await customer.press('agree');
    const summary = await customer.reads('材料齐了');
    await customer.until(({ lines }) =>
      lines
        .find((line) => line.id === id)
        ?.buttons.flat()[0]
        ?.text.startsWith('✓'),
    );
    await customer.say('金额是 98');
    await customer.reads('¥98.00');
    await customer.fake.press(customer.id, { message: summary.id, text: '提交给客服' });
    await customer.reads('这个按钮是之前的');
  });

  it('of another customer are refused politely and do nothing', async () => {
    const customer = await atReview();
    const stranger = await house.customer();
    await customer.fake.press(stranger.id, { chat: customer.id, text: '提交给客服' });
    await customer.until(({ presses }) => presses.some(({ answer }) => answer?.text.includes('别人')));
    expect((await customer.told()).at(-1)?.text).toContain('材料齐了');
  });

  it('can be typed instead', async () => {
    const customer = await house.customer();
    await customer.say(everything());
    await customer.reads('已记下');
    await customer.say('同意');
    await customer.reads('材料齐了');
    await customer.say('1');
    await customer.reads('回执');
  });
});

describe('files', () => {
  it('of an album are an exhibit each and told in one line, one sibling missing and the others late', async () => {
    const { customer, reference } = await handedIn();
    const items = await Promise.all(Array.from({ length: 10 }, (_, index) => samplePicture(index)));
    const before = (await customer.told()).length;
    await customer.fake.sendAlbum(customer.id, items, {
      gaps: 0.4,
      missing: [4],
      captionOn: 9,
      caption: '都在这里',
    });
    await expect.poll(async () => (await agent.caseOf(reference)).exhibits.length).toBe(9);
    await customer.reads(/证据 1, 2, 3, 4, 5, 6, 7, 8, 9/);
    expect((await customer.told()).length).toBe(before + 1);
  });

  it('keep their bytes: as a document to the last one', async () => {
    const { customer, reference } = await handedIn();
    const content = readFileSync(new URL('./telegram-talk.test.ts', import.meta.url));
    await customer.fake.sendDocument(customer.id, { content, name: '账单.txt', type: 'text/plain' });
    await customer.reads(/证据 1/);
    const { exhibits } = await agent.caseOf(reference);
    expect(exhibits[0]).toMatchObject({ name: '账单.txt', bytes: content.length });
  });

  it('show that something is going on while a picture is looked at', async () => {
    const { customer } = await handedIn();
    await customer.fake.sendPhoto(customer.id, await png());
    await customer.until(({ actions }) => actions.length > 0);
    await customer.reads(/证据 1/);
  });

  it('that are too big lead to the chat page, with a code', async () => {
    const { customer } = await handedIn();
    await customer.fake.sendDocument(customer.id, {
      content: 25 * 1024 * 1024,
      name: 'a.mp4',
      type: 'video/mp4',
    });
    await customer.reads('太大');
  });

  it.each([
    ['short', { kind: 'short', bytes: 10 }],
    ['cut off', { kind: 'cut', bytes: 10 }],
    ['a web page', { kind: 'html' }],
    ['missing', { kind: 'missing' }],
    ['broken', { kind: 'broken', status: 502 }],
  ] as const)('that arrive %s are fetched again', async (_name, fault) => {
    const { customer } = await handedIn();
    await customer.fake.failFiles({ fault, times: 2 });
    await customer.fake.sendPhoto(customer.id, await jpeg());
    await customer.reads(/证据 1/);
  });

  it('that trickle are given up and fetched again, while others are answered', async () => {
    const { customer } = await handedIn();
    await customer.fake.failFiles({ fault: { kind: 'slow', bytesPerSecond: 1 }, times: 1 });
    await customer.fake.sendPhoto(customer.id, await jpeg());
    const other = await house.customer();
    await other.say('微信付了68没有订单');
    await other.reads('已记下');
    await expect
      .poll(async () => (await customer.told()).some(({ text }) => text.includes('证据 1')), {
        timeout: 45_000,
      })
      .toBe(true);
  });

  it('that never arrive whole are named, and the talk goes on', async () => {
    const { customer } = await handedIn();
    await customer.fake.failFiles({ fault: { kind: 'html' }, times: 3 });
    await customer.fake.sendPhoto(customer.id, await jpeg());
    await customer.reads('没能取到');
  });
});

describe('everything else', () => {
  it.each([
    ['voice', '语音'],
    ['sticker', '贴纸'],
    ['contact', '名片'],
    ['location', '位置'],
    ['animation', '贴纸'],
    ['poll', '看不了'],
    ['future', '看不了'],
  ] as const)('%s is answered', async (kind, words) => {
    const customer = await house.customer();
    await customer.fake.sendOther(customer.id, kind);
    await customer.reads(words);
  });

  it('unknown updates are passed over', async () => {
    await house.fake.sendUnknownUpdate({ future_update: { a: 1 } });
    const customer = await house.customer();
    await customer.say('微信付了68没反应');
    await customer.reads('已记下');
  });

  it('in a group it says once that it talks in private, and leaves', async () => {
    const customer = await house.customer();
    const group = await house.fake.newGroup('群', [customer.id]);
    await customer.fake.say(customer.id, '/start', { chat: group });
    const seen = await house.fake.until(group, ({ lines }) => lines.some(({ from }) => from === 'bot'));
    expect(seen.lines.filter(({ from }) => from === 'bot').map(({ text }) => text)).toEqual([
      expect.stringContaining('私聊'),
    ]);
    await house.fake.until(group, ({ standing }) => standing === 'left');
    await house.fake.addBot(group);
    await house.fake.until(group, ({ lines }) => lines.filter(({ from }) => from === 'bot').length === 2);
    await house.fake.until(group, ({ standing }) => standing === 'left');
  });

  it('every command is answered', async () => {
    const { customer } = await handedIn();
    for (const [command, words] of [
      ['/status', 'ZD-'],
      ['/help', '/status'],
      ['/mydata', '资料'],
      ['/human', '客服'],
      ['/continue', '继续码'],
      ['/language', 'in English'],
      ['/back', 'earlier question'],
      ['/delete', 'delete'],
    ] as const) {
      const before = (await customer.told()).length;
      await customer.say(command);
      const fresh = (lines: readonly SeenLine[]) => lines.filter(({ from }) => from === 'bot').slice(before);
      await customer.until(({ lines }) =>
        fresh(lines).some(({ text }) => text.toLowerCase().includes(words.toLowerCase())),
      );
    }
  });
});

async function samplePicture(seed: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const background = { r: seed * 20, g: 100, b: 200 };
  return sharp({ create: { width: 60, height: 80, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
