import type { Log } from './adapters/logs/logger.ts';
import { openPicturePool, POOL } from './adapters/ocr/pool.ts';
import { bad, type Finding, good } from './engine/finding.ts';
import type { PictureReader } from './engine/ports/picture-reader.ts';

/** What looks into pictures. Nothing of it is loaded, and no process started, before the first picture comes. */
export function openPictures(log: Log): PictureReader {
  return openPicturePool({
    ...POOL,
    unavailable: (reason) =>
      log.warn({ reason }, 'this machine cannot read pictures; agents see them as they are'),
  });
}

/** One white pixel. */
const SMALLEST =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

/** Whether this machine reads pictures: found out by reading one. */
export async function examinePictures(): Promise<Finding> {
  const pool = openPicturePool({ ...POOL, unavailable: () => undefined });
  try {
    const outcome = await pool.read(Buffer.from(SMALLEST, 'base64'));
    if (outcome.kind === 'read') return good('pictures: what customers send is read on this machine');
    const why = 'reason' in outcome ? outcome.reason : outcome.kind;
    return bad(
      `pictures: cannot be read (${why})`,
      'everything else works, and agents look at them; npm ci on Linux, macOS or Windows (x64 or arm64) brings the reader',
    );
  } finally {
    await pool.close();
  }
}
