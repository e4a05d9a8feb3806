/** A file in a zip by its name and its bytes; `null` where it cannot be unpacked. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** Why a file cannot be judged at all. */
export type Unreadable = 'not-a-zip' | 'unsafe-name' | 'too-large' | 'not-a-bundle';

export class UnreadableError extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = { signature: 0x06054b50, length: 22 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STRONGLY_ENCRYPTED = 0x40;
const ENCRYPTION_HEADER = 12;
const LONGEST_COMMENT = 0xffff;
const MOST_MEMBERS = 2000;
const LARGEST_DIRECTORY = 16 * 2 ** 20;
const LARGEST_SUM = 2 * 2 ** 30;
/** Everything in a bundle has a name like this. */
const SAFE = /^(?:exhibits\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/;

async function view(zip: Blob, from: number, length: number): Promise<DataView> {
  if (from < 0 || from + length > zip.size) throw new UnreadableError('not-a-zip');
  return new DataView(await zip.slice(from, from + length).arrayBuffer());
}

async function findEnd(zip: Blob): Promise<DataView> {
  const from = Math.max(0, zip.size - END.length - LONGEST_COMMENT);
  const tail = await view(zip, from, zip.size - from);
  for (let at = tail.byteLength - END.length; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END.signature) continue;
    if (tail.getUint16(at + 20, true) !== tail.byteLength - at - END.length) break;
    return new DataView(tail.buffer, at, END.length);
  }
  throw new UnreadableError('not-a-zip');
}

function isEncrypted({ flags }: Pick<Entry, 'flags'>): boolean {
  return (flags & 1) !== 0;
}

/** Whether extra fields, each with its id and length before it, end where the directory says. */
function fillsExactly(directory: DataView, from: number, length: number): boolean {
  const end = from + length;
  if (end > directory.byteLength) return false;
  let at = from;
  while (at < end - 3) at += 4 + directory.getUint16(at + 2, true);
  return at <= end;
}

async function readDirectory(zip: Blob): Promise<Entry[]> {
  const end = await findEnd(zip);
  const count = end.getUint16(10, true);
  if (end.getUint16(4, true) !== 0) throw new UnreadableError('not-a-zip');
  if (count > MOST_MEMBERS) throw new UnreadableError('too-large');
  const start = end.getUint32(16, true);
  const directory = await view(zip, start, Math.min(zip.size - start, LARGEST_DIRECTORY));
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL.length > directory.byteLength || directory.getUint32(at, true) !== CENTRAL.signature) {
      throw new UnreadableError('not-a-zip');
    }
    const nameLength = directory.getUint16(at + 28, true);
    if (at + CENTRAL.length + nameLength > directory.byteLength) throw new UnreadableError('not-a-zip');
    const name = new Uint8Array(directory.buffer, at + CENTRAL.length, nameLength);
    const entry = {
      name: new TextDecoder('utf-8', { ignoreBOM: true }).decode(name),
      flags: directory.getUint16(at + 8, true),
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    };
    const extraAt = at + CENTRAL.length + nameLength;
    const extraLength = directory.getUint16(at + 30, true);
    const isSound =
      (entry.flags & STRONGLY_ENCRYPTED) === 0 &&
      (entry.method !== 0 || entry.packed === entry.size + (isEncrypted(entry) ? ENCRYPTION_HEADER : 0)) &&
      fillsExactly(directory, extraAt, extraLength);
    if (!isSound) throw new UnreadableError('not-a-zip');
    entries.push(entry);
    at = extraAt + extraLength + directory.getUint16(at + 32, true);
    if (at > directory.byteLength) throw new UnreadableError('not-a-zip');
  }
  return entries;
}

/** Inflates to exactly `size` bytes and stops as soon as it would be more; fails where anything follows the data. */
async function inflated(packed: Blob, size: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled === size ? bytes : null;
    if (filled + value.length > size) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, filled);
    filled += value.length;
  }
}

async function unpack(zip: Blob, { flags, method, packed, size, offset }: Entry): Promise<Member['bytes']> {
  if (isEncrypted({ flags }) || (method !== 0 && method !== 8)) return null;
  try {
    const local = await view(zip, offset, LOCAL.length);
    if (local.getUint32(0, true) !== LOCAL.signature) return null;
    const from = offset + LOCAL.length + local.getUint16(26, true) + local.getUint16(28, true);
    if (from + packed > zip.size) return null;
    const data = zip.slice(from, from + packed);
    return method === 0 ? new Uint8Array(await data.arrayBuffer()) : await inflated(data, size);
  } catch {
    return null;
  }
}

/**
 * Every file of a zip, one after the other, with bounded memory and bounded work, whatever its directory claims.
 * `largestOf`: how many bytes a file of that name may have.
 */
export async function* membersOf(zip: Blob, largestOf: (name: string) => number): AsyncGenerator<Member> {
  let sum = 0;
  for (const entry of await readDirectory(zip)) {
    // Whoever unpacks a bundle and packs it again adds the folder itself.
    if (entry.name === 'exhibits/' && entry.size === 0) continue;
    if (!SAFE.test(entry.name)) throw new UnreadableError('unsafe-name');
    sum += entry.size;
    if (entry.size > largestOf(entry.name) || sum > LARGEST_SUM) throw new UnreadableError('too-large');
    yield { name: entry.name, bytes: await unpack(zip, entry) };
  }
}
