import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.ts';
import { Customer } from './customer.ts';
import { startOn, storeOn } from './postgres-services.ts';
import type { RunningService } from './service.ts';
import { heldUp, tell } from './telling.ts';

const project = resolve(import.meta.dirname, '../..');
let newer: string;
let database: FreshDatabase;
const copies: string[] = [];
const running: RunningService[] = [];
beforeAll(() => {
  newer = newerProgram();
});
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  for (const service of running.splice(0)) if (service.child.exitCode === null) await service.kill();
  await database.remove();
});
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

function copyOfProgram(): string {
  const root = mkdtempSync(join(tmpdir(), 'zhaodan-newer-'));
  copies.push(root);
  for (const name of ['src', 'flows', 'migrations', 'package.json', 'tsconfig.json'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** A copy of the program in which a conversation and a case lie in another shape. */
function reshapingProgram(): string {
  const root = copyOfProgram();
  const file = join(root, 'src/adapters/store/documents.ts');
  const changed = readFileSync(file, 'utf8').replaceAll(
    /documentShape<(\w+)>\(\)/g,
    'documentShape<$1>([(older) => older])',
  );
  writeFileSync(file, changed);
  return root;
}

/** A copy of the program with one more migration, which only adds. */
function newerProgram(): string {
  const root = copyOfProgram();
  const folder = join(root, 'migrations/postgres');
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
  const tag = '9999_more';
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1_000, tag });
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  writeFileSync(
    join(folder, `${tag}.sql`),
    `ALTER TABLE cases ADD COLUMN mood text;--> statement-breakpoint
     ALTER TABLE events ADD COLUMN tone text DEFAULT '' NOT NULL;--> statement-breakpoint
     CREATE TABLE moods (id bigint PRIMARY KEY)`,
  );
  return root;
}

it('a process of an older version works beside a newer one, and none is started any more', async () => {
  const old = await startOn(database.url, 'all');
  running.push(old);
  const customer = new Customer(() => old.url);
  await customer.enter();
  const hello = await customer.reply(0);

  const next = await startOn(database.url, 'all', {}, newer);
  running.push(next);
  for (const url of [old.url, next.url]) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await customer.press(hello, 'agree');
  await customer.reply(hello.number);
  let turn = 0;
  const either = () => {
    turn += 1;
    return turn % 2 === 0 ? old.url : next.url;
  };
  const told = await Promise.all([tell(() => old.url, 1), tell(() => next.url, 2), tell(either, 3)]);
  for (const each of told) heldUp(each);
  await expect(startOn(database.url, 'all')).rejects.toThrow('newer');
  expect(await old.stop()).toBe(0);
  heldUp(await tell(() => next.url, 4));
  expect(await next.stop()).toBe(0);
  await expect(storeOn(database.url)).rejects.toThrow('newer');
});

it('leaves a conversation of a newer one to that, says so, and goes on with the others', async () => {
  const [old, next] = await Promise.all([
    startOn(database.url, 'all'),
    startOn(database.url, 'all', {}, reshapingProgram()),
  ]);
  running.push(old, next);
  let said = '';
  old.child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  let url = next.url;
  const moving = new Customer(() => url);
  const staying = new Customer(() => old.url);
  for (const customer of [moving, staying]) await customer.enter();
  const hello = await moving.reply(0);
  const other = await staying.reply(0);

  url = old.url;
  await moving.say('付了68没反应');
  await staying.say('付了68没反应');
  const answered = await staying.reply(other.number);
  expect(answered.text).toContain('68');
  await expect.poll(() => said).toMatch(/newer Zhaodan/);
  url = next.url;
  expect((await moving.reply(hello.number)).text).toContain('68');
  expect(old.child.exitCode).toBeNull();
  expect((await fetch(`${old.url}/readyz`)).status).toBe(200);
  expect(said).not.toContain('the store failed');
  expect(await old.stop()).toBe(0);
  expect(await next.stop()).toBe(0);
});
