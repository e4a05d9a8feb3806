import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/understanding/secrets/mask-secrets.ts';
import { understand } from '../../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };

const kindsIn = (text: string): string[] => [
  ...new Set(understand(text, NOW).secrets.map(({ value }) => value as string)),
];

/** A kind, a tab, a text that gives one away, `\n` for a new line; `-`: nothing to hide, though it may look so. */
const WORDINGS = readFileSync(join(import.meta.dirname, 'wordings.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
  .map(([kind, text]) => ({ kind, text: text.replaceAll('\\n', '\n') }));

describe('secrets as people tell them', () => {
  it('are recognised', () => {
    const missed = WORDINGS.filter(({ kind, text }) => kind !== '-' && !kindsIn(text).includes(kind));
    expect(missed).toEqual([]);
  });

  it('are not seen where there are none', () => {
    expect(WORDINGS.filter(({ kind, text }) => kind === '-' && kindsIn(text).length > 0)).toEqual([]);
  });
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** The digit that makes a number pass the check of cards. */
function withCheckDigit(number: string): string {
  const sum = [...number].reverse().reduce((total, digit, back) => {
    const doubled = Number(digit) * (back % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return number + String((10 - (sum % 10)) % 10);
}

/** GB 11643-1999. */
function residentNumber(region: string, birth: string, serial: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const body = region + birth + serial;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

const cards = fc
  .tuple(fc.constantFrom('4', '51', '55', '34', '62', '2223'), digits(15))
  .map(([start, rest]) => {
    const length = start === '34' ? 15 : 16;
    return withCheckDigit((start + rest).slice(0, length - 1));
  });
const residents = fc
  .tuple(
    fc.constantFrom('110105', '440305', '510107', '330106'),
    fc.date({ min: new Date('1940-01-01'), max: new Date('2012-12-31'), noInvalidDate: true }),
    digits(3),
  )
  .map(([region, birth, serial]) =>
    residentNumber(region, birth.toISOString().slice(0, 10).replaceAll('-', ''), serial),
  );

const SPACES = ['', ' ', ':', '：', ' : ', '是', '是 ', '为', '\n', '：\n'];
const TOLD = [
  {
    kind: 'otp',
    labels: ['验证码', '校验码', '动态码', '驗證碼', '短信验证码', 'OTP', '动态口令'],
    value: digits(6),
  },
  {
    kind: 'password',
    labels: ['支付密码', '登录密码', '密码', '密碼', 'pwd', 'password', 'Password', '口令'],
    value: fc.tuple(fc.constantFrom('abc', 'Lily', 'qw.er'), digits(5)).map((parts) => parts.join('')),
  },
  { kind: 'cvv', labels: ['cvv', 'CVV2', 'cvc', '安全码', '卡背面三位'], value: digits(3) },
  {
    kind: 'card_key',
    labels: ['卡密', '激活码', '兑换码', 'cdk', 'CDKEY', '充值卡密码'],
    value: fc.tuple(fc.constantFrom('XK7Q', 'AB9C'), digits(8)).map(([start, rest]) => start + rest),
  },
];
const around = fc.constantFrom('', '付了68元，', 'hi ', '订单呢？', '微信付的 ');
const after = fc.constantFrom('', '，谢谢', ' 快点', '。', '\n订单号呢');

describe('secrets of every kind', () => {
  it.each(TOLD)('a $kind is masked whatever stands around it', ({ kind, labels, value }) => {
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...labels),
        fc.constantFrom(...SPACES),
        value,
        after,
        (before, label, space, secret, behind) => {
          const text = `${before}${label}${space}${secret}${behind}`;
          const { secrets } = understand(text, NOW);
          const expected = label === '充值卡密码' ? ['card_key', 'password'] : [kind];
          expect(
            secrets.some(({ value: found }) => expected.includes(found)),
            text,
          ).toBe(true);
          expect(maskSecrets(text, secrets), text).not.toContain(secret);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the number of a card is masked, written in one or by fours', () => {
    fc.assert(
      fc.property(around, cards, fc.constantFrom('', ' ', '-'), after, (before, card, gap, behind) => {
        const written = (card.match(/.{1,4}/g) as string[]).join(gap);
        const text = `${before}${written}${behind}`;
        const { secrets } = understand(text, NOW);
        expect(
          secrets.map(({ value }) => value),
          text,
        ).toContain('full_card_number');
        expect(maskSecrets(text, secrets)).not.toContain(written);
      }),
      { numRuns: 300 },
    );
  });

  it("a resident's number is masked without a label", () => {
    fc.assert(
      fc.property(around, residents, after, (before, number, behind) => {
        expect(kindsIn(`${before}${number}${behind}`)).toEqual(['id_number']);
      }),
      { numRuns: 200 },
    );
  });
});

const seconds = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\D/g, '').slice(0, 14));
const numbers = fc.oneof(
  fc.tuple(seconds, digits(14)).map(([time, rest]) => time.slice(0, 8) + rest + time.slice(8)),
  fc.tuple(seconds, digits(10)).map(([time, rest]) => `4200003060${time.slice(0, 8)}${rest}`),
  fc.tuple(fc.constantFrom('', 'XC', 'DD', 'AC'), seconds, digits(5)).map((parts) => parts.join('')),
);

describe('numbers of orders', () => {
  it('are no secrets, whatever they are called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '订单号',
          '交易单号',
          '商户单号',
          '单号',
          '流水号',
          'order no.',
          'order',
          '卡密没到，订单',
          '',
        ),
        fc.constantFrom('', ' ', '：', '是'),
        numbers,
        (label, space, number) => {
          expect(kindsIn(`${label}${space}${number}`)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
