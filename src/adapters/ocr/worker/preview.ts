import sharp from 'sharp';
import type { Box } from '../../../domain/box.ts';
import { openPicture, pixelsOf } from './open-picture.ts';
import type { Pixels } from './pixels.ts';

const QUALITY = 80;
/** So few pixels across that no letter survives, however it is sharpened afterwards. */
const SHAPES_ONLY = 24;

/** The picture drawn anew, at most `edge` pixels, with what must not be seen painted over. Only pixels get through. */
export async function drawPreview(
  bytes: Uint8Array,
  edge: number,
  hide: readonly Box[] | 'all',
): Promise<Uint8Array> {
  const { width, height, image } = await openPicture(bytes);
  const inside = { fit: 'inside', withoutEnlargement: true } as const;
  const most = hide === 'all' ? SHAPES_ONLY : edge;
  const pixels = await pixelsOf(image().resize({ width: most, height: most, ...inside }));
  if (hide !== 'all')
    for (const box of hide) paintOver(pixels, box, pixels.width / width, pixels.height / height);
  const raw = { width: pixels.width, height: pixels.height, channels: 3 } as const;
  const drawn = sharp(pixels.data, { raw });
  const scale = Math.min(1, edge / Math.max(width, height));
  if (hide === 'all') {
    drawn.resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
      kernel: 'cubic',
    });
  }
  return await drawn.jpeg({ quality: QUALITY }).toBuffer();
}

/** A solid bar: what is painted over is gone, where a blur could be undone. */
function paintOver(pixels: Pixels, [x, y, width, height]: Box, across: number, down: number): void {
  const left = Math.max(0, Math.floor(x * across));
  const right = Math.min(pixels.width, Math.ceil((x + width) * across));
  const bottom = Math.min(pixels.height, Math.ceil((y + height) * down));
  for (let row = Math.max(0, Math.floor(y * down)); row < bottom; row++) {
    if (right > left) pixels.data.fill(0, (row * pixels.width + left) * 3, (row * pixels.width + right) * 3);
  }
}
