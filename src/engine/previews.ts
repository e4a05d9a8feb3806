import type { ExhibitReading } from '../domain/exhibit.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { PictureReader, PreviewOutcome, PreviewWish } from './ports/picture-reader.ts';

/** Longest edge of a preview, in pixels. */
const EDGE = 1280;
/** So many of the newest are remembered, some hundred kilobytes each. */
const MOST_KEPT = 64;

/** Pictures drawn anew as JPEG, each once at a time and not again as long as it is remembered, without anything else that was in the file. */
export interface Previews {
  /** For whoever may see all of it: the customer themselves, or an agent whose look is on the record. */
  whole(bytes: Uint8Array): Promise<PreviewOutcome>;
  /** Numbers, names and balances painted over; all of it, where it is not known where they stand. */
  masked(bytes: Uint8Array, reading: ExhibitReading | undefined): Promise<PreviewOutcome>;
}

export function createPreviews(pictures: Pick<PictureReader, 'preview'>): Previews {
  const kept = new KeptAnswers<PreviewOutcome>(MOST_KEPT);

  async function drawn(bytes: Uint8Array, hide: PreviewWish['hide']): Promise<PreviewOutcome> {
    const mark = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    return kept.get(
      `${mark.join()} ${JSON.stringify(hide)}`,
      () => pictures.preview(bytes, { edge: EDGE, hide }),
      ({ kind }) => kind === 'drawn',
    );
  }
  return {
    whole: (bytes) => drawn(bytes, []),
    masked: (bytes, reading) => drawn(bytes, reading?.hide ?? 'all'),
  };
}
