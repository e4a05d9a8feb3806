import { isObject } from '../blocks/schema.ts';
import { isWithinReach, openTicket, shownFile } from '../workspace/files.ts';
import type { Room, StoredFile } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { share } from '../workspace/sharing.ts';
import { type Call, type Method, roomOf } from './call.ts';
import { threadIn } from './chat.ts';
import { acceptBlocks } from './content.ts';

/** Uploads that have their bytes and are not yet completed. */
function uploaded({ workspace, args }: Call): StoredFile[] {
  const named = args.structure('files');
  if (!Array.isArray(named) || named.length === 0) throw new Refusal('invalid_arguments');
  return named.map((one) => {
    const file = isObject(one) ? workspace.files.get(String(one.id)) : undefined;
    if (file?.state !== 'uploaded') throw new Refusal('file_not_found');
    if (isObject(one) && typeof one.title === 'string') file.title = one.title;
    return file;
  });
}

function whereTo(call: Call): Room | null {
  const { workspace, args } = call;
  if (args.text('channel_id') === null) return null;
  const room = roomOf(call, 'channel_id');
  if (room.archived || !room.members.has(workspace.app.user)) throw new Refusal('channel_not_found');
  if (room.restricted) throw new Refusal('posting_to_channel_denied');
  return room;
}

export const files: Readonly<Record<string, Method>> = {
  'files.upload': {
    scope: 'files:write',
    tier: 2,
    run() {
      throw new Refusal('method_deprecated');
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    tier: 4,
    formOnly: true,
    run({ workspace, args }) {
      const length = Number(args.need('length'));
      if (!Number.isInteger(length) || length <= 0) throw new Refusal('invalid_arguments');
      const file = openTicket(workspace, { name: args.need('filename'), user: workspace.app.user, length });
      return { upload_url: `${workspace.origin}/upload/v1/${file.ticket}`, file_id: file.id };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    tier: 4,
    run(call) {
      const { workspace, args } = call;
      const room = whereTo(call);
      const threadTs = room && threadIn(workspace, room, args.text('thread_ts'));
      const comment = args.text('initial_comment') ?? '';
      // A comment makes Slack ignore the blocks, unread.
      const blocks = comment === '' ? acceptBlocks(workspace, args.structure('blocks')) : [];
      if (blocks.some(({ type }) => type === 'markdown')) throw new Refusal('internal_error');
      const completed = uploaded(call);
      for (const file of completed) file.state = 'completed';
      // The message comes after the scan: nothing in this answer says where.
      workspace.time.after(workspace.settings.scanMs, () => {
        share(workspace, completed, room, { user: workspace.app.user, text: comment, blocks, threadTs });
      });
      return { files: completed.map((file) => shownFile(workspace, file)) };
    },
  },
  'files.delete': {
    scope: 'files:write',
    tier: 3,
    run({ workspace, args }) {
      const file = workspace.files.get(args.need('file'));
      if (!file || file.state === 'ticket') throw new Refusal('file_not_found');
      if (file.state === 'deleted') throw new Refusal('file_deleted');
      if (file.user !== workspace.app.user) throw new Refusal('cant_delete_file');
      file.state = 'deleted';
      file.bytes = null;
      workspace.tell({ type: 'file_deleted', file_id: file.id, event_ts: workspace.ids.ts() });
      return {};
    },
  },
  'files.info': {
    scope: 'files:read',
    tier: 4,
    formOnly: true,
    run({ workspace, args }) {
      const file = workspace.files.get(args.need('file'));
      if (!file || file.state === 'ticket' || !isWithinReach(workspace, file))
        throw new Refusal('file_not_found');
      if (file.state === 'deleted') throw new Refusal('file_deleted');
      return { file: shownFile(workspace, file), comments: [], response_metadata: { next_cursor: '' } };
    },
  },
};
