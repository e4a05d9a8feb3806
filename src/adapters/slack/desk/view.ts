import { DAY } from '../../../domain/instant.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { DeskView, Showing } from '../../../engine/ports/desk-view.ts';
import type { IncidentStore } from '../../../engine/ports/incident-store.ts';
import { turnsByName } from '../../../engine/turns-by-name.ts';
import { failureOf, isShut, mayPass, pauseAfter } from '../outcome.ts';
import { type IncidentShowParts, isIncident, showIncident } from './incident-show.ts';
import { clearLeftovers } from './leftovers.ts';
import { type DeskRoom, SHUT_FOR } from './room.ts';
import { converge, type ShowParts } from './show.ts';
import { giveUp, readShown, type ShownCase } from './shown.ts';
import type { Threads } from './threads.ts';

export interface ViewParts extends Omit<ShowParts, 'channel'>, Omit<IncidentShowParts, 'channel'> {
  readonly room: DeskRoom;
  /** Where incidents are shown. */
  readonly alertRoom: DeskRoom;
  readonly threads: Threads;
  readonly store: Pick<DeskOutsideStore, 'shownOf' | 'dirtyView'> & Pick<IncidentStore, 'incidents'>;
  /** Cases whose posts may not stand any more: each is made sure of. */
  readonly suspects: Set<string>;
  readonly noteLoss: (reference: string, card: string) => Promise<void>;
  readonly report: (error: unknown, where: string) => void;
}

/** Well within the time for which a view is leased, the slowest call included. */
const AT_A_TIME = 12_000;
/** When what is left to do can be done. */
const LEFT_FOR = { more: 0, pictures: 3_000, shut: SHUT_FOR, out_of_reach: DAY };

/** Cases in the desk channel, a card each and what happened in its thread; incidents in the alert channel. */
export function createShow(parts: ViewParts): DeskView['show'] {
  const { room, alertRoom, looks, threads, store, clock, locale, suspects } = parts;
  const showParts: ShowParts = { ...parts, channel: room.channel };
  const turns = turnsByName();

  /** Slack takes it later; what it refuses for a reason of its own is for whoever operates the program. */
  function putOff(error: unknown, reference: string): Showing {
    const failure = failureOf(error);
    if (!mayPass(failure)) parts.report(error, `desk card ${reference}`);
    return { kind: 'later', retryAt: clock.now() + pauseAfter(failure), reason: failure.kind };
  }

  async function bringUpToDate(
    reference: string,
    keepShown: Parameters<DeskView['show']>[2],
  ): Promise<keyof typeof LEFT_FOR | 'nothing'> {
    const until = performance.now() + AT_A_TIME;
    // Who had this view before may have gone on for longer than its lease; what it kept last is what counts.
    const shown = readShown(await store.shownOf(reference), room.channel);
    const keep = () => keepShown({ ...shown });
    const hasTime = () => performance.now() < until;
    const row = await looks.row(reference);
    if (row === null) return takeAllDown(reference, shown, { keep, hasTime });
    if ((await room.check()) !== 'open') return 'shut';
    const view = await looks.case(row, locale);
    const voice = looks.voice(locale);
    const inDoubt = suspects.delete(reference);
    const showing = { row, view, voice, shown, keep, hasTime, inDoubt };
    const left = await converge(showing, showParts).catch((error: unknown) => {
      if (inDoubt) suspects.add(reference);
      throw error;
    });
    if (shown.card?.ts) threads.remember(shown.card.ts, reference);
    room.worked();
    return left;
  }

  async function bringIncident(id: string, keepShown: Parameters<DeskView['show']>[2]): Promise<Showing> {
    if ((await alertRoom.check()) === 'shared')
      return { kind: 'later', retryAt: clock.now() + SHUT_FOR, reason: 'shared' };
    return showIncident(id, keepShown, { ...parts, channel: alertRoom.channel });
  }

  /** The case's data is gone: nothing of it may stand in any channel. */
  async function takeAllDown(
    reference: string,
    shown: ShownCase,
    time: { readonly keep: () => Promise<void>; readonly hasTime: () => boolean },
  ): Promise<'more' | 'nothing' | 'out_of_reach'> {
    giveUp(shown);
    await time.keep();
    if (!(await clearLeftovers(shown, time, parts.calls))) return 'more';
    for (const { value } of await store.incidents(0))
      if (value.cases.includes(reference)) await store.dirtyView(value.id, clock.now());
    if (shown.leftovers.length === 0) return 'nothing';
    parts.report(
      new Error('posts stand in a channel of before that is out of reach'),
      `desk card ${reference}`,
    );
    return 'out_of_reach';
  }

  return (reference, _before, keepShown) =>
    turns.run(reference, async () => {
      try {
        if (isIncident(reference)) return await bringIncident(reference, keepShown);
        const left = await bringUpToDate(reference, keepShown);
        if (left === 'nothing') return { kind: 'shown' };
        const reason = left === 'shut' ? room.state : left;
        return { kind: 'later', retryAt: clock.now() + LEFT_FOR[left], reason };
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'refused' && isShut(failure.error) && !isIncident(reference))
          room.refused(failure.error);
        return putOff(error, reference);
      }
    });
}
