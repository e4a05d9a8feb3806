import { json, type Reply } from '../../ground/answer.ts';
import type { Request } from '../../ground/server.ts';
import { isObject, type Json } from '../blocks/schema.ts';
import { change, erase, findMessage, post } from '../workspace/messages.ts';
import type { ResponseUrl } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { takeResponseUrl } from '../workspace/response-urls.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { acceptBlocks } from './content.ts';
import type { Done, Guard } from './guard.ts';

interface Said {
  readonly text: string;
  readonly blocks: readonly Json[];
}

/** Says something in a room to everybody, or to one person alone. */
export function respond(workspace: Workspace, place: ResponseUrl, body: Json): void {
  const room = workspace.rooms.get(place.room);
  if (!room) throw new Refusal('channel_not_found');
  const blocks = acceptBlocks(workspace, body.blocks);
  const said: Said = { text: typeof body.text === 'string' ? body.text : '', blocks };
  if (body.replace_original === true || body.delete_original === true) {
    replace(workspace, place, body.delete_original === true ? null : said);
    return;
  }
  if (said.text === '' && blocks.length === 0) throw new Refusal('no_text');
  const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : null;
  if (body.response_type === 'in_channel')
    post(workspace, { ...said, room, user: workspace.app.user, threadTs });
  else
    workspace.ephemerals.push({
      ...said,
      ts: workspace.ids.ts(),
      room: room.id,
      user: place.user,
      threadTs,
      gone: false,
    });
}

function replace(workspace: Workspace, place: ResponseUrl, said: Said | null): void {
  if (place.ephemeral) {
    const whispered = workspace.ephemerals.find(({ ts }) => ts === place.ts);
    if (whispered) Object.assign(whispered, said ?? { gone: true });
    return;
  }
  const room = workspace.rooms.get(place.room);
  const message = room && place.ts ? findMessage(workspace, room, place.ts) : undefined;
  if (!room || !message?.fromApp) throw new Refusal('message_not_found');
  if (said) change(workspace, room, message, { ...said, metadata: message.metadata }, 'updated');
  else erase(workspace, room, message);
}

/** A `response_url`, good for five posts within half an hour. */
export function takeResponse(
  workspace: Workspace,
  guard: Guard,
  key: string,
  request: Request,
): Promise<Reply> {
  return guard.pass('response_url', request, async (raw) => {
    let body: unknown = null;
    try {
      body = JSON.parse(raw.toString('utf8'));
    } catch {
      // Answered below, like anything else that is no object.
    }
    const refused = (status: number, error: string): Done => ({
      accepted: false,
      reply: json(status, { ok: false, error }),
      error,
    });
    const accept = (): Done => {
      if (!isObject(body)) return refused(400, 'invalid_payload');
      const place = takeResponseUrl(workspace, key);
      if (typeof place === 'string') return refused(404, place);
      try {
        respond(workspace, place, body);
      } catch (error) {
        if (error instanceof Refusal) return refused(400, error.message);
        throw error;
      }
      return { accepted: true, reply: json(200, { ok: true }), error: null };
    };
    return { place: null, args: isObject(body) ? body : {}, accept };
  });
}
