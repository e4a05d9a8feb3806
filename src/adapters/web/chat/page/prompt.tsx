import type { EntryView } from '../entry-view.ts';
import css from './message.module.css';
import { MESSAGE_BOX } from './message-box.ts';
import { useSurroundings } from './surroundings.tsx';

/** The buttons under the newest question. Once one is pressed, what was chosen stands below as the customer's words. */
export function Prompt({ entry, live }: { entry: EntryView; live: boolean }) {
  const { talk, state } = useSurroundings();
  const pressed = state.pending.some((item) => item.kind === 'press' && item.prompt === entry.prompt);
  if (!live || pressed || entry.prompt === null) return null;
  const { prompt } = entry;
  return (
    <div className={css.options}>
      {entry.buttons.map(({ option, label }) => (
        <button
          key={option}
          type="button"
          className={css.option}
          onClick={({ detail }) => {
            talk.press(prompt, option, label);
            // The button is gone with that: who pressed it by a key goes on at the line to write on.
            if (detail === 0) document.getElementById(MESSAGE_BOX)?.focus();
          }}
        >
          <bdi>{label}</bdi>
        </button>
      ))}
    </div>
  );
}
