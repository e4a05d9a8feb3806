import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';

/** A member by its hash; `text` only for those that are read, see {@link READ}. */
export interface ReadMember {
  readonly sha256: string;
  readonly text: string | null;
}

export type ReadMembers =
  | {
      readonly kind: 'read';
      readonly members: ReadonlyMap<string, ReadMember>;
      /** Members that cannot be unpacked. */
      readonly broken: readonly string[];
      /** Names that occur more than once; only the first is read. */
      readonly twice: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly what: 'not-a-zip' | 'unsafe-name' | 'too-large' };

/** Members that are parsed; all others are only hashed as they stream by. */
const READ: ReadonlySet<string> = new Set([
  'case.json',
  'timeline.jsonl',
  'conversation.jsonl',
  'manifest-sha256.txt',
  'receipt.json',
  'public-key.pem',
]);

const MEGABYTE = 1024 * 1024;
const MOST_MEMBERS = 2000;
const LARGEST_READ = 32 * MEGABYTE;
const LARGEST_MEMBER = 256 * MEGABYTE;
const LARGEST_SUM = 2048 * MEGABYTE;
/** Everything in a bundle has a name like this. */
const SAFE = /^(?:exhibits\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/;

class Refusal extends Error {
  readonly what: 'unsafe-name' | 'too-large';
  constructor(what: 'unsafe-name' | 'too-large') {
    super(what);
    this.what = what;
  }
}

/**
 * Reads a zip from memory or from a path with bounded memory and bounded work, whatever its directory claims. Rejects
 * where the system cannot read the path.
 */
export async function readMembers(source: Uint8Array | string): Promise<ReadMembers> {
  try {
    const zip =
      typeof source === 'string'
        ? await yauzl.openPromise(source, { autoClose: false })
        : await yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
    try {
      return await readAll(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (isOfSystem(error)) throw error;
    return { kind: 'unreadable', what: error instanceof Refusal ? error.what : 'not-a-zip' };
  }
}

/** A path that is not there, or may not be read, says nothing of a bundle. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

async function readAll(zip: yauzl.ZipFile): Promise<ReadMembers> {
  if (zip.entryCount > MOST_MEMBERS) throw new Refusal('too-large');
  const members = new Map<string, ReadMember>();
  const broken: string[] = [];
  const twice: string[] = [];
  let sum = 0;
  for await (const entry of zip.eachEntry()) {
    // Whoever unpacks a bundle and packs it again adds the folder itself.
    if (entry.fileName === 'exhibits/' && entry.uncompressedSize === 0) continue;
    if (!SAFE.test(entry.fileName)) throw new Refusal('unsafe-name');
    const keep = READ.has(entry.fileName);
    sum += entry.uncompressedSize;
    if (entry.uncompressedSize > (keep ? LARGEST_READ : LARGEST_MEMBER) || sum > LARGEST_SUM) {
      throw new Refusal('too-large');
    }
    if (members.has(entry.fileName) || broken.includes(entry.fileName)) {
      twice.push(entry.fileName);
      continue;
    }
    const member = await readMember(zip, entry, keep);
    if (member === null) broken.push(entry.fileName);
    else members.set(entry.fileName, member);
  }
  return { kind: 'read', members, broken, twice };
}

async function readMember(zip: yauzl.ZipFile, entry: yauzl.Entry, keep: boolean): Promise<ReadMember | null> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  try {
    for await (const chunk of unpacked(zip, entry)) {
      hash.update(chunk);
      if (keep) kept.push(chunk);
    }
  } catch {
    return null;
  }
  return { sha256: hash.digest('hex'), text: keep ? Buffer.concat(kept).toString('utf8') : null };
}

const DEFLATED = 8;

/** A member's bytes: as many as the directory says, from as many as it says. More or less of either is an error. */
async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod !== DEFLATED) {
    yield* await zip.openReadStreamPromise(entry);
    return;
  }
  const inflate = createInflateRaw();
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  let left = entry.uncompressedSize;
  for await (const chunk of pipeline(packed, inflate, () => undefined)) {
    left -= (chunk as Buffer).length;
    if (left < 0) break;
    yield chunk as Buffer;
  }
  if (left !== 0 || inflate.bytesWritten !== entry.compressedSize) throw new RangeError(entry.fileName);
}
