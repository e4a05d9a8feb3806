import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { EnvironmentFault } from '../../engine/errors.ts';
import { deriveKey, Sealer } from './sealing.ts';

const KEY_BYTES = 32;

/** Everything secret that derives from the one key. */
export interface Secrets {
  /** Encryption and keyed hashes for one part of the program. */
  sealer(purpose: string): Sealer;
  /** 32 bytes for one purpose: sessions, the receipt's signing key. */
  key(purpose: string): Buffer;
}

export function keyFile(dir: string): string {
  return join(dir, 'secret.key');
}

export interface KeyPlace {
  /** The data directory. */
  readonly dir: string;
  /** The configured key: 32 bytes, base64. */
  readonly key: string | null;
}

export function hasKey({ dir, key }: KeyPlace): boolean {
  return key !== null || existsSync(keyFile(dir));
}

/** As {@link openSecrets}, but makes no key: throws an {@link EnvironmentFault} where there is none. */
export function requireSecrets(place: KeyPlace): Secrets {
  if (hasKey(place)) return openSecrets(place);
  throw new EnvironmentFault(
    [
      `${place.dir} 里没有密钥 secret.key。请用 ZHAODAN_DATA_DIR 指明数据目录，或把原来的 secret.key 放回去，或设好原来的 ZHAODAN_SECRET_KEY。新店第一次启动服务、运行 chat 或 import 时才会生成密钥。`,
      `There is no secret.key in ${place.dir}. Name the data directory with ZHAODAN_DATA_DIR, put its own secret.key back, or set its own ZHAODAN_SECRET_KEY. A new shop gets one when its service first starts, or by chat or import.`,
    ].join('\n'),
  );
}

/**
 * Takes the configured key, or the one in the data directory, which is made at the first start.
 * Throws an {@link EnvironmentFault} where the key is not one; the message never holds it.
 */
export function openSecrets({ dir, key }: KeyPlace): Secrets {
  const master = key === null ? keyIn(dir) : decoded(key, 'ZHAODAN_SECRET_KEY');
  return {
    sealer: (purpose) => new Sealer(master, purpose),
    key: (purpose) => deriveKey(master, `key/${purpose}`),
  };
}

function keyIn(dir: string): Buffer {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  const path = keyFile(dir);
  return readKey(path) ?? writeKey(dir, path);
}

function readKey(path: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isError(error, 'ENOENT')) return null;
    throw error;
  }
  return decoded(text.trim(), path);
}

/** Whole and on disk before anything is sealed with it: data without their key are lost. The first of two wins. */
function writeKey(dir: string, path: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  const temporary = `${path}.${randomBytes(4).toString('hex')}`;
  const file = openSync(temporary, 'wx', 0o600);
  writeSync(file, `${key.toString('base64')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error;
  } finally {
    rmSync(temporary);
  }
  const folder = openSync(dir, 'r');
  fsyncSync(folder);
  closeSync(folder);
  return readKey(path) ?? key;
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function decoded(text: string, where: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length === KEY_BYTES && /^[A-Za-z0-9+/]{43}=$/.test(text)) return key;
  throw new EnvironmentFault(
    `${where} 不是有效的密钥，应为 32 字节的 base64，例如用 openssl rand -base64 32 生成。\n${where} is not a key: 32 bytes in base64 are expected, as openssl rand -base64 32 makes them.`,
  );
}
