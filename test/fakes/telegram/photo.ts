import type { PhotoSize } from 'grammy/types';
import sharp from 'sharp';
import type { Files } from './files.ts';

/** The longest sides of the copies that Telegram keeps of a photo. */
const SIDES = [90, 320, 800, 1280] as const;

/** Thrown where the bytes are no picture that Telegram would take. */
export class NoPhoto extends Error {}

/**
 * What Telegram makes of a photo: JPEG copies in several sizes, none larger than the original, nothing of its
 * metadata. Throws `NoPhoto` with the words of Telegram's server.
 */
export async function keepPhoto(files: Files, original: Buffer): Promise<PhotoSize[]> {
  const { width = 0, height = 0 } = await sharp(original)
    .metadata()
    .catch(() => {
      throw new NoPhoto('IMAGE_PROCESS_FAILED');
    });
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width + height > 10_000 || long > short * 20) throw new NoPhoto('PHOTO_INVALID_DIMENSIONS');
  const sides = [...SIDES.filter((side) => side < long), Math.min(long, SIDES.at(-1) ?? long)];
  const sizes: PhotoSize[] = [];
  for (const side of new Set(sides)) {
    const copy = await sharp(original)
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 87 })
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw new NoPhoto('IMAGE_PROCESS_FAILED');
      });
    const file = files.keep('photo', copy.data, '', 'image/jpeg');
    sizes.push({
      file_id: file.id,
      file_unique_id: file.uniqueId,
      file_size: file.size,
      width: copy.info.width,
      height: copy.info.height,
    });
  }
  return sizes;
}
