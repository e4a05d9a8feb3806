import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { PAGES_OUT } from './pages-out.ts';
import { putInPlace } from './put-in-place.ts';

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

/** Vite in a process of its own: its memory goes with it, and so does whatever NODE_ENV this one was given. */
async function runVite(outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const config = ['--config', join(here, 'vite.config.ts'), '--configLoader', 'native'];
  const args = [vite, 'build', here, ...config, '--outDir', outDir, '--emptyOutDir'];
  const child = spawn(process.execPath, args, { env: { NODE_ENV: 'production' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the pages could not be built:\n${said}`);
}

/**
 * Builds the pages if their sources are not those of the last build; 1 to 3 seconds then, a few milliseconds
 * otherwise. Built beside and moved into place, so that whoever serves the old ones is not left without.
 */
export async function buildPages(): Promise<'built' | 'fresh'> {
  const stamp = join(PAGES_OUT, '.sources');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'fresh';
  const beside = `${PAGES_OUT}-${process.pid}`;
  await runVite(beside);
  writeFileSync(join(beside, '.sources'), wanted);
  putInPlace(beside, PAGES_OUT);
  return 'built';
}
