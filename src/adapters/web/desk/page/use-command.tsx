import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { newId } from '../../chat/page/new-id.ts';
import type { AnswerView } from '../view-model.ts';
import { ApiError, command } from './api.ts';
import { useSpeech } from './words.tsx';

/** What the page tells the agent after an act, once, above everything. */
export interface Notice {
  readonly kind: 'good' | 'bad';
  readonly words: string;
}

type Done = Extract<AnswerView, { kind: 'done' }>;

interface Acts {
  /** Resolves to `null` where it was not done. `done` is what the agent is told if it was. */
  readonly run: (
    body: { readonly kind: string; readonly [field: string]: unknown },
    done: string,
  ) => Promise<Done | null>;
  /** The kind that is on its way. */
  readonly busy: string | null;
  readonly tell: (notice: Notice) => void;
}
const ActsContext = createContext<Acts>({ run: async () => null, busy: null, tell: () => {} });

export function useActs(): Acts {
  return useContext(ActsContext);
}

interface Props {
  readonly reference: string;
  readonly onCase: (now: CaseView) => void;
  readonly onNotice: (notice: Notice) => void;
  readonly children: ReactNode;
}

/**
 * Runs commands on one case. A key is made once per press; while one is on its way a second press is nothing, and
 * one that did not get through keeps its key, so that pressing again is the same act.
 */
export function ActsProvider({ reference, onCase, onNotice, children }: Props) {
  const { words } = useSpeech();
  const [busy, setBusy] = useState<string | null>(null);
  const pressed = useRef(false);
  const lost = useRef<{ text: string; key: string } | null>(null);

  const run: Acts['run'] = async (body, done) => {
    if (pressed.current) return null;
    pressed.current = true;
    setBusy(body.kind);
    const text = JSON.stringify([reference, body]);
    const key = lost.current?.text === text ? lost.current.key : newId();
    lost.current = null;
    try {
      const answer = await command(reference, { ...body, key });
      if (answer.case !== null) onCase(answer.case);
      onNotice(
        answer.kind === 'done' ? { kind: 'good', words: done } : { kind: 'bad', words: answer.message },
      );
      return answer.kind === 'done' ? answer : null;
    } catch (error) {
      const seen = error instanceof ApiError ? error : new ApiError(0, '');
      // What a reveal brings comes once per key: after a lost answer only a new press can bring it.
      const keeps = body.kind !== 'reveal' && (seen.status === 0 || seen.status >= 500);
      if (keeps) lost.current = { text, key };
      onNotice({ kind: 'bad', words: seen.message || words.failed });
      return null;
    } finally {
      pressed.current = false;
      setBusy(null);
    }
  };
  return <ActsContext value={{ run, busy, tell: onNotice }}>{children}</ActsContext>;
}
