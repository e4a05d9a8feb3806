import type { Json } from '../blocks/schema.ts';
import { post } from './messages.ts';
import type { Message, Room, StoredFile } from './records.ts';
import type { Workspace } from './workspace.ts';

interface Beside {
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly threadTs: string | null;
}

/** Scanned files become visible, and, where a room was named, one message brings them. */
export function share(
  workspace: Workspace,
  files: readonly StoredFile[],
  room: Room | null,
  { user, text, blocks, threadTs }: Beside,
): Message | null {
  for (const file of files) file.state = 'ready';
  if (!room) return null;
  const ids = files.map(({ id }) => id);
  const message = post(workspace, { room, user, text, blocks, threadTs, files: ids, subtype: 'file_share' });
  for (const file of files) {
    file.shares.push({ room: room.id, ts: message.ts, threadTs });
    workspace.tell(
      {
        type: 'file_shared',
        file_id: file.id,
        user_id: user,
        file: { id: file.id },
        channel_id: room.id,
        event_ts: workspace.ids.ts(),
      },
      room,
    );
  }
  return message;
}
