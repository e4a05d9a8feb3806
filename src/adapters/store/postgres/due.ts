import { CHANNELS } from '../../../engine/inbound.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { SetAside, Undelivered } from '../../../engine/ports/desk-store.ts';
import { type DueStore, type Due as DueThing, LEASE, type Service } from '../../../engine/ports/due-store.ts';
import { readEntry } from '../documents.ts';
import { idOf, idOfIncident } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import type { Clocks } from './clocks.ts';
import {
  bringClocksForward,
  bringForward,
  leaseClocks,
  leaseIncidents,
  leaseMail,
  leaseSends,
  leaseViews,
  next,
  type Waiting,
  waiting,
} from './due-statements.ts';
import { laneName } from './lanes.ts';
import type { Mailbox } from './mailbox.ts';
import type { Outbox } from './outbox.ts';
import type { Session } from './session.ts';
import type { Transaction } from './statements.ts';
import type { Views } from './views.ts';

interface Parts {
  readonly session: Session;
  readonly outbox: Outbox;
  readonly clocks: Clocks;
  readonly mailbox: Mailbox;
  readonly views: Views;
}

/** Everything whose time comes: the outbox, the clocks, the desk outside. */
export class Due implements DueStore, Pick<DeskOutsideStore, 'postpone'> {
  readonly settle: DueStore['settle'];
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
    this.settle = parts.outbox.settle;
  }

  /** Who else takes at the same time gets other rows: what somebody holds is passed over. */
  takeDue: DueStore['takeDue'] = async (now, limit, served) => {
    const { session } = this.parts;
    const what = [...servedBy(served), now, limit];
    // Nothing due is the usual answer, and a read costs no sync.
    const due = await session.glance((on) => on.all(waiting, ...what));
    if (due.length === 0) return [];
    return session.write([], async (tx) => {
      const taken = new Map(
        (await Promise.all(this.leases(tx, due, now))).flat().map((one) => [one.id, one]),
      );
      return due.flatMap(
        ({ kind, id, name }) =>
          taken.get(kind === 'incident' ? idOfIncident(name ?? '') : idOf(kind, id)) ?? [],
      );
    });
  };

  renew: DueStore['renew'] = async (leases, now) => {
    const { session, outbox, mailbox } = this.parts;
    await session.write([], async (tx) => {
      for (const each of [outbox, mailbox]) each.renew(tx, leases, now);
    });
  };

  bringForward: DueStore['bringForward'] = async (now, longest) =>
    this.parts.session.write([], async (tx) => {
      for (const each of bringForward) tx.run(each, now + longest, now + LEASE);
      tx.run(bringClocksForward, now + LEASE);
    });

  nextDueAt: DueStore['nextDueAt'] = async (served) => {
    const row = await this.parts.session.glance((on) => on.one(next, ...servedBy(served)));
    return row?.at ?? null;
  };

  countRingFailure: DueStore['countRingFailure'] = async (id, reason) => {
    const { session, clocks, mailbox } = this.parts;
    return session.write(
      [],
      async (tx) =>
        (await clocks.countFailure(tx, id, reason)) ??
        (await mailbox.countFailure(tx, id, reason)) ??
        'again',
    );
  };

  postpone: DeskOutsideStore['postpone'] = async (id, retryAt) => {
    const { session, views, mailbox } = this.parts;
    await session.write([], async (tx) => {
      for (const each of [views, mailbox]) each.postpone(tx, id, retryAt);
    });
  };

  /** What was set aside or could not be delivered, whatever it is. */
  async aside(): Promise<readonly SetAside[]> {
    const { clocks, mailbox, outbox } = this.parts;
    return [...(await clocks.quarantined()), ...(await mailbox.quarantined()), ...(await outbox.ended())];
  }

  undelivered(lane: Buffer): Promise<readonly Undelivered[]> {
    return this.parts.outbox.undelivered(lane);
  }

  dismiss(tx: Transaction, key: string): void {
    const { outbox, clocks, mailbox } = this.parts;
    for (const each of [outbox, clocks, mailbox]) each.dismiss(tx, key);
  }

  private leases(tx: Transaction, due: readonly Waiting[], now: number): Promise<readonly DueThing[]>[] {
    const { session } = this.parts;
    const until = now + LEASE;
    const ids = (kind: Waiting['kind']) =>
      due.flatMap((one) => (one.kind === kind ? (one.name ?? one.id) : []));
    const lease = async <Row>(
      kind: Waiting['kind'],
      take: () => Promise<readonly Row[]>,
      shape: (row: Row) => DueThing,
    ) => (ids(kind).length === 0 ? [] : (await take()).map(shape));
    return [
      lease(
        'send',
        () => tx.all(leaseSends, ids('send'), now, until),
        (row) => ({
          kind: 'send',
          id: idOf('send', row.id),
          to: laneName(session, { token: row.toToken, sealed: row.toSealed }),
          attempt: row.attempt,
          parcel: {
            entry: readEntry(session, row),
            what: row.what,
            again: row.doubts > 1,
            outside: row.outside,
          },
        }),
      ),
      lease(
        'clock',
        () => tx.all(leaseClocks, ids('clock'), now, until),
        ({ id, name, dueAt, ...lane }) => ({
          kind: 'clock',
          id: idOf('clock', id),
          lane: laneName(session, lane),
          name,
          dueAt,
        }),
      ),
      lease(
        'view',
        () => tx.all(leaseViews, ids('view'), now, until),
        ({ id, reference, mark, sealed }) => ({
          kind: 'view',
          id: idOf('view', id),
          reference,
          mark,
          shown: sealed && session.unseal(placeOf.view(id), sealed),
        }),
      ),
      lease(
        'incident',
        () => tx.all(leaseIncidents, ids('incident'), now, until),
        ({ id, mark, shown }) => ({
          kind: 'view',
          id: idOfIncident(id),
          reference: id,
          mark,
          shown: shown && session.unseal(placeOf.incidentView(id), shown),
        }),
      ),
      lease(
        'mail',
        () => tx.all(leaseMail, ids('mail'), now, until),
        ({ id, key, sealed, attempt }) => ({
          kind: 'mail',
          id: idOf('mail', id),
          attempt,
          body: session.unseal<string>(placeOf.mail(key), sealed),
        }),
      ),
    ];
  }
}

/** The channels that are served, and whether the desk is. */
function servedBy(served: readonly Service[]): [readonly string[], boolean] {
  return [CHANNELS.filter((channel) => served.includes(channel)), served.includes('desk')];
}
