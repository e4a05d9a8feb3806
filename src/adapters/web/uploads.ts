import { ZhaodanError } from '../../engine/errors.ts';
import type { Denial, ReceivedFile } from '../../engine/inbound.ts';
import type { FileFault, FileJudge } from '../../engine/ports/file-judge.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import type { Arrivals } from './arrivals.ts';

/** One request may hold several files; one too big is still read, so that it can be named and refused in words. */
export const LARGEST_UPLOAD = 48 * 1024 * 1024;
export const MOST_FILES = 10;

/** Why a file was not taken. The pages say it in words, file by file. */
export type FileRefusal = FileFault | Denial | 'too_many';

export type UploadOutcome =
  | { readonly ok: true; readonly name: string; readonly file: ReceivedFile }
  | { readonly ok: false; readonly name: string; readonly code: FileRefusal };

/** Whether a file of so many bytes may be taken as well; counted as taken if so. */
export type Admission = (bytes: number) => Promise<FileRefusal | null>;

/** Where files are looked at and kept. */
export interface FileRoom {
  readonly vault: Vault;
  readonly judge: FileJudge;
}

/** The same, and how they come in: customers and agents each have their own way. */
export interface UploadRoom extends FileRoom {
  readonly arrivals: Arrivals;
}

/** Looks at one file and, if it may be taken, puts its original bytes into the vault. */
export async function receiveFile(
  { vault, judge }: FileRoom,
  given: string,
  bytes: Uint8Array,
  admit: Admission,
): Promise<UploadOutcome> {
  const { name, mediaType, fault } = await judge.judge(given, bytes);
  const refused = (code: FileRefusal): UploadOutcome => ({ ok: false, name, code });
  if (mediaType === null) return refused(fault ?? 'not_allowed');
  const denied = await admit(bytes.length);
  if (denied !== null) return refused(denied);
  try {
    const { sha256 } = await vault.put(bytes);
    return { ok: true, name, file: { sha256, bytes: bytes.length, mediaType, name } };
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
export async function receiveUpload(room: UploadRoom, request: Request, admit: Admission): Promise<Upload> {
  const { vault, judge, arrivals } = room;
  const notAForm = () => new ZhaodanError('bad_input', 'not a multipart form');
  if (request.body === null) throw notAForm();
  return await arrivals.take(request.body, async (bytes) => {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
      throw notAForm();
    });
    const files: UploadOutcome[] = [];
    const taken: Uint8Array[] = [];
    for (const part of [...form.getAll('files'), ...form.getAll('files[]')]) {
      if (!(part instanceof File)) throw new ZhaodanError('bad_input', 'a file was expected');
      const unread = files.length >= MOST_FILES ? 'too_many' : part.size > judge.largest ? 'too_big' : null;
      if (unread) {
        const { name } = await judge.judge(part.name, new Uint8Array());
        files.push({ ok: false, name, code: unread });
      } else {
        const bytes = new Uint8Array(await part.arrayBuffer());
        const outcome = await receiveFile(room, part.name, bytes, admit);
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
