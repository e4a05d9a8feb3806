import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
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

/**
 * Takes the configured key (32 bytes, base64), or the one in the data directory, which is made at the first start.
 * Throws an {@link EnvironmentFault} where the key is not one; the message never holds it.
 */
export function openSecrets({ dir, key }: { readonly dir: string; readonly key: string | null }): Secrets {
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
