import type { Box } from '../../domain/box.ts';

/** One run of text in a picture, as it was recognised. */
export interface PictureLine {
  readonly text: string;
  /** 0 to 1, of the least sure character. A wrong digit may well carry 0.99. */
  readonly confidence: number;
  readonly box: Box;
  /** Something that is no text any more follows it, smeared or covered: right behind its end, or in the line below. */
  readonly goesOn?: 'behind' | 'below' | undefined;
}

/** All the text of a picture, in no particular order. */
export interface PictureText {
  readonly width: number;
  readonly height: number;
  /** How far its lines lean from level, in degrees; clockwise is positive. Boxes are not leaning. */
  readonly tilt: number;
  readonly lines: readonly PictureLine[];
}
