import { isObject, type Json } from '../blocks/schema.ts';
import type { Mail } from '../delivery/mail.ts';
import type { Receipt } from '../delivery/parcel.ts';
import { fieldsOf, heldAtFirst, heldName, keyOf } from '../workspace/entries.ts';
import type { View } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { newTrigger } from '../workspace/triggers.ts';
import { blocksOf, closeModal, pushModal, shownView, updateView } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { actor, interact, type Went, went } from './interaction.ts';
import { heldBy, pickField, type Value } from './picking.ts';
import { topModal } from './place.ts';

const TROUBLE = 'We had some trouble connecting. Try again?';

/** What the client itself refuses to send: by block_id. */
function incomplete(view: View): Record<string, string> {
  const missing = fieldsOf(blocksOf(view)).flatMap((field) => {
    const held = view.entered.get(keyOf(field)) ?? heldAtFirst(field.element);
    const value = held?.[heldName(field.element) ?? ''];
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    const shortest = typeof field.element.min_length === 'number' ? field.element.min_length : 0;
    if (field.isInput && empty && !field.optional)
      return [[field.blockId, 'Please complete this required field.']];
    if (typeof value === 'string' && value.length < shortest)
      return [[field.blockId, `Must be at least ${shortest} characters.`]];
    return [];
  });
  return Object.fromEntries(missing);
}

/** Carries out what the acknowledgement of a submission asks for. */
function follow(workspace: Workspace, view: View, { response_action: action, ...rest }: Json): void {
  const inputs = new Set(fieldsOf(blocksOf(view)).map(({ blockId }) => blockId));
  switch (action) {
    case undefined:
      closeModal(workspace, view);
      return;
    case 'clear':
      workspace.modals.set(view.user, []);
      return;
    case 'update':
      updateView(workspace, view, rest.view);
      return;
    case 'push':
      pushModal(workspace, view.user, rest.view);
      return;
    case 'errors': {
      const errors = isObject(rest.errors) ? rest.errors : {};
      const keys = Object.keys(errors);
      if (keys.length === 0 || keys.some((key) => !inputs.has(key))) throw new Refusal('invalid_arguments');
      view.errors = Object.fromEntries(keys.map((key) => [key, String(errors[key])]));
      return;
    }
    default:
      throw new Refusal('invalid_arguments');
  }
}

export interface Submitted extends Went {
  /** What the person reads beside the fields, by block_id. */
  readonly errors: Readonly<Record<string, string>>;
  readonly closed: boolean;
}

interface SubmitOptions {
  /** Pressed so often at once. */
  readonly times?: number;
  /** Not the top one. */
  readonly view?: string;
}

/** Filling in, sending off and closing modals. */
export function modalVerbs(workspace: Workspace, mail: Mail) {
  const complain = () => TROUBLE;
  const closed = async (view: View, cleared: boolean): Promise<Receipt | null> => {
    closeModal(workspace, view);
    if (view.body.notify_on_close !== true) return null;
    const payload = {
      type: 'view_closed',
      ...actor(workspace, view.user),
      view: shownView(workspace, view),
      is_cleared: cleared,
    };
    return await interact(workspace, mail, view.user, { kind: 'interactive', payload }, complain);
  };
  const settle = (view: View, { outcome, body }: Receipt): void => {
    if (outcome !== 'acked') return;
    try {
      follow(workspace, view, isObject(body) ? body : {});
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      workspace.notices.push({ user: view.user, text: `${TROUBLE} (${error.message})` });
    }
  };
  return {
    /** Each field by its action_id, block_id or label. */
    fill(user: string, values: Readonly<Record<string, Value>>): void {
      const view = topModal(workspace, user);
      for (const [which, value] of Object.entries(values)) {
        const field = pickField(blocksOf(view), which);
        view.entered.set(keyOf(field), heldBy(workspace, user, field.element, value));
      }
    },
    async submit(user: string, { times = 1, view: id }: SubmitOptions = {}): Promise<Submitted> {
      const all = workspace.modals.get(user) ?? [];
      const view = id === undefined ? topModal(workspace, user) : all.find((one) => one.id === id);
      if (!view) throw new Error(`${user} has no view ${id} open`);
      if (!view.body.submit) throw new Error('this modal has nothing to submit');
      const missing = incomplete(view);
      view.errors = missing;
      if (Object.keys(missing).length > 0)
        return { outcome: 'refused', status: null, errors: missing, closed: false };
      const payload = {
        type: 'view_submission',
        ...actor(workspace, user),
        trigger_id: newTrigger(workspace, user, view.id),
        view: shownView(workspace, view),
        response_urls: [],
      };
      const presses = Array.from({ length: times }, () =>
        interact(workspace, mail, user, { kind: 'interactive', payload }, complain),
      );
      const [first] = await Promise.all(presses);
      const receipt = first as Receipt;
      settle(view, receipt);
      const open = workspace.modals.get(user)?.includes(view) ?? false;
      return { ...went(receipt), errors: view.errors, closed: !open };
    },
    /** The top one, or all of them at once. */
    async closeModals(user: string, which: 'top' | 'all' = 'top'): Promise<void> {
      const stack = [...(workspace.modals.get(user) ?? [])].reverse();
      const cleared = which === 'all' || stack[0]?.body.clear_on_close === true;
      for (const view of cleared ? stack : stack.slice(0, 1)) await closed(view, cleared);
    },
  };
}
