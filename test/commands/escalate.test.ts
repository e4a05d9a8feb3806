import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '../../src/adapters/files/vault.ts';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { writePacket } from '../../src/commands/escalate.ts';
import type { Case } from '../../src/domain/case.ts';
import { DAY } from '../../src/domain/instant.ts';
import { NOON, someAudit, someCase, someConversation, someExhibit, someTurn } from '../contract/samples.ts';
import { told } from '../domain/a-case.ts';

const flowsDir = resolve(import.meta.dirname, '../../flows');
let root: string;
let dir: string;
let out: string;
let said: string[];
let complained: string[];

const FACTS: Case['facts'] = {
  amount: told('amount', { minor: 6800, currency: 'CNY' }),
  paid_at: told('paid_at', { value: '2026-11-21T14:03:00+08:00', precision: 'minute' }),
  payment_channel: told('payment_channel', 'wechat'),
  transaction_id: told('transaction_id', '4200002345202611213456789012'),
  product: told('product', '原神月卡'),
};

/** A store with one rejected case in it, left open as by a running service. */
async function running(change: Partial<Case> = {}) {
  const secrets = openSecrets({ dir, key: null });
  const store = openSqliteStore({ dir, secrets: secrets.sealer('store') });
  const vault = openVault({ dir, secrets: secrets.sealer('vault') });
  const { sha256 } = await vault.put(Buffer.from('a picture'));
  const value = someCase({
    facts: FACTS,
    exhibits: [someExhibit(sha256)],
    stage: 'decided',
    handedOverAt: NOON,
    decision: { kind: 'rejected', by: 'lin', at: NOON + DAY, words: '查不到' },
    ...change,
  });
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value, version: 0 },
      audit: [someAudit('case_opened')],
    }),
  ]);
  return store;
}

const escalating = (route: string, given = 'zd7k3f2q') =>
  writePacket({
    place: { dataDir: dir, secretKey: null, database: null },
    flowsDir,
    shopFile: join(flowsDir, 'shop.yaml'),
    given,
    route,
    out,
    clock: { now: () => NOON + 2 * DAY },
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhaodan-escalate-'));
  dir = join(root, 'data');
  out = join(root, 'packet');
  said = [];
  complained = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('escalate', { timeout: 60_000 }, () => {
  it('writes text, sheet and pictures beside a running service, for nobody else to read', async () => {
    const store = await running();
    expect(await escalating('wechat')).toBe(0);
    store.close();
    expect(readdirSync(out).toSorted()).toEqual([
      'pictures',
      'sheet.docx',
      'sheet.md',
      'sheet.pdf',
      'sheet.txt',
      'text.txt',
    ]);
    expect(readFileSync(join(out, 'pictures/1-payment-proof.png'), 'utf8')).toBe('a picture');
    expect(readFileSync(join(out, 'text.txt'), 'utf8')).toContain('4200002345202611213456789012');
    expect(statSync(join(out, 'text.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir).filter((name) => name.startsWith('export-'))).toEqual([]);
    expect(said).toEqual([
      `微信支付投诉：6 个文件，写到了 ${out}`,
      `Complaint in WeChat Pay: 6 files in ${out}`,
    ]);
    expect(complained).toEqual([]);
  });

  it('writes what there is, and says what is missing', async () => {
    const store = await running();
    expect(await escalating('12315')).toBe(0);
    store.close();
    expect(complained).toEqual([
      '提交前还缺：商家全称',
      "Missing before it can be submitted: Merchant's full name",
    ]);
    expect(readFileSync(join(out, 'sheet.txt'), 'utf8')).toContain('还不知道商家的全称');
  });

  it('refuses a route that is not for this case, names those that are, and writes nothing', async () => {
    const store = await running();
    expect(await escalating('alipay')).toBe(1);
    expect(complained.join('\n')).toMatch(
      /支付渠道不同.*shop_second_line, wechat, unknown_operator, 12315, small_claims/,
    );
    expect(await escalating('wechatt')).toBe(1);
    expect(complained.at(-1)).toMatch(/no route called wechatt.*wechat/);
    expect(await escalating('wechat', 'ZD-2222-22')).toBe(1);
    expect(await escalating('wechat', 'hello')).toBe(1);
    store.close();
    expect(readdirSync(root)).toEqual(['data']);
  });

  it('says that nothing is left to complain of, once it is solved', async () => {
    const store = await running({
      decision: { kind: 'resolved', resolution: 'refunded', by: 'lin', at: NOON, words: '' },
    });
    expect(await escalating('wechat')).toBe(1);
    store.close();
    expect(complained[1]).toBe('wechat is not for this case: it is solved. These are: (none)');
  });
});
