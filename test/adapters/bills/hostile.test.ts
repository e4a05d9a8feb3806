import { describe, expect, it } from 'vitest';
import { ALIPAY_APP } from '../../understanding/bills/samples/alipay-user.ts';
import { WECHAT_STATEMENT, WECHAT_TRADES_27 } from '../../understanding/bills/samples/wechat.ts';
import { reading } from './reading.ts';
import { csvBytes, encoded, PLAIN, wallets } from './write-csv.ts';
import { type Cell, column, sampleRows, workbookParts, xlsxBytes } from './write-xlsx.ts';
import { gbkZipBytes, locked, zipBytes } from './write-zip.ts';

const CSV = csvBytes(WECHAT_STATEMENT, wallets(WECHAT_STATEMENT));
const HEADER = WECHAT_STATEMENT.header.join(',');
const ROW = (WECHAT_STATEMENT.rows[0] ?? []).join(',');
const SAID = WECHAT_STATEMENT.says[0];
const textOf = (...lines: string[]) => reading(Buffer.from(lines.join('\n')));
const problemOf = async (bytes: Uint8Array, mostInflated?: number) => {
  const { rows, problems } = await reading(bytes, mostInflated);
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('texts that are no whole bill', () => {
  it('an empty file', async () => {
    expect(await problemOf(Buffer.alloc(0))).toMatchObject({ what: 'empty' });
    expect(await problemOf(Buffer.from('\ufeff'))).toMatchObject({ what: 'unknown' });
  });

  it('a header and nothing below it is a bill without rows', async () => {
    expect(await textOf(HEADER)).toMatchObject({ rows: [], bad: [], problems: [] });
  });

  it('a header in the middle, far down', async () => {
    const { rows, at } = await textOf(...Array<string>(5000).fill('说明'), HEADER, ROW);
    expect(rows).toEqual([SAID]);
    expect(at).toEqual([5002]);
  });

  it('two headers in a row, and the same column twice', async () => {
    const doubled = `${HEADER},金额(元),当前状态`;
    const { rows } = await textOf(HEADER, doubled, `${ROW},¥1.00,交易关闭`);
    expect(rows).toEqual([SAID]);
  });

  it('a file that ends in the middle of a row, at any byte', async () => {
    const last = CSV.lastIndexOf('2026-10-12');
    for (const cut of [last + 3, last + 12, last + 22, last + 40, last + 60, last + 75]) {
      const { rows, bad } = await reading(CSV.subarray(0, cut));
      expect(rows).toEqual(WECHAT_STATEMENT.says.slice(0, -1));
      expect(bad).toHaveLength(1);
      expect(bad[0]).toMatchObject({ row: 39 });
    }
  });

  it.each(['big5', 'utf16le'] as const)(
    'in an encoding that no wallet uses: %s without a mark',
    async (encoding) => {
      const { default: iconv } = await import('iconv-lite');
      expect(await problemOf(iconv.encode(CSV.toString(), encoding))).toMatchObject({ what: 'unknown' });
    },
  );

  it('UTF-8 that was damaged in one place', async () => {
    const damaged = Buffer.from(CSV);
    damaged[damaged.indexOf('微信昵称') + 1] = 0xff;
    expect((await reading(damaged)).rows).toEqual(WECHAT_STATEMENT.says);
  });

  it('NUL bytes between and inside the cells', async () => {
    const { rows } = await textOf(HEADER, ROW.replaceAll(',', '\0,\0'), `\0${ROW}`, '\0\0\0', ROW);
    expect(rows).toEqual([SAID, SAID, SAID]);
  });

  it('a row of 100,000 columns, and a line of 3 MB', async () => {
    const { rows, bad } = await textOf(HEADER, ROW, ','.repeat(100_000), 'x'.repeat(3_000_000), ROW);
    expect(rows).toEqual([SAID, SAID]);
    expect(bad).toEqual([
      { row: 3, bad: 'too_long' },
      { row: 4, bad: 'too_long' },
    ]);
  });

  it('a file of nothing but line ends, quotes, or one endless line', async () => {
    expect(await problemOf(Buffer.alloc(3_000_000, '\n'))).toMatchObject({ what: 'unknown' });
    expect(await problemOf(Buffer.alloc(3_000_000, '"'))).toMatchObject({ what: 'unknown' });
    expect(await problemOf(Buffer.alloc(3_000_000, '"\n'))).toMatchObject({ what: 'unknown' });
    expect(await problemOf(Buffer.alloc(3_000_000, '""\n'))).toMatchObject({ what: 'unknown' });
    expect(await problemOf(Buffer.alloc(3_000_000, 'a,"""'))).toMatchObject({ what: 'unknown' });
  });
});

describe('things that are no bill', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['archive', Buffer.from('377abcaf271c0004', 'hex')],
    ['archive', Buffer.from('526172211a0701000000', 'hex')],
    ['archive', Buffer.from('1f8b0800000000000003', 'hex')],
    ['old_sheet', Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')])],
    ['password', Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['other_file', Buffer.concat([Buffer.from('000000206674797069736f6d', 'hex'), Buffer.alloc(64)])],
    ['unknown', Buffer.from('品名,单价,库存\n点卡,30,7\n')],
    ['unknown', Buffer.from('<?xml version="1.0"?><bill/>')],
  ])('%s', async (what, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ what, member: null });
  });

  it('the statement of a bank, by its name', async () => {
    const icbc = encoded(
      '明细查询文件下载\r\n\r\n卡号: 1234****9876\r\n\r\n交易日期,摘要,交易场所,记账金额(收入),余额\r\n',
      'gbk',
    );
    expect(await problemOf(icbc)).toEqual({ what: 'foreign', of: 'icbc', member: null });
  });
});

describe('zips', () => {
  const bill = { name: '账单.csv', bytes: CSV };

  it('with a password, all of it or one member', async () => {
    const zip = await gbkZipBytes([bill, { name: '另一份.csv', bytes: CSV }]);
    const all = await reading(locked(zip));
    expect(all.rows).toEqual([]);
    expect(all.problems.map(({ what }) => what)).toEqual(['password', 'password']);
    const one = await reading(locked(zip, 1));
    expect(one.rows).toEqual(WECHAT_STATEMENT.says);
    expect(one.problems).toEqual([{ what: 'password', member: '另一份.csv' }]);
  });

  it('that were cut off, or are none at all', async () => {
    const zip = await zipBytes([bill]);
    for (const cut of [4, 30, zip.length >> 1, zip.length - 8]) {
      expect(await problemOf(zip.subarray(0, cut))).toMatchObject({ what: 'broken' });
    }
  });

  it('whose member is damaged', async () => {
    const zip = await zipBytes([bill]);
    zip.fill(0xff, 60, 200);
    expect((await reading(zip)).problems).toMatchObject([{ what: 'broken', member: '账单.csv' }]);
  });

  it('with nothing inside', async () => {
    expect(await problemOf(await zipBytes([]))).toMatchObject({ what: 'nothing_inside' });
  });

  it('with nothing but things that are no bills: each is named', async () => {
    const zip = await gbkZipBytes([
      { name: '说明.txt', bytes: Buffer.from('你好') },
      { name: '账单.pdf', bytes: Buffer.from('%PDF-1.7\n') },
    ]);
    expect((await reading(zip)).problems).toEqual([
      { what: 'unknown', member: '说明.txt' },
      { what: 'pdf', member: '账单.pdf' },
    ]);
  });

  it('inside each other without end', async () => {
    let zip = await zipBytes([bill]);
    for (let depth = 0; depth < 2; depth++) zip = await zipBytes([{ name: `${depth}.zip`, bytes: zip }]);
    expect(await problemOf(zip)).toEqual({ what: 'too_deep', member: '1.zip/0.zip' });
  });

  it('that inflate to more than they may', async () => {
    const bomb = await zipBytes([{ name: 'a.csv', bytes: Buffer.alloc(30_000_000) }]);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await problemOf(bomb, 10_000_000)).toMatchObject({ what: 'too_large' });
    const nested = await zipBytes(['1', '2', '3'].map((name) => ({ name: `${name}.zip`, bytes: bomb })));
    const { problems } = await reading(nested, 40_000_000);
    expect(problems.map(({ what }) => what)).toContain('too_large');
  });

  it('that declare less than they inflate to', async () => {
    const zip = await zipBytes([{ name: 'a.csv', bytes: Buffer.alloc(30_000_000, 'a\n') }]);
    const central = zip.indexOf('PK\x01\x02');
    zip.writeUInt32LE(1000, central + 24);
    expect(await problemOf(zip)).toMatchObject({ what: 'broken' });
  });

  it('with too many members', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from('x') }));
    expect(await problemOf(await zipBytes(many))).toMatchObject({ what: 'too_large' });
  });

  it('with names that would leave the folder: nothing is ever written', async () => {
    const zip = await zipBytes([{ name: 'xx/xx/账单.csv', bytes: CSV }]);
    const sly = Buffer.from(zip.toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
    expect((await reading(sly)).rows).toEqual(WECHAT_STATEMENT.says);
  });
});

describe('workbooks', () => {
  const sheet = async (xml: string, shared = '<sst/>') =>
    zipBytes([
      ...workbookParts(1),
      { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(xml) },
      { name: 'xl/sharedStrings.xml', bytes: Buffer.from(shared) },
    ]);
  const inline = (texts: readonly string[], row: number) =>
    `<row r="${row}">${texts.map((text, at) => `<c r="${column(at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const [first = []] = WECHAT_STATEMENT.rows;
  const rows = (...inner: string[]) => `<worksheet><sheetData>${inner.join('')}</sheetData></worksheet>`;

  it('with a cell at the far end of the sheet cost nothing', async () => {
    const xml = rows(
      inline(WECHAT_STATEMENT.header, 1),
      '<row r="2"><c r="XFD2"><v>1</v></c></row>',
      inline(first, 3),
      '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>完</t></is></c></row>',
    );
    const read = await reading(await sheet(xml));
    expect(read.rows).toEqual([SAID]);
    expect(read.bad).toEqual([{ row: 2, bad: 'too_long' }]);
  });

  it('whose XML is cut off keep the rows above', async () => {
    const xml = rows(inline(WECHAT_STATEMENT.header, 1), inline(first, 2), inline(first, 3)).slice(0, -60);
    const read = await reading(await sheet(xml));
    expect(read.rows).toEqual([SAID]);
    expect(read.problems).toEqual([{ what: 'broken', member: null }]);
  });

  it.each([
    ['that is none', 'not xml at all'],
    [
      'with an entity that stands for itself many times over',
      `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
    ],
  ])('with XML %s', async (_, xml) => {
    expect(await problemOf(await sheet(xml))).toMatchObject({ what: 'broken' });
  });

  it('that break before their header, beside a bill in one zip', async () => {
    const zip = await zipBytes([
      { name: '坏.xlsx', bytes: await sheet('<worksheet><oops') },
      { name: '好.csv', bytes: CSV },
    ]);
    const read = await reading(zip);
    expect(read.rows).toEqual(WECHAT_STATEMENT.says);
    expect(read.problems).toEqual([{ what: 'broken', member: '坏.xlsx' }]);
  });

  it('that are of a bank on one of their sheets: it is named, once', async () => {
    const rowOf = (text: string) => new Map([[1, [{ text }]]]);
    const workbook = await xlsxBytes([rowOf('说明'), rowOf('中国建设银行账户明细'), rowOf('完')]);
    expect(await problemOf(workbook)).toEqual({ what: 'foreign', of: 'ccb', member: null });
  });

  it('with one endless text, or too many of them', async () => {
    const endless = `<worksheet><sheetData><row r="1"><c t="str"><v>${'a'.repeat(9_000_000)}</v></c></row></sheetData></worksheet>`;
    expect(await problemOf(await sheet(endless))).toMatchObject({ what: 'too_large' });
    expect(await problemOf(await sheet(rows(), ' '.repeat(65 * 1024 * 1024)))).toMatchObject({
      what: 'too_large',
    });
  });

  it('with more rows than are read say from where on', async () => {
    const xml = rows(inline(WECHAT_STATEMENT.header, 1), inline(first, 2), '<row/>'.repeat(200_000));
    const read = await reading(await sheet(xml));
    expect(read.rows).toEqual([SAID]);
    expect(read.problems).toEqual([{ what: 'too_many_rows', row: 200_001, member: null }]);
  });

  it('without the sheets they name, or any text to refer to', async () => {
    expect(await problemOf(await zipBytes(workbookParts(1)))).toMatchObject({ what: 'broken' });
    const lost = rows('<row><c t="s"><v>7</v></c><c t="e"><v>#REF!</v></c></row>');
    expect(await problemOf(await sheet(lost))).toMatchObject({ what: 'unknown' });
  });

  it('whose parts are locked', async () => {
    const rowsOf: Cell[] = [{ text: '1' }];
    const zip = await xlsxBytes([new Map([[1, rowsOf]])]);
    expect(await problemOf(locked(zip))).toMatchObject({ what: 'password' });
  });

  it('with times as texts and cells without a place', async () => {
    const bare = rows(
      ...[WECHAT_STATEMENT.header, first].map(
        (cells) =>
          `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      ),
    ).replaceAll(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/g, '<$1x:$2');
    expect((await reading(await sheet(bare))).rows).toEqual([SAID]);
  });
});

it('a bad row does not hide the others, and its content is not repeated', async () => {
  const { rows, bad } = await textOf(HEADER, ROW.replace('¥28.16', '13800138000元整'), ROW);
  expect(rows).toEqual([SAID]);
  expect(JSON.stringify(bad)).not.toContain('138');
});

it('bills of one kind after the other in one text', async () => {
  const both = Buffer.concat([
    csvBytes(ALIPAY_APP, PLAIN),
    csvBytes(WECHAT_TRADES_27, { ...PLAIN, before: '`' }),
  ]);
  const { rows, sources } = await reading(both);
  expect(rows).toEqual([...ALIPAY_APP.says, ...WECHAT_TRADES_27.says]);
  expect(sources).toEqual(['alipay_user', 'wechat_merchant']);
});

it('sheets with rows that are wider than their header', async () => {
  const wide = new Map(sampleRows(WECHAT_STATEMENT));
  wide.set(18, [...(wide.get(18) ?? []), { text: '多' }, { text: '余' }]);
  expect((await reading(await xlsxBytes([wide]))).rows).toEqual(WECHAT_STATEMENT.says);
});

it('a large file in memory leaves others their turns', async () => {
  let turns = 0;
  let counter = setImmediate(function count() {
    turns += 1;
    counter = setImmediate(count);
  });
  try {
    await textOf(HEADER, ...Array<string>(30_000).fill(ROW));
  } finally {
    clearImmediate(counter);
  }
  expect(turns).toBeGreaterThan(20);
});
