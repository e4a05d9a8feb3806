import type { Box } from '../../domain/box.ts';
import type { PictureReader } from '../../engine/ports/picture-reader.ts';
import type { PictureText } from '../../understanding/pictures/picture-text.ts';

/** What a written picture begins with; the rest is what would be read in it. */
const MARK = 'a picture in words\n';
const WIDTH = 590;
const ROW = 60;
const HEIGHT = 26;
const BIG = 60;
/** Where values stand beside their labels. */
const VALUES_AT = 190;

/**
 * A picture in words, for rehearsals: rows from top to bottom. `label | value` is a label with its value beside it, a row
 * that begins with `#` is written large, like the amount on a bill.
 */
export function writtenPicture(rows: readonly string[]): Uint8Array {
  const lines = rows.flatMap((row, at) => {
    const y = (at + 1) * ROW;
    const large = row.startsWith('#');
    if (large) return [line(row.slice(1).trim(), WIDTH / 2 - 80, y, BIG)];
    const [label = '', ...value] = row.split('|');
    const beside = value.length === 0 ? [] : [line(value.join('|').trim(), VALUES_AT, y, HEIGHT)];
    return [...(label.trim() === '' ? [] : [line(label.trim(), 30, y, HEIGHT)]), ...beside];
  });
  const text: PictureText = { width: WIDTH, height: Math.max(1280, (rows.length + 2) * ROW), tilt: 0, lines };
  return new TextEncoder().encode(MARK + JSON.stringify(text));
}

function line(text: string, x: number, y: number, height: number) {
  const width = [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 1 : 0.55) * height, 0);
  const box: Box = [x, y, Math.round(Math.min(width, WIDTH - x - 10)), height];
  return { text, confidence: 0.99, box };
}

/** The twin of the reader that rehearsals and quick tests use: it reads pictures in words and no others. */
export function createWrittenPictureReader(): PictureReader {
  return {
    async read(bytes) {
      const words = new TextDecoder().decode(bytes);
      if (!words.startsWith(MARK)) return { kind: 'refused', reason: 'format' };
      return { kind: 'read', text: JSON.parse(words.slice(MARK.length)) as PictureText, milliseconds: 0 };
    },
    preview: async (bytes) => ({ kind: 'drawn', jpeg: bytes }),
    close: async () => undefined,
  };
}
