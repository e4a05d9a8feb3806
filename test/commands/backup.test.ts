import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { openVault } from '../../src/adapters/files/vault.ts';
import { keyFile, openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { clearStagings } from '../../src/adapters/store/sqlite/staging.ts';
import { backup } from '../../src/commands/backup.ts';
import { migrate } from '../../src/commands/migrate.ts';
import { purge } from '../../src/commands/purge.ts';
import { restore } from '../../src/commands/restore.ts';
import { DAY } from '../../src/domain/instant.ts';
import { EnvironmentFault } from '../../src/engine/errors.ts';
import { freshDir, openIn } from '../adapters/store/places.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someExhibit,
  someTurn,
} from '../contract/samples.ts';
import { COMPILED, QUICKLY } from '../quick-node.ts';

let root: string;
let remove: () => void;
let dir: string;
let file: string;
const said: string[] = [];
const STAGING = join(import.meta.dirname, '../../src/adapters/store/sqlite/staging.ts');
/** Has half a backup, and waits to be killed. */
const HOLDS = `
  import { writeFileSync } from 'node:fs';
  const [module, dir, unfinished] = process.argv.slice(1);
  const { path, owns } = (await import(module)).openStaging(dir, 'backup');
  owns(unfinished);
  for (const file of [path + '/zhaodan.sqlite', unfinished]) writeFileSync(file, 'half');
  console.log('held');
  setInterval(() => undefined, 1000);
`;
const doors = { say: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
const picture = Buffer.from('a picture of 王小明');

beforeEach(() => {
  ({ dir: root, remove } = freshDir());
  dir = join(root, 'data');
  file = join(root, 'copy.zip');
  said.length = 0;
});
afterEach(() => remove());

function open(at: string) {
  const secrets = openSecrets({ dir: at, key: null });
  const store = openSqliteStore({ dir: at, secrets: secrets.sealer('store') });
  return { store, vault: openVault({ dir: at, secrets: secrets.sealer('vault') }) };
}

async function fill(closedAt: number | null = null): Promise<string> {
  const { store, vault } = open(dir);
  const { sha256 } = await vault.put(picture);
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value: someCase({ exhibits: [someExhibit(sha256)], closedAt }), version: 0 },
      audit: [someAudit('case_opened', { name: '王小明' })],
      log: [someEntry(1)],
    }),
  ]);
  store.close();
  return sha256;
}

describe('backup and restore', () => {
  it('bring everything back, with the key brought along', async () => {
    const sha256 = await fill();
    expect(await backup({ dir, file, now: NOON, ...doors })).toBe(0);
    expect(said.join()).toContain('ZHAODAN_SECRET_KEY');
    const second = join(root, 'second');
    mkdirSync(second);
    writeFileSync(keyFile(second), readFileSync(keyFile(dir)));
    expect(await restore({ file, dir: second, ...doors })).toBe(0);
    const { store, vault } = open(second);
    expect((await store.load(LANE)).case?.value.exhibits).toEqual([someExhibit(sha256)]);
    expect(await vault.read(sha256)).toEqual(picture);
    expect(await store.integrity()).toEqual([]);
    store.close();
    expect(readdirSync(root).toSorted()).toEqual(['copy.zip', 'data', 'second']);
    expect(readdirSync(dir).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });

  it('hold neither the key nor a plain word', async () => {
    await fill();
    await backup({ dir, file, now: NOON, ...doors });
    const key = readFileSync(keyFile(dir), 'utf8').trim();
    const second = join(root, 'second');
    await restore({ file, dir: second, ...doors });
    const bytes = [readFileSync(file), readFileSync(join(second, 'zhaodan.sqlite'))];
    for (const secret of [key, Buffer.from(key, 'base64'), 'secret.key', '王小明']) {
      expect(bytes.some((one) => one.includes(secret))).toBe(false);
    }
    expect(() => open(second)).toThrow(EnvironmentFault);
  });

  it('copy a service that goes on writing', async () => {
    const writer = spawn(
      process.execPath,
      [...QUICKLY, join(import.meta.dirname, '../adapters/store/writer.ts'), dir],
      {
        env: { ...process.env, ...COMPILED },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let before = 0;
    writer.stdout.on('data', (text: Buffer) => {
      before = Number(/done (\d+)\n/.exec(text.toString())?.[1] ?? before);
    });
    await once(writer.stdout, 'data');
    await once(writer.stdout, 'data');
    const acknowledged = before;
    expect(await backup({ dir, file, now: NOON, ...doors })).toBe(0);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const second = join(root, 'second');
    expect(await restore({ file, dir: second, ...doors })).toBe(0);
    const store = openIn(second);
    expect((await store.log(LANE, 0)).length).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.integrity()).toEqual([]);
    store.close();
  });

  it('never overwrite: neither a file nor a directory with something in it', async () => {
    await fill();
    writeFileSync(file, 'mine');
    expect(await backup({ dir, file, now: NOON, ...doors })).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const copy = join(root, 'copy2.zip');
    await backup({ dir, file: copy, now: NOON, ...doors });
    expect(await restore({ file: copy, dir, ...doors })).toBe(1);
    expect(said.join()).toContain('not empty');
  });

  it('refuse what is no backup, and leave nothing behind', async () => {
    const second = join(root, 'second');
    const refuse = async (why: string) => {
      said.length = 0;
      expect(await restore({ file, dir: second, ...doors })).toBe(1);
      expect(said.join()).toContain(why);
      expect(readdirSync(root).filter((name) => name.startsWith('second'))).toEqual([]);
    };
    await refuse('no such file');
    writeFileSync(file, 'not a zip at all');
    await refuse('not a zip');
    await zipOf({ '../../escape': 'x' });
    await refuse('damaged');
    await zipOf({ 'readme.txt': 'x' });
    await refuse('does not belong');
    await zipOf({ 'backup.json': '{"format":1,"files":0}' });
    await refuse('parts are missing');
    await zipOf({ 'backup.json': '{"format":9,"files":0}', 'zhaodan.sqlite': '' });
    await refuse('unknown format');
    const note = '{"format":1,"files":0}';
    await zipOf({ 'backup.json': 'no json', 'zhaodan.sqlite': '' });
    await refuse('unknown format');
    for (const bytes of ['', 'x']) {
      await zipOf({ 'backup.json': note, 'zhaodan.sqlite': bytes });
      await refuse('no database of Zhaodan');
    }
    await zipOf({
      'backup.json': note,
      'zhaodan.sqlite': 'no database, but long enough to be one '.repeat(20),
    });
    await refuse('the database is damaged');
    await zipOf({ 'backup.json': note, 'Backup.json': note });
    writeFileSync(file, readFileSync(file, 'latin1').replaceAll('Backup', 'backup'), 'latin1');
    await refuse('in it twice');
    expect(existsSync(join(root, '..', 'escape'))).toBe(false);
  });

  it('notice a damaged file in the zip', async () => {
    await fill();
    await backup({ dir, file, now: NOON, ...doors });
    const bytes = readFileSync(file);
    const place = bytes.lastIndexOf('files/', bytes.lastIndexOf('PK\x03\x04') + 100);
    bytes.writeUInt8((bytes[place + 120] ?? 0) ^ 1, place + 120);
    writeFileSync(file, bytes);
    expect(await restore({ file, dir: join(root, 'second'), ...doors })).toBe(1);
    expect(said.join()).toContain('is damaged');
  });

  it('notice a damaged database, in the zip and inside of it', async () => {
    await fill();
    await backup({ dir, file, now: NOON, ...doors });
    const whole = readFileSync(file);
    const bytes = Buffer.from(whole);
    const packed = bytes.indexOf('zhaodan.sqlite') + 2000;
    bytes.fill(0xff, packed, packed + 40);
    writeFileSync(file, bytes);
    const second = join(root, 'second');
    expect(await restore({ file, dir: second, ...doors })).toBe(1);
    expect(said.join()).toContain('damaged');
    const database = readFileSync(join(dir, 'zhaodan.sqlite'));
    database.fill(0xff, 4096, 3 * 4096);
    await zipOf({ 'backup.json': '{"format":1,"files":0}', 'zhaodan.sqlite': database });
    said.length = 0;
    expect(await restore({ file, dir: second, ...doors })).toBe(1);
    expect(said.join()).toContain('not a whole backup');
    expect(existsSync(second)).toBe(false);
  });

  it('bring back what an older version left, which the next start brings up to date', async () => {
    await fill();
    const client = new SqliteDatabase(join(dir, 'zhaodan.sqlite'));
    client.pragma('wal_checkpoint(TRUNCATE)');
    client.exec(
      'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
    );
    client.close();
    await zipOf({
      'backup.json': '{"format":1,"files":0}',
      'zhaodan.sqlite': readFileSync(join(dir, 'zhaodan.sqlite')),
    });
    const second = join(root, 'second');
    expect(await restore({ file, dir: second, ...doors })).toBe(0);
    expect(readdirSync(second)).toEqual(['zhaodan.sqlite']);
  });

  it('say that there is nothing to back up, also where not even the directory is there', async () => {
    const nothing = () =>
      expect(backup({ dir, file, now: NOON, ...doors })).rejects.toThrow(
        `There is no Zhaodan database in ${dir}.`,
      );
    await nothing();
    expect(existsSync(dir)).toBe(false);
    mkdirSync(dir);
    await nothing();
    expect(existsSync(file)).toBe(false);
  });
});

describe('what is somebody else’s', () => {
  it('stays in the data directory, whatever it is called and however old it is', async () => {
    await fill();
    mkdirSync(join(dir, 'export-202611'));
    const kept = [
      'backup-2026-11-28.zip',
      'backup-202611',
      'export-202611/zhaodan.sqlite',
      'export-202611/lock.sqlite',
    ];
    const longAgo = new Date(Date.now() - DAY);
    for (const name of kept) writeFileSync(join(dir, name), 'mine');
    for (const name of [...kept, 'export-202611']) utimesSync(join(dir, name), longAgo, longAgo);
    expect(await backup({ dir, file: join(dir, 'backup-new.zip'), now: NOON, ...doors })).toBe(0);
    clearStagings(dir);
    for (const name of [...kept, 'backup-new.zip']) expect(existsSync(join(dir, name))).toBe(true);
  });

  it('stays where the backup would have been written, and is told of', async () => {
    await fill();
    writeFileSync(`${file}.unfinished`, 'another one, half-written');
    expect(await backup({ dir, file, now: NOON, ...doors })).toBe(1);
    expect(said.at(-1)).toContain(`${file}.unfinished`);
    expect(readFileSync(`${file}.unfinished`, 'utf8')).toBe('another one, half-written');
  });
});

describe('a backup that was killed', () => {
  it('leaves nothing behind once anybody begins another one, and one that goes on is left alone', async () => {
    await fill();
    const holder = spawn(
      process.execPath,
      ['--input-type=module', '-e', HOLDS, STAGING, dir, join(root, 'killed.zip.unfinished')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    const lies = () => readdirSync(dir).filter((name) => name.startsWith('backup-')).length;
    clearStagings(dir);
    expect(lies()).toBe(1);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect([lies(), existsSync(join(root, 'killed.zip.unfinished'))]).toEqual([1, true]);
    expect(await backup({ dir, file, now: NOON, ...doors })).toBe(0);
    expect([lies(), existsSync(join(root, 'killed.zip.unfinished'))]).toEqual([0, false]);
  });
});

describe('purge', () => {
  it('applies the rules once and removes the files', async () => {
    const sha256 = await fill(NOON);
    expect(
      await purge({
        place: { dataDir: dir, secretKey: null, database: null },
        clock: { now: () => NOON + 90 * DAY },
        ...doors,
      }),
    ).toBe(0);
    expect(said.join()).toContain('1 expired cases');
    expect(existsSync(join(dir, 'files', sha256.slice(0, 2), sha256))).toBe(false);
  });
});

describe('purge, where the clock is far ahead of the last time', () => {
  it('deletes nothing before it is told which day it is', async () => {
    const sha256 = await fill(NOON);
    const place = { dataDir: dir, secretKey: null, database: null };
    const purgeAt = (now: number, today?: string) =>
      purge({ place, clock: { now: () => now }, today, ...doors });
    expect(await purgeAt(NOON)).toBe(0);
    expect(await purgeAt(NOON + 365 * DAY)).toBe(1);
    expect(said.at(-1)).toContain('--today 2027-11-21');
    expect(await purgeAt(NOON + 365 * DAY, '2026-11-22')).toBe(1);
    expect(existsSync(join(dir, 'files', sha256.slice(0, 2), sha256))).toBe(true);
    expect(await purgeAt(NOON + 365 * DAY, '2027-11-21')).toBe(0);
    expect(existsSync(join(dir, 'files', sha256.slice(0, 2), sha256))).toBe(false);
  });
});

describe('purge --today', () => {
  const purgeSaying = (today: string) =>
    purge({
      place: { dataDir: dir, secretKey: null, database: null },
      clock: { now: () => NOON },
      today,
      ...doors,
    });

  it.each(['x', '2026-02-30', '20261121'])('says that %s is no date, and opens nothing', async (today) => {
    expect(await purgeSaying(today)).toBe(2);
    expect(said).toEqual([expect.stringContaining(`${today} is no date`)]);
    expect(existsSync(dir)).toBe(false);
  });

  it('that is another day than the clock’s says both', async () => {
    expect(await purgeSaying('2026-02-28')).toBe(1);
    expect(said).toEqual([expect.stringMatching(/You wrote 2026-02-28, .* today is 20\d\d-/)]);
    expect(existsSync(dir)).toBe(false);
  });
});

describe('purge, after a kill', () => {
  it('removes a file nobody names, and only that', async () => {
    const named = await fill();
    const { store, vault } = open(dir);
    const { sha256: left } = await vault.put(Buffer.from('uploaded, and then the power went'));
    store.close();
    writeFileSync(join(dir, 'files', 'incoming', 'half'), 'half');
    await purge({
      place: { dataDir: dir, secretKey: null, database: null },
      clock: { now: () => NOON },
      ...doors,
    });
    expect(readdirSync(join(dir, 'files', 'incoming'))).toEqual([]);
    expect(said.at(-1)).toContain(' 1 files');
    const again = open(dir);
    expect(await again.vault.read(left)).toBeNull();
    expect(await again.vault.read(named)).toEqual(picture);
    again.store.close();
  });
});

describe('migrate', () => {
  it('makes the database, and does nothing the second time', async () => {
    expect(await migrate({ place: { dataDir: dir, database: null }, ...doors })).toBe(0);
    expect(await migrate({ place: { dataDir: dir, database: null }, ...doors })).toBe(0);
    expect(said.filter((line) => line.includes('migrations'))).toEqual([
      expect.stringMatching(/^The database is up to date; [1-9]\d* migrations were applied\.$/),
      'The database is up to date; 0 migrations were applied.',
    ]);
  });

  it('refuses while the service runs', async () => {
    const store = openIn(dir);
    await expect(migrate({ place: { dataDir: dir, database: null }, ...doors })).rejects.toThrow(
      `${process.pid}`,
    );
    store.close();
  });
});

/** A zip whose names are written as they are, dangerous ones included. */
async function zipOf(entries: Record<string, string | Buffer>): Promise<void> {
  const zip = new yazl.ZipFile();
  const names = Object.keys(entries);
  for (const [place, name] of names.entries())
    zip.addBuffer(Buffer.from(entries[name] ?? ''), `${place}`.repeat(name.length));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  let bytes = readFileSync(file).toString('latin1');
  for (const [place, name] of names.entries()) bytes = bytes.replaceAll(`${place}`.repeat(name.length), name);
  writeFileSync(file, bytes, 'latin1');
}
