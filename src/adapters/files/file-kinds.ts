const ALLOWED: Readonly<Record<string, string>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'application/pdf': 'application/pdf',
  'application/zip': 'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HOW_MUCH_TEXT = 64 * 1024;

/** Tab, line feed and carriage return may stand in a text; the other control characters may not. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

/** Wallet exports come as UTF-8 or as GBK. The end may be cut inside a character. */
function textOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HOW_MUCH_TEXT);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
      return hasControls(text) ? null : text;
    } catch {}
  }
  return null;
}

/** What the bytes are, by their content alone; `null` for everything that is not taken. The name only tells CSV from text. */
export async function kindOf(bytes: Uint8Array, name: string): Promise<string | null> {
  // Loaded with the first file, as nobody needs it before.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return ALLOWED[found.mime] ?? null;
  const text = textOf(bytes);
  // Whatever starts with a bracket may be SVG or HTML, which run scripts where somebody opens them.
  if (text === null || /^\uFEFF?\s*</.test(text)) return null;
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}
