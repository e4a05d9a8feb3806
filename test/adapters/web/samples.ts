import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import yazl from 'yazl';

export async function picture(format: 'png' | 'jpeg' | 'webp' = 'png', width = 40, height = 60) {
  const drawn = sharp({ create: { width, height, channels: 3, background: '#0f766e' } });
  return new Uint8Array(await drawn.toFormat(format).toBuffer());
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  const end = Buffer.alloc(4);
  end.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, end]);
}

/** A PNG of a few kilobytes that unfolds to 100 million pixels. */
export function imageBomb(): Uint8Array<ArrayBuffer> {
  const size = 10_000;
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const rows = deflateSync(Buffer.alloc((size / 8 + 1) * size));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(parts));
}

/** A zip with these files in it; an .xlsx is one with the right names. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return new Uint8Array(Buffer.concat(parts));
}

export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
