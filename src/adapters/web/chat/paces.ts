import type { Context } from 'hono';
import type { Pace, Paces } from '../../../engine/ports/paces.ts';
import { ALL_FILES_PACE, FILE_PACE } from '../../../engine/quota.ts';
import { refuse } from '../refusals.ts';

/** How fast one person, and all of them together, may be. Nobody who types or taps comes near. */
export interface ChatPaces {
  readonly messages: Pace;
  readonly allMessages: Pace;
  /** In characters: reading long texts is what costs most here. */
  readonly words: Pace;
  readonly allWords: Pace;
  readonly files: Pace;
  readonly allFiles: Pace;
  /** Pictures drawn to be looked at. */
  readonly looks: Pace;
  readonly sessions: Pace;
  readonly resumes: Pace;
  readonly allResumes: Pace;
}

export const CHAT_PACES: ChatPaces = {
  messages: { burst: 40, perSecond: 2 },
  allMessages: { burst: 2000, perSecond: 500 },
  words: { burst: 200_000, perSecond: 2_000 },
  allWords: { burst: 1_000_000, perSecond: 50_000 },
  files: FILE_PACE,
  allFiles: ALL_FILES_PACE,
  looks: { burst: 100, perSecond: 2 },
  sessions: { burst: 120, perSecond: 0.5 },
  resumes: { burst: 5, perSecond: 5 / 60 },
  allResumes: { burst: 60, perSecond: 1 },
};

/** Answers 429 with the time to wait, or `null` where it may go on. `amount`: how much it takes, 1 where nothing is said. */
export type Brake = (c: Context, key: string, amount?: number) => Promise<Response | null>;

/** One bucket per person and one for everybody. */
export function brake(paces: Paces, name: string, each: Pace, all?: Pace): Brake {
  return async (c, key, amount = 1) => {
    const everybody = all ? [{ name: `all-${name}`, key: '', pace: all, amount }] : [];
    const wait = await paces.take([{ name, key, pace: each, amount }, ...everybody]);
    return wait > 0 ? refuse(c, 'too_many', wait) : null;
  };
}
