import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import config, { PAGES_OUT } from './vite.config.ts';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
/** What the pages are made of: their own folders, the words and types they take from below, and the packages. */
const SOURCES = [here, join(root, 'src/domain'), join(root, 'package-lock.json')];

function filesUnder(path: string): string[] {
  if (/\.\w+$/.test(path)) return existsSync(path) ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds the pages if their sources are not those of the last build; 1 to 3 seconds then, a few milliseconds
 * otherwise. Built beside and moved into place, so that whoever serves the old ones is not left without.
 */
export async function buildPages(): Promise<'built' | 'fresh'> {
  const stamp = join(PAGES_OUT, '.sources');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'fresh';
  const { build } = await import('vite');
  const beside = `${PAGES_OUT}-${process.pid}`;
  await build({ ...config, configFile: false, build: { ...config.build, outDir: beside } });
  writeFileSync(join(beside, '.sources'), wanted);
  mkdirSync(resolve(PAGES_OUT, '..'), { recursive: true });
  rmSync(PAGES_OUT, { recursive: true, force: true });
  renameSync(beside, PAGES_OUT);
  return 'built';
}
