import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../../domain/locale.ts';
import { ApiError, read } from './api.ts';

export interface Look<T> {
  readonly value: T | null;
  readonly error: ApiError | null;
  readonly again: () => void;
  /** Shows what an answer brought along, without asking once more. */
  readonly show: (value: T) => void;
}

/** What stands at an address now. Asked again while an answer is on its way, it asks once more after it. */
export function useLook<T>(path: string | null, locale: Locale): Look<T> {
  const [state, setState] = useState<{ path: string | null; value: T | null; error: ApiError | null }>({
    path,
    value: null,
    error: null,
  });
  const round = useRef({ path: '', busy: false, wanted: false, shown: 0 });

  const again = useCallback(async () => {
    const mine = `${path} ${locale}`;
    if (path === null) return;
    if (round.current.busy && round.current.path === mine) {
      round.current.wanted = true;
      return;
    }
    const turn = { path: mine, busy: true, wanted: false, shown: 0 };
    round.current = turn;
    do {
      turn.wanted = false;
      const shown = turn.shown;
      try {
        const value = await read<T>(path);
        if (round.current !== turn) return;
        if (shown === turn.shown) setState({ path, value, error: null });
        else turn.wanted = true;
      } catch (error) {
        if (round.current !== turn) return;
        const seen = error instanceof ApiError ? error : new ApiError(0, '');
        setState((before) => ({ path, value: before.path === path ? before.value : null, error: seen }));
      }
    } while (turn.wanted);
    turn.busy = false;
  }, [path, locale]);

  const show = useCallback(
    (value: T) => {
      round.current.shown += 1;
      setState({ path, value, error: null });
    },
    [path],
  );

  useEffect(() => {
    again();
  }, [again]);

  const fresh = state.path === path;
  return { value: fresh ? state.value : null, error: fresh ? state.error : null, again, show };
}
