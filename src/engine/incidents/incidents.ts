import { deskOf } from '../../domain/desk-state.ts';
import { DAY } from '../../domain/instant.ts';
import type { DeskAnswer, DeskCommand } from '../desk/command.ts';
import type { IncidentDoor } from '../doors.ts';
import { isPassing } from '../errors.ts';
import type { DeskOutsideStore } from '../ports/desk-outside-store.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Turn } from '../ports/turn-store.ts';
import { type ActParts, beginAct, carryOn, endIncident } from './act.ts';
import { followLink } from './link.ts';
import { tellLeftOut, type WatchParts, watchArrival } from './watch.ts';

export interface IncidentParts extends Omit<WatchParts, 'changed'> {
  readonly store: WatchParts['store'] & ActParts['store'] & Pick<DeskOutsideStore, 'dirtyView'>;
  readonly vault: ActParts['vault'];
  readonly reporter: Reporter;
  readonly run: ActParts['run'];
  /** Something became due. */
  readonly due: () => void;
  /** How long after something that passes it is tried again, in milliseconds. */
  readonly rest: (reason: unknown) => number;
}

export interface Incidents extends IncidentDoor {
  /** A turn was written; it may have brought a case to the desk. */
  written(turn: Turn): void;
  /** An agent's command was done. */
  followed(command: DeskCommand, answer: DeskAnswer): void;
  /** Takes up what was left lying. */
  start(): void;
  /** Resolves when all that was begun is done. */
  idle(): Promise<void>;
  /** As {@link idle}, but waits for nothing that is away: the next start takes it up. */
  stop(): Promise<void>;
}

/** Notices incidents and carries what is done to them to their cases. One thing after the other, behind the turns. */
export function createIncidents(behindIt: IncidentParts): Incidents {
  const { store, clock, reporter, announcer, due, rest } = behindIt;
  const parts = { ...behindIt, changed };
  let behind = Promise.resolve();
  const stirred = new Set<string>();
  let stopping = false;
  let endPause = () => {};

  /** Its cards outside are brought up to it. */
  async function changed(id: string): Promise<void> {
    await store.dirtyView(id, clock.now());
    due();
  }

  /** Holds up no turn. What passes is waited out; another fault is reported, and what was not done is taken up by the next start. */
  function later(what: string, work: () => Promise<void>): void {
    behind = behind.then(() => untilDone(what, work));
  }

  async function untilDone(what: string, work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (reason) {
        reporter.turnFailed(what, reason);
        if (stopping || !isPassing(reason)) return;
        await pause(rest(reason));
      }
    }
  }

  function pause(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    endPause = () => {
      clearTimeout(timer);
      resolve();
    };
    return promise;
  }

  async function carry(id: string): Promise<void> {
    const stored = await store.incident(id);
    if (stored) await carryOn(parts, stored.value);
    await changed(id);
    announcer.desk();
  }

  /** What is shown of it counts its cases, and one of them moved. Many that move at once are one change. */
  function stir(id: string): void {
    if (stirred.has(id)) return;
    stirred.add(id);
    later(`desk:${id}`, async () => {
      stirred.delete(id);
      await changed(id);
    });
  }

  /** The lists of the incidents follow what stands in the case. */
  function follow(reference: string, incident: string | null): void {
    later(`desk:${reference}`, async () => {
      for (const id of await followLink(store, reference, incident, clock.now())) await changed(id);
      announcer.desk();
    });
  }

  return {
    written({ case: written, audit }) {
      if (written === null) return;
      const { value } = written;
      const { incident } = deskOf(value);
      if (incident !== null) stir(incident);
      if (audit.some(({ type }) => type === 'incident_left')) follow(value.reference, incident);
      if (!audit.some(({ type }) => type === 'handed_over')) return;
      later(`desk:${value.reference}`, () => watchArrival(parts, value));
    },
    followed(command, answer) {
      if (command.kind !== 'link' || answer.kind !== 'done') return;
      follow(command.reference, command.incident);
    },
    async actOnIncident(agent: Agent, id, key, deed) {
      const answer = await beginAct(parts, agent, id, key, deed);
      if (answer.kind === 'done') {
        await changed(id);
        later(`desk:${id}`, () => carry(id));
      }
      announcer.desk();
      return answer;
    },
    async closeIncident(agent, id) {
      const answer = await endIncident(parts, agent, id);
      if (answer.kind === 'done') {
        await changed(id);
        reporter.incident('over', answer.incident);
      }
      announcer.desk();
      return answer;
    },
    start() {
      later('desk:incidents', async () => {
        await tellLeftOut(parts, clock.now());
        // What was done to an incident that is closed by now goes to its end, too.
        for (const { value } of await store.incidents(0)) await carryOn(parts, value);
        // A stop may have come between a change and the word of it.
        for (const { value } of await store.incidents(clock.now() - DAY)) await changed(value.id);
      });
    },
    idle: () => behind,
    stop() {
      stopping = true;
      endPause();
      return behind;
    },
  };
}
