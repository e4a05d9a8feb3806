import type { Report } from '../../../../domain/report.ts';
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

/** Cases day by day, as columns. */
export function Days({ days, label }: { readonly days: Report['days']; readonly label: string }) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const words = (day: number) => {
    const date = new Date(day * 86_400_000);
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  };
  const said = days.map(({ day, count }) => `${words(day)}: ${count}`).join(', ');
  return (
    <figure className="days">
      <svg viewBox={`0 0 ${days.length * 10} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{`${label} ${said}`}</title>
        {days.map(({ day, count }, index) => {
          const height = (count / most) * (HEIGHT - 4);
          return <rect key={day} x={index * 10 + 1} y={HEIGHT - height} width="8" height={height} />;
        })}
      </svg>
      <figcaption>
        <span>{words(days[0]?.day ?? 0)}</span>
        <span>{most}</span>
        <span>{words(days.at(-1)?.day ?? 0)}</span>
      </figcaption>
    </figure>
  );
}
