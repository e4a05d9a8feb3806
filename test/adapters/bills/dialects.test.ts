import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sample } from '../../understanding/bills/samples/sample.ts';
import { WECHAT_TRADES_27 } from '../../understanding/bills/samples/wechat.ts';
import { reading } from './reading.ts';
import { csvBytes, type Dialect } from './write-csv.ts';
import { sampleRows, xlsxBytes } from './write-xlsx.ts';
import { gbkZipBytes } from './write-zip.ts';

/** What a payment can say of itself, before anything is written down. */
const payment = fc.record({
  at: fc
    .date({
      min: new Date('2010-01-01T00:00:00Z'),
      max: new Date('2035-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 19)),
  minor: fc.nat({ max: 99_999_999 }),
  transaction: fc.stringMatching(/^[1-9]\d{15,40}$/),
  order: fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_*@-]{5,30}$/), { nil: null }),
  // What a shop may call its goods, quotation marks, delimiters, formulas and a second line included.
  product: fc
    .tuple(
      fc.array(fc.constantFrom(...'月卡元 ,;"=\'&<>+-@|()（）“”¥A1z。㐀😀'), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('', '\n第二行', '\n二\n三'),
    )
    .map(([characters, more]) => characters.join('').trim() + more)
    .filter((text) => /^[^"`'=/\s]/.test(text)),
  direction: fc.constantFrom('支出', '收入', '不计收支'),
  status: fc.constantFrom(
    ['交易成功', 'success'],
    ['交易关闭', 'closed'],
    ['等待付款', 'pending'],
    ['还款失败', 'failed'],
  ),
});
type Payment = typeof payment extends fc.Arbitrary<infer T> ? T : never;

const yuan = (minor: number) => (minor / 100).toFixed(2);
const DIRECTIONS = { 支出: 'debit', 收入: 'credit', 不计收支: 'neutral' } as Record<string, string>;
const HEADER = [
  '交易时间',
  '交易分类',
  '交易对方',
  '商品说明',
  '收/支',
  '金额',
  '收/付款方式',
  '交易状态',
  '交易订单号',
  '商家订单号',
  '备注',
];

function billOf(payments: readonly Payment[], preamble: readonly string[]): Sample {
  return {
    title: '',
    source: 'alipay_user',
    preamble,
    header: HEADER,
    footer: [],
    rows: payments.map(({ at, minor, transaction, order, product, direction, status }) => [
      at.replace('T', ' '),
      '其他',
      '某店',
      product,
      direction,
      yuan(minor),
      '余额',
      status[0] ?? '',
      transaction,
      order ?? '',
      '',
    ]),
    says: payments.map(({ at, minor, transaction, order, product, direction, status }) =>
      [
        `${at}+08:00`,
        transaction,
        order ?? '',
        yuan(minor),
        DIRECTIONS[direction],
        '某店',
        product.replaceAll('\n', ' '),
        '余额',
        status[1],
        status[0],
        '0.00',
      ].join('|'),
    ),
  };
}

const payments = fc.array(payment, { minLength: 1, maxLength: 20 });
const preamble = fc.array(
  fc.constantFrom('支付宝交易明细', '', '1.本明细仅供个人对账使用；', '账号:[a@b.c]', '----'),
  {
    maxLength: 25,
  },
);
const dialect: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom('gbk', 'utf8', 'utf8-bom', 'utf16le-bom'),
  delimiter: fc.constantFrom(',', '\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('needed', 'all'),
  before: fc.constantFrom('', '`'),
  after: fc.constantFrom('', ' ', '    ', '\t'),
});

it('any rows, written in any dialect, read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(payments, preamble, dialect, async (list, notes, written) => {
      const bill = billOf(list, notes);
      const read = await reading(csvBytes(bill, written));
      expect(read.problems).toEqual([]);
      expect(read.bad).toEqual([]);
      expect(read.rows).toEqual(bill.says);
      const linesAbove = (index: number) =>
        list.slice(0, index).reduce((sum, { product }) => sum + product.split('\n').length, 0);
      expect(read.at).toEqual(list.map((_, index) => notes.length + 2 + linesAbove(index)));
    }),
    { numRuns: 300 },
  );
});

it('any rows in a sheet, and in a zip, read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(payments, preamble, dialect, async (list, notes, written) => {
      const bill = billOf(list, notes);
      expect((await reading(await xlsxBytes([sampleRows(bill)]))).rows).toEqual(bill.says);
      const zip = await gbkZipBytes([{ name: '支付宝交易明细.csv', bytes: csvBytes(bill, written) }]);
      expect((await reading(zip)).rows).toEqual(bill.says);
    }),
    { numRuns: 60 },
  );
});

it('whatever bytes come in, the answer is rows or words', async () => {
  const bill = csvBytes(WECHAT_TRADES_27, {
    encoding: 'utf8',
    delimiter: ',',
    lineEnd: '\n',
    quotes: 'none',
    before: '`',
    after: '',
  });
  const files = [
    bill,
    await xlsxBytes([sampleRows(WECHAT_TRADES_27)]),
    await gbkZipBytes([{ name: '账单.csv', bytes: bill }]),
  ];
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), damage, fc.nat(), async (file, changes, cut) => {
      const isCut = cut % 3 === 0;
      const bytes = Buffer.from(file.subarray(0, isCut ? cut % file.length : file.length));
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      const { rows, bad, problems } = await reading(bytes);
      // Cut right behind its header, a text is a bill without rows.
      expect(rows.length + bad.length + problems.length).toBeGreaterThanOrEqual(isCut ? 0 : 1);
    }),
    { numRuns: 400 },
  );
});
