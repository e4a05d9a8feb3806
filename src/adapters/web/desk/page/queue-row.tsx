import type { RowView } from '../../../../engine/desk/worded/view-model.ts';
import type { Me } from '../view-model.ts';
import { Meter } from './meter.tsx';
import { shortTime, span } from './times.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly row: RowView;
  readonly me: Me;
  readonly now: number;
  readonly open: boolean;
}

/** What is most urgent of a case, in a few words. */
function Waiting({ row, now }: Pick<Props, 'row' | 'now'>) {
  const { words, locale } = useSpeech();
  if (row.outcome !== null) return <>{`${row.outcome} · ${shortTime(row.since, now, locale)}`}</>;
  if (row.dueAt !== null && row.clock !== null) {
    if (now >= row.dueAt)
      return <span className="late">{words.clockLate[row.clock](span(now - row.dueAt, words))}</span>;
    if (!row.nudged) return <>{words.clockLeft[row.clock](span(row.dueAt - now, words))}</>;
  }
  if (row.nudged) return <span className="late">{words.nudged}</span>;
  return <>{words.waited(span(now - row.since, words))}</>;
}

export function QueueRow({ row, me, now, open }: Props) {
  const { words } = useSpeech();
  const mine = row.owner?.id === me.agent.id;
  const marks = [
    ...(mine ? row.flags.map((flag) => words.flags[flag]) : []),
    ...(row.held > 0 ? [words.heldMark] : []),
    ...(row.incident === null ? [] : [words.incidentMark]),
    ...(row.unreachableSince === null ? [] : [words.unreachableMark]),
  ];
  return (
    <li>
      <a href={`#${row.reference}`} className="row" aria-current={open ? 'true' : undefined}>
        <span className="row-loss">{row.loss}</span>
        <span className="row-amount">{row.amount ?? words.noAmount}</span>
        <span className="row-what">
          {[row.paymentChannel, row.product].filter((part) => part !== null).join(' · ')}
        </span>
        <span className="row-wait">
          <Waiting row={row} now={now} />
        </span>
        {marks.length > 0 && (
          <span className="row-marks">
            {marks.map((mark) => (
              <b className="row-mark" key={mark}>
                {mark}
              </b>
            ))}
          </span>
        )}
        <span className="row-last">
          <span className="row-ref">{row.reference}</span>
          <Meter got={row.got} of={row.of} />
          <span className="row-owner" data-mine={mine}>
            {row.owner === null ? words.nobody : mine ? words.me : row.owner.name}
          </span>
        </span>
      </a>
    </li>
  );
}
