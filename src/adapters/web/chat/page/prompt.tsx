import type { EntryView } from '../entry-view.ts';
import { Icon } from './icons.tsx';
import css from './message.module.css';
import { useSurroundings } from './surroundings.tsx';

/** The buttons under the newest question. Of an older one only the choice that was made stays. */
export function Prompt({ entry, live, chosen }: { entry: EntryView; live: boolean; chosen: string | null }) {
  const { talk, state } = useSurroundings();
  const pressed = state.pending.find((item) => item.kind === 'press' && item.prompt === entry.prompt);
  const taken = pressed?.kind === 'press' ? pressed.option : chosen;
  if (taken !== null) {
    const label = entry.buttons.find(({ option }) => option === taken)?.label;
    return label === undefined ? null : (
      <p className={css.chosen}>
        <Icon name="check" size={14} />
        <bdi>{label}</bdi>
      </p>
    );
  }
  if (!live || entry.prompt === null) return null;
  const { prompt } = entry;
  return (
    <div className={css.options}>
      {entry.buttons.map(({ option, label }) => (
        <button
          key={option}
          type="button"
          className={css.option}
          onClick={() => talk.press(prompt, option, label)}
        >
          <bdi>{label}</bdi>
        </button>
      ))}
    </div>
  );
}
