import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY = /['"`](?<key>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)['"`]/g;
/** A key that ends in a name of a closed list: `fact-${name}`. */
const FAMILY = /`(?<family>[a-z][a-z0-9-]*-)\$\{/g;

/** The words of the web pages are their own, and the papers of an escalation list theirs, each by its whole key. */
const ELSEWHERE = /\/page\/|^engine\/escalation\/|\/paper-words\.ts$/;

/** Whether the program's own source names a text, by its whole key or by how it begins. The source is what runs. */
export function textsNamedIn(src: string): (key: string) => boolean {
  const keys = new Set<string>();
  const families = new Set<string>();
  const files = globSync('{engine,adapters,commands,wiring}/**/*.ts', { cwd: src });
  for (const file of files.filter((each) => !ELSEWHERE.test(each))) {
    const source = readFileSync(join(src, file), 'utf8');
    for (const { groups } of source.matchAll(KEY)) keys.add(groups?.key ?? '');
    for (const { groups } of source.matchAll(FAMILY)) families.add(groups?.family ?? '');
  }
  return (key) => keys.has(key) || [...families].some((family) => key.startsWith(family));
}
