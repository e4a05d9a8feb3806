import { dayNumber, startOfDay } from '../../domain/beijing.ts';
import { DAY, HOUR, type Instant } from '../../domain/instant.ts';
import type { Heartbeats } from '../ports/heartbeats.ts';
import type { NoticeLine } from '../ports/notice.ts';
import type { QueueStore } from '../ports/queue-store.ts';
import { type DigestParts, weeklyDigest } from './weekly-digest.ts';

export interface WeeklyParts {
  readonly store: Pick<QueueStore, 'caseFigures'> & Pick<Heartbeats, 'beat'>;
  readonly digest: DigestParts;
  /** Says it to those who look after the shop; the same key twice is the same message. */
  readonly tell: (key: string, lines: readonly NoticeLine[]) => Promise<void>;
  /** Puts it into the log. */
  readonly note: (words: string) => void;
}

/** On Mondays at nine people read what the week before brought. */
const READ_AT = 9 * HOUR;
/** A shop that had no case for so long hears nothing. */
const REMEMBERED = 28 * DAY;

/** The last week that is over and can be read by now: Monday to Sunday in Beijing. */
export function weekBefore(now: Instant): { readonly from: Instant; readonly until: Instant } {
  const day = dayNumber(now - READ_AT);
  // The first day there was, a Thursday, has the number 0.
  const monday = day - ((day + 3) % 7);
  const until = startOfDay(monday);
  return { from: until - 7 * DAY, until };
}

/** Tells each week once, whenever it is called after it; what came due while nobody was there is told then. */
export async function tellWeek({ store, digest, tell, note }: WeeklyParts, now: Instant): Promise<void> {
  const { from, until } = weekBefore(now);
  const figures = await store.caseFigures(until - REMEMBERED, until);
  if (figures.length === 0) return;
  const lines = weeklyDigest(
    figures.filter(({ openedAt }) => openedAt >= from),
    { from, until, name: 'last-week' },
    digest,
  );
  await tell(`digest:${until}`, lines);
  // Noted after it was told: where a stop comes between, it is told again, and that is the same message.
  if ((await store.beat('weekly digest', until)) === until) return;
  note(lines.map(({ words, cases }) => [words, ...cases].join(' ')).join('\n'));
}
