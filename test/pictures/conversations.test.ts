import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPicturePool, type PicturePool, POOL } from '../../src/adapters/ocr/pool.ts';
import { type FactName, known } from '../../src/domain/fact.ts';
import { formatMoney } from '../../src/domain/format.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { begin } from '../engine/rehearsal.ts';
import { corpus } from './corpus.ts';

let pool: PicturePool;
beforeAll(() => {
  pool = openPicturePool({ ...POOL, unavailable: (reason) => expect.unreachable(reason) });
});
afterAll(() => pool.close());

const SIX_MINUTES = 360_000;
const PAYMENT = 'build-alipay-old-iphone';

function drawn(name: string) {
  const { home, pictures } = corpus();
  const found = pictures.find((picture) => picture.name === name);
  if (!found) throw new Error(`no picture is called ${name}`);
  return { truth: found.truth, file: { name: found.file, bytes: readFileSync(join(home, found.file)) } };
}

/** A conversation that began six minutes after the payment, with consent. */
async function agreed(story: string, paidAt = '2026-11-08T08:32:42+08:00'): Promise<Rehearsal> {
  const talk = begin({ at: Date.parse(paidAt) + SIX_MINUTES, pictures: pool });
  await talk.say(story);
  await talk.press('agree');
  return talk;
}

async function fact<N extends FactName>(talk: Rehearsal, name: N) {
  return known((await talk.case())?.facts ?? {}, name);
}

describe('a screenshot of a bill', () => {
  it('proves amount, time and both numbers, and none of them is asked for', async () => {
    const { truth, file } = drawn(PAYMENT);
    const talk = await agreed('付了31.62没反应');
    await talk.show([file]);
    for (const name of ['transaction_id', 'merchant_order_id', 'payee', 'product'] as const)
      expect(await fact(talk, name), name).toMatchObject({ value: truth.facts?.[name], standing: 'proven' });
    expect(await fact(talk, 'amount')).toMatchObject({ value: { minor: 3162, currency: 'CNY' } });
    expect((await fact(talk, 'paid_at'))?.value.value).toBe(truth.facts?.paid_at);
    const { text } = await talk.last();
    expect(text).toContain('读到了支付宝账单');
    expect(text).toContain('…2186');
    expect(await talk.state()).toBe('review.summary');
  });

  it('cut at its last number leads to a wish for just that', async () => {
    const { file } = drawn('build-alipay-new-cut');
    const talk = await agreed('支付宝付了钱没反应');
    await talk.show([file]);
    const { text } = await talk.last();
    expect(text).toMatch(/商户单号.*没拍到.*再截一张/);
    expect(await fact(talk, 'merchant_order_id')).toBeUndefined();
  });

  it('before consent is used once it is given', async () => {
    const { truth, file } = drawn(PAYMENT);
    const at = Date.parse(truth.facts?.paid_at ?? '') + SIX_MINUTES;
    const talk = begin({ at, pictures: pool });
    await talk.show([file]);
    expect(await talk.case()).toBeNull();
    await talk.press('agree');
    expect(await fact(talk, 'transaction_id')).toMatchObject({ value: truth.facts?.transaction_id });
    expect((await talk.case())?.exhibits).toHaveLength(1);
  });
});

it('a list of orders tells by the row that fits what the customer sees', async () => {
  const { truth, file } = drawn('build-orders-app-iphone');
  const row = truth.orders?.find(({ status }) => status === 'pending');
  const talk = await agreed(`刚才付了${row?.amount}买${row?.product}`, row?.ordered_at);
  await talk.show([file]);
  expect((await fact(talk, 'order_seen'))?.value).toBe('unpaid');
  expect((await fact(talk, 'shop_order_id'))?.value).toBe(row?.shop_order_id);
});

it('an album is read together: the bill, the list, and a cat among them', async () => {
  const talk = await agreed('付了31.62没反应');
  await talk.show([drawn(PAYMENT).file, drawn('build-cat-iphone').file]);
  const { exhibits = [] } = (await talk.case()) ?? {};
  expect(exhibits.map(({ kind }) => kind)).toEqual(['payment_proof', 'other']);
  expect((await talk.last()).text).toContain('没有看到付款或订单');
});

describe('what is no evidence, or worse,', () => {
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } });
  const gif = async () => {
    const frame = await flat(60, 60).png().toBuffer();
    return sharp([frame, frame], { join: { animated: true } })
      .gif()
      .toBuffer();
  };
  it.each([
    ['a cat', async () => drawn('build-cat-iphone').file.bytes, '没有看到付款或订单'],
    ['an animated GIF', gif, '这种图片我打不开'],
    ['half a JPEG', async () => drawn(PAYMENT).file.bytes.subarray(0, 9000), '没传完整'],
    ['a picture of a hundred million pixels', () => flat(10_000, 10_000).png().toBuffer(), '这张图太大'],
    ['a picture without a header', async () => Buffer.from([255, 216, 255, 224, 0]), '没传完整'],
  ])('%s gets a clear answer and no fact, and the question stays', async (_, bytes, words) => {
    const talk = await agreed('付了31.62没反应');
    const before = (await talk.case())?.facts;
    await talk.show([{ name: 'a.jpg', bytes: await bytes() }]);
    expect((await talk.last()).text).toContain(words);
    expect((await talk.last()).buttons.length).toBeGreaterThan(1);
    expect((await talk.case())?.facts).toEqual(before);
  });
});

describe('a worker that is killed in the middle of a turn', () => {
  /** Kills so many workers, one after the other, as soon as each lives. */
  async function kill(times: number): Promise<void> {
    const killed = new Set<number>(pool.pids());
    for (const pid of killed) process.kill(pid, 'SIGKILL');
    for (let count = killed.size; count < times; count += 1) {
      const next = () => pool.pids().find((pid) => !killed.has(pid));
      await expect.poll(next, { timeout: 60_000, interval: 2 }).toBeDefined();
      const pid = next();
      if (pid === undefined) continue;
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
    }
  }

  it('once: another one reads the picture, and the customer notices nothing', async () => {
    const talk = await agreed('付了31.62没反应');
    const shown = talk.show([drawn(PAYMENT).file]);
    await kill(1);
    await shown;
    expect(await fact(talk, 'transaction_id')).toMatchObject({ standing: 'proven' });
  });

  it('twice: the talk goes on, and an agent will look', async () => {
    const talk = await agreed('付了31.62没反应');
    const shown = talk.show([drawn('build-alipay-english-iphone').file]);
    await kill(2);
    await shown;
    expect((await talk.last()).text).toContain('人工核对');
    expect((await talk.case())?.exhibits).toMatchObject([{ reading: { shows: 'unread' } }]);
    expect(formatMoney((await fact(talk, 'amount'))?.value ?? { minor: 0, currency: 'CNY' })).toBe('¥31.62');
  });
});
