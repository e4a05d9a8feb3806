import { respond } from '../api/response-door.ts';
import { isObject, type Json } from '../blocks/schema.ts';
import type { Mail } from '../delivery/mail.ts';
import { type Field, keyOf } from '../workspace/entries.ts';
import { Refusal } from '../workspace/refusal.ts';
import { newResponseUrl } from '../workspace/response-urls.ts';
import { dmWith } from '../workspace/rooms.ts';
import { shownMessage } from '../workspace/shown.ts';
import { newTrigger } from '../workspace/triggers.ts';
import { shownView } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { actor, interact, type Went, went } from './interaction.ts';
import { messageAt, personNamed, roomNamed } from './known.ts';
import { heldBy, pickField, pickOption, type Value, type Which } from './picking.ts';
import { type Found, findPlace, type Place } from './place.ts';

const sayPlainly = (code: string) => `操作没有完成（${code}）`;

/** Presses, choices, shortcuts and commands: whatever the app must answer within three seconds. */
export function actVerbs(workspace: Workspace, mail: Mail) {
  const act = async (user: string, { describe, view }: Found, field: Field, action: Json): Promise<Went> => {
    const payload = {
      type: 'block_actions',
      ...actor(workspace, user),
      trigger_id: newTrigger(workspace, user, view?.type === 'modal' ? view.id : null),
      ...describe(),
      actions: [
        {
          action_id: field.actionId,
          block_id: field.blockId,
          type: field.element.type,
          ...action,
          action_ts: workspace.ids.ts(),
        },
      ],
    };
    return went(await interact(workspace, mail, user, { kind: 'interactive', payload }, sayPlainly));
  };
  const shortcut = async (user: string, payload: Json): Promise<Went> => {
    const { shortcuts } = workspace.settings;
    if (shortcuts && !shortcuts.includes(String(payload.callback_id)))
      throw new Error(`the app has no shortcut ${payload.callback_id}`);
    const whole = {
      ...actor(workspace, user),
      action_ts: workspace.ids.ts(),
      trigger_id: newTrigger(workspace, user, null),
      ...payload,
    };
    return went(await interact(workspace, mail, user, { kind: 'interactive', payload: whole }, sayPlainly));
  };
  return {
    async press(user: string, place: Place, which: Which): Promise<Went> {
      const found = findPlace(workspace, user, place);
      const field = pickField(found.blocks, which);
      const { text, value, style, url } = field.element;
      if (field.element.type !== 'button') throw new Error(`a ${field.element.type} cannot be pressed`);
      const said = Object.entries({ text, value, style, url }).filter(([, each]) => each !== undefined);
      return await act(user, found, field, Object.fromEntries(said));
    },
    /** Sets an element outside of input blocks: menus, boxes, pickers. */
    async choose(user: string, place: Place, which: Which, value: Value): Promise<Went> {
      const found = findPlace(workspace, user, place);
      const field = pickField(found.blocks, which);
      if (field.element.type === 'overflow')
        return await act(user, found, field, { selected_option: pickOption(field.element, value) });
      const held = heldBy(workspace, user, field.element, value);
      found.entered.set(keyOf(field), held);
      return await act(user, found, field, held);
    },
    async messageShortcut(user: string, callbackId: string, channel: string, ts: string): Promise<Went> {
      const room = roomNamed(workspace, channel);
      const message = messageAt(workspace, room, ts);
      return await shortcut(user, {
        type: 'message_action',
        callback_id: callbackId,
        message_ts: ts,
        channel: { id: channel, name: room.kind === 'im' ? 'directmessage' : room.name },
        message: shownMessage(workspace, message),
        response_url: newResponseUrl(workspace, { room: channel, user, ts, ephemeral: false }),
      });
    },
    async globalShortcut(user: string, callbackId: string): Promise<Went> {
      return await shortcut(user, { type: 'shortcut', callback_id: callbackId });
    },
    /** `/case ZD-7K3F-2Q`, typed in a channel. */
    async command(user: string, channel: string, line: string): Promise<Went> {
      const [, command = '', text = ''] = /^(\/\S+)\s*(.*)$/s.exec(line) ?? [];
      const room = roomNamed(workspace, channel);
      if (!workspace.settings.commands.includes(command)) {
        workspace.notices.push({ user, text: `${command} is not a valid command.` });
        return { outcome: 'refused', status: null };
      }
      const payload = {
        token: 'fake',
        team_id: workspace.team.id,
        team_domain: workspace.team.domain,
        channel_id: channel,
        channel_name: room.kind === 'im' ? 'directmessage' : room.name,
        user_id: user,
        user_name: personNamed(workspace, user).name,
        command,
        text,
        api_app_id: workspace.app.id,
        is_enterprise_install: 'false',
        response_url: newResponseUrl(workspace, { room: channel, user, ts: null, ephemeral: false }),
        trigger_id: newTrigger(workspace, user, null),
      };
      const complain = (code: string) => `${command} failed with the error "${code}"`;
      const receipt = await interact(workspace, mail, user, { kind: 'slash_commands', payload }, complain);
      answerCommand(workspace, user, channel, receipt.body);
      return went(receipt);
    },
    openHome(user: string, tab: 'home' | 'messages' = 'home'): void {
      const home = workspace.homes.get(user);
      workspace.tell({
        type: 'app_home_opened',
        user: personNamed(workspace, user).id,
        channel: dmWith(workspace, user).id,
        tab,
        ...(home && tab === 'home' ? { view: shownView(workspace, home) } : {}),
        event_ts: workspace.ids.ts(),
      });
    },
  };
}

/** An acknowledgement may carry the answer: a text, or a message like those for a `response_url`. */
function answerCommand(workspace: Workspace, user: string, room: string, body: unknown): void {
  const said = typeof body === 'string' ? { text: body } : body;
  if (!isObject(said) || (!said.text && !said.blocks)) return;
  try {
    respond(workspace, { room, user, ts: null, ephemeral: false, at: 0, uses: 0 }, said);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    workspace.notices.push({ user, text: `the command's answer was refused: ${error.message}` });
  }
}
