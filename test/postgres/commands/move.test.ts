import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeInVault, storedFiles } from '../../../src/adapters/files/stored-files.ts';
import { openTableVault } from '../../../src/adapters/files/table-vault.ts';
import { openVault } from '../../../src/adapters/files/vault.ts';
import { openSecrets } from '../../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../../src/adapters/store/open.ts';
import { openPostgresStore, type SharedStore } from '../../../src/adapters/store/open-postgres.ts';
import { move } from '../../../src/commands/move.ts';
import { MINUTE } from '../../../src/domain/instant.ts';
import { CHANNELS } from '../../../src/engine/inbound.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someExhibit,
  someText,
  someTurn,
} from '../../contract/samples.ts';
import { picture } from '../../contract/twins.ts';
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts';

const KEY = Buffer.alloc(32, 9).toString('base64');
const CHAT = 'telegram:42';
const PICTURE = Buffer.from('a picture of a bill');
let dir: string;
let database: FreshDatabase;
let said: string[];
const secrets = () => openSecrets({ dir, key: KEY });
const carry = (say: (line: string) => void = (line) => said.push(line)) =>
  move({
    ...{ dir, url: database.url, secrets: secrets(), now: NOON },
    ...{ say, complain: (line: string) => said.push(line) },
  });
const openThere = () => openPostgresStore({ url: database.url, secrets: secrets().sealer('store') });

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-move-'));
  database = await freshDatabase();
  said = [];
});
afterEach(async () => {
  await database.remove();
  rmSync(dir, { recursive: true, force: true });
});

/** A store in which everything there is stands in some state or other. */
async function fill(lanes = 3) {
  const store = openSqliteStore({ dir, secrets: secrets().sealer('store') });
  const { sha256 } = await openVault({ dir, secrets: secrets().sealer('vault') }).put(PICTURE);
  await store.issue({ kind: 'resume_code', hash: 'f00d', subject: LANE, expiresAt: NOON + MINUTE });
  const turns = Array.from({ length: lanes }, (_, number) => {
    const lane = number === 0 ? LANE : `web:${number}`;
    const reference = `ZD-AAAA-A${number}`;
    return someTurn({
      lane,
      handled: [`said-${number}`],
      conversation: { value: someConversation({ lane, case: reference }), version: 0 },
      case: {
        value: someCase({
          reference,
          stage: 'handed_over',
          handedOverAt: NOON,
          exhibits: [someExhibit(sha256)],
        }),
        version: 0,
      },
      audit: [someAudit('case_opened', { name: '张三' }), someAudit('handed_over')],
      log: [someEntry(1, { lane }), someEntry(2, { lane })],
      copies: [{ number: 1, endpoint: CHAT, outside: String(number) }],
      clocks: [{ name: 'silence', dueAt: NOON + MINUTE }],
      paymentNumbers: [`4200${number}`],
    });
  });
  await store.commitTurns(turns);
  await store.redeem('f00d', CHAT, NOON);
  const [due] = await store.takeDue(NOON, 1, CHANNELS);
  if (due?.kind === 'send') await store.settle(due, { kind: 'failed', reason: 'gone' }, NOON);
  await store.receive([someText('waits'), someText('bad', 'web:1')]);
  for (const _ of [1, 2, 3]) await store.countFailure('bad', 'does not parse');
  await store.saveAgent({ id: 'lin', name: '小林', role: 'lead', active: true });
  await store.identify('slack:T1:U1', 'lin');
  await store.keepMail({ key: 'm1', lane: 'a', body: '{"a":1}' }, NOON);
  await store.beat('telegram', NOON);
  return store;
}

const all = async (store: Pick<SharedStore, 'agents'> & Parameters<typeof picture>[0]) => ({
  picture: await picture(store),
  rest: [
    await store.log(LANE, 0),
    await store.open(),
    await store.quarantined(),
    await store.audit('ZD-AAAA-A0'),
    await store.agents(),
    await store.identitiesOf('lin'),
    await store.toldBetween(0, NOON),
    await store.numberOf(CHAT, '1'),
    await store.casesWithPayment(['42001']),
    await store.beat('telegram', NOON),
    await store.nextDueAt([...CHANNELS, 'desk']),
  ],
});

describe('move', () => {
  it('carries everything over, files included, and the store goes on there', async () => {
    const here = await fill();
    const before = await all(here);
    await here.close();
    expect(await carry()).toBe(0);
    const there = await openThere();
    expect(await all(there)).toEqual(before);
    expect(await there.integrity()).toEqual([]);
    const vault = openTableVault({
      table: there.files,
      secrets: secrets().sealer('vault'),
      clock: { now: () => NOON },
    });
    expect(await vault.read(storedFiles(dir)[0] ?? '')).toEqual(PICTURE);
    const conversation = (await there.load('web:2')).conversation;
    const turn = someTurn({
      lane: 'web:2',
      conversation: { value: someConversation({ lane: 'web:2' }), version: conversation?.version ?? 0 },
      log: [someEntry(3, { lane: 'web:2' })],
      clocks: [{ name: 'recheck', dueAt: NOON }],
    });
    expect(await there.commitTurns([turn])).toEqual(['done']);
    await there.close();
    expect(said.at(-1)).toContain('every chain was verified');
  });

  it('gives no number of a row that is gone to another: the id of a clock stays answered', async () => {
    const here = await fill(1);
    const conversation = { value: someConversation({ case: 'ZD-AAAA-A0' }), version: 1 };
    await here.commitTurns([someTurn({ conversation, clocks: [{ name: 'silence', dueAt: null }] })]);
    await here.close();
    await carry();
    const there = await openThere();
    const next = { value: someConversation({ case: 'ZD-AAAA-A0' }), version: 2 };
    await there.commitTurns([someTurn({ conversation: next, clocks: [{ name: 'silence', dueAt: NOON }] })]);
    const clock = (await there.takeDue(NOON, 9, [])).find(({ kind }) => kind === 'clock');
    const rung = someTurn({ handled: [clock?.id ?? ''], conversation: { ...next, version: 3 } });
    expect(await there.commitTurns([rung])).toEqual(['done']);
    await there.close();
  });

  it('goes on where it was killed, and nobody serves what is half there', async () => {
    await (await fill(1200)).close();
    const child = spawn(process.execPath, [resolve('src/cli.ts'), 'move'], {
      env: {
        PATH: process.env.PATH ?? '',
        DATABASE_URL: database.url,
        ZHAODAN_SECRET_KEY: KEY,
        ZHAODAN_DATA_DIR: dir,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('audit')) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    await expect(openThere()).rejects.toThrow('zhaodan move');
    expect(await carry()).toBe(0);
    expect(said).toContain('lanes: 0');
    expect(said).toContain('passes: 0');
    const there = await openThere();
    expect(await there.open()).toHaveLength(1200);
    await there.close();
  });

  it('refuses a target that holds something else, and leaves it alone', async () => {
    const there = await openThere();
    await there.receive([someText('already here')]);
    await (await fill(1)).close();
    expect(await carry()).toBe(1);
    expect(said.join('\n')).toContain('not empty');
    expect(await there.open()).toEqual([]);
    await there.close();
  });

  it('refuses to finish where a file does not open over there', async () => {
    await (await fill(1)).close();
    const [sha256 = ''] = storedFiles(dir);
    writeFileSync(join(dir, 'files', placeInVault(sha256)), 'not what was sealed');
    expect(await carry()).toBe(1);
    expect(said.at(-1)).toBe(`files/${sha256}`);
    await expect(openThere()).rejects.toThrow('zhaodan move');
  });

  it('refuses another key, a running service and a directory without a store, in words', async () => {
    const store = await fill(1);
    await expect(carry()).rejects.toThrow(`${process.pid}`);
    await store.close();
    const other = openSecrets({ dir, key: Buffer.alloc(32, 8).toString('base64') });
    const plan = { url: database.url, secrets: other, now: NOON, say: () => {}, complain: () => {} };
    await expect(move({ ...plan, dir })).rejects.toThrow('ZHAODAN_SECRET_KEY');
    await expect(move({ ...plan, dir: join(dir, 'none') })).rejects.toThrow('ZHAODAN_DATA_DIR');
  });
});
