import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Every variable the program reads; interfaces.md lists them for operators. */
const VARIABLES = new Set(read('src/config.ts').match(/\bZHAODAN_[A-Z_]+\b/g));

const composeShape = z.strictObject({
  services: z.strictObject({
    zhaodan: z.strictObject({
      build: z.literal('.'),
      restart: z.literal('unless-stopped'),
      init: z.literal(true),
      stop_grace_period: z.templateLiteral([z.number(), 's']),
      ports: z.tuple([z.templateLiteral(['127.0.0.1:', z.number(), ':', z.number()])]),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
    }),
  }),
  volumes: z.record(z.string(), z.null()),
});

/** What compose puts where a variable is not set. */
function withDefaults(environment: Record<string, string>): Record<string, string> {
  const known = /^\$\{([A-Z_]+):-([^}]*)\}$/;
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => {
      const [, from, fallback = ''] = known.exec(value) ?? [];
      expect(from).toBe(name);
      return [name, fallback];
    }),
  );
}

describe('compose.yaml', () => {
  const compose = composeShape.parse(parse(read('compose.yaml')));
  const { zhaodan } = compose.services;

  it('names only variables the program reads, and is right with all of them left out', () => {
    const given = withDefaults(zhaodan.environment);
    for (const name of Object.keys(given)) expect(VARIABLES, name).toContain(name);
    expect(() => readConfig({}, given)).not.toThrow();
  });

  it('mounts what is there and keeps the data in a volume', () => {
    for (const volume of zhaodan.volumes) {
      const [from = '', to = ''] = volume.split(':');
      if (from.startsWith('./')) expect(existsSync(join(root, from)), from).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(from);
      if (to.startsWith('/app/')) expect(existsSync(join(root, to.slice(5))), to).toBe(true);
    }
    expect(zhaodan.volumes).toContain('data:/data');
  });

  it('gives the service the time it needs to stop', () => {
    expect(Number.parseInt(zhaodan.stop_grace_period, 10)).toBeGreaterThanOrEqual(10);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const of = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1));

  it('copies only files that are there and not left out', () => {
    const ignored = read('.dockerignore').trim().split('\n');
    const copied = of('COPY').flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.length).toBeGreaterThan(0);
    for (const name of copied) {
      expect(existsSync(join(root, name)), name).toBe(true);
      expect(ignored, name).not.toContain(name);
    }
    for (const made of ['node_modules', 'dist', 'data', '.cache']) expect(ignored).toContain(made);
    for (const needed of ['src', 'flows', 'migrations']) expect(ignored).not.toContain(needed);
  });

  it('sets only variables the program reads, and runs what is there as nobody special', () => {
    const set = of('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=')[0] ?? ''));
    for (const name of set) expect(VARIABLES, name).toContain(name);
    expect(of('USER')).toEqual(['node']);
    const [, file = '', command] = JSON.parse(of('CMD')[0] ?? '[]') as string[];
    expect(existsSync(join(root, file))).toBe(true);
    expect(command).toBe('serve');
    for (const [, script = ''] of read('Dockerfile').matchAll(/npm run -s (\S+)/g)) {
      expect(Object.keys(JSON.parse(read('package.json')).scripts)).toContain(script);
    }
  });

  it('exposes the port the program listens on', () => {
    expect(of('EXPOSE')).toEqual([String(readConfig({}, {}).port)]);
  });
});
