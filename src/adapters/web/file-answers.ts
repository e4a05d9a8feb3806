import type { Context } from 'hono';
import type { ReceivedFile } from '../../engine/inbound.ts';
import type { PreviewOutcome } from '../../engine/ports/picture-reader.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { asAttachment } from './file-names.ts';
import { refuse } from './refusals.ts';

/** Draws a picture for whoever asks. */
export type Draw = (bytes: Uint8Array) => Promise<PreviewOutcome>;

const SEALED_OFF = "default-src 'none'; sandbox; frame-ancestors 'none'";

/**
 * Answers with a picture drawn anew, whose owner was checked before. It cannot run anything in a browser. `once`: for a
 * look that goes on the record each time, so that no browser keeps it.
 */
export async function previewAnswer(
  c: Context,
  vault: Vault,
  file: ReceivedFile,
  draw: Draw,
  once = false,
): Promise<Response> {
  const bytes = file.mediaType.startsWith('image/') ? await vault.read(file.sha256) : null;
  const preview = bytes && (await draw(bytes));
  if (preview?.kind !== 'drawn') return refuse(c, 'not_found');
  c.header('Content-Security-Policy', SEALED_OFF);
  c.header('Cache-Control', once ? 'private, no-store' : 'private, max-age=3600');
  return c.body(new Uint8Array(preview.jpeg), 200, { 'Content-Type': 'image/jpeg' });
}

/** Answers with the original bytes of a file whose owner was checked before, to be saved and not shown. */
export async function originalAnswer(c: Context, vault: Vault, file: ReceivedFile): Promise<Response> {
  const bytes = await vault.read(file.sha256);
  if (bytes === null) return refuse(c, 'not_found');
  c.header('Content-Security-Policy', SEALED_OFF);
  c.header('Cache-Control', 'private, no-store');
  c.header('Content-Disposition', asAttachment(file.name));
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': file.mediaType });
}
