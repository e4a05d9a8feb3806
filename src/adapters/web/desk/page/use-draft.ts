import { useState } from 'react';

/** Unsent words by what they are for. Only in memory: they are somebody's personal data. */
const drafts = new Map<string, string>();

/** Words that are still there when the agent comes back from another case. */
export function useDraft(what: 'reply' | 'note', reference: string): [string, (text: string) => void] {
  const key = `${what} ${reference}`;
  const [text, setText] = useState(() => drafts.get(key) ?? '');
  const keep = (words: string) => {
    if (words === '') drafts.delete(key);
    else drafts.set(key, words);
    setText(words);
  };
  return [text, keep];
}
