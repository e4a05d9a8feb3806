import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { z } from 'zod';
import { faultIn } from '../adapters/store/sqlite/copy.ts';
import { systemFault } from '../config/system-fault.ts';
import { readConfig } from '../config.ts';
import { BACKUP_DATABASE, BACKUP_FORMAT, BACKUP_NOTE, isBackupEntry } from './backup.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';
import { sayItsTools } from './embedded-only.ts';

export interface RestorePlan extends CommandDoors {
  readonly file: string;
  /** A data directory that is not there yet, is empty, or holds nothing but the key. */
  readonly dir: string;
}

const noteSchema = z.object({ format: z.literal(BACKUP_FORMAT), files: z.number().int() });
/** What may already lie in the directory: the key is brought along separately. */
const KEY_FILE = 'secret.key';

/** `zhaodan restore FILE` */
export async function restoreFrom(file: string): Promise<number> {
  const { dataDir: dir, database } = readConfig();
  if (database !== null) return sayItsTools('restore');
  return restore({ file, dir, ...terminalDoors });
}

/** Puts a backup back. The directory is filled at the very end: a broken-off restore leaves it as it was. */
export async function restore({ file, dir, say, complain }: RestorePlan): Promise<number> {
  const there = existsSync(dir) ? readdirSync(dir).filter((name) => name !== KEY_FILE) : [];
  if (there.length > 0) {
    complain(
      `${dir} 不是空目录，恢复只写进空目录。\n${dir} is not empty; a backup is only put into an empty directory.`,
    );
    return INPUT_AT_FAULT;
  }
  if (!existsSync(file)) {
    complain(`没有这个文件：${file}\nThere is no such file: ${file}`);
    return INPUT_AT_FAULT;
  }
  const staging = `${dir}.restoring`;
  rmSync(staging, { recursive: true, force: true });
  try {
    const fault = (await unpack(file, staging)) ?? faultIn(join(staging, BACKUP_DATABASE));
    if (fault !== null) {
      complain(`${file} 不是完整的备份（${fault}）。\n${file} is not a whole backup (${fault}).`);
      return INPUT_AT_FAULT;
    }
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    if (existsSync(join(staging, 'files'))) renameSync(join(staging, 'files'), join(dir, 'files'));
    renameSync(join(staging, BACKUP_DATABASE), join(dir, BACKUP_DATABASE));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  say(
    `已恢复到 ${dir}。启动前请把原来的 secret.key 放进去，或设好原来的 ZHAODAN_SECRET_KEY，否则数据打不开。`,
  );
  say(
    `Restored to ${dir}. Before starting, put its own secret.key there or set its own ZHAODAN_SECRET_KEY: without it the data cannot be opened.`,
  );
  return DONE;
}

/** What is wrong with the zip, `null` where all of it lies in `staging`. */
async function unpack(file: string, staging: string): Promise<string | null> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(file);
  } catch {
    return 'not a zip';
  }
  let files = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!isBackupEntry(entry.fileName)) return `${JSON.stringify(entry.fileName)} does not belong there`;
      const to = join(staging, entry.fileName);
      if (existsSync(to)) return `${entry.fileName} is in it twice`;
      const fault = await write(zip, entry, to);
      if (fault !== null) return fault;
      if (entry.fileName.startsWith('files/')) files += 1;
    }
  } catch (error) {
    // Only a failing disk is not the input's fault.
    if (systemFault(error) !== null) throw error;
    return 'a damaged zip';
  } finally {
    zip.close();
  }
  return missing(staging, files);
}

async function write(zip: yauzl.ZipFile, entry: yauzl.Entry, to: string): Promise<string | null> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  let sum = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
  });
  const bytes = await zip.openReadStreamPromise(entry);
  await pipeline(bytes, counted, createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true }));
  return sum === entry.crc32 ? null : `${entry.fileName} is damaged`;
}

function missing(staging: string, files: number): string | null {
  const note = join(staging, BACKUP_NOTE);
  if (!existsSync(note) || !existsSync(join(staging, BACKUP_DATABASE))) return 'parts are missing';
  const parsed = noteSchema.safeParse(jsonIn(note));
  if (!parsed.success) return 'an unknown format';
  return parsed.data.files === files ? null : 'files are missing';
}

function jsonIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
