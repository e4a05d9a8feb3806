import { ZhaodanError } from '../../engine/errors.ts';
import type { ReceivedFile } from '../../engine/inbound.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { kindOf } from './file-kinds.ts';
import { safeName } from './file-names.ts';
import { takeTurns } from './turns.ts';

export const LARGEST_FILE = 20 * 1024 * 1024;
/** One request may hold several files; one too big is still read, so that it can be named and refused in words. */
export const LARGEST_UPLOAD = 48 * 1024 * 1024;
export const MOST_FILES = 10;
const MOST_PIXELS = 40_000_000;

/** Whole uploads stand in memory for a moment: few at a time. */
const uploadTurn = takeTurns(3);

/** Why a file was not taken. The pages say it in words, file by file. */
export type FileRefusal =
  | 'too_big'
  | 'empty'
  | 'not_allowed'
  | 'image_too_large'
  | 'unreadable'
  | 'storage_full'
  | 'conversation_full'
  | 'consent_first'
  | 'too_many';

export type UploadOutcome =
  | { readonly ok: true; readonly name: string; readonly file: ReceivedFile }
  | { readonly ok: false; readonly name: string; readonly code: FileRefusal };

async function faultOf(bytes: Uint8Array, mediaType: string | null): Promise<FileRefusal | null> {
  if (mediaType === null) return 'not_allowed';
  if (!mediaType.startsWith('image/')) return null;
  // Loaded with the first picture: the start of the service need not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    // Only the header is read: an image that unfolds to gigabytes is refused before it does.
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height * pages > MOST_PIXELS ? 'image_too_large' : null;
  } catch {
    return 'unreadable';
  }
}

/** Whether a file of so many bytes may be taken as well; counted as taken if so. */
export type Admission = (bytes: number) => Promise<FileRefusal | null>;

/** Looks at one file and, if it may be taken, puts its original bytes into the vault. */
export async function receiveFile(
  vault: Vault,
  name: string,
  bytes: Uint8Array,
  admit: Admission,
): Promise<UploadOutcome> {
  const shown = safeName(name);
  const refused = (code: FileRefusal): UploadOutcome => ({ ok: false, name: shown, code });
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE) return refused('too_big');
  const mediaType = await kindOf(bytes, shown);
  const fault = await faultOf(bytes, mediaType);
  if (fault !== null || mediaType === null) return refused(fault ?? 'not_allowed');
  const denied = await admit(bytes.length);
  if (denied !== null) return refused(denied);
  try {
    const { sha256 } = await vault.put(bytes);
    return { ok: true, name: shown, file: { sha256, bytes: bytes.length, mediaType, name: shown } };
  } catch (error) {
    if (error instanceof ZhaodanError && error.code === 'storage_full') return refused('storage_full');
    throw error;
  }
}

export interface Upload {
  /** In the order they were sent. */
  readonly files: readonly UploadOutcome[];
  readonly field: (name: string) => string;
  /** To be called once the files are named: what a deletion removed just before that is there again. */
  readonly keep: () => Promise<void>;
}

/** Reads a multipart request with `files` in it. Guard the route with `atMost(LARGEST_UPLOAD)`. */
export async function receiveUpload(vault: Vault, request: Request, admit: Admission): Promise<Upload> {
  return await uploadTurn(async () => {
    const form = await request.formData().catch(() => {
      throw new ZhaodanError('bad_input', 'not a multipart form');
    });
    const files: UploadOutcome[] = [];
    const taken: Uint8Array[] = [];
    for (const part of [...form.getAll('files'), ...form.getAll('files[]')]) {
      if (!(part instanceof File)) throw new ZhaodanError('bad_input', 'a file was expected');
      if (files.length >= MOST_FILES) files.push({ ok: false, name: safeName(part.name), code: 'too_many' });
      else if (part.size > LARGEST_FILE)
        files.push({ ok: false, name: safeName(part.name), code: 'too_big' });
      else {
        const bytes = new Uint8Array(await part.arrayBuffer());
        const outcome = await receiveFile(vault, part.name, bytes, admit);
        if (outcome.ok) taken.push(bytes);
        files.push(outcome);
      }
    }
    const keep = async () => {
      for (const bytes of taken) await vault.put(bytes);
    };
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    return { files, field, keep };
  });
}
