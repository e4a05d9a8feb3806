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
