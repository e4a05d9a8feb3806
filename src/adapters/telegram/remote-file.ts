import { z } from 'zod';
import type { RemoteFile } from '../../engine/inbound.ts';

/** The largest file a bot may fetch, in bytes: Telegram's own limit. */
export const LARGEST_FETCHED = 20 * 1024 * 1024;

const remoteSchema = z.object({ file_id: z.string(), file_size: z.number().optional() });

/** What is needed to fetch a file later, as text. */
export function remoteOf({ file_id, file_size }: z.infer<typeof remoteSchema>): string {
  return JSON.stringify({ file_id, file_size });
}

export function readRemote({ remote }: RemoteFile): z.infer<typeof remoteSchema> {
  return remoteSchema.parse(JSON.parse(remote));
}
