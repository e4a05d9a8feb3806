import type { Instant } from '../../../domain/instant.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { DeskStore, Undelivered } from '../../../engine/ports/desk-store.ts';
import type { DueStore, Service } from '../../../engine/ports/due-store.ts';
import type { ClockBook } from './clock-book.ts';
import type { IncidentViews } from './incident-views.ts';
import type { Mailbox } from './mailbox.ts';
import type { Outbox } from './outbox.ts';
import type { Session } from './session.ts';
import type { Views } from './views.ts';

interface Parts {
  readonly session: Session;
  readonly outbox: Outbox;
  readonly clockBook: ClockBook;
  readonly views: Views;
  readonly incidentViews: IncidentViews;
  readonly mailbox: Mailbox;
}

/** Everything whose time comes: the outbox, the clocks, the desk outside. */
export class Due implements DueStore, DeskOutsideStore {
  private readonly parts: Parts;
  private next: {
    readonly written: number;
    readonly served: readonly Service[];
    readonly at: Instant | null;
  } | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  takeDue: DueStore['takeDue'] = async (now, limit, served) => {
    const { session, outbox, clockBook, views, incidentViews, mailbox } = this.parts;
    const ready = () => [
      ...outbox.ready(now, served),
      ...clockBook.ready(now),
      ...(served.includes('desk')
        ? [...views.ready(now), ...incidentViews.ready(now), ...mailbox.ready(now)]
        : []),
    ];
    // Nothing due is the usual answer, and a read costs no sync. What is about to be written may hold something
    // that is due: taken in the same transaction, it goes out after one sync and not after two.
    if (!session.writes && (this.nextAt(served) ?? Number.POSITIVE_INFINITY) > now) return [];
    return session.writeLast(() =>
      ready()
        .sort((one, other) => one.at - other.at)
        .slice(0, limit)
        .map(({ take }) => take()),
    );
  };

  renew: DueStore['renew'] = async (leases, now) =>
    this.parts.session.write(() => {
      const { outbox, mailbox } = this.parts;
      for (const lease of leases) for (const each of [outbox, mailbox]) each.renew(lease, now);
    });

  bringForward: DueStore['bringForward'] = async (now, longest) =>
    this.parts.session.write(() => {
      const { outbox, clockBook, views, incidentViews, mailbox } = this.parts;
      clockBook.bringForward(now);
      for (const each of [outbox, views, incidentViews, mailbox]) each.bringForward(now, longest);
    });

  settle: DueStore['settle'] = async (lease, delivery, now) => {
    const { session, outbox } = this.parts;
    const work = () => outbox.settle(lease, delivery, now);
    // It was sent, and the customer has it: a sync of its own would only hold up whoever writes next.
    return delivery.kind === 'sent' ? session.writeInPassing(work) : session.write(work);
  };

  nextDueAt: DueStore['nextDueAt'] = async (served) => this.nextAt(served);

  countRingFailure: DueStore['countRingFailure'] = async (id, reason) => {
    const { session, clockBook, mailbox } = this.parts;
    return session.write(
      () => clockBook.countFailure(id, reason) ?? mailbox.countFailure(id, reason) ?? 'again',
    );
  };

  keepMail: DeskOutsideStore['keepMail'] = async (mail, at) =>
    this.parts.session.write(() => this.parts.mailbox.keep(mail, at));

  endMail: DeskOutsideStore['endMail'] = async (id) =>
    this.parts.session.write(() => this.parts.mailbox.end(id));

  keepShown: DeskOutsideStore['keepShown'] = async (id, shown) =>
    this.changeViews((views) => views.keep(id, shown));

  endView: DeskOutsideStore['endView'] = async (id, mark, now) =>
    this.changeViews((views) => views.end(id, mark, now));

  postpone: DeskOutsideStore['postpone'] = async (id, retryAt) => {
    const { session, views, incidentViews, mailbox } = this.parts;
    await session.write(() => {
      for (const each of [views, incidentViews, mailbox]) each.postpone(id, retryAt);
    });
  };

  shownOf: DeskOutsideStore['shownOf'] = async (reference) =>
    this.parts.session.read(
      () => this.parts.views.shownOf(reference) ?? this.parts.incidentViews.shownOf(reference),
    );

  dirtyView: DeskOutsideStore['dirtyView'] = async (reference, now) =>
    this.changeViews((views) => views.dirty(reference, now));

  /** What was set aside or could not be delivered, whatever it is. */
  aside(): Awaited<ReturnType<DeskStore['quarantined']>> {
    const { outbox, clockBook, mailbox } = this.parts;
    return [...clockBook.quarantined(), ...mailbox.quarantined(), ...outbox.ended()];
  }

  undelivered(lane: number): readonly Undelivered[] {
    return this.parts.outbox.undelivered(lane);
  }

  dismiss(key: string): void {
    const { outbox, clockBook, mailbox } = this.parts;
    for (const each of [outbox, clockBook, mailbox]) each.dismiss(key);
  }

  /** At the start of the only process: whoever had leased something is dead, so nobody waits for that lease to end. */
  takeBack(): void {
    const { session, outbox, clockBook, views, incidentViews, mailbox } = this.parts;
    session.writeNow(() => {
      for (const each of [outbox, clockBook, views, incidentViews, mailbox]) each.takeBack();
    });
  }

  /** Looked up once for as long as nothing is written. */
  private nextAt(served: readonly Service[]): Instant | null {
    const { session, outbox, clockBook, views, incidentViews, mailbox } = this.parts;
    const { written } = session;
    if (this.next?.written !== written || this.next.served !== served) {
      const desk = served.includes('desk') ? [views, incidentViews, mailbox] : [];
      const times = session
        .read(() => [outbox.nextAt(served), ...[clockBook, ...desk].map((each) => each.nextAt())])
        .filter((at) => at !== null);
      this.next = { written, served, at: times.length > 0 ? Math.min(...times) : null };
    }
    return this.next.at;
  }

  /** Of cases or of incidents: whose it is goes by the name. */
  private async changeViews(change: (views: Views | IncidentViews) => void): Promise<void> {
    const { session, views, incidentViews } = this.parts;
    await session.write(() => {
      for (const each of [views, incidentViews]) change(each);
    });
  }
}
