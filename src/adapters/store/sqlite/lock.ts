import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { EnvironmentFault } from '../../../engine/errors.ts';

/**
 * One process per data directory. The lock is SQLite's own on a small database of its own: the operating system
 * frees it when the process dies, however it dies. Never open `lock.sqlite` in the holder: closing it would free it.
 */
export function takeLock(dir: string): { release(): void } {
  const holder = join(dir, 'process.pid');
  const lock = new SqliteDatabase(join(dir, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof SqliteDatabase.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new EnvironmentFault(inUse(dir, pidOf(holder)), { cause: error });
  }
  writeFileSync(holder, `${process.pid}\n`, { mode: 0o600 });
  return {
    release() {
      rmSync(holder, { force: true });
      lock.close();
    },
  };
}

function pidOf(holder: string): string {
  try {
    return readFileSync(holder, 'utf8').trim();
  } catch {
    return '?';
  }
}

function inUse(dir: string, pid: string): string {
  return [
    `数据目录 ${dir} 正由另一个找单进程使用（进程号 ${pid}）。请先停掉它，或用 ZHAODAN_DATA_DIR 换一个目录。`,
    `The data directory ${dir} is in use by another Zhaodan process (pid ${pid}). Stop it first, or choose another directory with ZHAODAN_DATA_DIR.`,
  ].join('\n');
}
