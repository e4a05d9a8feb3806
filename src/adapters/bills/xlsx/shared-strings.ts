import type { Content } from '../content.ts';
import { parseAll } from './xml.ts';

/** The texts that cells refer to by number. Readings of characters (`rPh`) are no part of them. */
export async function readSharedStrings(content: Content): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inReading = false;
  await parseAll(content.stream(), {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(current));
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

/** `_x000D_`: how a sheet writes what XML cannot. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
