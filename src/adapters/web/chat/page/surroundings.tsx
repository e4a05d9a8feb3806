import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Talk, TalkState } from './talk.ts';
import { WORDS, type Words } from './words.ts';

interface Surroundings {
  readonly talk: Talk;
  readonly state: TalkState;
  readonly words: Words;
  /** Says something for a moment at the bottom of the page, and to screen readers. */
  readonly tell: (note: string) => void;
}

const SurroundingsContext = createContext<Surroundings | null>(null);
export const Surround = SurroundingsContext.Provider;

/** The conversation, its words and its state, for every part of the page. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('outside of the chat');
  return surroundings;
}

export function useTalk(talk: Talk): { state: TalkState; words: Words } {
  const state = useSyncExternalStore(talk.subscribe, talk.read);
  return { state, words: WORDS[state.locale] };
}
