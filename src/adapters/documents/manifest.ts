import { createHash } from 'node:crypto';

export const MANIFEST = 'manifest-sha256.txt';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `sha256sum -c` reads it: one line per file, in order of path. */
export function manifestOf(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

const LINE = /^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/;

/** Path → hash; `null` where a line is not one that {@link manifestOf} writes. */
export function readManifest(text: string): ReadonlyMap<string, string> | null {
  const hashes = new Map<string, string>();
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined || hashes.has(path)) return null;
    hashes.set(path, hash);
  }
  return manifestOf(hashes) === text ? hashes : null;
}

/** One hash over all lines but the receipt's own, so that the receipt's signature reaches every other file. */
export function contentsHashOf(hashes: ReadonlyMap<string, string>): string {
  return sha256(manifestOf(new Map([...hashes].filter(([path]) => path !== 'receipt.json'))));
}
