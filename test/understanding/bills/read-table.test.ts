import { describe, expect, it } from 'vitest';
import type { BadRow, BillRow } from '../../../src/understanding/bills/bill-row.ts';
import { openTable } from '../../../src/understanding/bills/read-table.ts';
import { noteRefund, type Refunds, withRefunds } from '../../../src/understanding/bills/refunds.ts';
import { ALIPAY_TRADES_SAMPLE } from './samples/alipay-merchant.ts';
import { ALIPAY_APP } from './samples/alipay-user.ts';
import { SAMPLES } from './samples/all.ts';
import { type Sample, said } from './samples/sample.ts';
import { WECHAT_STATEMENT, WECHAT_TRADES_27 } from './samples/wechat.ts';

type Cells = readonly string[];

function linesOf({ preamble, header, rows, footer }: Sample): Cells[] {
  const text = (lines: readonly string[]) => lines.map((line) => line.split(','));
  return [...text(preamble), header, ...rows, ...text(footer)];
}

function read(lines: readonly (Cells | null)[]) {
  const table = openTable();
  const refunds: Refunds = new Map();
  const taken = lines.map((cells, index) => table.take(index + 1, cells)).filter((one) => one !== null);
  const rows = taken.filter((one): one is BillRow => !('bad' in one));
  for (const row of rows) noteRefund(refunds, row);
  return {
    rows: rows.map((row) => withRefunds(row, refunds)),
    bad: taken.filter((one): one is BadRow => 'bad' in one),
    ...table.findings(),
  };
}

describe.each(SAMPLES)('$title', (sample) => {
  it('gives every row and every field', () => {
    const { rows, bad, source } = read(linesOf(sample));
    expect(rows.map(said)).toEqual(sample.says);
    expect(bad).toEqual([]);
    expect(source).toBe(sample.source);
    expect(rows.map(({ row }) => row)).toEqual(
      sample.rows.map((_, index) => sample.preamble.length + 2 + index),
    );
    expect(new Set(rows.map((row) => row.source))).toEqual(new Set([sample.source]));
  });

  it('reads the same from columns in another order, with columns nobody knows', () => {
    const turned = (cells: Cells) => ['?', ...cells.toReversed()];
    const { rows } = read([turned(sample.header), ...sample.rows.map(turned)]);
    expect(rows.map(said)).toEqual(sample.says);
  });

  it('reads the same with backticks, padding, and marks that cannot be seen', () => {
    const worn = (cells: Cells) =>
      cells.map((cell, at) => (at % 2 === 0 ? `\`${cell}  ` : `\u200b ${cell}\t \0`));
    const { rows } = read([worn(sample.header), ...sample.rows.map(worn)]);
    expect(rows.map(said)).toEqual(sample.says);
  });

  it('reads on below a second header and another footer', () => {
    const lines = linesOf(sample);
    const { rows, bad } = read([...lines, ...lines]);
    expect(rows.slice(0, sample.rows.length).map(({ row }) => row)).not.toEqual([]);
    expect(rows).toHaveLength(2 * sample.rows.length);
    expect(bad).toEqual([]);
  });
});

it('keeps the currency of a merchant who is paid in another one', () => {
  const { rows } = read(linesOf(WECHAT_TRADES_27));
  expect(rows.map(({ amount }) => amount.currency)).toEqual([...Array(10).fill('CNY'), 'HKD']);
});

describe('rows that are none', () => {
  const [good = []] = ALIPAY_APP.rows;
  const withCell = (at: number, cell: string) => good.with(at, cell);
  const readOne = (cells: Cells | null) => read([ALIPAY_APP.header, cells, good]);

  it.each([
    ['time', withCell(0, 'gestern')],
    ['time', withCell(0, '2026-02-30 10:00:00')],
    ['time', withCell(0, '2026-10-30 24:00:00')],
    ['time', withCell(0, '')],
    ['amount', withCell(6, '六十八')],
    ['amount', withCell(6, '')],
    ['amount', withCell(6, '68.001')],
    ['amount', withCell(6, '9'.repeat(40))],
    ['cut_off', good.slice(0, 5)],
    ['cut_off', good.slice(0, 10)],
    ['too_long', null],
  ] as const)('names a fault of %s and goes on', (bad, cells) => {
    const { rows, bad: faults } = readOne(cells);
    expect(faults).toEqual([{ row: 2, bad }]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  it.each([
    [['']],
    [[' ', '\t', '']],
    [['共66笔记录']],
    [['#交易合计：2笔']],
    [['---', '']],
    [['注：', '已删除的不在其中']],
  ])('passes over %j without a word', (cells) => {
    const { rows, bad } = readOne(cells);
    expect(bad).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  it('does not speak of anything above the header', () => {
    expect(read([good, null, ['x'.repeat(100)], ALIPAY_APP.header]).bad).toEqual([]);
  });
});

describe('commas that nobody quoted', () => {
  const torn = (sample: Sample, column: string, cell: string) => {
    const at = sample.header.indexOf(column);
    const row = sample.rows[0] ?? [];
    return read([sample.header, [...row.slice(0, at), ...cell.split(','), ...row.slice(at + 1)]]);
  };

  const withoutWords = (line = '') => line.split('|').toSpliced(5, 2);

  it.each([
    [ALIPAY_APP, '商品说明'],
    [ALIPAY_TRADES_SAMPLE, '商品名称'],
    [WECHAT_STATEMENT, '商品'],
    [WECHAT_TRADES_27, '商品名称'],
  ] as const)('are put back into the product: $0.title', (sample, column) => {
    const { rows, bad } = torn(sample, column, '月卡,6折,3张');
    expect(bad).toEqual([]);
    expect(rows[0]?.product).toBe('月卡,6折,3张');
    expect(withoutWords(rows.map(said)[0])).toEqual(withoutWords(sample.says[0]));
  });

  it.each([ALIPAY_APP, WECHAT_STATEMENT])(
    'in the name of a payee leave all else as it was: $title',
    (sample) => {
      const { rows, bad } = torn(sample, '交易对方', '星辰,数码');
      expect(bad).toEqual([]);
      expect(rows[0]?.counterparty).toContain('星辰');
      expect(withoutWords(rows.map(said)[0])).toEqual(withoutWords(sample.says[0]));
    },
  );

  it('that cannot be put back make the row a bad one', () => {
    const odd = [...(ALIPAY_APP.rows[0] ?? []).toSpliced(1, 0, '多', '出', '来').with(9, '六十八')];
    expect(read([ALIPAY_APP.header, odd])).toMatchObject({ rows: [], bad: [{ row: 2, bad: 'columns' }] });
  });

  it('at the end of every row are none', () => {
    const { rows, bad } = read([
      WECHAT_TRADES_27.header,
      ...WECHAT_TRADES_27.rows.map((row) => [...row, '', ' ']),
    ]);
    expect(rows.map(said)).toEqual(WECHAT_TRADES_27.says);
    expect(bad).toEqual([]);
  });

  it('in a remark change nothing', () => {
    const { rows } = torn(WECHAT_STATEMENT, '备注', 'a,b,c');
    expect(rows.map(said)).toEqual(WECHAT_STATEMENT.says.slice(0, 1));
  });
});

describe('numbers', () => {
  const [good = []] = WECHAT_STATEMENT.rows;
  const id = (cell: string) => read([WECHAT_STATEMENT.header, good.with(8, cell)]);

  it.each([
    ['4200002345202610300000000001', '4200002345202610300000000001'],
    ["'4200002345202610300000000001", '4200002345202610300000000001'],
    ['="4200002345202610300000000001"', '4200002345202610300000000001'],
    ['４２０００２３４５', '420002345'],
    ['4200 0023 45', '4200002345'],
    ['/', null],
    ['0', null],
    ['-', null],
    ['', null],
  ])('%j is %j', (cell, expected) => {
    expect(id(cell).rows[0]?.transaction_id).toBe(expected);
    expect(id(cell).lostDigits).toBeNull();
  });

  it('that a spreadsheet has ruined are none, and the first row of them is named', () => {
    const { rows, lostDigits } = read([
      WECHAT_STATEMENT.header,
      good,
      good.with(8, '4.20E+27'),
      good.with(9, '4.2000023452026103E+27'),
    ]);
    expect(rows.map(({ transaction_id }) => transaction_id === null)).toEqual([false, true, false]);
    expect(rows[2]?.merchant_order_id).toBeNull();
    expect(lostDigits).toBe(3);
  });
});

it('never more went back than was paid', () => {
  const [good = []] = WECHAT_STATEMENT.rows;
  const [row] = read([WECHAT_STATEMENT.header, good.with(7, '已退款(￥99999.00)')]).rows;
  expect(row).toMatchObject({ status: 'refunded', refunded: row?.amount });
});

it('words keep an apostrophe of their own', () => {
  const [good = []] = WECHAT_STATEMENT.rows;
  expect(read([WECHAT_STATEMENT.header, good.with(3, "'96怀旧版")]).rows[0]?.product).toBe("'96怀旧版");
});

describe('times', () => {
  const [good = []] = WECHAT_STATEMENT.rows;
  it.each([
    ['2026-10-30 12:45:27', '2026-10-30T12:45:27+08:00', 'second'],
    ['2026/10/3 9:05', '2026-10-03T09:05:00+08:00', 'minute'],
    ['2026.10.03 09:05:06.0', '2026-10-03T09:05:06+08:00', 'second'],
    ['2026年10月3日 9时5分6秒', '2026-10-03T09:05:06+08:00', 'second'],
    ['2026-10-30T12:45:27+08:00', '2026-10-30T12:45:27+08:00', 'second'],
    ['2026-10-30', '2026-10-30', 'day'],
    ['46325.5315625', '2026-10-30T12:45:27+08:00', 'second'],
    ['46325', '2026-10-30T00:00:00+08:00', 'second'],
    ['46325.999988425927', '2026-10-30T23:59:59+08:00', 'second'],
  ])('%s', (cell, value, precision) => {
    expect(read([WECHAT_STATEMENT.header, good.with(0, cell)]).rows[0]?.paid_at).toEqual({
      value,
      precision,
    });
  });
});

describe('files of another kind', () => {
  it.each([
    ['icbc', [['明细查询文件下载'], ['卡号: 1234****9876']]],
    [
      'abc',
      [
        [
          '交易日期',
          '交易时间',
          '交易摘要',
          '交易金额',
          '本次余额',
          '对手信息',
          '日 志 号',
          '交易渠道',
          '交易附言',
        ],
      ],
    ],
    [
      'boc',
      [
        [
          '记账日期',
          '记账时间',
          '币别',
          '金额',
          '余额',
          '交易名称',
          '渠道',
          '附言',
          '对方卡号/账号',
          '对方开户行',
        ],
      ],
    ],
    ['bocom', [['序号', '交易日期', '借贷', '交易金额', '余额', '对方账号', '对方户名', '交易地点', '摘要']]],
    ['cmb', [['记账日期', '货币', '交易金额', '联机余额', '交易摘要', '对手信息', '客户摘要']]],
    ['ccb', [['中国建设银行个人活期账户交易明细']]],
    ['other_bank', [['某某银行账户明细']]],
    [
      'jd',
      [
        ['京东账号名：jd_test'],
        [
          '交易时间',
          '交易分类',
          '商户名称',
          '交易说明',
          '收/支',
          '金额',
          '收/付款方式',
          '交易状态',
          '交易订单号',
          '商家订单号',
          '备注',
        ],
      ],
    ],
    ['meituan', [['美团交易账单明细']]],
    ['alipay_summary', [['#支付宝业务汇总查询']]],
    [
      'wechat_fund_bill',
      [
        [
          '记账时间',
          '微信支付业务单号',
          '资金流水单号',
          '业务名称',
          '业务类型',
          '收支类型',
          '收支金额（元）',
        ],
      ],
    ],
    [
      null,
      [
        ['name', 'price', 'stock'],
        ['点卡', '30', '7'],
      ],
    ],
    [null, []],
  ] as const)('%s', (of, lines) => {
    const { rows, bad, source, foreign } = read(lines);
    expect({ rows, bad, source, foreign }).toEqual({ rows: [], bad: [], source: null, foreign: of });
  });
});
