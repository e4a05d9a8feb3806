import { Icon } from './icons.tsx';
import css from './message.module.css';
import { RichText } from './rich-text.tsx';
import { saveFile } from './save-file.ts';
import { useSurroundings } from './surroundings.tsx';

function save(text: string, name: string): void {
  saveFile(new Blob([text, '\n'], { type: 'text/plain;charset=utf-8' }), name);
}

/** What the customer should keep, as a slip of paper with a button to keep it. */
export function Receipt({ text, reference }: { text: string; reference: string | null }) {
  const { words } = useSurroundings();
  return (
    <section className={css.receipt} aria-label={words.receipt}>
      <h2 className={css.receiptTitle}>
        <Icon name="receipt" />
        {words.receipt}
      </h2>
      <div className={css.receiptText}>
        <RichText text={text} links={false} />
      </div>
      <p className={css.receiptHint}>{words.receiptHint}</p>
      <button
        type="button"
        className={css.save}
        onClick={() => save(text, `${reference ?? 'zhaodan'}-receipt.txt`)}
      >
        <Icon name="download" size={18} />
        {words.save}
      </button>
    </section>
  );
}
