import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Every variable the program reads; interfaces.md lists them for operators. */
const VARIABLES = new Set(read('src/config.ts').match(/\b(?:ZHAODAN_[A-Z_]+|DATABASE_URL)\b/g));

const ours = z.strictObject({
  build: z.literal('.'),
  restart: z.literal('unless-stopped'),
  init: z.literal(true),
  stop_grace_period: z.templateLiteral([z.number(), 's']),
  ports: z.array(z.string().startsWith('127.0.0.1:')),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
});
const shared = ours.extend({
  profiles: z.tuple([z.literal('many')]),
  deploy: z.strictObject({ replicas: z.literal(2) }),
  depends_on: z.strictObject({ postgres: z.strictObject({ condition: z.literal('service_healthy') }) }),
});
const composeShape = z.strictObject({
  services: z.strictObject({
    zhaodan: ours,
    web: shared,
    worker: shared,
    postgres: z.strictObject({
      profiles: z.tuple([z.literal('many')]),
      image: z.templateLiteral(['postgres:', z.number()]),
      restart: z.literal('unless-stopped'),
      environment: z.record(z.string(), z.string()),
      healthcheck: z.strictObject({ test: z.array(z.string()), interval: z.string() }),
      volumes: z.array(z.string()),
    }),
  }),
  volumes: z.record(z.string(), z.null()),
});

/** What compose puts where a variable is not set. */
function withDefaults(environment: Record<string, string>, set: Record<string, string> = {}) {
  const filled = (value: string) =>
    value.replace(/\$\{([A-Z_]+):-([^}]*)\}/g, (_, name: string, fallback: string) => set[name] ?? fallback);
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
}

describe('compose.yaml', () => {
  const compose = composeShape.parse(parse(read('compose.yaml'), { merge: true }));
  const { zhaodan, web, worker, postgres } = compose.services;

  it('names only variables the program reads, each by its own name', () => {
    for (const { environment } of [zhaodan, web, worker])
      for (const [name, value] of Object.entries(environment)) {
        expect(VARIABLES, name).toContain(name);
        if (/^\$\{/.test(value)) expect(value).toContain(`{${name}:-`);
      }
  });

  it('is right for one machine with all of them left out', () => {
    expect(() => readConfig({}, withDefaults(zhaodan.environment))).not.toThrow();
  });

  it('asks for a key before many processes share a database, and is right with it', () => {
    const set = { ZHAODAN_SECRET_KEY: Buffer.alloc(32, 5).toString('base64'), POSTGRES_PASSWORD: 'guessed' };
    const url = new URL(withDefaults(web.environment, set).DATABASE_URL ?? '');
    expect(url).toMatchObject({ hostname: 'postgres', username: postgres.environment.POSTGRES_USER });
    expect(withDefaults(postgres.environment, set).POSTGRES_PASSWORD).toBe(url.password);
    for (const [role, { environment }] of Object.entries({ web, worker })) {
      expect(() => readConfig({}, withDefaults(environment))).toThrow('ZHAODAN_SECRET_KEY');
      expect(readConfig({}, withDefaults(environment, set))).toMatchObject({ role, database: url.href });
    }
  });

  it('mounts what is there and keeps the data in a volume', () => {
    for (const volume of [zhaodan, web, worker, postgres].flatMap(({ volumes }) => volumes)) {
      const [from = '', to = ''] = volume.split(':');
      if (from.startsWith('./')) expect(existsSync(join(root, from)), from).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(from);
      if (to.startsWith('/app/')) expect(existsSync(join(root, to.slice(5))), to).toBe(true);
    }
    for (const { volumes } of [zhaodan, web, worker]) expect(volumes).toContain('data:/data');
    expect(postgres.volumes).toContain('database:/var/lib/postgresql');
  });

  it('gives every process a port of its own that only this machine reaches, and a worker none', () => {
    expect([zhaodan.ports, web.ports, worker.ports]).toEqual([
      ['127.0.0.1:3000:3000'],
      ['127.0.0.1:3001-3002:3000'],
      [],
    ]);
  });

  it('gives each the time it needs to stop', () => {
    for (const { stop_grace_period } of [zhaodan, web, worker])
      expect(Number.parseInt(stop_grace_period, 10)).toBeGreaterThanOrEqual(10);
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
    const [, ...words] = JSON.parse(of('CMD')[0] ?? '[]') as string[];
    const [command, ...files] = words.filter((word) => !word.startsWith('--')).toReversed();
    expect(read('package.json')).toContain(`node ${words.join(' ')}"`);
    expect(files).toContain('src/cli.ts');
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
    expect(command).toBe('serve');
    for (const [, script = ''] of read('Dockerfile').matchAll(/npm run -s (\S+)/g)) {
      expect(Object.keys(JSON.parse(read('package.json')).scripts)).toContain(script);
    }
  });

  it('exposes the port the program listens on', () => {
    expect(of('EXPOSE')).toEqual([String(readConfig({}, {}).port)]);
  });
});
