import type { KeyboardEvent } from 'react';
import css from './message.module.css';
import { useSurroundings } from './surroundings.tsx';

/** A number that is copied by a tap; without the gaps it is shown with. */
export function Copyable({ text }: { text: string }) {
  const { words, tell } = useSurroundings();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.replace(/ /g, ''));
      tell(words.copied);
    } catch {} // Not allowed here: the number can still be selected by hand.
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void copy();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button is one box and cannot break over two lines
    <span
      role="button"
      tabIndex={0}
      className={css.copyable}
      onClick={copy}
      onKeyDown={key}
      aria-label={`${words.copy} ${text}`}
    >
      <bdi>{text}</bdi>
    </span>
  );
}
