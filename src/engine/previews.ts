import type { ExhibitReading } from '../domain/exhibit.ts';
import type { PictureReader, PreviewWish } from './ports/picture-reader.ts';

/** Longest edge of a preview, in pixels. */
const EDGE = 1280;

/** Pictures drawn anew as JPEG, without anything else that was in the file. `null`: no picture, or nobody can draw now. */
export interface Previews {
  /** For whoever may see all of it: the customer themselves, or an agent whose look is on the record. */
  whole(bytes: Uint8Array): Promise<Uint8Array | null>;
  /** Numbers, names and balances painted over; all of it, where it is not known where they stand. */
  masked(bytes: Uint8Array, reading: ExhibitReading | undefined): Promise<Uint8Array | null>;
}

export function createPreviews(pictures: Pick<PictureReader, 'preview'>): Previews {
  async function drawn(bytes: Uint8Array, hide: PreviewWish['hide']): Promise<Uint8Array | null> {
    const outcome = await pictures.preview(bytes, { edge: EDGE, hide });
    return outcome.kind === 'drawn' ? outcome.jpeg : null;
  }
  return {
    whole: (bytes) => drawn(bytes, []),
    masked: (bytes, reading) => drawn(bytes, reading?.hide ?? 'all'),
  };
}
