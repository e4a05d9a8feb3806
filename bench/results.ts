import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'results.json');

/** Puts the figures of one benchmark beside those of the others. */
export function keepResults(name: string, figures: unknown): void {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const machine = { cores: cpus().length, model: cpus()[0]?.model.trim() ?? '', node: process.version };
  writeFileSync(file, `${JSON.stringify({ ...kept, [name]: { machine, figures } }, null, 2)}\n`);
}
