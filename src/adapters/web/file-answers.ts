import type { Context } from 'hono';
import type { ReceivedFile } from '../../engine/inbound.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { asAttachment } from './file-names.ts';
import { refuse } from './refusals.ts';
import { takeTurns } from './turns.ts';

const PREVIEW_EDGE = 1280;
const previewTurn = takeTurns(2);

/** A picture drawn anew, at most 1280 pixels wide or high, without whatever else was in the file. */
async function previewOf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  return await previewTurn(async () => {
    const { default: sharp } = await import('sharp');
    try {
      const drawn = await sharp(bytes, { limitInputPixels: 40_000_000 })
        .rotate()
        .resize({ width: PREVIEW_EDGE, height: PREVIEW_EDGE, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer();
      return new Uint8Array(drawn);
    } catch {
      return null;
    }
  });
}

/**
 * Answers with a file whose owner was checked before: the original bytes as a download, or with `?preview=1` a
 * re-encoded picture. Neither can run anything in a browser.
 */
export async function fileAnswer(c: Context, vault: Vault, file: ReceivedFile): Promise<Response> {
  const bytes = await vault.read(file.sha256);
  if (bytes === null) return refuse(c, 'not_found');
  c.header('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  if (c.req.query('preview') !== undefined) {
    const preview = file.mediaType.startsWith('image/') ? await previewOf(bytes) : null;
    if (preview === null) return refuse(c, 'not_found');
    c.header('Cache-Control', 'private, max-age=3600');
    return c.body(preview, 200, { 'Content-Type': 'image/webp' });
  }
  c.header('Cache-Control', 'private, no-store');
  c.header('Content-Disposition', asAttachment(file.name));
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': file.mediaType });
}
