import { useRef } from 'react';
import { saveFile } from '../../chat/page/save-file.ts';
import { ApiError, take } from './api.ts';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Files {
  /** Resolves to `null` where it was not given; the agent is told why. */
  readonly take: (address: string) => Promise<Blob | null>;
  readonly save: (address: string, name: string) => Promise<void>;
}

/** Files that are given on the record: while one is on its way a second press is nothing, and no second look. */
export function useFiles(): Files {
  const { words } = useSpeech();
  const { tell } = useActs();
  const asked = useRef(false);

  const takeOnce: Files['take'] = async (address) => {
    if (asked.current) return null;
    asked.current = true;
    try {
      return await take(address);
    } catch (error) {
      tell({ kind: 'bad', words: (error instanceof ApiError && error.message) || words.failed });
      return null;
    } finally {
      asked.current = false;
    }
  };
  return {
    take: takeOnce,
    async save(address, name) {
      const file = await takeOnce(address);
      if (file) saveFile(file, name);
    },
  };
}
