import type { Rehearsal } from '../../../src/rehearsal.ts';
import { begin } from '../rehearsal.ts';

/** A conversation so far: says and presses (`!option`) one after the other. */
export async function talked(...acts: readonly string[]): Promise<Rehearsal> {
  const talk = begin();
  for (const act of acts) await (act.startsWith('!') ? talk.press(act.slice(1)) : talk.say(act));
  return talk;
}
