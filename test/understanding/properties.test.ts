import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/understanding/normalise.ts';
import { withoutSecrets } from '../../src/understanding/secrets/without-secrets.ts';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const SCRAPS = [
  '付了',
  '68',
  '￥',
  '元',
  '微信',
  '不是',
  '支付宝',
  '昨天',
  '14:03',
  '没有订单',
  '订单',
  '单号',
  '4200003060202611218890670405',
  '密码是',
  'abc12345',
  '验证码',
  '482913',
  '\u202e',
  '\u200b',
  '\0',
  '\ud800',
  '😭',
  'e\u0301',
  '，',
  '\r\n',
  '\t',
  '一千零五十',
  'ﷺ',
  '①',
  '【银行】',
  '余额',
  'paid ',
  '$25 ',
  'yesterday ',
  'stuck ',
  '卡密',
  'AB12C-D34EF-GH56J',
  '2026-11-21',
  '块8',
  '保证金才能解冻',
];
const messages = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('any text at all', () => {
  it('is answered, with spans that lie in it and are not empty', () => {
    fc.assert(
      fc.property(messages, fc.oneof(fc.constant(NOW.receivedAt), fc.string()), (text, receivedAt) => {
        const { facts, secrets } = understand(text, { receivedAt });
        for (const read of [...Object.values(facts), ...secrets]) {
          if (read === null) continue;
          const [start, end] = read.span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(normalise(text.slice(start, end)).text).not.toBe('');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('holds no secret once masked', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const masked = withoutSecrets(text, understand(text, NOW), NOW);
        expect(understand(masked, NOW).secrets).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same in full-width characters', () => {
    const wide = (text: string) =>
      [...text]
        .map((c) => (c >= '!' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
        .join('');
    const text = '昨天14:03微信付了68.5元买月卡,没有订单,交易单号4200003060202611218890670405';
    const values = (facts: object) => Object.values(facts).map((fact) => fact?.value ?? null);
    expect(values(understand(wide(text), NOW).facts)).toEqual(values(understand(text, NOW).facts));
  });
});

const LONG = 100_000;
const PATHOLOGICAL = {
  digits: '1',
  letters: 'a',
  both: 'A1',
  numerals: '一',
  spaces: ' ',
  commas: '1,',
  groups: '12 ',
  lines: '\n',
  orders: '订单',
  payments: '付了68,',
  dashes: 'ABC1-',
  amounts: '68元',
  times: '昨天14:03',
  passwords: '密码',
  keys: '-----BEGIN PRIVATE KEY-----',
  phrases: 'seed phrase abc ',
  links: 'https://a',
  mail: 'a.',
  hidden: '\u202e1',
  surrogates: '\ud800',
  labels: '交易单号',
  cards: '4444 ',
  fees: '付保证金',
  buying: '买了个原神',
  brackets: '【',
  nots: 'not receive any the ',
  nul: '\0',
  marks: '\u0301',
};

describe('a text of 100,000 characters', () => {
  it.each(Object.entries(PATHOLOGICAL))('is answered: %s', (_, unit) => {
    const { facts, secrets } = understand(unit.repeat(Math.ceil(LONG / unit.length)), NOW);
    for (const read of [...Object.values(facts), ...secrets])
      expect(read?.span[1] ?? 0).toBeLessThanOrEqual(LONG + unit.length);
  });
});
