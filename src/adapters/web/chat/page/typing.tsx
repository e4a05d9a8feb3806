import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import css from './message.module.css';
import { useSurroundings } from './surroundings.tsx';

/** Three dots while an answer is expected; they give up when it takes too long. */
export function Typing({ until }: { until: number }) {
  const { words } = useSurroundings();
  const [, rerender] = useState(0);
  const left = until - Date.now();
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => rerender((count) => count + 1), left + 20);
    return () => clearTimeout(timer);
  }, [left]);
  if (left <= 0) return null;
  return (
    <div className={css.row} data-side="theirs" data-first="true">
      <div className={css.typing}>
        <VisuallyHidden>
          {words.zhaodan} {words.typing}
        </VisuallyHidden>
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
