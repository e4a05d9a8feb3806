import { deskOf } from '../../domain/desk-state.ts';
import { DAY } from '../../domain/instant.ts';
import type { DeskAnswer, DeskCommand } from '../desk/command.ts';
import type { IncidentDoor } from '../doors.ts';
import { isPassing } from '../errors.ts';
import { createLanes } from '../lanes.ts';
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

/** The one lane of all this. */
const BEHIND = 'incidents';

/** Notices incidents and carries what is done to them to their cases. One thing after the other, behind the turns. */
export function createIncidents(behindIt: IncidentParts): Incidents {
  const { store, clock, reporter, announcer, due, rest } = behindIt;
  const parts = { ...behindIt, changed };
  const waiting: { readonly what: string; readonly work: () => Promise<void> }[] = [];
  const lanes = createLanes(workOff, setBack);
  const stirred = new Set<string>();
  let stopping = false;

  /** Its cards outside are brought up to it. */
  async function changed(id: string): Promise<void> {
    await store.dirtyView(id, clock.now());
    due();
  }

  /** Holds up no turn. */
  function later(what: string, work: () => Promise<void>): void {
    waiting.push({ what, work });
    lanes.wake(BEHIND);
  }

  async function workOff(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      await next.work();
      waiting.shift();
    }
  }

  /** What passes is waited out; another fault is reported, and what was not done is taken up by the next start. */
  function setBack(_lane: string, reason: unknown): void {
    reporter.turnFailed(waiting[0]?.what ?? BEHIND, reason);
    if (!stopping && isPassing(reason)) return lanes.rest(BEHIND, rest(reason));
    waiting.shift();
    lanes.wake(BEHIND);
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
    idle: () => lanes.idle(),
    stop() {
      stopping = true;
      lanes.hurry();
      return lanes.idle();
    },
  };
}
