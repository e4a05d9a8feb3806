import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocalBook } from '../../src/adapters/orders/files/local-book.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { type ImportPlan, importOrders, importPayments } from '../../src/commands/import.ts';
import { type ReconcileOptions, reconcile } from '../../src/commands/reconcile.ts';
import { xlsxBytes } from '../adapters/bills/write-xlsx.ts';
import { written } from '../adapters/orders/files/a-book.ts';
import { orderSecrets } from '../contract/order-samples.ts';

const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
const CLOCK = { now: () => Date.parse('2026-11-22T10:00:00+08:00') };
let dir: string;
let book: ReturnType<typeof openLocalBook>;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-import-'));
  book = openLocalBook({ dir, sealing: orderSecrets });
});
afterEach(async () => {
  await book.close();
  rmSync(dir, { recursive: true, force: true });
});

async function run(
  command: (plan: ImportPlan) => Promise<number>,
  bytes: string | Uint8Array,
  source = written(),
) {
  const file = join(dir, 'export.csv');
  writeFileSync(file, bytes);
  const [said, complaints]: [string[], string[]] = [[], []];
  const exit = await command({
    file,
    book,
    source,
    texts,
    clock: CLOCK,
    say: (line) => said.push(line.replace(file, 'FILE')),
    complain: (line) => complaints.push(line.replaceAll(file, 'FILE')),
  });
  return { exit, said, complaints };
}

const HEADER =
  'shop_order_id,transaction_id,product,amount,status,payment_channel,created_at,paid_at,contact';
const ROW =
  'XC2026112100001,4200002345202611213456789012,原神月卡,68.00,delivered,wechat,2026-11-21 14:02:58,2026-11-21 14:03:20,li@x.example';

describe('import orders', () => {
  it('says what came in, in both languages', async () => {
    const { exit, said, complaints } = await run(importOrders, `${HEADER}\n${ROW}\n`);
    expect(complaints).toEqual([]);
    expect(exit).toBe(0);
    expect(said).toEqual([
      'FILE：新增 1 行，更新 0 行，相同 0 行，有误 0 行。',
      'FILE: 1 new, 0 changed, 0 same, 0 bad.',
    ]);
  });

  it.each([
    ['GBK', iconv.encode(`${HEADER}\r\n${ROW}\r\n`, 'gb18030')],
    ['UTF-8 with a mark', iconv.encode(`${HEADER}\n${ROW}`, 'utf8', { addBOM: true })],
    ['UTF-16', iconv.encode(`${HEADER}\n${ROW}\n`, 'utf16le', { addBOM: true })],
    ['semicolons', `${HEADER}\n${ROW}\n`.replaceAll(',', ';')],
    ['quotes', `${HEADER}\n${ROW.replaceAll(/[^,]+/g, '"$&"')}\n`],
  ])('reads %s', async (_, bytes) => {
    expect((await run(importOrders, bytes)).exit).toBe(0);
    const answer = await book.find({ numbers: ['XC2026112100001'] });
    expect(answer).toMatchObject({ records: [{ product: '原神月卡', amount: { minor: 6800 } }] });
  });

  it('reads a workbook: numbers as text, times as a spreadsheet keeps them, beside a sheet of something else', async () => {
    const text = (...cells: string[]) => cells.map((cell) => ({ text: cell }));
    const orders = new Map([
      [1, text('shop_order_id', 'transaction_id', 'amount', 'status', 'created_at')],
      [
        2,
        [
          ...text('XC2026112100001', '4200002345202611213456789012'),
          { number: '68.5' },
          ...text('delivered'),
          { number: '46347.5856944444' },
        ],
      ],
    ]);
    const notes = new Map([[1, text('说明', '导出自后台')]]);
    const { exit, said, complaints } = await run(importOrders, await xlsxBytes([notes, orders]));
    expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
    expect(said[1]).toBe('FILE: 1 new, 0 changed, 0 same, 0 bad.');
    expect(await book.find({ numbers: ['4200002345202611213456789012'] })).toMatchObject({
      records: [{ amount: { minor: 6850 }, createdAt: { value: '2026-11-21T14:03:24+08:00' } }],
    });
  });

  it('names each bad line, loads the others, and exits 1', async () => {
    const bad = [
      ROW.replace('68.00', '-68.00'),
      ROW.replace('XC2026112100001', 'XC2').replace('delivered', '已完成'),
      ROW.slice(0, 40),
    ];
    const { exit, said, complaints } = await run(importOrders, [HEADER, ROW, ...bad].join('\n'));
    expect(exit).toBe(1);
    expect(said[1]).toBe('FILE: 1 new, 0 changed, 0 same, 3 bad.');
    expect(complaints.filter((_, index) => index % 2 === 1)).toEqual([
      'FILE line 3: amount: the amount is negative, so the row was skipped.',
      expect.stringMatching(
        /^FILE line 4: status: this state is unknown.*statuses: \{ Completed: delivered \}\.$/,
      ),
      'FILE line 5: this row is incomplete: it has fewer cells than the header and was skipped.',
    ]);
    expect(complaints.join()).not.toContain('li@x.example');
  });

  it('counts the bad lines it does not name', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ROW.replace('XC2026112100001', `X${index}-`));
    const { complaints } = await run(importOrders, [HEADER, ...rows].join('\n'));
    expect(complaints.at(-1)).toBe('FILE: 10 more rows were at fault and skipped.');
    expect(complaints).toHaveLength(102);
  });

  it.each([
    ['', 'The file is empty'],
    ['\n\n', 'There is nothing in it'],
    ['order,amount\n1,2\n', 'no column shop_order_id'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'no table of orders'],
    [Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'), 'no table of orders'],
    [Buffer.from('504b0304140000000800000000', 'hex'), ''],
  ])('refuses %j with words', async (bytes, words) => {
    const { exit, said, complaints } = await run(
      importOrders,
      typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    );
    expect(exit).toBe(1);
    expect(said).toEqual([]);
    expect(complaints).toHaveLength(2);
    expect(complaints[1]).toContain(words);
  });

  it('says which entry of the mapping is not in the file', async () => {
    const { exit, complaints } = await run(
      importOrders,
      `${HEADER}\n${ROW}\n`,
      written({ columns: { amount: '实付' } }),
    );
    expect(exit).toBe(1);
    expect(complaints[1]).toContain('order_book columns.amount in shop.yaml says “实付”');
    expect(complaints[1]).toContain('Columns here: shop_order_id, transaction_id');
  });
});

const BILL_HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const billLine = (transaction: string, merchant: string, sum: string) =>
  `2026-11-21 14:03:20,wx,16,0,,${transaction},${merchant},o,NATIVE,SUCCESS,OTHERS,CNY,${sum},0,0,0,0,0,,,月卡,,0,0,${sum},0,`
    .split(',')
    .map((cell) => `\`${cell}`)
    .join(',');
const BILL = [
  BILL_HEADER,
  billLine('4200002345202611213456789012', 'XC2026112100001', '68.00'),
  billLine('4200002345202611210000000002', 'XC2026112100002', '30.00'),
].join('\n');

describe('import payments', () => {
  it('takes a merchant’s bill, and knows it the second time', async () => {
    expect((await run(importPayments, BILL)).said[1]).toBe('FILE: 2 new, 0 changed, 0 same, 0 bad.');
    const again = await run(importPayments, BILL);
    expect(again).toMatchObject({ exit: 0, complaints: [] });
    expect(again.said[1]).toBe('FILE: 0 new, 0 changed, 2 same, 0 bad.');
  });

  it('says what is wrong with one that is none, and loads nothing', async () => {
    const { exit, said, complaints } = await run(importPayments, 'a,b,c\n1,2,3\n');
    expect({ exit, said }).toEqual({ exit: 1, said: [] });
    expect(complaints.length).toBeGreaterThan(0);
  });
});

describe('reconcile', () => {
  async function reconciled(options: ReconcileOptions = {}) {
    const said: string[] = [];
    const complaints: string[] = [];
    const exit = await reconcile({
      ...options,
      book,
      asked: null,
      channels: ['wechat'],
      texts,
      locale: 'en',
      say: (line) => said.push(line),
      complain: (line) => complaints.push(line),
    });
    return { exit, said, complaints };
  }

  it('tells each disagreement and how many there are', async () => {
    await run(importOrders, `${HEADER}\n${ROW.replace('68.00', '98.00')}\n`);
    await run(importPayments, BILL);
    expect(await reconciled()).toEqual({
      exit: 0,
      complaints: [],
      said: [
        'The amounts differ',
        '  Payment 21 Nov 2026 14:03:20 ¥68.00 transaction 4200002345202611213456789012 merchant number XC2026112100001',
        '  Order XC2026112100001 21 Nov 2026 14:03:20 ¥98.00 delivered',
        'Paid, and there is no order',
        '  Payment 21 Nov 2026 14:03:20 ¥30.00 transaction 4200002345202611210000000002 merchant number XC2026112100002',
        'Paid, and there is no order: 1',
        'The amounts differ: 1',
      ],
    });
    const [first] = (await reconciled({ json: true })).said.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      kind: 'amount_differs',
      payments: [{ transaction_id: '4200002345202611213456789012', amount: '68.00', currency: 'CNY' }],
      orders: [{ shop_order_id: 'XC2026112100001', amount: '98.00', status: 'delivered' }],
    });
  });

  it('says when all is well', async () => {
    await run(importOrders, `${HEADER}\n${ROW}\n`);
    await run(importPayments, BILL.split('\n').slice(0, 2).join('\n'));
    const { exit, said } = await reconciled();
    expect([exit, said]).toEqual([0, ['All is well: orders and payments of these days agree.']]);
  });

  it('takes nothing for all being well where there is nothing to compare', async () => {
    const nothing = await reconciled();
    expect({ exit: nothing.exit, said: nothing.said }).toEqual({ exit: 1, said: [] });
    expect(nothing.complaints[0]).toContain('import payments FILE');
    expect(nothing.complaints[1]).toContain('nothing to compare');
    await run(importPayments, BILL);
    for (const json of [false, true]) expect(await reconciled({ from: '2026-11-22', json })).toEqual(nothing);
    for (const json of [false, true]) {
      const { exit, said, complaints } = await reconciled({ json });
      expect({ exit, said }).toEqual({ exit: 1, said: [] });
      expect(complaints[0]).toContain('import orders FILE');
      expect(complaints[1]).toContain('no orders here');
    }
  });

  it('keeps to days and refuses what is none', async () => {
    await run(importOrders, `${HEADER}\nXC2026112100009,,,,unpaid,,,,\n`);
    await run(importPayments, BILL);
    expect((await reconciled({ from: '2026-11-21', to: '2026-11-21' })).said.at(-1)).toBe(
      'Paid, and there is no order: 2',
    );
    for (const day of ['gestern', '2026-02-30']) {
      const { exit, complaints } = await reconciled({ to: day });
      expect(exit).toBe(1);
      expect(complaints[1]).toContain(day);
    }
  });
});
