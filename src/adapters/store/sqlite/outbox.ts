import type { Instant } from '../../../domain/instant.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import { CHANNELS, channelOf } from '../../../engine/inbound.ts';
import type { Undelivered } from '../../../engine/ports/desk-store.ts';
import { type Due, LEASE, type Lease, type Service } from '../../../engine/ports/due-store.ts';
import type { Delivery, Parcel } from '../../../engine/ports/sender.ts';
import { readEntry } from '../documents.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { settlementOf } from '../turn-rules.ts';
import type { Copies } from './copies.ts';
import type { LaneBook } from './lane-book.ts';
import { prepareOutbox } from './outbox-statements.ts';
import type { Ready } from './ready.ts';
import type { Session } from './session.ts';

/** What is to be brought to customers: a row for each line and address, in the order in which it was said. */
export class Outbox {
  private readonly session: Session;
  private readonly laneBook: LaneBook;
  private readonly copies: Copies;
  private readonly statements;

  constructor(session: Session, laneBook: LaneBook, copies: Copies) {
    this.session = session;
    this.laneBook = laneBook;
    this.copies = copies;
    this.statements = prepareOutbox(session);
  }

  ready(now: Instant, served: readonly Service[]): Ready[] {
    return this.statements.due.all({ now, channels: namesOf(served) }).map((row) => ({
      at: row.dueAt,
      take: (): Due => {
        this.statements.lease.run({ id: row.id, until: now + LEASE });
        const parcel: Parcel = {
          entry: readEntry(this.session, row),
          what: row.what,
          again: row.doubts > 0,
          // Of what is said for the first time nothing went out.
          outside: row.attempt === 0 && row.what === 'say' ? [] : this.copies.of(row.entry, row.endpoint),
        };
        const to = this.laneBook.name(row.endpoint);
        return { kind: 'send', id: idOf('send', row.id), to, parcel, attempt: row.attempt + 1 };
      },
    }));
  }

  nextAt(served: readonly Service[]): Instant | null {
    return this.statements.next.get({ channels: namesOf(served) })?.at ?? null;
  }

  renew({ id: name, attempt }: Lease, now: Instant): void {
    const id = numberIn(name, 'send');
    if (id !== null) this.statements.renew.run({ id, attempt, until: now + LEASE });
  }

  bringForward(now: Instant, longest: number): void {
    this.statements.bringForward.run({ after: now + longest, until: now + LEASE });
  }

  settle({ id: name, attempt }: Lease, delivery: Delivery, now: Instant): void {
    const id = numberIn(name, 'send');
    const { drop, leased } = this.statements;
    const row =
      id === null ? undefined : delivery.kind === 'sent' ? drop.get({ id }) : leased.get({ id, attempt });
    if (!row) return;
    this.copies.add(row.entry, row.endpoint, delivery.outside ?? []);
    const settled = settlementOf(delivery, row.doubts, now);
    if (settled.kind === 'ended') this.end(row.id, settled.state, settled.reason);
    if (settled.kind === 'again') {
      this.statements.again.run({ id, at: settled.at, doubts: settled.doubts });
      if (settled.closes) this.laneBook.close(row.endpoint, now);
    }
  }

  /** To the conversation's own address and to each that leads into it. */
  add(
    lane: number,
    entry: number,
    { lane: name, at }: Pick<LogEntry, 'lane' | 'at'>,
    what: Parcel['what'],
  ): void {
    this.statements.insert.run({ lane, entry, at, what, endpoint: null, channel: channelOf(name) });
    for (const { id, name: endpoint } of this.laneBook.leadingTo(lane))
      this.statements.insert.run({ lane, entry, at, what, endpoint: id, channel: channelOf(endpoint) });
  }

  /** At the start of the only process: whoever was sending is dead. Whether it arrived is not known. */
  takeBack(): void {
    this.statements.takeBack.run();
  }

  /** What failed or has an unknown fate, for an agent to look at. */
  ended() {
    return this.statements.ended.all().map(({ id, lane, at, sealedReason }) => ({
      key: idOf('send', id),
      lane: this.laneBook.name(lane),
      reason: sealedReason ? this.session.unseal<string>(placeOf.sendReason(id), sealedReason) : '',
      at,
    }));
  }

  /** Lines of a conversation that did not arrive. */
  undelivered(lane: number): Undelivered[] {
    const { endedOf, waitingOf } = this.statements;
    return [
      ...endedOf
        .all({ lane })
        .flatMap(({ number, state }) => (state === 'open' ? [] : { number, why: state })),
      ...waitingOf.all({ lane }).map(({ number }) => ({ number, why: 'waiting' as const })),
    ];
  }

  dismiss(key: string): void {
    const id = numberIn(key, 'send');
    if (id !== null) this.statements.dismiss.run({ id });
  }

  private end(id: number, state: 'failed' | 'unknown', reason: string): void {
    this.statements.end.run({ id, state, reason: this.session.seal(placeOf.sendReason(id), reason) });
  }
}

function namesOf(served: readonly Service[]): string {
  return JSON.stringify(CHANNELS.filter((channel) => served.includes(channel)));
}
