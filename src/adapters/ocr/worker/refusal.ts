import type { PictureRefusal } from '../../../engine/ports/picture-reader.ts';

/** A file that is no picture we can read. */
export class Refusal extends Error {
  readonly reason: PictureRefusal;
  readonly format: string | undefined;
  constructor(reason: PictureRefusal, format?: string) {
    super(reason);
    this.reason = reason;
    this.format = format;
  }
}
