import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { verifyBundle } from '../../../src/adapters/documents/verify/verify-bundle.ts';
import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import { composeAppeal } from '../../../src/domain/appeal.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { RawOrder } from '../../../src/understanding/order-rows/plain-order.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { row } from '../../engine/order-book/planted-losses.ts';
import { begin, loaded, WANG } from '../../engine/rehearsal.ts';
import { papersOf } from './papers-of.ts';

const NUMBERS = { transaction_id: '4200002345202611211234567890', merchant_order_id: '2026112120085812345' };
const ORDER: RawOrder = {
  ...NUMBERS,
  shop_order_id: 'XCQ7W5E3R1T9Y8U6',
  product: '王者荣耀点券',
  amount: '68.00',
  status: 'frozen',
  created_at: '2026-11-21 14:02:58',
  paid_at: '2026-11-21 14:03:20',
  contact: 'somebody.else@example.com',
};
const RIGHT = `昨天14:03在星辰点卡微信付了68买月卡，订单列表里没有。交易单号${NUMBERS.transaction_id} 商户单号${NUMBERS.merchant_order_id}`;
const GUESSED = RIGHT.replace('14:03', '9:00').replace('68', '30');

async function handedOver(story: string): Promise<Rehearsal> {
  const talk = begin({ book: memoryBook([row('order', ORDER)], orderSecrets) });
  await talk.say(story);
  await talk.press('agree');
  await talk.say('/human');
  await talk.desk(WANG, { kind: 'claim' });
  return talk;
}

async function membersOf(zipped: Uint8Array | null): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(zipped ?? []));
  const members = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const bytes = await (await zip.openReadStreamPromise(entry)).toArray();
    members.set(entry.fileName, Buffer.concat(bytes));
  }
  return members;
}

/** The words a customer gets of their case, PDF and signatures left out. */
async function customersCopy(talk: Rehearsal): Promise<string> {
  const papers = papersOf(talk);
  const { file } = (await papers.everythingOf(talk.lane)) ?? {};
  const all = await membersOf(await talk.vault.read(file?.sha256 ?? ''));
  const bundle = [...all].find(([name]) => name.startsWith('cases/'))?.[1] ?? Buffer.alloc(0);
  expect(await verifyBundle(bundle, papers.key.publicPem)).toMatchObject({ exit: 0 });
  const members = await membersOf(bundle);
  return ['appeal.md', 'case.json', 'timeline.jsonl', 'conversation.jsonl']
    .map((name) => members.get(name)?.toString('utf8') ?? '')
    .join('\n');
}

const caseOf = async (talk: Rehearsal) => (await talk.case()) as Case;

describe('what the order book shows', { timeout: 60_000 }, () => {
  it('stands side by side with the customer’s words in the desk’s appeal', async () => {
    const talk = await handedOver(RIGHT);
    const { reference } = await caseOf(talk);
    const members = await membersOf(await papersOf(talk).bundle(reference));
    const appeal = members.get('appeal.md')?.toString('utf8') ?? '';
    expect(appeal).toContain('店内记录');
    expect(appeal).toMatch(/已冻结（确定是这一单）/);
    expect(appeal).toMatch(
      /交易单号 \| 4200002345202611211234567890 \| 4200002345202611211234567890 \| 一致/,
    );
    expect(appeal).toContain('查店里的记录：已冻结');
    expect(appeal).not.toContain('somebody.else@example.com');
    expect(await customersCopy(talk)).toContain('已冻结');
  });

  it('is not in the customer’s own data where it was not told, and the chain stays whole', async () => {
    const talk = await handedOver(GUESSED);
    expect((await caseOf(talk)).looks?.at(-1)?.records).toHaveLength(1);
    const copy = await customersCopy(talk);
    expect(copy).not.toMatch(/XCQ7W5E3R1T9Y8U6|frozen|冻结|王者荣耀点券|s\*\*\*@example/);
    expect(copy).toContain('order_looked_up');
    const { reference } = await caseOf(talk);
    const desk = (await membersOf(await papersOf(talk).bundle(reference))).get('appeal.md')?.toString('utf8');
    expect(desk).toContain('已冻结');
  });

  it('concludes for the desk what the talk may not rest on', async () => {
    const theCase = await caseOf(await handedOver(GUESSED));
    const { book, lossType } = composeAppeal(theCase, loaded.plan);
    expect(book?.look.reading.says).toBe('frozen');
    expect(theCase.because.join()).not.toContain('book');
    expect(book?.conclusion.lossType).not.toBe(lossType);
  });
});
