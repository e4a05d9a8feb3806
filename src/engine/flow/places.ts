import type { FlowEvent } from './flows.ts';

/** The flows the engine knows by name: where it begins, leads to, or behaves otherwise. */
export const FLOW = {
  first: 'consent',
  /** Where it is still open what the loss is. */
  sorting: 'triage',
  /** Where the program waits for the order by itself, and asks whether it has arrived. */
  look: 'looking',
  /** Where all of it stands once more before it is handed over. */
  review: 'review',
  /** A human talks there. */
  human: 'handed_over',
  /** What follows a decision, or a loss that solved itself. */
  end: 'after',
} as const;

/** States that are entered from everywhere, and the choice or clock that leads there. */
export const ENTRANCES = [
  { by: 'choose', name: 'ways', to: 'next_step.open' },
  { by: 'choose', name: 'route', to: 'next_step.picked' },
  { by: 'choose', name: 'review', to: 'review.as_is' },
  { by: 'choose', name: 'book', to: 'looking.found' },
  { by: 'choose', name: 'solved', to: 'after.done' },
  { by: 'choose', name: 'given_up', to: 'after.withdrawn' },
  { by: 'choose', name: 'cleared_up', to: 'after.cleared_up' },
  { by: 'clock', name: 'escalation', to: 'next_step.outcome' },
] as const;

type Entrance = (typeof ENTRANCES)[number];

/** What is told to the machine so that it goes there from wherever it is. */
export function entering(name: Entrance['name']): FlowEvent {
  return name === 'escalation' ? { type: 'clock', name } : { type: 'choose', option: name };
}

/** Where it is over by itself: the order has turned up. */
export const TURNED_UP = 'after.by_itself';

/** Whether a way leads to what follows the end. */
export function isOver(path: string | undefined): boolean {
  return path?.startsWith(`${FLOW.end}.`) === true;
}

/** Questions at which the engine stands a case by what became of it. */
export const QUESTION = {
  atDesk: 'handed_over.talking',
  reopened: 'handed_over.again',
  ended: 'after.closed',
  routeTaken: 'next_step.taken',
  routeOver: 'next_step.outcome',
} as const;

/** Every state the engine goes to by itself, or knows by name: `flows check` finds those that are not there. */
export const ENGINE_STATES: readonly string[] = [
  ...new Set([...ENTRANCES.map(({ to }) => to), ...Object.values(QUESTION), TURNED_UP]),
];
