import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '../../src/adapters/files/vault.ts';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { exportBundle } from '../../src/commands/export.ts';
import { showKey } from '../../src/commands/key.ts';
import { verify } from '../../src/commands/verify.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import {
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someExhibit,
  someTurn,
} from '../contract/samples.ts';

const flowsDir = resolve(import.meta.dirname, '../../flows');
const texts = loadTexts(join(flowsDir, 'texts'));
let root: string;
let dir: string;
let file: string;
let said: string[];
const doors = { say: (line: string) => said.push(line), complain: (line: string) => said.push(line) };

/** A store with one case in it, left open as by a running service. */
async function running() {
  const secrets = openSecrets({ dir, key: null });
  const store = openSqliteStore({ dir, secrets: secrets.sealer('store') });
  const vault = openVault({ dir, secrets: secrets.sealer('vault') });
  const { sha256 } = await vault.put(Buffer.from('a picture'));
  const received = { ...someAudit('exhibit_received', { sha256, name: 'bill.png' }), open: { number: 1 } };
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value: someCase({ exhibits: [someExhibit(sha256)] }), version: 0 },
      audit: [someAudit('case_opened', { name: '王小明' }), received],
      log: [someEntry(1)],
    }),
  ]);
  return { secrets, store };
}

const exporting = (given: string) =>
  exportBundle({
    place: { dataDir: dir, secretKey: null, database: null },
    flowsDir,
    shopFile: join(flowsDir, 'shop.yaml'),
    given,
    out: file,
    clock: { now: () => NOON },
    ...doors,
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhaodan-papers-'));
  dir = join(root, 'data');
  file = join(root, 'case.zip');
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('export, key and verify', () => {
  it('go together, beside a running service', async () => {
    const { store, secrets } = await running();
    expect(await exporting('zd7k3f2q')).toBe(0);
    showKey({ secrets, ...doors });
    const keyFile = join(root, 'shop.pem');
    writeFileSync(keyFile, `${said.pop()}\n`);
    expect(readdirSync(dir).filter((name) => name.startsWith('export-'))).toEqual([]);
    store.close();

    said = [];
    expect(await verify({ file, keyFile, texts, ...doors })).toBe(0);
    expect(said).toEqual([
      '完整：ZD-7K3F-2Q 的文件、操作记录和签名都对得上。',
      'Whole: files, record and signature of ZD-7K3F-2Q agree.',
    ]);
    said = [];
    expect(await verify({ file, keyFile: undefined, texts, ...doors })).toBe(0);
    expect(said.join()).toContain('--key');
  });

  it('name what was altered, and refuse what is no bundle or no key', async () => {
    const { store } = await running();
    await exporting('ZD-7K3F-2Q');
    store.close();
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('a picture')] = 65;
    writeFileSync(file, bytes);
    said = [];
    expect(await verify({ file, keyFile: undefined, texts, ...doors })).toBe(1);
    expect(said).toContain('  证据 1 的文件被改过');
    expect(said).toContain('  the file of exhibit 1 was changed');
    expect(await verify({ file: import.meta.filename, keyFile: undefined, texts, ...doors })).toBe(3);
    expect(await verify({ file, keyFile: file, texts, ...doors })).toBe(64);
  });

  it('say of a path that is not there no more than that', async () => {
    const none = join(root, 'none');
    const missing = verify({ file: none, keyFile: undefined, texts, ...doors });
    await expect(missing).rejects.toMatchObject({ code: 'ENOENT', path: none });
    const unpinned = verify({ file: root, keyFile: none, texts, ...doors });
    await expect(unpinned).rejects.toMatchObject({ code: 'ENOENT', path: none });
    await expect(verify({ file: root, keyFile: undefined, texts, ...doors })).rejects.toMatchObject({
      code: 'EISDIR',
    });
    expect(said).toEqual([]);
  });

  it('have words for every finding, in both languages', () => {
    const folder = resolve(import.meta.dirname, '../../src/adapters/documents/verify');
    const source = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/(?:altered|missing|unreadable|Refusal)\('([a-z-]+)'/g)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(20);
    for (const code of [...codes, 'altered', 'missing', 'unreadable', 'note-key-not-pinned', 'not-a-zip']) {
      for (const locale of LOCALES) expect(texts.has(`verify-${code}`, locale), code).toBe(true);
    }
  });

  it('say so where there is no such case', async () => {
    const { store } = await running();
    expect(await exporting('ZD-2222-22')).toBe(1);
    expect(await exporting('hello')).toBe(1);
    expect(said.join()).toContain('ZD-7K3F-2Q');
    store.close();
    expect(readdirSync(root)).toEqual(['data']);
  });
});
