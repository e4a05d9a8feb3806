import type { CountView } from '../../../../engine/desk/worded/report-view.ts';
import { useSpeech } from './words.tsx';

/** Counts beside each other, each with its number: a picture that reads aloud as a list. */
export function Bars({ counts }: { readonly counts: readonly CountView[] }) {
  const { words } = useSpeech();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  if (counts.length === 0) return <p className="quiet">{words.reportNothing}</p>;
  return (
    <ul className="bars">
      {counts.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <i aria-hidden="true" style={{ inlineSize: `${(count / most) * 100}%` }} />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 90;
/** As many as a list of the report has lines, so that no two kinds share one. */
const COLOURS = 8;

interface DaysProps {
  readonly days: readonly {
    readonly day: number;
    readonly count: number;
    readonly parts: readonly CountView[];
  }[];
  /** The kinds there are, the most frequent first; each keeps its colour over all days. */
  readonly kinds: readonly string[];
  readonly label: string;
}

/** Cases day by day, as columns divided by kind. */
export function Days({ days, kinds, label }: DaysProps) {
  const { words } = useSpeech();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const onDay = (day: number) => {
    const date = new Date(day * 86_400_000);
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  };
  const said = days
    .filter(({ count }) => count > 0)
    .map(
      ({ day, parts }) => `${onDay(day)}: ${parts.map((part) => `${part.label} ${part.count}`).join(', ')}`,
    )
    .join('; ');
  const colour = (kind: string) => `kind-${Math.min(Math.max(kinds.indexOf(kind), 0), COLOURS - 1)}`;
  return (
    <figure className="days">
      <svg viewBox={`0 0 ${days.length * 10} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{`${label} ${said}`}</title>
        {days.map(({ day, parts }, index) =>
          stacked(parts, kinds).map(({ part, below }) => {
            const height = (part.count / most) * (HEIGHT - 4);
            const y = HEIGHT - (below / most) * (HEIGHT - 4) - height;
            return (
              <rect
                key={`${day} ${part.label}`}
                className={colour(part.label)}
                {...{ x: index * 10 + 1, y, height }}
                width="8"
              />
            );
          }),
        )}
      </svg>
      <figcaption>
        <span>{onDay(days[0]?.day ?? 0)}</span>
        <span>{words.reportMost(most)}</span>
        <span>{onDay(days.at(-1)?.day ?? 0)}</span>
      </figcaption>
      <ul className="legend" aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind}>
            <i className={colour(kind)} />
            {kind}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The parts of a day, the most frequent kind of all days at the foot, each with how much lies below it. */
function stacked(parts: readonly CountView[], kinds: readonly string[]) {
  let below = 0;
  return parts
    .toSorted((one, other) => kinds.indexOf(one.label) - kinds.indexOf(other.label))
    .map((part) => {
      const lies = { part, below };
      below += part.count;
      return lies;
    });
}
