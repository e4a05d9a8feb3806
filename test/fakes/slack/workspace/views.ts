import { fillBlocks } from '../blocks/fill.ts';
import type { Json } from '../blocks/schema.ts';
import { checkView, LARGEST_VIEW } from '../blocks/view.ts';
import { fieldsOf, keyOf, stateOf } from './entries.ts';
import { refuseForeignPictures } from './pictures.ts';
import type { View } from './records.ts';
import { Refusal, refuseBlocks } from './refusal.ts';
import type { Workspace } from './workspace.ts';

const DEEPEST_STACK = 3;

export function blocksOf(view: View): readonly Json[] {
  return view.body.blocks as readonly Json[];
}

export function openViews(workspace: Workspace): View[] {
  return [...workspace.homes.values(), ...[...workspace.modals.values()].flat()];
}

function checked(workspace: Workspace, body: unknown, type: View['type'], self?: View): Json {
  const faults = checkView(body, type);
  if (faults.length > 0) refuseBlocks('invalid_arguments', faults);
  const view = body as Json;
  if (Buffer.byteLength(JSON.stringify(view)) > LARGEST_VIEW) throw new Refusal('view_too_large');
  refuseForeignPictures(workspace, view.blocks as Json[], '/view/blocks', 'invalid_arguments');
  const name = view.external_id;
  const taken = openViews(workspace).some(
    (other) => other !== self && name && other.body.external_id === name,
  );
  if (taken) throw new Refusal('duplicate_external_id');
  return { ...view, blocks: fillBlocks(view.blocks as Json[], () => workspace.ids.short()) };
}

function newHash({ ids, time }: Workspace): string {
  return `${Math.floor(time.now() / 1000)}.${ids.short()}`;
}

function create(workspace: Workspace, type: View['type'], user: string, body: Json, below?: View): View {
  const id = workspace.ids.next('V');
  return {
    id,
    type,
    user,
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    hash: newHash(workspace),
    body,
    entered: new Map(),
    errors: {},
  };
}

/** A new root: whatever modals stood open give way. */
export function openModal(workspace: Workspace, user: string, body: unknown): View {
  const view = create(workspace, 'modal', user, checked(workspace, body, 'modal'));
  workspace.modals.set(user, [view]);
  return view;
}

export function pushModal(workspace: Workspace, user: string, body: unknown): View {
  const stack = workspace.modals.get(user) ?? [];
  const top = stack.at(-1);
  if (!top) throw new Refusal('not_found');
  if (stack.length >= DEEPEST_STACK) throw new Refusal('push_limit_reached');
  const view = create(workspace, 'modal', user, checked(workspace, body, 'modal'), top);
  stack.push(view);
  return view;
}

/** What was entered stays where block and action keep their ids; everything else starts anew. */
export function updateView(workspace: Workspace, view: View, body: unknown): void {
  view.body = checked(workspace, body, view.type, view);
  view.hash = newHash(workspace);
  view.errors = {};
  const kept = new Set(fieldsOf(blocksOf(view)).map(keyOf));
  for (const key of [...view.entered.keys()]) if (!kept.has(key)) view.entered.delete(key);
}

/** The hash is compared where the app gave one. */
export function publishHome(workspace: Workspace, user: string, body: unknown, hash: string | null): View {
  const old = workspace.homes.get(user);
  if (old && hash !== null && hash !== old.hash) throw new Refusal('hash_conflict');
  if (old) {
    updateView(workspace, old, body);
    return old;
  }
  const view = create(workspace, 'home', user, checked(workspace, body, 'home'));
  workspace.homes.set(user, view);
  return view;
}

/** The answer says whether it stood open. */
export function closeModal({ modals }: Workspace, view: View): boolean {
  const stack = modals.get(view.user) ?? [];
  const index = stack.indexOf(view);
  if (index < 0) return false;
  modals.set(
    view.user,
    stack.filter((other) => other !== view),
  );
  return true;
}

/** A view as methods and interactions hand it out. */
export function shownView(workspace: Workspace, view: View): Json {
  const { app, team } = workspace;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...(view.type === 'modal'
      ? { close: null, submit: null, clear_on_close: false, notify_on_close: false }
      : {}),
    ...view.body,
    id: view.id,
    team_id: team.id,
    type: view.type,
    state: stateOf(blocksOf(view), view.entered),
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.bot,
  };
}
