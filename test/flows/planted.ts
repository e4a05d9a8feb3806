import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const FLOWS = resolve(import.meta.dirname, '../../flows');

/** A copy of the real flows with one thing changed in it; gone when the test is over. */
export function flowsWith(file: string, from: string | RegExp, to: string): string {
  const dir = copyOfFlows();
  const path = join(dir, file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, changed);
  return dir;
}

export function copyOfFlows(): string {
  const dir = mkdtempSync(join(tmpdir(), 'flows-'));
  cpSync(FLOWS, dir, { recursive: true });
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}
