import type { Quad } from './pixels.ts';
import type { LineRead } from './recognise.ts';

/** Where a line was found, and what was made out of it. */
export interface ReadQuad {
  readonly quad: Quad;
  readonly read: LineRead;
}

export function wordsOf({ characters }: LineRead): string {
  return characters
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}
