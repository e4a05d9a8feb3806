import type { DeskAnswer, DeskCommand } from './desk/command.ts';
import type { InboundEvent } from './inbound.ts';
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

/** What the desk outside of the program hands its events to, as they came. */
export interface DeskOutsideDoor {
  /** Resolves once the event is durable; the same key twice is the same event. */
  post(key: string, body: string): Promise<'new' | 'seen'>;
}
