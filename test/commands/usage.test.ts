import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusedStart, zhaodan } from '../faults/program.ts';
import { startService } from '../faults/service.ts';

const PATIENCE = 120_000;
let dir: string;
let env: { ZHAODAN_DATA_DIR: string };
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-usage-'));
  env = { ZHAODAN_DATA_DIR: join(dir, 'data') };
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('wrong use', { timeout: PATIENCE }, () => {
  it.each([
    [['nonsense'], 2],
    [['chat', '--lang', 'fr'], 2],
    [['export'], 2],
    [['backup'], 2],
    [['flows', 'nonsense'], 2],
    [['import'], 2],
    [['import', 'orders'], 2],
    [['import', 'nonsense', 'x.csv'], 2],
    [['reconcile', '--nonsense'], 2],
    [['flows', 'graph', '--format', 'png'], 2],
    [['verify', '--nonsense'], 64],
    [['verify'], 64],
    [['verify', 'a.zip', 'b.zip'], 64],
    [['verify', '--key'], 64],
    [['verify', '--help'], 0],
    [['--help'], 0],
    [['flows', '--help'], 0],
  ] as const)('zhaodan %j ends with %i', async (args, expected) => {
    const { code, stdout, stderr } = await zhaodan(args, { env });
    expect(code).toBe(expected);
    if (expected !== 0) expect(stdout).toBe('');
    expect(`${stdout}${stderr}`).toContain('zhaodan');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a case that is not there, and files that are not there, are faults of the input', async () => {
    expect((await zhaodan(['migrate'], { env })).code).toBe(0);
    const ZHAODAN_SECRET_KEY = Buffer.alloc(32, 1).toString('base64');
    const none = await zhaodan(['export', 'ZD-2222-22'], { env: { ...env, ZHAODAN_SECRET_KEY } });
    expect(none.code).toBe(1);
    expect(none.stderr.trim().split('\n')).toHaveLength(2);
    const gone = await zhaodan(['verify', join(dir, 'gone.zip')], { env });
    expect(gone.code).toBe(3);
    const restore = await zhaodan(['restore', join(dir, 'gone.zip')], { env });
    expect(restore.code).not.toBe(0);
    expect(gone.stderr).toContain(`${join(dir, 'gone.zip')}: there is no such path (ENOENT).`);
    for (const { stderr } of [none, gone, restore]) expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('an import says what is wrong with its file, and with the shop’s', async () => {
    const file = join(dir, 'orders.csv');
    const shop = join(dir, 'shop.yaml');
    writeFileSync(file, 'shop_order_id,状态\nXC1,已完成\nXC2,没听过\n');
    writeFileSync(
      shop,
      'order_book: [{ kind: files, columns: { status: 状态 }, statuses: { 已完成: delivered } }]',
    );
    const ofShop = { env: { ...env, ZHAODAN_SHOP_FILE: shop } };
    const imported = await zhaodan(['import', 'orders', file], ofShop);
    expect(imported.code).toBe(1);
    expect(imported.stdout).toContain('1 new, 0 changed, 0 same, 1 bad');
    expect(imported.stderr).toContain('line 3: status');
    const compared = await zhaodan(['reconcile'], ofShop);
    expect([compared.code, compared.stdout]).toEqual([1, '']);
    expect(compared.stderr).toContain('import payments');
    expect((await zhaodan(['import', 'orders', join(dir, 'gone.csv')], ofShop)).code).toBe(1);
    writeFileSync(shop, 'order_book: [{ kind: files, colums: {} }]');
    const wrong = await zhaodan(['import', 'orders', file], ofShop);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('colums');
    for (const { stderr } of [imported, wrong]) expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a fault of the environment has words and no stack', async () => {
    const { code, stderr } = await zhaodan(['purge'], { env: { ZHAODAN_DATA_DIR: '/dev/null/data' } });
    expect(code).toBe(3);
    expect(stderr).toContain('/dev/null/data');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('zhaodan doctor', { timeout: PATIENCE }, () => {
  const doctor = (more: Record<string, string> = {}) => zhaodan(['doctor'], { env: { ...env, ...more } });

  it('finds nothing wrong before the first start, and makes nothing', async () => {
    const { code, stdout } = await doctor();
    expect(code).toBe(0);
    expect(stdout).not.toContain('✗');
    expect(() => chmodSync(env.ZHAODAN_DATA_DIR, 0o700)).toThrow('ENOENT');
  });

  it('finds nothing wrong on a used directory, beside a running service and after it', async () => {
    const service = await startService(env.ZHAODAN_DATA_DIR);
    const beside = await doctor();
    expect(beside.stdout).not.toContain('✗');
    expect(beside.code).toBe(0);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect(await service.stop()).toBe(0);
    const after = await doctor();
    expect(after.code).toBe(0);
    expect(after.stdout).toContain('secret.key');
  });

  it('says what is wrong and what to do', async () => {
    await (await startService(env.ZHAODAN_DATA_DIR)).stop();
    chmodSync(env.ZHAODAN_DATA_DIR, 0o755);
    const open = await doctor();
    expect(open.code).toBe(1);
    expect(open.stdout).toContain(`chmod 700 ${env.ZHAODAN_DATA_DIR}`);

    chmodSync(env.ZHAODAN_DATA_DIR, 0o700);
    const otherKey = await doctor({ ZHAODAN_SECRET_KEY: Buffer.alloc(32, 1).toString('base64') });
    expect(otherKey.code).toBe(1);
    expect(otherKey.stdout).toMatch(/✗ store.+[\s\S]+→ .*ZHAODAN_SECRET_KEY/);
    expect(otherKey.stdout).toContain('✓ flows');

    rmSync(join(env.ZHAODAN_DATA_DIR, 'secret.key'));
    const noKey = await doctor();
    expect(noKey.code).toBe(1);
    expect(noKey.stdout).toMatch(/✗ key/);
    expect((await refusedStart(env)).code).toBe(3);
    expect(() => chmodSync(join(env.ZHAODAN_DATA_DIR, 'secret.key'), 0o600)).toThrow('ENOENT');
  });
});

describe('a key that is not there', { timeout: PATIENCE }, () => {
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await zhaodan(args, { env });
    expect({ code, stdout }, args.join(' ')).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('There is no secret.key');
    expect(existsSync(join(env.ZHAODAN_DATA_DIR, 'secret.key'))).toBe(false);
  };

  it('is not made to print it', async () => {
    await refused('key');
    expect(existsSync(env.ZHAODAN_DATA_DIR)).toBe(false);
  });

  it('is not made, nor is anything else, to look after what is not there', async () => {
    await refused('purge');
    await refused('reconcile');
    const ofShop = { ...env, ZHAODAN_SECRET_KEY: Buffer.alloc(32, 1).toString('base64') };
    const purge = await zhaodan(['purge'], { env: ofShop });
    expect([purge.code, purge.stdout]).toEqual([3, '']);
    expect(purge.stderr).toContain(`There is no Zhaodan database in ${env.ZHAODAN_DATA_DIR}`);
    const reconcile = await zhaodan(['reconcile'], { env: ofShop });
    expect([reconcile.code, reconcile.stdout]).toEqual([1, '']);
    expect(reconcile.stderr).toContain(`there is no ${join(env.ZHAODAN_DATA_DIR, 'orders.db')}`);
    expect(existsSync(env.ZHAODAN_DATA_DIR)).toBe(false);
  });

  it('is not made beside what another one sealed', async () => {
    const orders = join(dir, 'orders.csv');
    writeFileSync(orders, 'shop_order_id\nXC1\n');
    await (await startService(env.ZHAODAN_DATA_DIR)).stop();
    rmSync(join(env.ZHAODAN_DATA_DIR, 'secret.key'));
    await refused('key');
    await refused('export', 'ZD-2222-22');
    await refused('import', 'orders', orders);
    await refused('serve');
  });
});

it('whoever reads along and has enough ends a command without a word', { timeout: PATIENCE }, async () => {
  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const child = spawn(process.execPath, [cli, 'flows', 'graph', '--format', 'svg'], { env });
  const stderr: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (words: string) => stderr.push(words));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, stderr: stderr.join('') }).toEqual({ code: 0, stderr: '' });
});
