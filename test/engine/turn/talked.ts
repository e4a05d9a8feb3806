import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { begin } from '../rehearsal.ts';

/** A conversation so far: says and presses (`!option`) one after the other. */
export async function talked(...acts: readonly string[]): Promise<Rehearsal> {
  const talk = begin();
  for (const act of acts) await (act.startsWith('!') ? talk.press(act.slice(1)) : talk.say(act));
  return talk;
}

/** A top-up that did not arrive, told until only the order's number is asked for. */
export const UP_TO_ORDER_NUMBER = [
  '王者点券没到',
  '!agree',
  '!goods_missing',
  'QQ 371920465',
  '今天12:30 微信付了48块8',
  '!still',
] as const;
