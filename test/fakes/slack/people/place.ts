import type { Json } from '../blocks/schema.ts';
import { stateOf } from '../workspace/entries.ts';
import type { View } from '../workspace/records.ts';
import { newResponseUrl } from '../workspace/response-urls.ts';
import { shownMessage } from '../workspace/shown.ts';
import { blocksOf, openViews, shownView } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { roomNamed } from './known.ts';

/** Where somebody presses: a message (as it was at an earlier revision, too), a whisper, the Home, or a modal. */
export type Place =
  | { readonly channel: string; readonly ts: string; readonly revision?: number }
  | { readonly channel: string; readonly whisper: string }
  | { readonly view: string }
  | 'home'
  | 'modal';

export interface Found {
  readonly blocks: readonly Json[];
  readonly entered: Map<string, Json>;
  readonly view: View | null;
  /** What the interaction says of the place. */
  describe(): Json;
}

function enteredIn({ chosen }: Workspace, user: string, ts: string): Map<string, Json> {
  const key = `${user} ${ts}`;
  const entered = chosen.get(key) ?? new Map<string, Json>();
  chosen.set(key, entered);
  return entered;
}

function inView(workspace: Workspace, view: View): Found {
  return {
    blocks: blocksOf(view),
    entered: view.entered,
    view,
    describe: () => ({
      container: { type: 'view', view_id: view.id },
      view: shownView(workspace, view),
    }),
  };
}

function inMessage(
  workspace: Workspace,
  user: string,
  channel: string,
  ts: string,
  revision?: number,
): Found {
  const room = roomNamed(workspace, channel);
  const message = workspace.messages.find((one) => one.room === channel && one.ts === ts);
  if (!message || (message.state !== 'there' && revision === undefined))
    throw new Error(`there is no message ${ts} in ${channel}`);
  const blocks = revision === undefined ? message.blocks : message.revisions[revision]?.blocks;
  if (!blocks) throw new Error(`${ts} has no revision ${revision}`);
  const entered = enteredIn(workspace, user, ts);
  const thread = message.threadTs === null ? {} : { thread_ts: message.threadTs };
  return {
    blocks,
    entered,
    view: null,
    describe: () => ({
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false, ...thread },
      channel: { id: channel, name: room.kind === 'im' ? 'directmessage' : room.name },
      message: { ...shownMessage(workspace, message), blocks },
      state: stateOf(blocks, entered),
      response_url: newResponseUrl(workspace, { room: channel, user, ts, ephemeral: false }),
    }),
  };
}

function inWhisper(workspace: Workspace, user: string, channel: string, ts: string): Found {
  const whisper = workspace.ephemerals.find((one) => one.ts === ts && one.user === user && !one.gone);
  if (!whisper) throw new Error(`${user} was not whispered ${ts}`);
  const entered = enteredIn(workspace, user, ts);
  return {
    blocks: whisper.blocks,
    entered,
    view: null,
    describe: () => ({
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: true },
      channel: { id: channel, name: roomNamed(workspace, channel).name },
      state: stateOf(whisper.blocks, entered),
      response_url: newResponseUrl(workspace, { room: channel, user, ts, ephemeral: true }),
    }),
  };
}

export function topModal({ modals }: Workspace, user: string): View {
  const top = modals.get(user)?.at(-1);
  if (!top) throw new Error(`${user} has no modal open`);
  return top;
}

export function findPlace(workspace: Workspace, user: string, place: Place): Found {
  if (place === 'modal') return inView(workspace, topModal(workspace, user));
  if (place === 'home') {
    const home = workspace.homes.get(user);
    if (!home) throw new Error(`${user} has no Home yet`);
    return inView(workspace, home);
  }
  if ('whisper' in place) return inWhisper(workspace, user, place.channel, place.whisper);
  if ('ts' in place) return inMessage(workspace, user, place.channel, place.ts, place.revision);
  const view = openViews(workspace).find((one) => one.id === place.view);
  if (!view) throw new Error(`there is no view ${place.view}`);
  return inView(workspace, view);
}
