import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  openPicturePool,
  type PicturePool,
  POOL,
  type PoolSettings,
} from '../../../src/adapters/ocr/pool.ts';
import { corpus } from '../../pictures/corpus.ts';

/** Linux tells a process's size, environment and arguments to others. */
const seenFromOutside = existsSync('/proc/self/status');

let whole: Buffer;
/** A strip of it, which is read in a fraction of the time: what becomes of the workers is the same. */
let picture: Buffer;
let pool: PicturePool;
let reasons: string[];
beforeAll(async () => {
  whole = readFileSync(join(corpus().home, 'build-wechat-message-iphone.jpg'));
  const { width } = await sharp(whole).metadata();
  picture = await sharp(whole).extract({ left: 0, top: 60, width, height: 240 }).jpeg().toBuffer();
});
afterEach(() => pool.close());

function open(settings: Partial<PoolSettings> = {}): void {
  reasons = [];
  pool = openPicturePool({ ...POOL, unavailable: (reason) => reasons.push(reason), ...settings });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The one worker there is, other than a former one. */
async function workerAfter(former?: number): Promise<number> {
  return await expect
    .poll(() => pool.pids().find((pid) => pid !== former), { timeout: 60_000, interval: 5 })
    .toBeDefined()
    .then(() => pool.pids().find((pid) => pid !== former) as number);
}

describe('the pool', () => {
  it('keeps its worker for the next picture', async () => {
    open();
    expect(pool.pids()).toEqual([]);
    expect(await pool.read(picture)).toMatchObject({ kind: 'read' });
    const [first] = pool.pids();
    expect(await pool.read(picture)).toMatchObject({ kind: 'read' });
    expect(pool.pids()).toEqual([first]);
  });

  it('answers at once that it is busy when too many wait, and those that waited are read', async () => {
    open({ queue: 1 });
    const reading = Promise.all([1, 2, 3, 4].map(() => pool.read(picture)));
    expect(pool.pending()).toBe(2);
    expect((await reading).map(({ kind }) => kind)).toEqual(['read', 'read', 'busy', 'busy']);
    expect(pool.pending()).toBe(0);
  });

  it('has as many workers as it was told, and no more', async () => {
    open({ workers: 2 });
    const reading = Promise.all([1, 2, 3].map(() => pool.read(picture)));
    expect(pool.pids()).toHaveLength(2);
    expect((await reading).map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect(pool.pids()).toHaveLength(2);
  });

  it('draws a preview before pictures that only wait to be read', async () => {
    open();
    const order: string[] = [];
    const note = (what: string) => () => order.push(what);
    await Promise.all([
      pool.read(picture).then(note('first')),
      pool.read(picture).then(note('second')),
      pool.preview(picture, { edge: 100, hide: [] }).then(note('preview')),
    ]);
    expect(order).toEqual(['first', 'preview', 'second']);
  });

  it('draws and reads in turn, and many previews leave a place for a picture to be read', async () => {
    open({ queue: 2 });
    const order: string[] = [];
    const note = (what: string) => (outcome: { kind: string }) => order.push(`${what} ${outcome.kind}`);
    const preview = (name: string) => pool.preview(picture, { edge: 100, hide: [] }).then(note(name));
    await Promise.all([
      ...['one', 'two', 'three', 'four'].map(preview),
      pool.read(picture).then(note('reading')),
    ]);
    expect(order).toEqual(['four busy', 'one drawn', 'reading read', 'two drawn', 'three drawn']);
  });

  it('replaces a worker that has grown too large once it has answered', async () => {
    open({ memory: 1024 * 1024 * 200 });
    const outcome = await pool.read(whole);
    expect(outcome.kind).toBe('read');
    expect(pool.pids()).toEqual([]);
  });
});

describe('a worker that fails', () => {
  it('dies in the middle of a picture: another one reads it', async () => {
    open();
    await pool.read(picture);
    const [former] = pool.pids();
    const reading = pool.read(picture);
    process.kill(former as number, 'SIGKILL');
    expect(await reading).toMatchObject({ kind: 'read' });
    expect(pool.pids()).not.toEqual([former]);
  });

  it('dies while it waits: nobody notices', async () => {
    open();
    await pool.read(picture);
    const [former] = pool.pids();
    process.kill(former as number, 'SIGKILL');
    await expect.poll(() => isAlive(former as number)).toBe(false);
    expect(await pool.read(picture)).toMatchObject({ kind: 'read' });
  });

  it('dies twice over one picture: that one has failed, and the next one is read', async () => {
    open();
    await pool.read(picture);
    const former = await workerAfter();
    const reading = pool.read(picture);
    process.kill(former, 'SIGKILL');
    process.kill(await workerAfter(former), 'SIGKILL');
    expect(await reading).toEqual({ kind: 'failed', reason: 'died' });
    expect(await pool.read(picture)).toMatchObject({ kind: 'read' });
    expect(reasons).toEqual([]);
  });

  it('hangs: it is killed and another one looks into the picture', async () => {
    // For a preview no networks are loaded: the next one is done long before, however busy the machine is.
    open({ milliseconds: 8_000 });
    const preview = () => pool.preview(picture, { edge: 100, hide: [] });
    await preview();
    const [former] = pool.pids();
    process.kill(former as number, 'SIGSTOP');
    expect(await preview()).toMatchObject({ kind: 'drawn' });
    expect(isAlive(former as number)).toBe(false);
  });

  it('never gets done in time: the picture has failed', async () => {
    open({ milliseconds: 20 });
    expect(await pool.read(picture)).toEqual({ kind: 'failed', reason: 'hung' });
    expect(pool.pids()).toEqual([]);
  });

  it.runIf(seenFromOutside)('grows beyond all measure in the middle of a picture: it is ended', async () => {
    open({ memory: 1024 * 1024 * 10 });
    expect(await pool.read(picture)).toMatchObject({ kind: 'failed', reason: 'died' });
  });
});

describe.runIf(seenFromOutside)('a machine on which the worker cannot live', () => {
  it('is found out after three pictures, told once, and still answers everything', async () => {
    open({ memory: 1024 });
    for (let index = 0; index < 2; index++)
      expect(await pool.read(picture)).toMatchObject({ kind: 'failed' });
    expect(await pool.read(picture)).toMatchObject({ kind: 'unavailable' });
    expect(await pool.read(picture)).toMatchObject({ kind: 'unavailable' });
    expect(reasons).toHaveLength(1);
  });
});

describe('closing', () => {
  it('ends the workers, and answers what waits and what comes later', async () => {
    open();
    const reading = [pool.read(picture), pool.read(picture)];
    const [pid] = pool.pids();
    await pool.close();
    expect(isAlive(pid as number)).toBe(false);
    expect((await Promise.all(reading)).map(({ kind }) => kind)).toEqual(['busy', 'busy']);
    expect(await pool.read(picture)).toEqual({ kind: 'busy' });
  });
});

describe.runIf(seenFromOutside)('what a worker may', () => {
  it('has nothing of the service in its environment', async () => {
    process.env.ZHAODAN_TEST_CANARY = 'secret';
    open();
    await pool.preview(picture, { edge: 100, hide: [] });
    delete process.env.ZHAODAN_TEST_CANARY;
    const environment = readFileSync(`/proc/${pool.pids()[0]}/environ`, 'latin1');
    expect(environment.split('\0').filter((entry) => entry !== '')).toEqual(['MALLOC_ARENA_MAX=2']);
  });

  it('can neither read other files, nor write any, nor start anything', async () => {
    open();
    await pool.preview(picture, { edge: 100, hide: [] });
    const [node = '', ...args] = readFileSync(`/proc/${pool.pids()[0]}/cmdline`, 'utf8').split('\0');
    const flags = args.filter((arg) => arg.startsWith('--'));
    const attempts = [
      "fs.readFileSync('/etc/hostname')",
      "fs.writeFileSync('/tmp/x', '')",
      "cp.spawnSync('true')",
    ];
    const probe = `const fs = require('node:fs'), cp = require('node:child_process'); for (const attempt of ${JSON.stringify(attempts)}) { try { eval(attempt); console.log('done'); } catch (error) { console.log(error.code); } }`;
    const { stdout } = spawnSync(node, [...flags, '-e', probe], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(attempts.map(() => 'ERR_ACCESS_DENIED'));
  });
});
