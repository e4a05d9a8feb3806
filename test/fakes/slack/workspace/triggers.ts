import type { Trigger } from './records.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

const LIFE_MS = 3000;

/** A trigger lives three seconds and is good for one view. */
export function newTrigger({ ids, time, triggers }: Workspace, user: string, view: string | null): string {
  const id = `${Math.floor(time.now())}.${triggers.size + 1}.${ids.secret()}`;
  triggers.set(id, { user, view, at: time.now(), used: false });
  return id;
}

/** The trigger behind an id that is still good; who opens a view with it marks it used. */
export function goodTrigger({ time, triggers }: Workspace, id: unknown): Trigger {
  const trigger = triggers.get(String(id));
  if (!trigger) throw new Refusal('invalid_trigger_id');
  if (trigger.used) throw new Refusal('exchanged_trigger_id');
  if (time.now() - trigger.at > LIFE_MS) throw new Refusal('expired_trigger_id');
  return trigger;
}
