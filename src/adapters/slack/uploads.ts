import type { Calls } from './calls.ts';
import { isFileHost } from './file-host.ts';
import { CallFailed, failureOf, repeatable } from './outcome.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PATIENCE = 20_000;

/** The first two of three steps: Slack has the bytes, and nobody sees them. Gives the file's id. Harmless to repeat. */
export function handIn(calls: Calls, upload: Upload): Promise<string> {
  return repeatable(twoSteps(calls, upload));
}

async function twoSteps(calls: Calls, { name, bytes }: Upload): Promise<string> {
  const { upload_url = '', file_id = '' } = await calls.make('files.getUploadURLExternal', (web) =>
    web.files.getUploadURLExternal({ filename: name, length: bytes.length }),
  );
  if (!isFileHost(upload_url, calls.web.slackApiUrl))
    throw new CallFailed({ kind: 'refused', error: 'upload_url_elsewhere' });
  await calls.make('upload', async () => {
    const answer = await fetch(upload_url, {
      method: 'POST',
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((): null => null);
    await answer?.body?.cancel();
    if (!answer?.ok)
      throw new CallFailed({ kind: 'unknown', reason: `upload ${answer?.status ?? 'cut off'}` });
  });
  return file_id;
}

/** The third step: from now on it can be seen, in the channel where one is named. The same file twice is once. */
export async function complete(calls: Calls, id: string, title: string, channel?: string): Promise<void> {
  const where = channel === undefined ? {} : { channel_id: channel };
  try {
    await calls.make('files.completeUploadExternal', (web) =>
      web.files.completeUploadExternal({ files: [{ id, title }], ...where }),
    );
  } catch (error) {
    const failure = failureOf(error);
    const isDone = failure.kind === 'refused' && failure.error === 'file_not_found';
    if (!isDone) throw error;
  }
}

/** Takes a file away from Slack, where it still has it. */
export async function drop(calls: Calls, id: string): Promise<void> {
  try {
    await repeatable(calls.make('files.delete', (web) => web.files.delete({ file: id })));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Whether Slack has looked at a file and shows it; `null` where it is gone. */
export async function isReady(calls: Calls, id: string): Promise<boolean | null> {
  try {
    const { file } = await repeatable(calls.make('files.info', (web) => web.files.info({ file: id })));
    return (file?.mimetype ?? '') !== '';
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && /^file_(not_found|deleted)$/.test(failure.error);
}
