import type { IncidentView } from '../../../../engine/desk/worded/work-model.ts';
import { useSpeech } from './words.tsx';

/** What is going on, above the lists. */
export function IncidentStrip({ incidents }: { readonly incidents: readonly IncidentView[] }) {
  const { words } = useSpeech();
  const open = incidents.filter(({ closedAt }) => closedAt === null);
  if (open.length === 0) return null;
  return (
    <ul className="strip-list" aria-label={words.incidents}>
      {open.map(({ id, loss, paymentChannel, count, sums }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <b>{words.incidentMark}</b> {paymentChannel} {loss}
            <span>{words.incidentLine(count, sums.join(' + '))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
