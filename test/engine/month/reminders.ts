import { type Instant, MINUTE } from '../../../src/domain/instant.ts';
import type { DeskStore } from '../../../src/engine/ports/desk-store.ts';
import { clockLimits } from '../../../src/engine/shop.ts';
import { loaded } from '../rehearsal.ts';
import { countReminders, minutesOpen } from './counted.ts';
import { FROM, HOURS, type PlannedCase } from './plan.ts';

/** The reminders of one case, as the program gave them and as they are counted; a line each, in whatever order. */
interface Reminders {
  readonly reference: string;
  readonly given: readonly string[];
  readonly counted: readonly string[];
}

export async function remindersOf(
  store: Pick<DeskStore, 'audit'>,
  plan: readonly PlannedCase[],
  references: readonly string[],
  until: Instant,
): Promise<readonly Reminders[]> {
  const open = minutesOpen(FROM, until, HOURS, 'Asia/Shanghai');
  const counting = { open, from: FROM, limits: clockLimits(loaded.shop) };
  return Promise.all(
    references.map(async (reference, index) => {
      const { events } = await store.audit(reference);
      const given = events
        .filter(({ type }) => type === 'reminder_sent')
        .map(({ at, data }) => line(Date.parse(at), String(data.clock), String(data.level)));
      const counted = countReminders(plan[index]?.story ?? [], until, counting).map(({ at, clock, level }) =>
        line(at, clock, level),
      );
      return { reference, given: given.toSorted(), counted: counted.toSorted() };
    }),
  );
}

function line(at: Instant, clock: string, level: string): string {
  return `${new Date(Math.floor(at / MINUTE) * MINUTE).toISOString().slice(0, 16)} ${clock} ${level}`;
}
