import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EnvironmentFault, ZhaodanError } from '../../engine/errors.ts';
import type { SweptVault } from '../../engine/ports/vault.ts';
import { turnsByName } from '../../engine/turns-by-name.ts';
import { type FileSealing, requireName } from './file-sealing.ts';
import { dropUnfinished, incomingIn, placeInVault, storedFiles } from './stored-files.ts';

export interface VaultPlace {
  /** The data directory; the files lie in `files/` below it, by the first two digits of their SHA-256. */
  readonly dir: string;
  readonly secrets: FileSealing;
  /** Names for files that are being written. */
  readonly temporaryName?: () => string;
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** The same disk-full error reaches the doors from here and from the database. */
const noRoom = () => new ZhaodanError('storage_full', 'the disk has no room left');

/** Original bytes on disk, each file sealed for its own name. */
export function openVault({ dir, secrets, temporaryName = randomName }: VaultPlace): SweptVault {
  const root = join(dir, 'files');
  const incoming = incomingIn(dir);
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const files = turnsByName();
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(root, sha256);
      return files.run(sha256, async () => {
        if (existsSync(path)) return { sha256 };
        const temporary = join(incoming, temporaryName());
        await withDisk(async () => {
          try {
            await writeThrough(temporary, secrets.seal(sha256, bytes));
            await makeFolder(dirname(path));
            await rename(temporary, path);
            await syncFolder(dirname(path));
          } catch (error) {
            await rm(temporary, { force: true });
            throw error;
          }
        });
        return { sha256 };
      });
    },
    async read(sha256) {
      const sealed = await readIfThere(pathOf(root, sha256));
      return sealed && secrets.open(sha256, sealed);
    },
    async remove(sha256, unneeded) {
      const path = pathOf(root, sha256);
      await files.run(sha256, async () => {
        if (!(await unneeded())) return;
        await rm(path, { force: true });
        if (existsSync(dirname(path))) await syncFolder(dirname(path));
      });
    },
    async free() {
      const { bavail, bsize } = await statfs(root);
      return bavail * bsize;
    },
    /** At a start, while nothing is being received: an upload lies here before its event names it. */
    async leftBehind() {
      dropUnfinished(dir);
      return storedFiles(dir);
    },
  };
}

function pathOf(root: string, sha256: string): string {
  requireName(sha256);
  return join(root, placeInVault(sha256));
}

function randomName(): string {
  return randomBytes(12).toString('hex');
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(path, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(path));
}

/** A new name is on disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function withDisk(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (NO_ROOM.includes(code)) throw noRoom();
    if (code === 'EIO' || code === 'EROFS') {
      throw new EnvironmentFault(
        `证据文件写不进磁盘（${code}），请检查磁盘。\nAn evidence file cannot be written (${code}); check the disk.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
