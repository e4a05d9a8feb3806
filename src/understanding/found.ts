import type { Normalised } from './normalise.ts';
import type { Read } from './understood.ts';

/** Something a reader found, in offsets of the normalised text. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

export function read<T>(words: Normalised, found: Found<T> | null | undefined): Read<T> | null {
  return found ? { value: found.value, span: words.span(found.from, found.to) } : null;
}
