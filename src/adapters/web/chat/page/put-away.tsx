import { Icon } from './icons.tsx';
import css from './put-away.module.css';

/** A small cross that takes away what stands beside it. */
export function PutAway({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className={css.putAway} aria-label={label} onClick={onClick}>
      <Icon name="close" size={16} />
    </button>
  );
}
