import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const SRC = resolve(import.meta.dirname, '../../src');
/** Where patterns are put together that meet what customers wrote; loading these does nothing else. */
const READERS = ['domain', 'understanding', 'engine'];

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in, or that made it. */
  readonly where: string;
}

/**
 * Every pattern: those that stand in the code, and those that are put together when what reads texts is loaded.
 * For a process of its own, since a file that was loaded before makes no patterns any more.
 */
export async function everyPattern(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const note = (source: string, flags: string, where: string) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, where });
  };
  for (const file of codeIn('.')) {
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    new Visitor({
      Literal: (literal) =>
        'regex' in literal && note(literal.regex.pattern, literal.regex.flags, relative(SRC, file)),
    }).visit(program);
  }
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given, newTarget) {
      const made: RegExp = Reflect.construct(target, given, newTarget);
      note(made.source, made.flags, maker());
      return made;
    },
  });
  for (const file of READERS.flatMap(codeIn)) await import(file);
  globalThis.RegExp = Plain;
  return [...found.values()];
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SRC, folder, name));
}

function maker(): string {
  const line = new Error().stack?.split('\n').find((each) => each.includes(`${SRC}/`)) ?? '';
  return line.replace(/.*\/src\//, '').replace(/:.*/, '');
}
