import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../src/adapters/slack/receive/signature.ts';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const NOW = 1_531_420_618_000;
const BODY = Buffer.from('token=xyz&team_id=T1&text=字');
const sign = (timestamp: string, body: Uint8Array = BODY, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;

function judged(seconds: number, change: { signature?: string; timestamp?: string; body?: Uint8Array } = {}) {
  const timestamp = change.timestamp ?? String(NOW / 1000 + seconds);
  const signature = change.signature ?? sign(timestamp);
  return isSigned(change.body ?? BODY, { signature, timestamp }, SECRET, NOW);
}

describe('a signature', () => {
  it('is good for five minutes before and after', () => {
    expect([-300, 0, 300].map((seconds) => judged(seconds))).toEqual([true, true, true]);
    expect([-301, 301, -86_400, 86_400].map((seconds) => judged(seconds))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is of these very bytes, this time and this secret', () => {
    const timestamp = String(NOW / 1000);
    expect(judged(0, { body: Buffer.from('token=xyz&team_id=T1&text=宇') })).toBe(false);
    expect(judged(0, { signature: sign(timestamp, BODY, 'another') })).toBe(false);
    expect(judged(0, { signature: sign(String(NOW / 1000 - 1)) })).toBe(false);
  });

  it.each([
    '',
    'v0=',
    'v0=zz',
    `v1=${'0'.repeat(64)}`,
    `v0=${'0'.repeat(63)}`,
    `v0=${'0'.repeat(65)}`,
    `v0=${'0'.repeat(64)}`,
  ])('is not "%s"', (signature) => {
    expect(judged(0, { signature })).toBe(false);
  });

  it.each(['', 'now', '1e9', '-1', '1531420618.5', ' 1531420618', '9'.repeat(30)])(
    'has no time "%s"',
    (timestamp) => {
      expect(judged(0, { timestamp })).toBe(false);
    },
  );
});
