import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS } from '../../../src/understanding/pictures/label-words.ts';
import type { PictureText } from '../../../src/understanding/pictures/picture-text.ts';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { amountOf } from '../../../src/understanding/pictures/shown-amounts.ts';
import { timeOf } from '../../../src/understanding/pictures/shown-times.ts';

const RECEIVED_AT = '2026-11-22T12:00:00+08:00';
const word = fc.oneof(
  fc.constantFrom(...Object.values(LABELS).flat()),
  fc.constantFrom(
    '支付成功',
    '已关闭',
    '复制',
    '>',
    '-68.00',
    '¥1,024.50',
    '2026-10-25 15:02:33',
    '4200002345202610253456789012',
    '我的订单',
    '您好,请稍等',
    ':',
  ),
  fc.stringMatching(/^[0-9a-zA-Z]{1,34}$/),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const line = fc.record({
  text: fc.tuple(word, word).map(([one, other]) => one + other),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  box: fc.tuple(
    fc.integer({ min: -50, max: 1200 }),
    fc.integer({ min: -50, max: 2600 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 90 }),
  ),
});
const picture: fc.Arbitrary<PictureText> = fc.record({
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 2600 }),
  tilt: fc.double({ min: -45, max: 45, noNaN: true }),
  lines: fc.array(line, { maxLength: 60 }),
});

it('makes something of any lines whatever, the same each time, and never a fact beside its gap', () => {
  fc.assert(
    fc.property(picture, (text) => {
      const read = readPicture(text, { receivedAt: RECEIVED_AT });
      expect(readPicture(text, { receivedAt: RECEIVED_AT })).toEqual(read);
      for (const { fact } of read.gaps) expect(read.facts[fact]).toBeNull();
      expect(read.gaps.length > 0).toBe(read.warnings.includes('id_incomplete') && read.gaps.length > 0);
      if (read.document === 'chat' || read.document === 'order_list') {
        expect(Object.values(read.facts).filter((fact) => fact !== null)).toEqual([]);
      }
      expect(read.facts.amount?.value.value ?? '0.00').toMatch(/^\d+\.\d\d$/);
    }),
    { numRuns: 300 },
  );
});

it('reads amounts as they are written', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom('', '-', '+'),
      fc.constantFrom('', '¥', '￥'),
      fc.constantFrom('', '元'),
      (minor, sign, mark, unit) => {
        const plain = (minor / 100).toFixed(2);
        const grouped = (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        for (const number of [plain, grouped]) {
          expect(amountOf(`${sign}${mark}${number}${unit}`)).toMatchObject({
            value: plain,
            sign,
            currency: 'CNY',
            sure: true,
          });
        }
      },
    ),
  );
  for (const none of ['', '68元月卡', '12:30', '1.2.3', '订单', '-', '1,2345', '86%'])
    expect(amountOf(none), none).toBeNull();
});

it('reads times in the forms pages show them, with or without the space that gets lost', () => {
  const day = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2026-11-20T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString();
      const [year, month, at] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
      const clock = iso.slice(11, 19);
      const value = { value: `${year}-${month}-${at}T${clock}+08:00`, precision: 'second' };
      for (const shown of [
        `${year}-${month}-${at} ${clock}`,
        `${year}-${month}-${at}${clock}`,
        `${year}/${month}/${at} ${clock}`,
        `${year}.${month}.${at} ${clock}`,
        `${year}年${Number(month)}月${Number(at)}日 ${clock}`,
        `${year}年${month}月${at}日${clock}`,
      ]) {
        expect(timeOf(shown, RECEIVED_AT), shown).toEqual(value);
      }
      expect(timeOf(`${year}-${month}-${at} ${clock.slice(0, 5)}`, RECEIVED_AT)?.precision).toBe('minute');
      expect(timeOf(`${year}-${month}-${at}`, RECEIVED_AT)).toEqual({
        value: iso.slice(0, 10),
        precision: 'day',
      });
    }),
  );
  expect(timeOf('Oct 25, 2026 at 3:02 PM', RECEIVED_AT)).toEqual({
    value: '2026-10-25T15:02:00+08:00',
    precision: 'minute',
  });
  expect(timeOf('25 October 2026 15:02', RECEIVED_AT)).toEqual({
    value: '2026-10-25T15:02:00+08:00',
    precision: 'minute',
  });
  expect(timeOf('2026年10月25日 下午3:02', RECEIVED_AT)).toEqual({
    value: '2026-10-25T15:02:00+08:00',
    precision: 'minute',
  });
  expect(timeOf('12月25日 15:02', RECEIVED_AT)).toEqual({
    value: '2025-12-25T15:02:00+08:00',
    precision: 'minute',
  });
  for (const none of ['15:02', '2026', '4200002345202610253456789012', '2026-13-45 10:00', ''])
    expect(timeOf(none, RECEIVED_AT), none).toBeNull();
});
