import type { Arguments } from './arguments.ts';
import type { Hooks } from './hooks.ts';
import type { Polling } from './polling.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/** What a method of the Bot API works on. */
export interface Call {
  readonly args: Arguments;
  readonly world: World;
  readonly polling: Polling;
  readonly hooks: Hooks;
  readonly profile: Profile;
  /** Aborts when the caller hangs up. */
  readonly gone: AbortSignal;
}

/** Does what was asked and gives the result, or throws a refusal. */
export type Method = (call: Call) => unknown;
