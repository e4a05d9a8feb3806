import { isPassing } from './errors.ts';
import { channelOf, type InboundEvent } from './inbound.ts';
import type { Lanes } from './lanes.ts';
import type { Announcer } from './ports/announcer.ts';
import type { FellBack, Reporter } from './ports/reporter.ts';
import { type Mark, noTracer, type Tracer } from './ports/tracer.ts';
import type { AnswerReceipt, Turn, TurnStore } from './ports/turn-store.ts';
import { promiseLines } from './promise-lines.ts';
import { type AtOnceParts, isCommand, turnAtOnce } from './turn/at-once.ts';
import { turnsByName } from './turns-by-name.ts';

export interface ReceivingParts extends AtOnceParts {
  readonly announcer: Announcer;
  readonly reporter: Reporter;
  readonly tracer?: Tracer | undefined;
  readonly lanes: Pick<Lanes, 'wake'>;
  /** Messages in a row, and pictures of one album, are answered once: how long to wait for the next one, from the last. */
  readonly settleMs: number;
  /** A turn was written; it may have brought a case to the desk. */
  readonly written: (turn: Turn) => void;
  /** What was just handed to the store may hold something to deliver. */
  readonly due: () => void;
}

/**
 * Takes events in, those of one address in their order. What can be answered as it is becomes durable together with
 * its answer, in one step; the rest waits in its lane.
 */
export function createReceiver(parts: ReceivingParts): (event: InboundEvent) => Promise<'new' | 'seen'> {
  const { sources, lanes, settleMs, due, tracer = noTracer } = parts;
  const order = turnsByName();
  const receive = async (event: InboundEvent, mark: Mark) => {
    const begun = performance.now();
    // Only handing over keeps the order; becoming durable is waited for by everybody at once.
    const { turn, receipt } = await order.run(event.lane, async () => {
      const turn = await tracer
        .step('decide', {}, () => turnAtOnce(event, parts))
        .catch((reason: unknown) => fallBack('decide', reason, parts));
      if (turn === null)
        return { turn, receipt: tracer.step('store', {}, () => received(event, sources.store)) };
      promiseLines(turn, tracer);
      return { turn, receipt: tracer.step('commit', {}, () => answered(event, turn, parts)) };
    });
    due();
    const { outcome, lane, answered: isAnswered } = await receipt;
    mark({ outcome: outcome === 'seen' ? 'seen' : isAnswered ? 'answered' : 'waits' });
    if (turn !== null && isAnswered) tell(turn, performance.now() - begun, parts);
    // Behind those that came in the same breath, which belong to the same reply.
    else await order.run(event.lane, async () => lanes.wake(lane, isOneOfSeveral(event) ? settleMs : 0));
    return outcome;
  };
  return (event) => {
    const marks = { channel: channelOf(event.lane), kind: event.content.kind };
    return tracer.apart('receive', marks, (mark) => receive(event, mark));
  };
}

async function received(event: InboundEvent, store: TurnStore): Promise<AnswerReceipt> {
  const [receipt] = await store.receive([event]);
  return { outcome: 'seen', lane: event.lane, ...receipt, answered: false };
}

/** A turn that cannot be written is no reason to lose its event: it takes the ordinary way, and is set aside there. */
async function answered(event: InboundEvent, turn: Turn, parts: ReceivingParts): Promise<AnswerReceipt> {
  const { store } = parts.sources;
  try {
    return await store.answer(event, turn);
  } catch (reason) {
    if (isPassing(reason)) throw reason;
    fallBack('commit', reason, parts);
    return received(event, store);
  }
}

/** The ordinary way may never meet this bug again, so it is told here. What passes needs no word: that way meets it too. */
function fallBack(where: FellBack, reason: unknown, { reporter }: ReceivingParts): null {
  if (!isPassing(reason)) reporter.fellBack(where, reason);
  return null;
}

function tell(
  turn: Turn,
  milliseconds: number,
  { reporter, announcer, lanes, written }: ReceivingParts,
): void {
  written(turn);
  for (const letter of turn.letters) lanes.wake(letter.lane);
  reporter.turnDone(milliseconds);
  announcer.lane(turn.lane);
  announcer.desk();
}

/** Typed words are often followed by more, and pictures of an album always are. */
function isOneOfSeveral(event: InboundEvent): boolean {
  const { content } = event;
  if (content.kind === 'text') return !isCommand(event);
  return (content.kind === 'files' || content.kind === 'remote_files') && content.album !== undefined;
}
