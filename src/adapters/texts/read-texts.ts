import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../domain/locale.ts';

export interface TextFile {
  readonly file: string;
  readonly source: string;
}

/** The Fluent files of a language: everything under the folder that is called `….<locale>.ftl`, in order of name. */
export function readTextFiles(dir: string, locale: Locale): TextFile[] {
  return globSync(`**/*.${locale}.ftl`, { cwd: dir })
    .toSorted()
    .map((file) => ({ file, source: readFileSync(join(dir, file), 'utf8') }));
}
