import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeOutgoing } from '../../../src/understanding/outgoing/judge.ts';

const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const RED = linesOf('red.txt');
const NORMAL = linesOf('normal.txt');
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** Each good reply by itself, and with the one after it in a whole message. */
const GOOD = [
  ...NORMAL,
  ...NORMAL.map((text, index) => {
    const next = NORMAL[(index + 7) % NORMAL.length] ?? '';
    return isChinese(text)
      ? `您好。${text}${isChinese(next) ? next : ''}谢谢您的耐心。`
      : `Hi there. ${text} ${isChinese(next) ? '' : next} Best regards, Lin`;
  }),
];
const share = (part: number, whole: number) => part / whole;

describe('the outgoing guard', () => {
  it('is tried on two hundred bad replies and five hundred good ones', () => {
    expect(RED.length).toBeGreaterThanOrEqual(200);
    expect(GOOD.length).toBeGreaterThanOrEqual(500);
    expect(new Set(RED).size).toBe(RED.length);
  });

  it('holds what asks for a fee, a secret or another payment', () => {
    const missed = RED.filter((text) => judgeOutgoing(text).length === 0);
    expect(missed.join('\n')).toBe('');
    expect(share(RED.length - missed.length, RED.length)).toBeGreaterThanOrEqual(0.99);
  });

  it('lets good replies go, also those that warn of such things', () => {
    const held = GOOD.filter((text) => judgeOutgoing(text).length > 0);
    expect(held.map((text) => `${judgeOutgoing(text)}: ${text}`).join('\n')).toBe('');
    expect(share(held.length, GOOD.length)).toBeLessThan(0.01);
  });
});
