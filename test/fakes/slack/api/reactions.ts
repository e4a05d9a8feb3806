import { findMessage } from '../workspace/messages.ts';
import { react } from '../workspace/reacting.ts';
import { Refusal } from '../workspace/refusal.ts';
import { type Method, roomOf } from './call.ts';

export const reactions: Readonly<Record<string, Method>> = {
  'reactions.add': {
    scope: 'reactions:write',
    tier: 3,
    run(call) {
      const { workspace, args } = call;
      const name = args.need('name');
      if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new Refusal('invalid_name');
      const room = roomOf(call);
      if (room.archived) throw new Refusal('is_archived');
      const message = findMessage(workspace, room, args.need('timestamp'));
      if (message?.state !== 'there') throw new Refusal('message_not_found');
      if (!react(workspace, room, message, workspace.app.user, name)) throw new Refusal('already_reacted');
      return {};
    },
  },
};
