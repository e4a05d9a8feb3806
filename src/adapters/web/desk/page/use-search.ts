import { useEffect, useState } from 'react';
import type { FoundView } from '../../../../engine/desk/worded/view-model.ts';
import { send } from './api.ts';

/** So long nothing is asked while somebody types on. */
const PAUSE_MS = 200;

/** Cases that fit what is typed; `null` while nothing is looked for or the answer is on its way. */
export function useSearch(typed: string, seen: unknown): FoundView | null {
  const [found, setFound] = useState<{ typed: string; view: FoundView } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changed at the desk is looked for again
  useEffect(() => {
    if (typed === '') return;
    let gone = false;
    const timer = setTimeout(async () => {
      const view = await send<FoundView>('/desk/search', { text: typed }).catch(() => null);
      if (!gone && view !== null) setFound({ typed, view });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed, seen]);
  return found?.typed === typed ? found.view : null;
}
