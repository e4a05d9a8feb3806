import type { Box } from '../../domain/box.ts';
import type { PictureText } from '../../understanding/pictures/picture-text.ts';

/** Why a file is no picture that can be read; final, asking again changes nothing. */
export type PictureRefusal =
  | 'empty'
  | 'too_big'
  | 'too_many_pixels'
  /** Not one of JPEG, PNG, WebP, HEIC. */
  | 'format'
  /** One of them, but broken or cut short. */
  | 'damaged';

/**
 * What became of a wish to look into a picture. `busy`: too many are waiting, ask again later. `failed`: tried twice,
 * the worker hung, died or grew too large both times. `unavailable`: this machine cannot do it at all.
 */
export type PictureOutcome<Done> =
  | Done
  | { readonly kind: 'refused'; readonly reason: PictureRefusal; readonly format?: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly reason: 'hung' | 'died' }
  | { readonly kind: 'unavailable'; readonly reason: string };

export type PreviewOutcome = PictureOutcome<{ readonly kind: 'drawn'; readonly jpeg: Uint8Array }>;

export interface PreviewWish {
  /** Longest edge in pixels; a smaller picture stays as it is. */
  readonly edge: number;
  /** What must not be seen: regions in pixels of the upright original, or everything (only shapes remain). */
  readonly hide: readonly Box[] | 'all';
}

/**
 * Looks into customers' pictures, in processes of its own with little memory and no secrets. Never throws and never
 * takes the service down, whatever the bytes are; the caller goes on without it.
 */
export interface PictureReader {
  /** The text in a picture, first frame only, turned upright. */
  read(
    bytes: Uint8Array,
  ): Promise<
    PictureOutcome<{ readonly kind: 'read'; readonly text: PictureText; readonly milliseconds: number }>
  >;
  /** The picture drawn anew as JPEG, without anything else that was in the file. Goes ahead of reading. */
  preview(bytes: Uint8Array, wish: PreviewWish): Promise<PreviewOutcome>;
  /** Ends the processes; what waits or runs is answered with `busy`. */
  close(): Promise<void>;
}
