import type { Log } from './adapters/logs/logger.ts';
import { openPicturePool, POOL } from './adapters/ocr/pool.ts';
import type { PictureReader } from './engine/ports/picture-reader.ts';

/** What looks into pictures. Nothing of it is loaded, and no process started, before the first picture comes. */
export function openPictures(log: Log): PictureReader {
  return openPicturePool({
    ...POOL,
    unavailable: (reason) =>
      log.warn({ reason }, 'this machine cannot read pictures; agents see them as they are'),
  });
}
