import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { understandCommand } from '../../src/commands/understand.ts';

async function run(chunks: readonly (string | Buffer)[]): Promise<{ exit: number; lines: string[] }> {
  const lines: string[] = [];
  const exit = await understandCommand({ input: Readable.from(chunks), output: (line) => lines.push(line) });
  return { exit, lines };
}

const GOOD =
  '{"id":"1","text":"昨天14:03微信付了68买月卡,没有订单","received_at":"2026-11-22T20:15:00+08:00"}';

it('answers a line with the keys in their order', async () => {
  const { exit, lines } = await run([`${GOOD}\n`]);
  expect(exit).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^\{"id":"1","language":"zh","kind":"complaint","loss_type":"paid_no_order","confidence":0\.\d+,"facts":\{"amount":\{"value":"68\.00","currency":"CNY","span":\[11,13\]\},"paid_at":\{"value":"2026-11-21T14:03:00\+08:00","precision":"minute","span":\[0,7\]\},"channel":\{"value":"wechat","span":\[7,9\]\},"transaction_id":null,/,
  );
  expect(lines[0]).toMatch(/"status":null\},"direction":null,"secrets":\[\],"warnings":\[\]\}$/);
});

it('answers bad lines in their place and exits 1', async () => {
  const bad = [
    'not json: 13800138000',
    '{"id":7}',
    '[1]',
    '{"id":"x","text":"嗨","received_at":"yesterday"}',
  ];
  const { exit, lines } = await run([`${GOOD}\n${bad.join('\n')}\n${GOOD.replace('"1"', '"2"')}`]);
  const parsed = lines.map((line) => JSON.parse(line) as { id: unknown; error?: string });
  expect(exit).toBe(1);
  expect(parsed.map(({ id }) => id)).toEqual(['1', null, 7, null, 'x', '2']);
  expect(parsed.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, true, false]);
  expect(lines.join()).not.toContain('13800138000');
});

it('reads lines and characters that are cut by the chunks', async () => {
  const bytes = Buffer.from(`${GOOD}\r\n${GOOD}\r\n`);
  const pieces = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
  const { exit, lines } = await run(pieces);
  expect(exit).toBe(0);
  expect(lines).toEqual((await run([`${GOOD}\n${GOOD}`])).lines);
});

it('answers each line before the next one has come', async () => {
  const said: string[] = [];
  async function* typed(): AsyncGenerator<string> {
    yield `${GOOD}\n`;
    expect(said).toHaveLength(1);
    yield `${GOOD}\n`;
  }
  await understandCommand({ input: typed(), output: (line) => said.push(line) });
  expect(said).toHaveLength(2);
});

it('names the kinds of secrets and repeats none of them', async () => {
  const { lines } = await run(['{"id":1,"text":"验证码482913，验证码 482914"}']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ secrets: ['otp'] });
});

it('is silent where nothing came in', async () => {
  expect(await run([])).toEqual({ exit: 0, lines: [] });
});
