export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'heic';

/** First bytes (as Latin-1, `?` is any byte) and what they begin. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['RIFF????WEBP', 'webp'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM', 'bmp'],
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['<svg', 'svg'],
  ['<?xml', 'svg'],
];
const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

function begins(head: string, shape: string): boolean {
  return [...shape].every((byte, at) => byte === '?' || byte === head[at]);
}

/** What a file is by its first bytes alone; `null` where they say nothing. Only some of the answers can be read. */
export function formatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.slice(4, 8) === 'ftyp') {
    const brand = head.slice(8, 12);
    return HEIF_BRANDS.includes(brand) ? 'heic' : brand === 'avif' ? 'avif' : null;
  }
  return BEGINNINGS.find(([shape]) => begins(head, shape))?.[1] ?? null;
}

export function isReadable(format: string | null): format is PictureFormat {
  return format === 'jpeg' || format === 'png' || format === 'webp' || format === 'heic';
}
