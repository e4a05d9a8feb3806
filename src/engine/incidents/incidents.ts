import type { DeskAnswer, DeskCommand } from '../desk/command.ts';
import type { IncidentDoor } from '../doors.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Turn } from '../ports/turn-store.ts';
import { type ActParts, beginAct, carryOn, endIncident } from './act.ts';
import { followLink } from './link.ts';
import { tellLeftOut, type WatchParts, watchArrival } from './watch.ts';

export interface IncidentParts extends WatchParts {
  readonly store: WatchParts['store'] & ActParts['store'];
  readonly vault: ActParts['vault'];
  readonly reporter: Reporter;
  readonly run: ActParts['run'];
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
}

/** Notices incidents and carries what is done to them to their cases. One thing after the other, behind the turns. */
export function createIncidents(parts: IncidentParts): Incidents {
  const { store, clock, reporter, announcer } = parts;
  let behind = Promise.resolve();

  /** A fault here holds up no turn: it is reported, and what was not done is taken up by the next arrival or start. */
  function later(what: string, work: () => Promise<void>): void {
    behind = behind.then(work).catch((reason: unknown) => reporter.turnFailed(what, reason));
  }

  async function carry(id: string): Promise<void> {
    await carryOn(parts, id);
    announcer.desk();
  }

  return {
    written({ case: written, audit }) {
      if (written === null || !audit.some(({ type }) => type === 'handed_over')) return;
      const { value } = written;
      later(`desk:${value.reference}`, () => watchArrival(parts, value));
    },
    followed(command, answer) {
      if (command.kind !== 'link' || answer.kind !== 'done') return;
      const { reference, incident } = command;
      later(`desk:${reference}`, () => followLink(store, reference, incident, clock.now()));
    },
    async actOnIncident(agent: Agent, id, key, deed) {
      const answer = await beginAct(parts, agent, id, key, deed);
      if (answer.kind === 'done') later(`desk:${id}`, () => carry(id));
      announcer.desk();
      return answer;
    },
    async closeIncident(agent, id) {
      const answer = await endIncident(parts, agent, id);
      announcer.desk();
      return answer;
    },
    start() {
      later('desk:incidents', async () => {
        await tellLeftOut(parts, clock.now());
        for (const { value } of await store.incidents(clock.now())) await carryOn(parts, value.id);
      });
    },
    idle: () => behind,
  };
}
