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
  { by: 'clock', name: 'escalation', to: 'next_step.outcome' },
] as const;

/** Questions at which the engine stands a case by what became of it. */
export const QUESTION = {
  atDesk: 'handed_over.talking',
  ended: 'after.closed',
  routeTaken: 'next_step.taken',
  routeOver: 'next_step.outcome',
} as const;

/** Every state the engine goes to by itself: `flows check` finds those that are not there. */
export const ENGINE_STATES: readonly string[] = [
  ...new Set([...ENTRANCES.map(({ to }) => to), ...Object.values(QUESTION)]),
];
