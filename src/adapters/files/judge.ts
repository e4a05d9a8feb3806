import { LARGEST_FILE } from '../../domain/exhibit.ts';
import type { FileFault, FileJudge } from '../../engine/ports/file-judge.ts';
import { kindOf } from './file-kinds.ts';
import { safeName } from './file-names.ts';

/** Names under which no text is sent that means well: nobody could open it. */
const OTHER_KINDS = /\.(?:jpe?g|png|gif|webp|hei[cf]|pdf|xlsx|zip)$/i;
const MOST_PIXELS = 40_000_000;

export const fileJudge: FileJudge = {
  largest: LARGEST_FILE,
  async judge(given, bytes) {
    const name = safeName(given);
    const refused = (fault: FileFault) => ({ name, mediaType: null, fault });
    if (bytes.length === 0) return refused('empty');
    if (bytes.length > LARGEST_FILE) return refused('too_big');
    const mediaType = await kindOf(bytes, name);
    if (mediaType === null) return refused('not_allowed');
    if (mediaType.startsWith('text/') && OTHER_KINDS.test(name)) return refused('misnamed');
    const fault = mediaType.startsWith('image/') ? await pictureFault(mediaType, bytes) : null;
    return fault ? refused(fault) : { name, mediaType, fault };
  },
};

/** Only the header is read: an image that unfolds to gigabytes is refused before it does. */
async function pictureFault(mediaType: string, bytes: Uint8Array): Promise<FileFault | null> {
  // Nothing here reads that header; the worker that does has its own limits.
  if (mediaType === 'image/heic') return null;
  // Loaded with the first picture: the start of the service need not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height * pages > MOST_PIXELS ? 'image_too_large' : null;
  } catch {
    return 'unreadable';
  }
}
