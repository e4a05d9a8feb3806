import { z } from 'zod';
import type { RemoteFile } from '../../../engine/inbound.ts';
import type { SlackFile } from '../receive/schema.ts';

const remoteSchema = z.object({ id: z.string(), size: z.number().optional(), url: z.string().optional() });
export type Remote = z.infer<typeof remoteSchema>;

/** What is needed to fetch a file later, as text; with a name that says what it is where Slack says none. */
export function remoteOf({ id, size, name, url_private, url_private_download }: SlackFile): RemoteFile {
  const url = url_private_download ?? url_private;
  const remote = JSON.stringify({ id, size, url } satisfies {
    [key in keyof Remote]: Remote[key] | undefined;
  });
  return { remote, name: name || id };
}

export function readRemote({ remote }: RemoteFile): Remote {
  return remoteSchema.parse(JSON.parse(remote));
}
