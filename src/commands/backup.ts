import { existsSync, linkSync, renameSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { placeInVault, storedFiles } from '../adapters/files/stored-files.ts';
import { copyDatabase } from '../adapters/store/sqlite/copy.ts';
import { openStaging } from '../adapters/store/sqlite/staging.ts';
import { readConfig } from '../config.ts';
import type { Instant } from '../domain/instant.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';
import { sayItsTools } from './embedded-only.ts';

/**
 * What a backup is: a zip of this note, the database, and the vault's files as they lie there, still sealed. Imported
 * orders are a copy of what the shop has, and checkpoints are witnesses that must not come from what they witness.
 */
export const BACKUP_NOTE = 'backup.json';
export const BACKUP_DATABASE = 'zhaodan.sqlite';
export const BACKUP_FORMAT = 1;

export interface BackupPlan extends CommandDoors {
  /** The data directory; the service may be running on it. */
  readonly dir: string;
  readonly file: string;
  readonly now: Instant;
}

/** `zhaodan backup FILE` */
export async function backupTo(file: string): Promise<number> {
  const { dataDir: dir, database } = readConfig();
  if (database !== null) return sayItsTools('backup');
  return backup({ dir, file, now: systemClock().now(), ...terminalDoors });
}

/** Writes a consistent copy of the store, without its key. */
export async function backup({ dir, file, now, say, complain }: BackupPlan): Promise<number> {
  if (existsSync(file)) {
    complain(`${file} 已经存在，请换一个文件名。\n${file} exists already; choose another name.`);
    return INPUT_AT_FAULT;
  }
  const unfinished = `${file}.unfinished`;
  const { path: staging, owns, clear } = openStaging(dir, 'backup');
  try {
    await copyDatabase(dir, join(staging, BACKUP_DATABASE));
    const files = storedFiles(dir).filter((sha256) => hold(dir, staging, sha256));
    const to = await makeNew(unfinished);
    if (to === null) {
      complain(
        `${unfinished} 已经存在：也许另一个备份正在写它。请换一个文件名，或先把它挪走。\n${unfinished} exists already; another backup may be writing it. Choose another name, or move it away first.`,
      );
      return INPUT_AT_FAULT;
    }
    owns(unfinished);
    await pack(staging, files, now, to);
    renameSync(unfinished, file);
    say(
      `已备份到 ${file}，含 ${files.length} 个证据文件。密钥不在备份里，请另外保存 secret.key 或 ZHAODAN_SECRET_KEY。`,
    );
    say(
      `Backed up to ${file}, with ${files.length} evidence files. The key is not in it: keep secret.key or ZHAODAN_SECRET_KEY elsewhere.`,
    );
    say(
      '导入的订单和账单（orders.db）不在备份里，可以再导入一次；每日校验点（checkpoints/）也不在，请另外保存，它们要能作证备份没有被改过。',
    );
    say(
      'Imported orders and bills (orders.db) are not in it and can be imported again; nor are the daily checkpoints (checkpoints/): keep them elsewhere, so that they can witness that no backup was altered.',
    );
    return DONE;
  } finally {
    clear();
  }
}

/** A second name keeps the bytes while they are packed, whatever is deleted meanwhile. */
function hold(dir: string, staging: string, sha256: string): boolean {
  try {
    linkSync(join(dir, 'files', placeInVault(sha256)), join(staging, sha256));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** `null` where there is one already, which is never this backup's. */
async function makeNew(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}

async function pack(staging: string, files: readonly string[], now: Instant, to: FileHandle): Promise<void> {
  const zip = new yazl.ZipFile();
  const note = { format: BACKUP_FORMAT, made_at: new Date(now).toISOString(), files: files.length };
  const plain = { compress: false, mode: 0o600 };
  zip.addBuffer(Buffer.from(JSON.stringify(note)), BACKUP_NOTE, plain);
  zip.addFile(join(staging, BACKUP_DATABASE), BACKUP_DATABASE, { ...plain, compress: true });
  for (const sha256 of files) {
    zip.addFile(join(staging, sha256), `files/${placeInVault(sha256)}`, plain);
  }
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  zip.end();
  await Promise.race([pipeline(zip.outputStream, to.createWriteStream({ flush: true })), failed]);
}

/** Whether an entry of a zip is one of a backup's, so that nothing is ever written elsewhere. */
export function isBackupEntry(name: string): boolean {
  const sha256 = basename(name);
  const isFile = /^[0-9a-f]{64}$/.test(sha256) && name === `files/${placeInVault(sha256)}`;
  return isFile || name === BACKUP_NOTE || name === BACKUP_DATABASE;
}
