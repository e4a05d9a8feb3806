/**
 * How long a million orders take to import, and how much memory: a fresh import, the same file again, one that is killed in
 * the middle and taken up anew, then the bill of the same payments and the reconciliation of both.
 * `npm run bench -- import [ROWS]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ROWS = 1_000_000;
const PORTION = 2_000;
const NOON = Date.parse('2026-01-01T00:00:00+08:00');
const PROGRAM = join(import.meta.dirname, '../src/cli.ts');

interface Measured {
  readonly what: string;
  readonly seconds: number;
  readonly 'CPU s': number;
  readonly 'peak MB': number;
  readonly said: string;
}

const wall = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const madeAt = (index: number) => NOON + index * 25_000;
const shopId = (index: number) =>
  `XC${(index * 7_919 + 1_000_003).toString(36).toUpperCase().padStart(14, 'A')}`;
const merchantId = (index: number) =>
  `${wall(madeAt(index)).replace(/\D/g, '')}${String(10_000 + (index % 90_000))}`;
const transactionId = (index: number) =>
  `42000023${index % 100 < 10 ? '0' : ''}${index % 100}${wall(madeAt(index)).slice(0, 10).replaceAll('-', '')}${String(index * 37).padStart(10, '0')}`;
const price = (index: number) => [6, 30, 68, 98, 328][index % 5] ?? 6;

const ORDER_COLUMNS =
  'shop_order_id,merchant_order_id,transaction_id,product,quantity,amount,currency,status,payment_channel,created_at,paid_at,delivered_at,deleted_at,contact,recharge_account,notify_attempts';
function orderLine(index: number): string {
  const paid = index % 50 !== 0;
  const made = madeAt(index);
  return [
    ...[shopId(index), merchantId(index), paid ? transactionId(index) : ''],
    ...['原神月卡', '1', `${price(index)}.00`, 'CNY', paid ? 'delivered' : 'unpaid', 'wechat'],
    ...[wall(made), paid ? wall(made + 40_000) : '', paid ? wall(made + 45_000) : '', ''],
    ...[
      `buyer${index % 300_000}@example.com`,
      `8${String(index % 400_000).padStart(8, '0')}`,
      paid ? '1' : '0',
    ],
  ].join(',');
}

const BILL_COLUMNS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
function billLine(index: number): string {
  const sum = `${price(index)}.00`;
  return [
    ...[
      wall(madeAt(index) + 40_000),
      'wx81be',
      '1601959334',
      '0',
      '',
      transactionId(index),
      merchantId(index),
    ],
    ...[
      'o',
      'NATIVE',
      'SUCCESS',
      'OTHERS',
      'CNY',
      sum,
      '0.00',
      '0',
      '0',
      '0.00',
      '0.00',
      '',
      '',
      '原神月卡',
      '',
    ],
    ...['0.00', '0.60%', sum, '0.00', ''],
  ]
    .map((cell) => `\`${cell}`)
    .join(',');
}

async function write(
  file: string,
  rows: number,
  header: string,
  line: (index: number) => string,
): Promise<void> {
  function* text(): Generator<string> {
    yield `${header}\n`;
    for (let from = 0; from < rows; from += PORTION) {
      const count = Math.min(PORTION, rows - from);
      yield `${Array.from({ length: count }, (_, index) => line(from + index)).join('\n')}\n`;
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(file));
}

/** Runs a command of the program. `killAfter`: with no warning, after so many seconds. */
async function run(
  data: string,
  what: string,
  args: readonly string[],
  killAfter?: number,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ZHAODAN_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  let [peak, cpu] = [0, 0];
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const times = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
      cpu = (Number(times[13]) + Number(times[14])) / 100;
    } catch {
      // It has just ended.
    }
    if (killAfter !== undefined && performance.now() - started > killAfter * 1000) child.kill('SIGKILL');
  }, 100);
  await once(child, 'exit');
  clearInterval(watch);
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  return {
    what,
    seconds,
    'CPU s': cpu,
    'peak MB': Math.round(peak),
    said: said.trim().split('\n').at(-1) ?? '',
  };
}

export async function imports([rows = String(ROWS)]: readonly string[]): Promise<object> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-'));
  const whole = join(dir, 'data');
  const killed = join(dir, 'killed');
  const orders = join(dir, 'orders.csv');
  const bill = join(dir, 'bill.csv');
  await write(orders, Number(rows), ORDER_COLUMNS, orderLine);
  await write(bill, Number(rows), BILL_COLUMNS, billLine);
  console.log(`${rows} rows, ${Math.round(statSync(orders).size / 1e6)} MB of orders`);
  const fresh = await run(whole, 'orders', ['import', 'orders', orders]);
  const results = [
    fresh,
    await run(whole, 'the same orders again', ['import', 'orders', orders]),
    await run(whole, 'payments', ['import', 'payments', bill]),
    await run(whole, 'reconcile', ['reconcile']),
    await run(killed, 'orders, killed half-way', ['import', 'orders', orders], fresh.seconds / 2),
    await run(killed, 'orders, taken up again', ['import', 'orders', orders]),
  ];
  for (const { what, said } of results) console.log(`${what}: ${said}`);
  rmSync(dir, { recursive: true, force: true });
  return results.map(({ said, ...figure }) => figure);
}
