import type { Store } from './store.ts';

/** Which part of a store has which methods of its ports. */
const METHODS = {
  inbox: ['receive', 'countFailure', 'waitingLanes'],
  loading: ['load', 'loadFrom', 'loadCase', 'wasHandled', 'casesWithPayment'],
  answers: ['answer'],
  turns: ['commitTurns'],
  due: ['takeDue', 'renew', 'bringForward', 'settle', 'countRingFailure', 'nextDueAt', 'postpone'],
  mailbox: ['keepMail', 'endMail'],
  views: ['keepShown', 'endView', 'shownOf', 'dirtyView'],
  desk: [
    ...(['open', 'decided', 'row', 'log', 'audit', 'casesOf'] as const),
    ...(['undelivered', 'quarantined', 'dismiss'] as const),
  ],
  queue: ['list', 'counts', 'search', 'findReference', 'ownedBy', 'caseFigures', 'arrivals'],
  incidentBook: ['incidents', 'incident', 'saveIncident'],
  passes: [
    ...(['issue', 'find', 'take', 'revoke', 'saveAgent', 'agents'] as const),
    ...(['agentBehind', 'identify', 'identitiesOf'] as const),
  ],
  links: ['redeem', 'numberOf', 'leftFor'],
  pulse: ['beat', 'lastBeat', 'toldBetween'],
  retention: ['purge', 'forget', 'unnamed'],
  attempts: ['countLook', 'takeLookBack'],
  archive: ['archived'],
} as const satisfies Readonly<Record<string, readonly (keyof Store)[]>>;

type Methods = typeof METHODS;
type Parts = { readonly [P in keyof Methods]: Pick<Store, Methods[P][number]> };

/** The ports of a store and nothing else of the parts behind them, whichever database they write. */
export function portsOf(parts: Parts): Store {
  return {
    ...pick(parts.inbox, METHODS.inbox),
    ...pick(parts.loading, METHODS.loading),
    ...pick(parts.answers, METHODS.answers),
    ...pick(parts.turns, METHODS.turns),
    ...pick(parts.due, METHODS.due),
    ...pick(parts.mailbox, METHODS.mailbox),
    ...pick(parts.views, METHODS.views),
    ...pick(parts.desk, METHODS.desk),
    ...pick(parts.queue, METHODS.queue),
    ...pick(parts.incidentBook, METHODS.incidentBook),
    ...pick(parts.passes, METHODS.passes),
    ...pick(parts.links, METHODS.links),
    ...pick(parts.pulse, METHODS.pulse),
    ...pick(parts.retention, METHODS.retention),
    ...pick(parts.attempts, METHODS.attempts),
    ...pick(parts.archive, METHODS.archive),
  };
}

function pick<T, K extends keyof T>(part: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, part[name]])) as Pick<T, K>;
}
