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

/** The offsets of a named group; the pattern carries the `d` flag. */
export function groupAt(
  match: RegExpMatchArray,
  name: string,
): { from: number; to: number; text: string } | null {
  const range = match.indices?.groups?.[name];
  const text = match.groups?.[name];
  return range && text !== undefined ? { from: range[0], to: range[1], text } : null;
}
