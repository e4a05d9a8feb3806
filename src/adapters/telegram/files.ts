import type { Api } from 'grammy';
import type { RemoteFile } from '../../engine/inbound.ts';
import type { Fetched } from '../../engine/ports/file-intake.ts';
import { failureOf } from './outcome.ts';
import { LARGEST_FETCHED, readRemote } from './remote-file.ts';

export interface FileParts {
  readonly api: Api;
  /** Where files lie: the API's own root. */
  readonly root: string;
  readonly token: string;
  readonly download: Download;
}

/** A whole body, or `null` for whatever is not it; no error carries the address, which holds the token. */
export type Download = (address: string, manner: { readonly largest: number }) => Promise<Uint8Array | null>;

export async function fetchFile(
  file: RemoteFile,
  { api, root, token, download }: FileParts,
): Promise<Fetched | null> {
  try {
    const { file_path, file_size } = await api.getFile(readRemote(file).file_id);
    if ((file_size ?? 0) > LARGEST_FETCHED) return { kind: 'refused', why: 'too_big' };
    if (file_path === undefined) return null;
    const bytes = await download(`${root}/file/bot${token}/${file_path}`, { largest: LARGEST_FETCHED });
    return bytes === null || (file_size !== undefined && bytes.length !== file_size)
      ? null
      : { kind: 'bytes', bytes };
  } catch (error) {
    const failure = failureOf(error);
    const tooBig = failure.kind === 'refused' && /too big/i.test(failure.description);
    if (tooBig) return { kind: 'refused', why: 'too_big' };
    return failure.kind === 'refused' && failure.code === 400 ? { kind: 'refused', why: 'file_gone' } : null;
  }
}
