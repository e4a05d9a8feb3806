import type { ExhibitReading } from '../domain/exhibit.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { PictureReader, PreviewWish } from './ports/picture-reader.ts';

/** Longest edge of a preview, in pixels. */
const EDGE = 1280;
/** So many of the newest are remembered, some hundred kilobytes each. */
const MOST_KEPT = 64;

/** Pictures drawn anew as JPEG, each once at a time and not again as long as it is remembered, without anything else that was in the file. `null`: no picture, or nobody can draw now. */
export interface Previews {
  /** For whoever may see all of it: the customer themselves, or an agent whose look is on the record. */
  whole(bytes: Uint8Array): Promise<Uint8Array | null>;
  /** Numbers, names and balances painted over; all of it, where it is not known where they stand. */
  masked(bytes: Uint8Array, reading: ExhibitReading | undefined): Promise<Uint8Array | null>;
}

export function createPreviews(pictures: Pick<PictureReader, 'preview'>): Previews {
  const kept = new KeptAnswers<Uint8Array | null>(MOST_KEPT);

  async function draw(bytes: Uint8Array, hide: PreviewWish['hide']): Promise<Uint8Array | null> {
    const outcome = await pictures.preview(bytes, { edge: EDGE, hide });
    return outcome.kind === 'drawn' ? outcome.jpeg : null;
  }

  async function drawn(bytes: Uint8Array, hide: PreviewWish['hide']): Promise<Uint8Array | null> {
    const mark = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    return kept.get(
      `${mark.join()} ${JSON.stringify(hide)}`,
      () => draw(bytes, hide),
      (jpeg) => jpeg !== null,
    );
  }
  return {
    whole: (bytes) => drawn(bytes, []),
    masked: (bytes, reading) => drawn(bytes, reading?.hide ?? 'all'),
  };
}
