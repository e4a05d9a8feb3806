import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BillEvent, readBill } from '../../../src/adapters/bills/read-bill.ts';
import {
  ALIPAY_LEDGER_SAMPLE,
  ALIPAY_TRADES_SAMPLE,
} from '../../understanding/bills/samples/alipay-merchant.ts';
import { ALIPAY_APP } from '../../understanding/bills/samples/alipay-user.ts';
import { SAMPLES } from '../../understanding/bills/samples/all.ts';
import { said } from '../../understanding/bills/samples/sample.ts';
import { WECHAT_STATEMENT, WECHAT_TRADES_27 } from '../../understanding/bills/samples/wechat.ts';
import { reading } from './reading.ts';
import { csvBytes, type Dialect, encoded, PLAIN, wallets } from './write-csv.ts';
import { sampleRows, xlsxBytes } from './write-xlsx.ts';
import { gbkZipBytes, zipBytes } from './write-zip.ts';

describe.each(SAMPLES)('$title', (sample) => {
  const whole = {
    rows: sample.says,
    at: sample.rows.map((_, index) => sample.preamble.length + 2 + index),
    sources: [sample.source],
    bad: [],
    problems: [],
  };

  it('as the wallet writes it', async () => {
    expect(await reading(csvBytes(sample, wallets(sample)))).toEqual(whole);
  });

  it.each<[string, Partial<Dialect>]>([
    ['UTF-8 without a mark', {}],
    ['UTF-8 with a mark', { encoding: 'utf8-bom' }],
    ['GBK', { encoding: 'gbk' }],
    ['GBK, padded', { encoding: 'gbk', after: '    ' }],
    ['UTF-16, tabs, quoted', { encoding: 'utf16le-bom', delimiter: '\t', quotes: 'needed' }],
    ['semicolons', { delimiter: ';', quotes: 'needed' }],
    ['every cell quoted', { quotes: 'all' }],
    ['backticks and tabs', { before: '`', after: '\t' }],
    ['line feeds', { lineEnd: '\n' }],
    ['carriage returns', { lineEnd: '\r' }],
  ])('in another dialect: %s', async (_, dialect) => {
    // A second footer line of a text is split by commas, whatever the rows are split by.
    expect(await reading(csvBytes(sample, { ...PLAIN, ...dialect }))).toEqual(whole);
  });

  it('as a sheet, with serial dates, bare amounts, and rows that are not there', async () => {
    expect(await reading(await xlsxBytes([sampleRows(sample)]))).toEqual(whole);
  });

  it('in a zip with names in GBK, beside things that are none', async () => {
    const zip = await gbkZipBytes([
      { name: '说明.txt', bytes: encoded('请妥善保管', 'gbk') },
      { name: '账单明细.csv', bytes: csvBytes(sample, wallets(sample)) },
    ]);
    expect(await reading(zip)).toEqual(whole);
  });
});

describe('zips', () => {
  const SUMMARY = encoded(
    '#支付宝业务汇总查询\r\n#账号：[20880000000001560156]\r\n门店编号,门店名称,交易订单总笔数,退款订单总笔数\r\n,,4,4\r\n',
    'gbk',
  );

  it('of a merchant have the summary first, and the details are found by their header', async () => {
    const zip = await gbkZipBytes([
      { name: '20880000000001560156_20261003_业务明细(汇总).csv', bytes: SUMMARY },
      {
        name: '20880000000001560156_20261003_业务明细.csv',
        bytes: csvBytes(ALIPAY_TRADES_SAMPLE, wallets(ALIPAY_TRADES_SAMPLE)),
      },
    ]);
    const { rows, problems } = await reading(zip);
    expect(rows).toEqual(ALIPAY_TRADES_SAMPLE.says);
    expect(problems).toEqual([]);
  });

  it('may hold several bills, workbooks, and one more zip', async () => {
    const inner = await gbkZipBytes([
      { name: '内层/微信支付账单.csv', bytes: csvBytes(WECHAT_STATEMENT, wallets(WECHAT_STATEMENT)) },
      { name: '微信支付账单.xlsx', bytes: await xlsxBytes([sampleRows(WECHAT_STATEMENT)]) },
    ]);
    const zip = await zipBytes([
      { name: '__MACOSX/._账单.csv', bytes: Buffer.from('\0\x05\x16\x07') },
      { name: '.DS_Store', bytes: Buffer.from('Bud1') },
      { name: '账务.csv', bytes: csvBytes(ALIPAY_LEDGER_SAMPLE, wallets(ALIPAY_LEDGER_SAMPLE)) },
      { name: '微信.zip', bytes: inner },
    ]);
    const { rows, problems } = await reading(zip);
    expect(rows).toEqual([...ALIPAY_LEDGER_SAMPLE.says, ...WECHAT_STATEMENT.says, ...WECHAT_STATEMENT.says]);
    expect(problems).toEqual([]);
  });
});

describe('workbooks', () => {
  it('may have the bill on any sheet, or one on each', async () => {
    const notes = new Map([[1, [{ text: '说明' }, { text: '', inline: true as const }]]]);
    const workbook = await xlsxBytes([notes, sampleRows(WECHAT_STATEMENT), sampleRows(ALIPAY_APP)]);
    const { rows, problems } = await reading(workbook);
    expect(rows).toEqual([...WECHAT_STATEMENT.says, ...ALIPAY_APP.says]);
    expect(problems).toEqual([]);
  });

  it('keep every digit of a number that was written as a quantity', async () => {
    const rows = new Map(sampleRows(WECHAT_STATEMENT));
    const [first = []] = [rows.get(18)];
    rows.set(
      18,
      first.with(8, { number: '4200002345202610300000000001' }).with(5, { number: '28.160000000000004' }),
    );
    expect((await reading(await xlsxBytes([rows]))).rows).toEqual(WECHAT_STATEMENT.says);
  });

  it('name the first row whose numbers a spreadsheet has ruined', async () => {
    const rows = new Map(sampleRows(WECHAT_STATEMENT));
    rows.set(19, (rows.get(19) ?? []).with(8, { number: '4.5000023452026102E+27' }));
    const { rows: read, problems } = await reading(await xlsxBytes([rows]));
    expect(read).toHaveLength(WECHAT_STATEMENT.says.length);
    expect(read[1]?.split('|')[1]).toBe('');
    expect(problems).toEqual([{ what: 'lost_digits', row: 19, member: null }]);
  });

  it('are never worked out: a formula is its stored result, or its own text', async () => {
    const rows = new Map(sampleRows(WECHAT_STATEMENT));
    rows.set(
      18,
      (rows.get(18) ?? [])
        .with(2, { formula: "cmd|'/C calc'!A0" })
        .with(3, { formula: 'HYPERLINK("http://example.com","月卡")', result: '月卡' })
        .with(5, { formula: '14.08*2', result: '28.16' }),
    );
    const [read] = (await reading(await xlsxBytes([rows]))).rows;
    expect(read?.split('|').slice(3, 7)).toEqual(
      ['28.16', 'debit', "=cmd|'/C calc'!A0", '月卡'].join('|').split('|').slice(0, 4),
    );
  });
});

describe('texts', () => {
  const bytes = (line: string) =>
    encoded(
      [WECHAT_STATEMENT.header.join(','), line, (WECHAT_STATEMENT.rows[0] ?? []).join(',')].join('\n'),
      'utf8',
    );
  const row = (product: string) =>
    `2026-10-30 12:45:27,商户消费,某店,${product},支出,¥5.00,零钱,支付成功,42000023,XC1,/`;

  it.each([
    ['"月卡, 6折"', '月卡, 6折'],
    ['"他说""好"""', '他说"好"'],
    ['"特价"Q币', '"特价"Q币'],
    ['"5寸屏', '"5寸屏'],
    ['5"屏', '5"屏'],
    ['"半开', '"半开'],
    ['"月卡"  ', '月卡'],
    ['""', ''],
    ['"一行\n又一行"', '一行 又一行'],
    ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
  ])('a product %j is %j, and the next row is not lost', async (cell, product) => {
    const { rows, bad } = await reading(bytes(row(cell)));
    expect(bad).toEqual([]);
    expect(rows[0]?.replaceAll("cmd|' /C", "cmd ' /C").split('|')[6]?.replace("cmd ' /C", "cmd|' /C")).toBe(
      product,
    );
    expect(rows[1]).toBe(WECHAT_STATEMENT.says[0]);
    expect(rows).toHaveLength(2);
  });

  it('a quote that is never closed swallows nothing', async () => {
    const many = Array.from({ length: 40 }, () => row('"没有右引号')).join('\n');
    const { rows, bad } = await reading(bytes(many));
    expect(bad).toEqual([]);
    expect(rows).toHaveLength(41);
  });

  it('nor do two that belong to different rows', async () => {
    const [one, two] = ['"开', '完"'].map((remark) => row('月卡').replace(/\/$/, remark));
    const { rows, at } = await reading(bytes(`${one}\n${two}`));
    expect(rows).toHaveLength(3);
    expect(at).toEqual([2, 3, 4]);
  });

  it('a remark may go on in the next line', async () => {
    const { rows, at } = await reading(bytes(row('月卡').replace(/\/$/, '"一行\n又,一行\n"')));
    expect(rows).toHaveLength(2);
    expect(at).toEqual([2, 5]);
  });

  it.each([1, 30])('nor does one in a note above the header, %i lines before it', async (lines) => {
    const text = [
      'a,b,c,d,e',
      ...Array<string>(lines).fill('注,"开'),
      WECHAT_STATEMENT.header.join(','),
      row('月卡'),
    ];
    const { rows, at } = await reading(encoded(text.join('\n'), 'utf8'));
    expect(rows).toHaveLength(1);
    expect(at).toEqual([lines + 3]);
  });
});

it('the same from a path as from memory', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bills-'));
  try {
    for (const [name, bytes] of [
      ['a.csv', csvBytes(WECHAT_TRADES_27, wallets(WECHAT_TRADES_27))],
      [
        'a.zip',
        await gbkZipBytes([
          { name: '账单.csv', bytes: csvBytes(WECHAT_TRADES_27, wallets(WECHAT_TRADES_27)) },
        ]),
      ],
    ] as const) {
      const path = join(dir, name);
      writeFileSync(path, bytes);
      const rows: string[] = [];
      for await (const event of readBill({ path })) if (event.kind === 'row') rows.push(said(event.row));
      expect(rows).toEqual(WECHAT_TRADES_27.says);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it.each(['fake.xlsx', 'fake.zip', 'notes.csv'])(
  'a file named %s that is a text without a header',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'bills-'));
    const path = join(folder, name);
    writeFileSync(path, 'not a zip\n\n');
    try {
      const events: BillEvent[] = [];
      for await (const event of readBill({ path })) events.push(event);
      const what = name.endsWith('.csv') ? 'unknown' : 'broken';
      expect(events).toEqual([{ kind: 'problem', problem: { what }, member: null }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
