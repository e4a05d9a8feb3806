import sharp, { type Sharp } from 'sharp';
import { formatOf, isReadable } from '../formats.ts';
import { decodeHeic } from './heic.ts';
import type { Pixels } from './pixels.ts';
import { Refusal } from './refusal.ts';

const MOST_PIXELS = 40_000_000;

/** Only these decoders exist for us, and only from memory: whatever else libvips could open stays shut. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/** A picture that may be decoded: its header is sound and small enough. Width and height are of the upright picture. */
export interface OpenPicture {
  readonly width: number;
  readonly height: number;
  /** The first frame, upright, ready to be resized; to be used once. */
  readonly image: () => Sharp;
}

/** Throws a Refusal for whatever is no picture of ours. */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture> {
  if (bytes.length === 0) throw new Refusal('empty');
  const format = formatOf(bytes);
  if (!isReadable(format)) throw new Refusal('format', format ?? undefined);
  if (format === 'heic') return await openHeic(bytes);
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  const header = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Refusal('damaged', format);
    });
  if (header.width * header.height > MOST_PIXELS) throw new Refusal('too_many_pixels', format);
  const { width, height } = header.autoOrient;
  return { width, height, image: () => sharp(bytes, options).autoOrient() };
}

async function openHeic(bytes: Uint8Array): Promise<OpenPicture> {
  const { data, width, height } = await decodeHeic(bytes, MOST_PIXELS);
  return { width, height, image: () => sharp(data, { raw: { width, height, channels: 4 } }) };
}

/** Decodes what a pipeline yields. Throws a Refusal where the file ends too early or its data is broken. */
export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new Refusal('damaged');
    });
  return { data, width: info.width, height: info.height };
}

export function imageOf({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}
