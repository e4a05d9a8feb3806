import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parsedBefore } from '../../../src/adapters/flow-files/parsed-before.ts';
import { readFlowSet } from '../../../src/adapters/flow-files/read-set.ts';

const FLOWS = resolve(import.meta.dirname, '../../../flows');

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-parsed-'));
  file = join(dir, 'deep/flows.json');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function readWith(name: string) {
  return readFlowSet(FLOWS, undefined, parsedBefore(name));
}

it('gives the same set the second time, from a file that only its owner reads', () => {
  const parsed = readFlowSet(FLOWS);
  expect(readWith(file)).toEqual(parsed);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toHaveLength(
    parsed.flows.length + parsed.escalations.length + 4,
  );
  expect(readWith(file)).toEqual(parsed);
});

it('takes the value that it learned for a text, and for no other one', () => {
  const before = parsedBefore(file);
  before.learn('a: 1', { a: 1 });
  before.keep();
  expect(parsedBefore(file).valueOf('a: 1')).toEqual({ a: 1 });
  expect(parsedBefore(file).valueOf('a: 1 ')).toBeUndefined();
});

it('forgets what was not asked for lately, and keeps the rest', () => {
  for (let start = 0; start < 300; start += 1) {
    const before = parsedBefore(file);
    before.valueOf('shop: always');
    before.learn(start === 0 ? 'shop: always' : `shop: ${start}`, { start });
    before.keep();
  }
  const last = parsedBefore(file);
  expect(last.valueOf('shop: always')).toEqual({ start: 0 });
  expect(last.valueOf('shop: 299')).toEqual({ start: 299 });
  expect(last.valueOf('shop: 1')).toBeUndefined();
});

it('learns nothing that JSON cannot say', () => {
  const before = parsedBefore(file);
  before.learn('a: .inf', { a: Number.POSITIVE_INFINITY });
  before.learn('a: !!set {}', { a: new Set() });
  before.keep();
  for (const source of ['a: .inf', 'a: !!set {}']) expect(parsedBefore(file).valueOf(source)).toBeUndefined();
});

it.each(['', '{"half', 'null', '[]', '"words"'])('parses all of it where the file says %j', (said) => {
  const name = join(dir, 'spoilt.json');
  writeFileSync(name, said);
  expect(readWith(name)).toEqual(readFlowSet(FLOWS));
});

it('parses all of it where nothing can be kept', () => {
  writeFileSync(join(dir, 'taken'), '');
  expect(readWith(join(dir, 'taken/flows.json'))).toEqual(readFlowSet(FLOWS));
});
