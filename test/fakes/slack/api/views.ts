import type { View } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { goodTrigger } from '../workspace/triggers.ts';
import { openModal, openViews, publishHome, pushModal, shownView, updateView } from '../workspace/views.ts';
import type { Call, Method } from './call.ts';

function named({ workspace, args }: Call): View {
  const [id, externalId] = [args.text('view_id'), args.text('external_id')];
  const view = openViews(workspace).find(
    (one) => one.id === id || (externalId !== null && one.body.external_id === externalId),
  );
  if (!view) throw new Refusal('not_found');
  return view;
}

function viewMethod(run: (call: Call) => View): Method {
  return { scope: null, tier: 4, run: (call) => ({ view: shownView(call.workspace, run(call)) }) };
}

export const views: Readonly<Record<string, Method>> = {
  'views.open': viewMethod(({ workspace, args }) => {
    const trigger = goodTrigger(workspace, args.text('trigger_id'));
    const view = openModal(workspace, trigger.user, args.structure('view'));
    trigger.used = true;
    return view;
  }),
  'views.push': viewMethod(({ workspace, args }) => {
    const trigger = goodTrigger(workspace, args.text('trigger_id'));
    if (trigger.view === null) throw new Refusal('not_found');
    const view = pushModal(workspace, trigger.user, args.structure('view'));
    trigger.used = true;
    return view;
  }),
  'views.update': viewMethod((call) => {
    const view = named(call);
    const hash = call.args.text('hash');
    if (hash !== null && hash !== view.hash) throw new Refusal('hash_conflict');
    updateView(call.workspace, view, call.args.structure('view'));
    return view;
  }),
  'views.publish': viewMethod(({ workspace, args }) => {
    const user = args.need('user_id');
    if (!workspace.people.has(user)) throw new Refusal('user_not_found');
    return publishHome(workspace, user, args.structure('view'), args.text('hash'));
  }),
};
