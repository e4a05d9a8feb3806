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
  return (
    <button type="button" className={css.copyable} onClick={copy} title={words.copy}>
      <bdi>{text}</bdi>
    </button>
  );
}
