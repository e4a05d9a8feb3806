import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPicturePool, type PicturePool, POOL } from '../../../src/adapters/ocr/pool.ts';
import { corpus } from '../../pictures/corpus.ts';

let pool: PicturePool;
let jpeg: Buffer;
let png: Buffer;
beforeAll(() => {
  pool = openPicturePool({ ...POOL, unavailable: (reason) => expect.unreachable(reason) });
  const { home } = corpus();
  jpeg = readFileSync(join(home, 'build-wechat-old-iphone.jpg'));
  png = readFileSync(join(home, 'build-wechat-old-png.png'));
});
afterAll(() => pool.close());

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } });

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of a claimed size, whose data may be any. */
function pngOf(width: number, height: number, data: Buffer, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const text = (words: string) => Buffer.from(words, 'latin1');
/** A file, what is wrong with it, and what it is where that can be told. */
const HOSTILE: readonly [
  what: string,
  make: () => Buffer | Promise<Buffer>,
  reason: string,
  format?: string,
][] = [
  ['nothing at all', () => Buffer.alloc(0), 'empty'],
  ['20 MB and a byte', () => Buffer.alloc(20 * 1024 * 1024 + 1, 0xff), 'too_big'],
  ['text that is named a picture', () => text('hello, I am a JPEG'), 'format'],
  ['an animated GIF', () => flat(40, 40).gif().toBuffer(), 'format', 'gif'],
  ['a TIFF', () => flat(40, 40).tiff().toBuffer(), 'format', 'tiff'],
  ['an AVIF', () => flat(40, 40).avif({ effort: 0 }).toBuffer(), 'format', 'avif'],
  [
    'an SVG',
    () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'format',
    'svg',
  ],
  ['an SVG behind its XML line', () => text('<?xml version="1.0"?><svg width="9e9"/>'), 'format', 'svg'],
  ['a PDF', () => text('%PDF-1.7\n%âãÏÓ'), 'format', 'pdf'],
  ['a zip', () => text('PK\x03\x04\x14\0\0\0'), 'format', 'zip'],
  ['a GIF that goes on as a script', () => text('GIF89a/*\0*/=1;alert(1)'), 'format', 'gif'],
  ['a JPEG cut short', () => jpeg.subarray(0, jpeg.length / 2), 'damaged'],
  ['a JPEG of its first bytes alone', () => jpeg.subarray(0, 3), 'damaged'],
  ['a PNG cut short', () => png.subarray(0, png.length / 3), 'damaged'],
  ['a PNG of noise', () => pngOf(100, 100, Buffer.alloc(200, 0x5a)), 'damaged'],
  ['a HEIC of noise', () => text(`\0\0\0\x18ftypheic${'x'.repeat(400)}`), 'damaged', 'heic'],
  ['a PNG of 30000 × 30000', () => pngOf(30_000, 30_000, deflateSync(Buffer.alloc(1000))), 'too_many_pixels'],
  ['a PNG that is 2³¹ wide', () => pngOf(0x7fffffff, 1, deflateSync(Buffer.alloc(10))), 'damaged'],
  ['a WebP of 16383 × 16383', webpHeader, 'too_many_pixels'],
];

/** A lossy WebP's first frame header with the largest size there is. */
function webpHeader(): Buffer {
  const frame = Buffer.from('9d012aff3fff3f', 'hex');
  const data = Buffer.concat([Buffer.from([0x10, 0x02, 0x00]), frame, Buffer.alloc(64)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  const whole = Buffer.alloc(4);
  whole.writeUInt32LE(data.length + 12);
  return Buffer.concat([text('RIFF'), whole, text('WEBPVP8 '), size, data]);
}

describe('a file that is no picture of ours', () => {
  it.each(HOSTILE)('%s: is refused with its reason', async (_, make, reason, format) => {
    const bytes = await make();
    const outcome = await pool.read(bytes);
    expect(outcome).toMatchObject({ kind: 'refused', reason, ...(format && { format }) });
    expect(await pool.preview(bytes, { edge: 100, hide: [] })).toMatchObject({ kind: 'refused', reason });
  });
});

describe('a picture of an odd kind', () => {
  const lines = async (bytes: Buffer) => {
    const outcome = await pool.read(bytes);
    if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
    return outcome.text.lines.map((line) => line.text);
  };

  it.each([
    ['a JPEG with a zip behind it', () => Buffer.concat([jpeg, text('PK\x03\x04 evil.exe')])],
    [
      'a JPEG with a script as its comment',
      () =>
        Buffer.concat([
          jpeg.subarray(0, 2),
          text('\xff\xfe\0\x1b<script>alert(1)</script>'),
          jpeg.subarray(2),
        ]),
    ],
    ['a JPEG in grey', () => sharp(jpeg).grayscale().jpeg().toBuffer()],
    ['a JPEG in CMYK', () => sharp(jpeg).toColourspace('cmyk').jpeg().toBuffer()],
    ['a progressive JPEG', () => sharp(jpeg).jpeg({ progressive: true }).toBuffer()],
    ['a PNG with a palette', () => sharp(png).png({ palette: true }).toBuffer()],
    ['a PNG with 16 bits', () => sharp(png).toColourspace('rgb16').png().toBuffer()],
    ['a PNG one can see through', () => sharp(png).ensureAlpha(0.9).png().toBuffer()],
    [
      'a WebP of two frames',
      () =>
        sharp([jpeg, jpeg], { join: { animated: true } })
          .webp({ quality: 60 })
          .toBuffer(),
    ],
  ] as const)('%s: is read', async (_, make) => {
    expect(await lines(await make())).toContain('账单详情');
  });

  it.each([
    ['one pixel', () => flat(1, 1).png().toBuffer()],
    ['a line of 20000 × 1', () => flat(20_000, 1).png().toBuffer()],
    ['a line of 1 × 20000', () => flat(1, 20_000).png().toBuffer()],
    ['39 million white pixels in a few bytes', () => flat(6240, 6240).png().toBuffer()],
    [
      'a kilobyte of text that unfolds to 100 MB',
      () =>
        pngOf(64, 64, deflateSync(Buffer.alloc(65 * 64)), [
          chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000))])),
        ]),
    ],
  ] as const)('%s: ends, and the next picture is read', async (_, make) => {
    const outcome = await pool.read(await make());
    expect(['read', 'refused']).toContain(outcome.kind);
    expect(await lines(jpeg)).toContain('账单详情');
  });

  it('a picture with any bytes changed is read or refused, never more', async () => {
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
    const changes = fc.array(change, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(jpeg, png), changes, async (original, spots) => {
        const bytes = Buffer.from(original);
        for (const { at, value } of spots) bytes[at % bytes.length] = value;
        const outcome = await pool.preview(bytes, { edge: 200, hide: 'all' });
        expect(['drawn', 'refused']).toContain(outcome.kind);
      }),
      { numRuns: 60 },
    );
  });
});

it('the service itself does not grow by what it is sent', async () => {
  const bomb = await flat(6240, 6240).png().toBuffer();
  const before = process.memoryUsage().rss;
  for (let index = 0; index < 5; index++) await pool.preview(bomb, { edge: 1280, hide: [] });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});
