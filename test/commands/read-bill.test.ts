import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { readBills } from '../../src/commands/read-bill.ts';
import { csvBytes, encoded, wallets } from '../adapters/bills/write-csv.ts';
import { sampleRows, xlsxBytes } from '../adapters/bills/write-xlsx.ts';
import { gbkZipBytes, locked } from '../adapters/bills/write-zip.ts';
import { zhaodan } from '../faults/program.ts';
import { ALIPAY_APP } from '../understanding/bills/samples/alipay-user.ts';
import { SAMPLES } from '../understanding/bills/samples/all.ts';
import { printed } from '../understanding/bills/samples/sample.ts';
import { WECHAT_STATEMENT } from '../understanding/bills/samples/wechat.ts';

const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-bills-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}

async function run(...files: string[]) {
  let out = '';
  const complaints: string[] = [];
  const output = new Writable({
    // As slow as a pipe that is full.
    highWaterMark: 1,
    write(chunk, _, done) {
      out += chunk;
      setImmediate(done);
    },
  });
  const exit = await readBills({ files, texts, output, complain: (line) => complaints.push(line) });
  return { exit, lines: out.split('\n').slice(0, -1), complaints, ended: output.writableEnded };
}

describe('rows', () => {
  it('have their keys in the order of the interface', async () => {
    const path = file('one.csv', csvBytes(ALIPAY_APP, wallets(ALIPAY_APP)));
    const { exit, lines, complaints, ended } = await run(path);
    expect(lines[5]).toBe(
      '{"source":"alipay_user","row":27,"paid_at":"2026-10-24T12:30:00+08:00","transaction_id":"2026102422001400011000000006","merchant_order_id":"DK0006","amount":"1050.00","currency":"CNY","direction":"debit","counterparty":"点卡之家","product":"Steam充值卡","method":"花呗","status":"partially_refunded","status_text":"交易成功","refunded_amount":"20.00"}',
    );
    expect(lines.map(printed)).toEqual(ALIPAY_APP.says);
    expect({ exit, complaints, ended }).toEqual({ exit: 0, complaints: [], ended: false });
  });

  it('of several files name theirs, as it was given, in the order of the files', async () => {
    const paths = SAMPLES.map((sample, at) => file(`${at}.csv`, csvBytes(sample, wallets(sample))));
    const { exit, lines } = await run(...paths);
    expect(exit).toBe(0);
    expect(lines.map(printed)).toEqual(SAMPLES.flatMap(({ says }) => says));
    const named = lines.map((line) => (JSON.parse(line) as { file: string }).file);
    expect(named).toEqual(SAMPLES.flatMap(({ rows }, at) => rows.map(() => paths[at])));
  });
});

describe('faults', () => {
  it('say in both languages what a file is and what was looked for, and the others are read', async () => {
    const bill = file('微信.xlsx', await xlsxBytes([sampleRows(WECHAT_STATEMENT)]));
    const icbc = file('工行.csv', encoded('明细查询文件下载\n卡号: 1234****9876\n', 'gbk'));
    const gone = join(dir, 'gone.csv');
    const { exit, lines, complaints } = await run(icbc, gone, dir, bill);
    expect(exit).toBe(1);
    expect(lines.map(printed)).toEqual(WECHAT_STATEMENT.says);
    expect(complaints).toHaveLength(6);
    expect(complaints[0]).toBe(
      `${icbc}：这是工商银行的流水。这里读的是支付宝的交易明细、支付宝商家的业务明细或账务明细、微信支付的账单明细、微信支付商户的交易账单（CSV、XLSX，或装着它们的 zip）。`,
    );
    expect(complaints[1]).toMatch(/工行\.csv: This is a statement of ICBC\. What can be read: Alipay's/);
    expect(complaints[2]).toContain(gone);
    expect(complaints[4]).toContain('目录');
  });

  it('of a row name the row, and nothing that stands in it', async () => {
    const [first = []] = WECHAT_STATEMENT.rows;
    const rows = [first, first.with(5, '六十八'), first.with(0, '13800138000'), first.slice(0, 4), first];
    const path = file(
      'bad.csv',
      [WECHAT_STATEMENT.header, ...rows].map((cells) => cells.join(',')).join('\n'),
    );
    const { exit, lines, complaints } = await run(path);
    expect(exit).toBe(1);
    expect(lines).toHaveLength(2);
    expect(complaints).toEqual([
      `${path} 第 3 行：金额读不出来，这一行跳过了。`,
      `${path}, row 3: the amount cannot be read; skipped.`,
      `${path} 第 4 行：时间读不出来，这一行跳过了。`,
      `${path}, row 4: the time cannot be read; skipped.`,
      `${path} 第 5 行：这一行不完整，跳过了。`,
      `${path}, row 5: the row is incomplete; skipped.`,
    ]);
  });

  it('of very many rows are counted', async () => {
    const bad = (WECHAT_STATEMENT.rows[0] ?? []).with(5, '?').join(',');
    const { complaints } = await run(
      file('many.csv', [WECHAT_STATEMENT.header.join(','), ...Array(500).fill(bad)].join('\n')),
    );
    expect(complaints).toHaveLength(42);
    expect(complaints.slice(-2).join()).toMatch(/还有 480 行.*480 more rows/);
  });

  it('of a member in a zip name it', async () => {
    const zip = await gbkZipBytes([
      { name: '微信账单.csv', bytes: csvBytes(WECHAT_STATEMENT, wallets(WECHAT_STATEMENT)) },
    ]);
    const path = file('locked.zip', locked(zip));
    const { exit, lines, complaints } = await run(path);
    expect({ exit, lines }).toEqual({ exit: 1, lines: [] });
    expect(complaints[0]).toMatch(/locked\.zip 里的 微信账单\.csv：它有密码。/);
    expect(complaints[1]).toMatch(/微信账单\.csv in .*locked\.zip: It has a password\./);
  });

  it.each([
    ['empty.csv', '', '文件是空的'],
    ['other.csv', 'a,b\n1,2\n', '没有找到账单的表头'],
    ['a.pdf', '%PDF-1.7\n', 'PDF'],
    ['cut.zip', 'PK\x03\x04', '不完整或已损坏'],
  ])('%s', async (name, content, words) => {
    const { exit, complaints } = await run(file(name, content));
    expect(exit).toBe(1);
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain(words);
  });
});

describe('the command', { timeout: 30_000 }, () => {
  it('prints rows, complains aside, and ends with 1', async () => {
    const path = file('程序.csv', csvBytes(ALIPAY_APP, wallets(ALIPAY_APP)));
    const { code, stdout, stderr } = await zhaodan(['read-bill', path, join(dir, 'gone')], { env: {} });
    expect(code).toBe(1);
    expect(stdout.trim().split('\n').map(printed)).toEqual(ALIPAY_APP.says);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('wants a file', async () => {
    const { code, stderr } = await zhaodan(['read-bill'], { env: {} });
    expect(code).toBe(2);
    expect(stderr).toContain('files');
  });
});
