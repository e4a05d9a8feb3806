import { LARGEST_FILE } from '../../../domain/exhibit.ts';
import type { RemoteFile } from '../../../engine/inbound.ts';
import type { Fetched } from '../../../engine/ports/file-intake.ts';
import type { Calls } from '../calls.ts';
import { isFileHost } from '../file-host.ts';
import { CallFailed } from '../outcome.ts';
import { readRemote } from './remote-file.ts';

export interface FileParts {
  readonly calls: Calls;
  readonly token: string;
  readonly apiUrl: string;
  readonly download: Download;
}

/** A whole body, or `null` for whatever is not it, such as the page that asks to sign in. */
export type Download = (
  address: string,
  manner: { readonly largest: number; readonly headers: Readonly<Record<string, string>> },
) => Promise<Uint8Array | null>;

const GONE = { kind: 'refused', why: 'file_gone' } as const;

export async function fetchFile(file: RemoteFile, parts: FileParts): Promise<Fetched | null> {
  const remote = readRemote(file);
  if ((remote.size ?? 0) > LARGEST_FILE) return { kind: 'refused', why: 'too_big' };
  const address = remote.url ?? (await addressOf(remote.id, parts));
  if (address === null) return null;
  if (address === 'gone' || !isFileHost(address, parts.apiUrl)) return GONE;
  const headers = { authorization: `Bearer ${parts.token}` };
  const bytes = await parts.download(address, { largest: LARGEST_FILE, headers });
  const isShort = bytes !== null && remote.size !== undefined && bytes.length !== remote.size;
  return bytes === null || isShort ? null : { kind: 'bytes', bytes };
}

/** Files of channels that are shared between companies come without their address. */
async function addressOf(id: string, { calls }: FileParts): Promise<string | 'gone' | null> {
  try {
    const { file } = await calls.make('files.info', (web) => web.files.info({ file: id }));
    return file?.url_private_download ?? file?.url_private ?? 'gone';
  } catch (error) {
    if (error instanceof CallFailed && error.failure.kind === 'refused') return 'gone';
    return null;
  }
}
