import type { IncidentDeed } from '../domain/incident.ts';
import type { DeskAnswer, DeskCommand } from './desk/command.ts';
import type { InboundEvent } from './inbound.ts';
import type { IncidentAnswer } from './incidents/act.ts';
import type { Mail } from './ports/desk-outside-store.ts';
import type { Agent } from './ports/pass-store.ts';

/** What a customer channel hands events to. */
export interface CustomerDoor {
  /** Resolves once the event is durable; the answer comes through the outbox. */
  receive(event: InboundEvent): Promise<'new' | 'seen'>;
}

/** What a desk (page or Slack) hands commands to. */
export interface DeskDoor {
  run(agent: Agent, command: DeskCommand): Promise<DeskAnswer>;
}

/** What a desk does to a whole incident. */
export interface IncidentDoor {
  /** Resolves once it is written down; it then goes through the cases, also after a stop. The same key twice is one act. */
  actOnIncident(agent: Agent, id: string, key: string, deed: IncidentDeed): Promise<IncidentAnswer>;
  closeIncident(agent: Agent, id: string): Promise<IncidentAnswer>;
}

/** What the desk outside of the program hands its events to, as they came. */
export interface DeskOutsideDoor {
  /** Resolves once the event is durable. */
  post(mail: Mail): Promise<'new' | 'seen'>;
}
