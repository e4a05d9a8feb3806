import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import yauzl from 'yauzl';
import { Unreadable } from './problem.ts';

/** Bytes that can be read from their beginning as often as it takes. */
export interface Content {
  stream(): AsyncIterable<Uint8Array>;
  /** The same bytes as a zip, which is read from its end. */
  openZip(): Promise<yauzl.ZipFile>;
}

/** A file to read: the bytes themselves, or where they lie. */
export type BillFile = { readonly bytes: Uint8Array } | { readonly path: string };

/** Names are decoded by us: those of Chinese zips are GBK and do not say so. */
const ZIP = { autoClose: false, decodeStrings: false } as const;
const HEAD = 64 * 1024;
const LARGEST_IN_MEMORY = 64 * 1024 * 1024;

export function contentOf(file: BillFile): Content {
  if ('bytes' in file) return bytesContent(file.bytes);
  return {
    stream: () => createReadStream(file.path, { highWaterMark: HEAD }),
    openZip: () => yauzl.openPromise(file.path, ZIP),
  };
}

function bytesContent(bytes: Uint8Array): Content {
  return {
    async *stream() {
      for (let from = 0; from < bytes.length; from += HEAD) {
        yield bytes.subarray(from, from + HEAD);
        // Others shall have their turn, as they have it while a disk is read.
        await setImmediate();
      }
    },
    openZip: () =>
      yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), ZIP),
  };
}

/** A member of an open zip. yauzl ends its stream as soon as it inflates to more than the directory declares. */
export function memberContent(zip: yauzl.ZipFile, entry: yauzl.Entry): Content {
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Uint8Array;
    } catch (cause) {
      throw new Unreadable({ what: 'broken' }, { cause });
    }
  }
  return {
    stream,
    async openZip() {
      if (entry.uncompressedSize > LARGEST_IN_MEMORY) throw new Unreadable({ what: 'too_large' });
      return yauzl.fromBufferPromise(await buffer(stream()), ZIP);
    },
  };
}

/** The first bytes, enough to tell what the rest is. */
export async function headOf(content: Content): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.stream()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks);
}
