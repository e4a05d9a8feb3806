import type { Log } from '../adapters/logs/logger.ts';
import { openPicturePool, type PicturePool, POOL } from '../adapters/ocr/pool.ts';

/** What looks into pictures. Nothing of it is loaded, and no process started, before the first picture comes. */
export function openPictures(log: Log): PicturePool {
  return openPicturePool({
    ...POOL,
    unavailable: (reason) =>
      log.warn({ reason }, 'this machine cannot read pictures; agents see them as they are'),
  });
}
