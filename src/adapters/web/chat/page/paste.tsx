import { Icon } from './icons.tsx';
import css from './message.module.css';
import { useSurroundings } from './surroundings.tsx';

/** Words that are made to be pasted somewhere else: they stand alone, and one press copies all of them. */
export function Paste({ text }: { text: string }) {
  const { words, tell } = useSurroundings();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(words.copied);
    } catch {} // Not allowed here: the words can still be selected by hand.
  };
  return (
    <section aria-label={words.paste}>
      <h2 className={css.receiptTitle}>
        <Icon name="copy" />
        {words.paste}
      </h2>
      <bdi className={`${css.text} ${css.pasteText}`}>{text}</bdi>
      <button type="button" className={css.save} onClick={copy}>
        <Icon name="copy" size={18} />
        {words.copyAll}
      </button>
    </section>
  );
}
