import { buffer } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { ZipFile } from 'yazl';

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function zipBytes(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, { mtime: new Date(0) });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

/** A zip as Chinese Windows and Alipay make it: names in GBK, and no flag that says so. */
export async function gbkZipBytes(entries: readonly Entry[]): Promise<Buffer> {
  const names = entries.map(({ name }) => iconv.encode(name, 'gbk'));
  const places = names.map((name, at) => `${String(at).padStart(3, '0')}${'-'.repeat(name.length - 3)}`);
  const zip = await zipBytes(entries.map(({ bytes }, at) => ({ name: places[at] ?? '', bytes })));
  for (const [at, name] of names.entries()) {
    const place = Buffer.from(places[at] ?? '');
    for (let from = zip.indexOf(place); from !== -1; from = zip.indexOf(place)) name.copy(zip, from);
  }
  return withFlags(zip, (flags) => flags & ~0x800);
}

/** Sets bit 0 of all members, or of the one at `only`: locked with a password. What is inside does not matter then. */
export function locked(zip: Buffer, only?: number): Buffer {
  let at = 0;
  let local = 0;
  return withFlags(Buffer.from(zip), (flags, isCentral) => {
    const index = isCentral ? at++ : local++;
    return only === undefined || only === index ? flags | 1 : flags;
  });
}

function withFlags(zip: Buffer, change: (flags: number, isCentral: boolean) => number): Buffer {
  for (const [signature, offset, isCentral] of [
    ['PK\x03\x04', 6, false],
    ['PK\x01\x02', 8, true],
  ] as const) {
    for (let from = zip.indexOf(signature); from !== -1; from = zip.indexOf(signature, from + 4)) {
      zip.writeUInt16LE(change(zip.readUInt16LE(from + offset), isCentral), from + offset);
    }
  }
  return zip;
}
