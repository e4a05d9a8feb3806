import type { Exhibit } from '../../../domain/exhibit.ts';

/** By what a file, and what it shows, are found in other cases; beside payment numbers, and kept like them. */
export function marksOf({
  sha256,
  mediaType,
  reading,
}: Pick<Exhibit, 'sha256' | 'mediaType' | 'reading'>): string[] {
  if (!mediaType.startsWith('image/')) return [];
  return [`file ${sha256}`, ...(reading?.shown === undefined ? [] : [`shown ${reading.shown}`])];
}
