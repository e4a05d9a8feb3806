import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import { NOTHING_TO_TELL } from '../domain/order-book/disclosure.ts';
import type { ArchiveChange } from './archive/archived-order.ts';
import { goOnElsewhere } from './continuing.ts';
import { isPassing } from './errors.ts';
import { channelOf, type InboundEvent } from './inbound.ts';
import { landAll } from './landing.ts';
import { answerCustomer, lookUp } from './order-book/look-up.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Reporter } from './ports/reporter.ts';
import type { Forgotten } from './ports/retention-store.ts';
import { type Mark, noTracer, type Tracer } from './ports/tracer.ts';
import type { LoadedLane, Turn, TurnOutcome } from './ports/turn-store.ts';
import { promiseLines } from './promise-lines.ts';
import { removeOrphans } from './retention.ts';
import type { Tools } from './tools.ts';
import { reachDesk } from './turn/at-desk/reach-desk.ts';
import { caseOfLetter } from './turn/at-desk/take-letter.ts';
import { confirmsDeletion, forgottenIn, nextBatch } from './turn/batches.ts';
import { newConversation } from './turn/beginning.ts';
import { caseOfClock } from './turn/clocks/clocks.ts';
import { commitOne } from './turn/commit-one.ts';
import { decide, isDeskLook } from './turn/decide.ts';
import type { Foreknowledge, MadeLook } from './turn/foreknowledge.ts';
import type { LaneEvent } from './turn/lane-event.ts';
import { wantsLook } from './turn/looks/look-wish.ts';
import { prepare, type Sources } from './turn/prepare.ts';
import { tellSetAside } from './turn/set-aside.ts';

export interface CustomerParts {
  readonly sources: Sources;
  readonly announcer: Announcer;
  readonly reporter: Reporter;
  readonly tracer?: Tracer | undefined;
  readonly tools: Tools;
  readonly defaultLocale: Locale;
  /** Something arrived in another lane. */
  readonly wake: (lane: string) => void;
  /** What could not be handled in this lane is tried again in a while, and until then nothing of it. */
  readonly rest: (lane: string) => void;
  /** A turn was written; it may have brought a case to the desk. */
  readonly written: (turn: Turn) => void;
  /** What was just handed to the store may hold something to deliver. */
  readonly due: () => void;
}

/** Losing a race means deciding again on fresh state; this often in a row means that something is wrong. */
const MOST_RACES = 20;

type Waiting = Extract<LaneEvent, { kind: 'inbound' }>;

/**
 * `again`: what waits is not what it was, since this address leads into another conversation from now on, something was
 * deleted, or another process took some of it. Otherwise what kept the turn from being taken.
 */
type Tried = 'taken' | 'again' | { readonly event: InboundEvent; readonly reason: unknown };

/**
 * Handles all that waits in a lane, as one turn where it can be one; where that fails each event is tried alone. One
 * that still cannot be handled is tried again after a rest, and set aside at last. Rejects with what passes.
 */
export async function handleLane(lane: string, parts: CustomerParts): Promise<void> {
  const loaded = await parts.sources.store.load(lane);
  if (loaded.waiting.length === 0) return;
  const waiting = loaded.waiting.map((event) => ({ kind: 'inbound', event }) as const);
  const batch = nextBatch(loaded, waiting) as typeof waiting;
  let tried = await tryTurn(lane, loaded, batch, parts);
  if (typeof tried === 'object' && batch.length > 1) tried = await tryApart(lane, batch, parts);
  if (typeof tried === 'object' && (await countFailure(lane, tried, parts)) === 'again')
    return parts.rest(lane);
  if (typeof tried === 'object') await tellSetAside(tried.event, parts.sources);
  if (tried !== 'taken' || batch.length < waiting.length) return handleLane(lane, parts);
}

async function tryTurn(
  lane: string,
  loaded: LoadedLane,
  events: readonly Waiting[],
  parts: CustomerParts,
): Promise<Tried> {
  const [first] = events;
  if (first === undefined) return 'taken';
  try {
    const going = await goOnElsewhere(loaded, first.event, parts.sources, parts.defaultLocale);
    if (going && 'lane' in going) {
      parts.wake(going.lane);
      return 'again';
    }
    if (confirmsDeletion(loaded, events, parts.tools)) {
      await forget(lane, loaded, first.event, parts);
      return 'again';
    }
    const outcome = await takeTurn(lane, parts, await landed(lane, events, parts), going?.why ?? null);
    return outcome === 'seen' ? 'again' : 'taken';
  } catch (reason) {
    if (isPassing(reason)) throw reason;
    return { event: first.event, reason };
  }
}

/** One event after the other, until one cannot be handled. */
async function tryApart(lane: string, events: readonly Waiting[], parts: CustomerParts): Promise<Tried> {
  for (const event of events) {
    const tried = await tryTurn(lane, await parts.sources.store.load(lane), [event], parts);
    if (tried !== 'taken') return tried;
  }
  return 'taken';
}

async function landed(lane: string, waiting: readonly Waiting[], { sources }: CustomerParts) {
  const { store, vault, intake } = sources;
  const events = waiting.map(({ event }) => event);
  const safe = await landAll(lane, events, { turns: store, reads: store, vault, intake });
  return safe.map((event) => ({ kind: 'inbound', event }) as const);
}

/** At the third failure the event is set aside for an agent to look at, and the lane goes on. */
async function countFailure(
  lane: string,
  { event: { key }, reason }: Extract<Tried, object>,
  { reporter, announcer, sources }: CustomerParts,
): Promise<'again' | 'quarantined'> {
  reporter.turnFailed(lane, reason);
  const name = reason instanceof Error ? reason.name : 'unknown';
  const outcome = await sources.store.countFailure(key, name);
  if (outcome === 'quarantined') announcer.desk();
  return outcome;
}

/** Decides and commits; when another turn won the race, again on fresh state. */
export function takeTurn(
  lane: string,
  parts: CustomerParts,
  events: readonly LaneEvent[],
  continuing: Foreknowledge['continuing'] = null,
): Promise<TurnOutcome> {
  const { tracer = noTracer } = parts;
  return tracer.step('turn', { channel: channelOf(lane), count: events.length }, (mark) =>
    raceTurns(lane, { ...parts, tracer }, events, continuing, mark),
  );
}

async function raceTurns(
  lane: string,
  parts: CustomerParts & { readonly tracer: Tracer },
  events: readonly LaneEvent[],
  continuing: Foreknowledge['continuing'],
  mark: Mark,
): Promise<TurnOutcome> {
  const { sources, announcer, tools, defaultLocale, reporter, tracer, wake, written } = parts;
  let look: MadeLook | null = null;
  /** Decides; where that shows that the order book has to be asked, asks it and decides once more. */
  const decided = async (loaded: LoadedLane): Promise<Turn> => {
    const prepared = await prepare(lane, loaded, events, sources, tools);
    // A picture may have been read for seconds; what is said stands there from now on.
    const now = sources.clock.now();
    const decideWith = (found: MadeLook | null) =>
      decide(lane, now, loaded, events, defaultLocale, tools, { ...prepared, continuing, look: found });
    const turn = decideWith(null);
    // After a lost race the answer is still the one that was waited for.
    look ??= await lookFor(turn, events, parts);
    return reachDesk(look === null ? turn : decideWith(look), loaded, sources.store);
  };
  for (let race = 0; race < MOST_RACES; race += 1) {
    const started = performance.now();
    const loaded = await tracer.step('load', {}, async () =>
      loadFor(lane, events, await sources.store.load(lane), sources),
    );
    const turn = await tracer.step('decide', {}, () => decided(loaded));
    promiseLines(turn, tracer);
    const committing = tracer.step('commit', {}, () => commitOne(sources.store, turn));
    parts.due();
    const outcome = await committing;
    mark({ outcome, attempt: race + 1 });
    if (outcome === 'stale') continue;
    if (outcome === 'done') {
      for (const letter of turn.letters) wake(letter.lane);
      written(turn);
      await removeOrphans(turn.archive.flatMap(dropped), sources.store, sources.vault);
      reporter.turnDone(performance.now() - started);
      announcer.lane(lane);
      announcer.desk();
    }
    return outcome;
  }
  throw new Error('the turn lost every race');
}

function dropped(change: ArchiveChange): readonly string[] {
  return 'drop' in change ? change.files : [];
}

/** What the order book says, where the turn wants to know: for what is said next, or for the desk alone. */
async function lookFor(
  { lane, conversation, case: theCase }: Turn,
  events: readonly LaneEvent[],
  { sources: { book }, tools, reporter }: CustomerParts,
): Promise<MadeLook | null> {
  if (book === null || theCase === null) return null;
  const { facts } = theCase.value;
  const { payees } = tools.shop;
  const forDesk = events.some(isDeskLook);
  if (!forDesk && !wantsLook(conversation.value, theCase.value)) return null;
  const { told, found } = forDesk
    ? { told: NOTHING_TO_TELL, found: await lookUp(book.book, facts, payees, book.clock.now()) }
    : await answerCustomer(lane, facts, payees, book);
  if (found?.kind === 'unavailable') reporter.bookSilent(found.why, found.words);
  return { told, look: found?.kind === 'looked' ? found.look : null };
}

/** A clock or a letter may be about another case than the one that is talked about; then that is what the turn may write. */
async function loadFor(
  lane: string,
  events: readonly LaneEvent[],
  loaded: LoadedLane,
  { store, clock }: Sources,
): Promise<LoadedLane> {
  const [first] = events;
  const gone = forgottenIn(events);
  if (gone && loaded.conversation === null)
    return { ...loaded, conversation: afterForgetting(lane, gone, clock.now()) };
  const reference =
    first?.kind === 'clock' ? caseOfClock(first.name)?.reference : first && caseOfLetter(first.event);
  if (reference == null || reference === loaded.case?.value.reference) return loaded;
  return { ...loaded, case: (await store.loadCase(reference))?.case ?? null };
}

/** A confirmed deletion: what may go goes, and an event that says so waits in the lane. */
async function forget(
  lane: string,
  { conversation }: LoadedLane,
  { key }: InboundEvent,
  { sources: { store, vault, clock }, defaultLocale, tools }: CustomerParts,
): Promise<void> {
  const { locale = defaultLocale, lastNumber = 0 } = conversation?.value ?? {};
  const instead = tools.texts.word({ key: 'desk-note-gone' }, 'zh-CN');
  const { orphanedFiles } = await store.forget(lane, clock.now(), { of: key, locale, lastNumber }, instead);
  await removeOrphans(orphanedFiles, store, vault);
}

/** Numbers go on where they were: a page that is open asks for what comes after the last one it saw. */
function afterForgetting(lane: string, { locale, lastNumber }: Forgotten, now: Instant) {
  return { value: { ...newConversation(lane, locale, now), lastNumber }, version: 0 };
}
