import type { Log } from '../adapters/logs/logger.ts';
import { isForNewer } from '../engine/errors.ts';
import type { Reporter } from '../engine/ports/reporter.ts';
import type { Ground } from './ground.ts';

/** Figures and faults into the log; a store that failed ends the process, because a retried sync may lie. */
export function logReporter(
  { store, secrets }: Pick<Ground, 'store' | 'secrets'>,
  log: Log,
  onFatal: (reason: unknown) => void,
): Reporter {
  /** By its case where there is one; else by a hash that says which failures are of one conversation and nothing more. */
  const nameOf = async (lane: string) => {
    const reference = await store.load(lane).then(
      ({ conversation }) => conversation?.value.case ?? null,
      () => null,
    );
    if (reference !== null) return { case: reference };
    return { lane: secrets.sealer('log').token('lane', lane).toString('hex', 0, 6) };
  };
  return {
    turnDone: () => undefined,
    fellBack(where, reason) {
      log.error({ err: reason, where }, 'an event was not answered at once');
    },
    bookSilent(why, words) {
      log.warn({ why }, words);
    },
    incident(state, { id, lossType, paymentChannel, cases }) {
      const about = { incident: id, loss: lossType, payment_channel: paymentChannel, cases: cases.length };
      if (state === 'begun') log.warn(about, 'an incident began');
      else log.info(about, 'an incident is over');
    },
    delivered(kind) {
      if (kind !== 'sent') log.warn({ delivery: kind }, 'a message was not delivered');
    },
    async turnFailed(lane, reason) {
      const name = await nameOf(lane);
      if (isForNewer(reason)) log.error(name, reason.message);
      else log.error({ err: reason, ...name }, 'a turn failed');
    },
    fatal(reason) {
      log.fatal({ err: reason }, 'the store failed');
      onFatal(reason);
    },
  };
}
