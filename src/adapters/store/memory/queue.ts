import { deskOf } from '../../../domain/desk-state.ts';
import { known } from '../../../domain/fact.ts';
import { figuresOf } from '../../../domain/figures.ts';
import { QUEUE_LISTS, type QueueList, type QueueStore } from '../../../engine/ports/queue-store.ts';
import { listedOf, standsIn } from '../queue-rules.ts';
import { copyOf } from './copy.ts';
import type { MemoryDesk } from './desk.ts';
import type { HeldCase, MemoryState } from './state.ts';

type Held = HeldCase & { readonly value: NonNullable<HeldCase['value']> };

/** The desk's lists, search and figures, in memory. */
export class MemoryQueue implements QueueStore {
  private readonly state: MemoryState;
  private readonly desk: MemoryDesk;
  constructor(state: MemoryState, desk: MemoryDesk) {
    this.state = state;
    this.desk = desk;
  }

  list: QueueStore['list'] = async (list, agent, now, { limit, offset }) =>
    this.inOrder(list, agent, now)
      .slice(offset, offset + limit)
      .flatMap((held) => this.desk.rowOf(held));

  counts: QueueStore['counts'] = async (agent, now) => {
    const count = (list: QueueList) => this.inOrder(list, agent, now).length;
    return Object.fromEntries(QUEUE_LISTS.map((list) => [list, count(list)])) as Record<QueueList, number>;
  };

  search: QueueStore['search'] = async (groups, limit) =>
    this.newest(
      (held) => groups.length > 0 && groups.every((group) => group.some((term) => held.terms.has(term))),
      limit,
    );

  findReference: QueueStore['findReference'] = async (beginning, limit) =>
    this.newest(({ reference }) => reference.startsWith(beginning), limit);

  ownedBy: QueueStore['ownedBy'] = async (agent) =>
    this.atDesk()
      .filter(({ value }) => value.owner === agent && value.stage === 'handed_over')
      .map(({ reference }) => reference);

  caseFigures: QueueStore['caseFigures'] = async (from, until) =>
    this.all()
      .filter(({ value }) => value.openedAt >= from && value.openedAt < until)
      .map(({ value }) => copyOf(figuresOf(value)));

  arrivals: QueueStore['arrivals'] = async (loss, channel, from, most) =>
    this.atDesk()
      .filter(
        ({ value }) => value.lossType === loss && known(value.facts, 'payment_channel')?.value === channel,
      )
      .map(({ reference, value }) => ({
        reference,
        at: value.handedOverAt ?? 0,
        incident: deskOf(value).incident,
      }))
      .filter(({ at }) => at >= from)
      .toSorted((one, other) => one.at - other.at)
      .slice(-most);

  private all(): Held[] {
    return [...this.state.cases.values()].filter((held): held is Held => held.value !== null);
  }

  private atDesk(): Held[] {
    return this.all().filter(({ value }) => value.handedOverAt !== null);
  }

  private newest(fits: (held: Held) => boolean, limit: number) {
    return this.atDesk()
      .filter(fits)
      .reverse()
      .sort((one, other) => other.updatedAt - one.updatedAt)
      .slice(0, limit)
      .flatMap((held) => this.desk.rowOf(held));
  }

  private inOrder(list: QueueList, agent: string, now: number): Held[] {
    const there = this.atDesk().filter(({ value }) => standsIn(list, listedOf(value), agent, now));
    if (list === 'decided') return there.reverse().sort((one, other) => other.updatedAt - one.updatedAt);
    const mineFirst = ({ value }: Held) => (list === 'waiting' && value.owner === agent ? 0 : 1);
    const by = ({ value }: Held) => {
      const { since, dueAt } = listedOf(value);
      return list === 'overdue' ? (dueAt ?? 0) : since;
    };
    return there.sort((one, other) => mineFirst(one) - mineFirst(other) || by(one) - by(other));
  }
}
