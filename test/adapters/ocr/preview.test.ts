import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPicturePool, type PicturePool, POOL } from '../../../src/adapters/ocr/pool.ts';
import type { Box } from '../../../src/domain/box.ts';
import type { PreviewWish } from '../../../src/engine/ports/picture-reader.ts';
import { corpus } from '../../pictures/corpus.ts';

let pool: PicturePool;
let picture: Buffer;
beforeAll(() => {
  pool = openPicturePool({ ...POOL, unavailable: (reason) => expect.unreachable(reason) });
  picture = readFileSync(join(corpus().home, 'build-wechat-old-png.png'));
});
afterAll(() => pool.close());

async function drawn(bytes: Buffer, wish: PreviewWish): Promise<Buffer> {
  const outcome = await pool.preview(bytes, wish);
  if (outcome.kind !== 'drawn') throw new Error(JSON.stringify(outcome));
  return Buffer.from(outcome.jpeg);
}

async function textOf(bytes: Buffer): Promise<string[]> {
  const outcome = await pool.read(bytes);
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.text.lines.map(({ text }) => text);
}

it('is a JPEG of at most the edge, upright, with nothing else in it', async () => {
  const lying = await sharp(picture)
    .rotate(270)
    .withExif({ IFD0: { Copyright: 'canary' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(lying).metadata()).exif).toBeDefined();
  const preview = await drawn(lying, { edge: 1280, hide: [] });
  const { format, width, height, exif, icc, xmp, orientation } = await sharp(preview).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 640, height: 1280 });
  expect({ exif, icc, xmp, orientation }).toEqual({
    exif: undefined,
    icc: undefined,
    xmp: undefined,
    orientation: undefined,
  });
  expect(await textOf(preview)).toContain('账单详情');
});

it('leaves a small picture as large as it is', async () => {
  const small = await sharp(picture).resize({ width: 300 }).png().toBuffer();
  const { width, height } = await sharp(await drawn(small, { edge: 1280, hide: [] })).metadata();
  expect([width, height]).toEqual([300, 600]);
});

it('paints over regions given in pixels of the original, also beyond its rim', async () => {
  const outcome = await pool.read(picture);
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  const number = outcome.text.lines.find(({ text }) => /^4200\d{24}$/.test(text));
  const preview = await drawn(picture, {
    edge: 1280,
    hide: [number?.box as Box, [-50, -50, 10, 10], [9e6, 0, 1, 1]],
  });
  const lines = await textOf(preview);
  expect(lines).toContain('交易单号');
  expect(lines.join()).not.toMatch(/4200/);
});

it('hides everything so that no letter can be brought back', async () => {
  const preview = await drawn(picture, { edge: 1280, hide: 'all' });
  const { width, height } = await sharp(preview).metadata();
  expect([width, height]).toEqual([640, 1280]);
  const sharpened = await sharp(preview).sharpen({ sigma: 3 }).normalise().png().toBuffer();
  // A sign by itself is what a reader makes of any blur.
  const words = (await textOf(sharpened)).map((line) => line.replace(/\W/g, ''));
  expect(words.filter((word) => word.length > 1)).toEqual([]);
});
