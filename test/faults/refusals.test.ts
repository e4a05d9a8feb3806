import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedStart, zhaodan } from './program.ts';
import { startService } from './service.ts';

const project = resolve(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'zhaodan-refusals-'));
const dataDir = join(root, 'data');
const NOT_A_KEY = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ=';
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a variable that is wrong', () => {
  it.each([
    ['ZHAODAN_PORT', 'eighty', '3000'],
    ['ZHAODAN_PORT', '65536', '3000'],
    ['ZHAODAN_PORT', '-1', '3000'],
    ['ZHAODAN_PUBLIC_URL', 'help.example.com', 'https://help.example.com'],
    ['ZHAODAN_PUBLIC_URL', 'ftp://help.example.com', 'https://help.example.com'],
    ['ZHAODAN_PUBLIC_URL', 'https://help.example.com/zhaodan', 'https://help.example.com'],
    ['ZHAODAN_PUBLIC_URL', 'https://me:hunter2@help.example.com', 'https://help.example.com'],
    ['ZHAODAN_SECRET_KEY', NOT_A_KEY, '$(openssl rand -base64 32)'],
    ['ZHAODAN_DEFAULT_LOCALE', 'fr', 'zh-CN'],
    ['ZHAODAN_LOG_LEVEL', 'loud', 'info'],
    ['ZHAODAN_DEMO', 'yes', 'true'],
    ['ZHAODAN_METRICS_PUBLIC', '1', 'false'],
  ])('%s=%s', async (name, value, example) => {
    const { code, stdout, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: dataDir, [name]: value });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    const [zh, en, ...more] = stderr.trim().split('\n');
    expect(more).toEqual([]);
    for (const line of [zh, en]) {
      expect(line).toContain(name);
      expect(line).toContain(`${name}=${example}`);
    }
    expect(zh).toMatch(/应为.+例如/);
    expect(en).toMatch(/must be .+ Example: /);
    expect(stderr).not.toContain(NOT_A_KEY);
    expect(stderr).not.toContain('hunter2');
  });

  it('does not hide the other ones', async () => {
    const { stderr } = await refusedStart({ ZHAODAN_PORT: 'x', ZHAODAN_DEMO: 'x', ZHAODAN_LOG_LEVEL: 'x' });
    for (const name of ['ZHAODAN_PORT', 'ZHAODAN_DEMO', 'ZHAODAN_LOG_LEVEL']) expect(stderr).toContain(name);
  });

  it('counts as not set where it is empty', async () => {
    const service = await startService(join(root, 'empty'), {
      ZHAODAN_PUBLIC_URL: '',
      ZHAODAN_SECRET_KEY: '',
      ZHAODAN_DEMO: '',
    });
    expect(await service.stop()).toBe(0);
  });

  it('a demo in public', async () => {
    const { code, stderr } = await refusedStart({
      ZHAODAN_DATA_DIR: dataDir,
      ZHAODAN_DEMO: 'true',
      ZHAODAN_PUBLIC_URL: 'https://help.example.com',
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/ZHAODAN_DEMO.+ZHAODAN_PUBLIC_URL/);
  });
});

describe('a data directory that cannot be one', () => {
  const expected = (code: number | null, stderr: string, dir: string, system: string) => {
    expect(code).toBe(3);
    expect(stderr).toContain(dir);
    expect(stderr).toContain(system);
    expect(stderr).toContain('ZHAODAN_DATA_DIR=');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  };

  it('not writable', async () => {
    const dir = join(root, 'locked');
    mkdirSync(dir, { mode: 0o555 });
    // Root may write everywhere until it gives that up.
    const modest = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'];
    const { code, stderr } = await refusedStart(
      { ZHAODAN_DATA_DIR: join(dir, 'data') },
      { before: process.getuid?.() === 0 ? modest : [] },
    );
    expected(code, stderr, dir, 'EACCES');
  });

  it('a file', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: file });
    expected(code, stderr, file, 'EEXIST');
  });

  it('below a file', async () => {
    const file = join(root, 'another-file');
    writeFileSync(file, '');
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: join(file, 'data') });
    expected(code, stderr, file, 'ENOTDIR');
  });
});

describe('a database that is not ours to open', () => {
  const dir = join(root, 'used');
  beforeAll(async () => {
    expect((await zhaodan(['migrate'], { env: { ZHAODAN_DATA_DIR: dir } })).code).toBe(0);
    const service = await startService(dir);
    await service.stop();
  });

  it('under another key', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: dir, ZHAODAN_SECRET_KEY: key });
    expect(code).toBe(3);
    expect(stderr).toContain('ZHAODAN_SECRET_KEY');
    expect(stderr).toContain('secret.key');
    expect(stderr).not.toContain(key);
  });

  it('of a newer version, which is left untouched', async () => {
    const newer = join(root, 'newer');
    cpSync(dir, newer, { recursive: true });
    const file = join(newer, 'zhaodan.sqlite');
    const client = new SqliteDatabase(file);
    client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('x', 9e12);
    client.pragma('wal_checkpoint(TRUNCATE)');
    client.close();
    const before = readFileSync(file);
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: newer });
    expect(code).toBe(3);
    expect(stderr).toMatch(/newer Zhaodan.+backup/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is no database', async () => {
    const broken = join(root, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'zhaodan.sqlite'), 'x'.repeat(10_000));
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: broken });
    expect(code).toBe(3);
    expect(stderr).toMatch(/SQLITE_NOTADB/);
    expect(stderr).toMatch(/backup/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a typo in the files of the shop', () => {
  it('in the shop file: file, path and reason', async () => {
    const shopFile = join(root, 'my-shop.yaml');
    writeFileSync(shopFile, 'names: [小店]\nproducts:\n  - { name: 月卡, kind: topup }\n');
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: dataDir, ZHAODAN_SHOP_FILE: shopFile });
    expect(code).toBe(1);
    expect(stderr).toMatch(/my-shop\.yaml: products\.0\.kind: .+top_up/);
  });

  it('no shop file at all', async () => {
    const shopFile = join(root, 'nowhere.yaml');
    const { code, stderr } = await refusedStart({ ZHAODAN_DATA_DIR: dataDir, ZHAODAN_SHOP_FILE: shopFile });
    expect(code).toBe(3);
    expect(stderr).toMatch(/ZHAODAN_SHOP_FILE is wrong: .+ file that is there/);
  });

  it('in a flow: every fault, before anything is opened', async () => {
    const copy = join(root, 'copy');
    for (const name of ['src', 'flows', 'migrations', 'package.json']) {
      cpSync(join(project, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    const flow = join(copy, 'flows/losses/paid_no_order.yaml');
    const text = readFileSync(flow, 'utf8');
    writeFileSync(flow, text.replace('to: review', 'to: reviw'));
    const { code, stderr } = await refusedStart(
      { ZHAODAN_DATA_DIR: join(root, 'untouched') },
      { root: copy },
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/losses\/paid_no_order\.yaml: states\.\w+\.to: .*reviw/);
    expect(() => readFileSync(join(root, 'untouched'))).toThrow('ENOENT');
  });
});
