import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { bytes, json, type Reply } from './answer.ts';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', ts: 'text/javascript' };

/** A page's file as a browser takes it: scripts without their types, nothing built. `''` is its index. */
export function pageFile(folder: string, name: string): Reply {
  const file = join(folder, name === '' ? 'index.html' : name);
  const type = TYPES[file.split('.').at(-1) ?? ''];
  if (!type || !/^[\w.-]*$/.test(name) || !existsSync(file)) return json(404, { error: 'not found' });
  const text = readFileSync(file, 'utf8');
  const headers = { 'cache-control': 'no-store' };
  return bytes(`${type}; charset=utf-8`, name.endsWith('.ts') ? stripTypeScriptTypes(text) : text, headers);
}

/** What the pages of all fakes share. A page in `<fake>/page` finds it under the address it imports it by. */
export function sharedPageFile(name: string): Reply {
  return pageFile(join(import.meta.dirname, 'page'), name);
}
