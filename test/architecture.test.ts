import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of the house, lowest first. An import may go down or stay on its floor, never up. */
const FLOORS = [
  ...(['domain', 'understanding', 'engine', 'adapters'] as const),
  ...(['config', 'demo', 'start', 'wiring', 'main', 'commands', 'cli'] as const),
];
type Floor = (typeof FLOORS)[number];

/** What introduces adapters to each other; anything else knows one of them at most. */
const JOINING: readonly Floor[] = ['wiring', 'main', 'commands', 'cli'];
/** All that stands beside the folders. */
const AT_THE_ROOT = ['cli.ts', 'config.ts', 'main.ts'];

/** Packages a floor may take; those that are not named take any. */
const PACKAGES: Partial<Record<Floor, readonly string[]>> = {
  domain: [],
  // Read by one of its files, see below.
  understanding: ['node:fs'],
  engine: ['zod', 'xstate'],
};

const LONGEST_FILE = 300;
const MOST_MEMBERS = 7;
/** Not one more, and nothing more in them: what is split leaves this list. */
const LARGE_PORTS = { DeskStore: 9, TurnStore: 9 };
/** Where the engine waits for the next moment; what must outlast a restart is a clock in the store. */
const WAITING = ['due.ts', 'engine.ts', 'file-reader.ts', 'heartbeat.ts', 'lanes.ts', 'pace.ts'];
const DRAWERS = ['utils', 'util', 'helpers', 'common', 'types', 'misc', 'shared'];

interface SourceFile {
  path: string;
  floor: Floor;
  lines: number;
  imports: { path: string | null; name: string }[];
}

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const short = (path: string) => relative(root, path);
const isFolder = (floor: Floor) => existsSync(join(src, floor));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

function floorOf(path: string): Floor {
  const first = relative(src, path).split('/')[0]?.replace(/\.ts$/, '');
  const floor = FLOORS.find((each) => each === first);
  if (floor === undefined) throw new Error(`${relative(root, path)} stands on no floor`);
  return floor;
}

function adapterOf(path: string): string | null {
  const [floor, adapter] = relative(src, path).split('/');
  return floor === 'adapters' ? (adapter ?? null) : null;
}

/** Files that know two adapters and may not. */
function joiners(among: readonly SourceFile[]): string[] {
  return among
    .filter((file) => !JOINING.includes(file.floor))
    .map((file) => {
      const known = [file.path, ...file.imports.flatMap((to) => to.path ?? [])].flatMap(
        (path) => adapterOf(path) ?? [],
      );
      return { path: short(file.path), known: [...new Set(known)] };
    })
    .filter(({ known }) => known.length > 1)
    .map(({ path, known }) => `${path} knows ${known.join(' and ')}: introduce them in src/wiring`);
}

function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/g);
  const bare = text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...found, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

/** Interfaces with methods, and how many members each has; what only carries values is no port. */
function portsIn(text: string): [string, number][] {
  return [...text.matchAll(/export interface (\w+)[^{]*\{\n([\s\S]*?)\n\}/g)].flatMap(([, name, body]) => {
    const members = (body ?? '').match(/^ {2}(?:readonly )?\w+\??[(:<]/gm) ?? [];
    return members.some((member) => /[(<]$/.test(member)) ? [[name ?? '', members.length]] : [];
  });
}

const files: SourceFile[] = walk(src).map((path) => {
  const text = readFileSync(path, 'utf8');
  return {
    path,
    floor: floorOf(path),
    lines: text.split('\n').length - 1,
    imports: importsOf(text).map((name) => ({
      name,
      path: name.startsWith('.') ? resolve(dirname(path), name) : null,
    })),
  };
});

describe('the house', () => {
  it('imports downward only', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(
          (to) => to.path?.startsWith(src) && FLOORS.indexOf(floorOf(to.path)) > FLOORS.indexOf(file.floor),
        )
        .map((to) => `${short(file.path)} → ${to.name}: ${file.floor} may not know what is above it`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps adapters apart: only the wiring, main, the commands and cli introduce them to each other', () => {
    expect(joiners(files)).toEqual([]);
    const planted = (path: string): SourceFile => ({
      ...{ path: join(src, path), floor: floorOf(join(src, path)), lines: 1 },
      imports: ['adapters/web/live.ts', 'adapters/files/vault.ts'].map((name) => ({
        ...{ name, path: join(src, name) },
      })),
    });
    const paths = ['demo/story.ts', 'adapters/web/server.ts', 'config.ts', 'wiring/doors.ts', 'main.ts'];
    expect(joiners(paths.map(planted)).map((line) => line.split(' ')[0])).toEqual([
      'src/demo/story.ts',
      'src/adapters/web/server.ts',
      'src/config.ts',
    ]);
  });

  it('has nothing beside its folders but what starts it and what it is set to', () => {
    const beside = files.map(({ path }) => relative(src, path)).filter((path) => !path.includes('/'));
    expect(beside.toSorted()).toEqual(AT_THE_ROOT);
    expect(readdirSync(src).toSorted()).toEqual([...FLOORS.filter(isFolder), ...AT_THE_ROOT].toSorted());
  });

  it('has no import loop, type-only imports included', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports.flatMap((to) => to.path ?? [])]));
    const state = new Map<string, 'open' | 'done'>();
    const loops: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === 'done' || !graph.has(path)) return;
      if (state.get(path) === 'open') {
        loops.push([...trail.slice(trail.indexOf(path)), path].map(short).join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of graph.keys()) visit(path, []);
    expect(loops).toEqual([]);
  });

  it('lets the pure floors take only their own packages', () => {
    const wrong = files.flatMap((file) => {
      const allowed = PACKAGES[file.floor];
      if (allowed === undefined) return [];
      return file.imports
        .filter((to) => to.path === null && !allowed.includes(to.name))
        .map(
          (to) =>
            `${short(file.path)} → ${to.name}: ${file.floor} takes ${allowed.join(', ') || 'no package'}`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the pure floors free of clocks, chance, the environment and async in the domain', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bsetInterval\(/;
    const wrong = files
      .filter((file) => file.floor === 'domain' || file.floor === 'understanding')
      .filter((file) => {
        const text = readFileSync(file.path, 'utf8');
        return impure.test(text) || /\basync\b|\bawait\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
      })
      .map((file) => short(file.path));
    expect(wrong).toEqual([]);
  });

  it('has the engine ask its ports for time, chance and ids, and wait in few places', () => {
    const textOf = ({ path }: SourceFile) =>
      readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const engine = files.filter(({ floor }) => floor === 'engine');
    const knows = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\./;
    expect(engine.filter((file) => knows.test(textOf(file))).map(({ path }) => short(path))).toEqual([]);
    const waits = engine.filter((file) => /\bset(?:Timeout|Interval)\(/.test(textOf(file)));
    expect(waits.map(({ path }) => relative(join(src, 'engine'), path)).toSorted()).toEqual(WAITING);
  });

  it(`has ports of at most ${MOST_MEMBERS} members, but for those that were larger and do not grow`, () => {
    const ports = files
      .filter(({ path }) => path.startsWith(join(src, 'engine/ports/')))
      .flatMap(({ path }) => portsIn(readFileSync(path, 'utf8')));
    expect(ports.length).toBeGreaterThan(20);
    const large = ports.filter(([, members]) => members > MOST_MEMBERS);
    expect(Object.fromEntries(large)).toEqual(LARGE_PORTS);
  });

  it('has understanding read nothing but the weights it goes by', () => {
    const readers = files
      .filter((file) => file.floor === 'understanding' && file.imports.some(({ name }) => name === 'node:fs'))
      .map((file) => short(file.path));
    expect(readers).toEqual(['src/understanding/weighing/weights.ts']);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = files
      .filter((file) => /process\.env\b/.test(readFileSync(file.path, 'utf8')))
      .map((file) => short(file.path))
      .filter((path) => path !== 'src/config.ts');
    expect(readers).toEqual([]);
  });

  it('loads OpenTelemetry only where traces are collected, and names no more than its types elsewhere', () => {
    const loads = /\bimport\s+(?!type\b)[^;]*?from\s*['"]@opentelemetry\//;
    const wrong = files.filter((file) => loads.test(readFileSync(file.path, 'utf8')));
    expect(wrong.map((file) => short(file.path))).toEqual([]);
    const named = files.filter((file) => file.imports.some(({ name }) => name.startsWith('@opentelemetry/')));
    expect(new Set(named.map((file) => short(dirname(file.path))))).toEqual(
      new Set(['src/adapters/tracing']),
    );
  });

  it('keeps the pages free of Node', () => {
    const wrong = files
      .filter((file) => /adapters\/web\/\w+\/page\//.test(file.path))
      .flatMap((file) =>
        file.imports.filter((to) => to.name.startsWith('node:')).map(() => short(file.path)),
      );
    expect(wrong).toEqual([]);
  });

  it(`has no file over ${LONGEST_FILE} lines and no drawer`, () => {
    const long = files
      .filter((file) => file.lines > LONGEST_FILE)
      .map((file) => `${short(file.path)}: ${file.lines}`);
    const drawers = files
      .filter((file) =>
        short(file.path)
          .replace(/\.tsx?$/, '')
          .split('/')
          .some((part) => DRAWERS.includes(part)),
      )
      .map((file) => short(file.path));
    expect({ long, drawers }).toEqual({ long: [], drawers: [] });
  });

  it('sees what it checks', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => file.imports).filter((to) => to.path).length).toBeGreaterThan(20);
  });
});
