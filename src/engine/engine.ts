import { type Instant, MINUTE } from '../domain/instant.ts';
import { type CustomerParts, handleLane, takeTurn } from './customer.ts';
import { runDeskCommand } from './desk/run.ts';
import type { CustomerDoor, DeskDoor, DeskOutsideDoor, IncidentDoor } from './doors.ts';
import { createTimekeeper, noTimekeeper } from './due.ts';
import { isForNewer, isPassing } from './errors.ts';
import { type Channel, channelOf } from './inbound.ts';
import { createIncidents, type IncidentParts } from './incidents/incidents.ts';
import { createLanes } from './lanes.ts';
import type { DeskOutsideStore } from './ports/desk-outside-store.ts';
import type { DeskView } from './ports/desk-view.ts';
import type { DueStore } from './ports/due-store.ts';
import type { Heartbeats } from './ports/heartbeats.ts';
import type { Sender } from './ports/sender.ts';
import { createReceiver } from './receiving.ts';
import type { Sources } from './turn/prepare.ts';

export interface EngineParts extends Omit<CustomerParts, 'sources' | 'wake' | 'rest' | 'written' | 'due'> {
  readonly sources: Sources & {
    readonly store: DueStore & DeskOutsideStore & Heartbeats & IncidentParts['store'];
  };
  readonly senders: Partial<Record<Channel, Sender>>;
  /** The desk outside of the program, where there is one. */
  readonly deskView: DeskView | null;
  /** Where other processes work on the same store: whether this one delivers and keeps the clocks, or leaves that to them. */
  readonly shared?: { readonly delivers: boolean } | undefined;
  /** Messages in a row, and pictures of one album, are answered once: how long to wait for the next one, from the last. */
  readonly settleMs: number;
  readonly rests?: Rests | undefined;
}

/** How long a lane rests before what failed in it is tried again, in milliseconds. */
export interface Rests {
  readonly passing: number;
  readonly fault: number;
  /** What only a newer program can handle, which takes it up meanwhile. */
  readonly newer: number;
}

const RESTS: Rests = { passing: 2_000, fault: 5_000, newer: 60_000 };

export interface Engine extends CustomerDoor, DeskDoor, IncidentDoor, DeskOutsideDoor {
  /**
   * A channel was out of reach in this span: presses of buttons may have been lost, so the pending question is put
   * again to whoever was told something shortly before or in it.
   */
  putAgain(channel: Channel, from: Instant, to: Instant): Promise<void>;
  /** Takes up what was left lying and watches the clocks. */
  start(): Promise<void>;
  /** Does what is due by now: somebody else has committed something. */
  look(): Promise<void>;
  /** Resolves when everything that came in and everything due is done. */
  idle(): Promise<void>;
  /** Finishes what runs; what has not begun stays stored for the next start. */
  stop(): Promise<void>;
}

/** Who was asked something before that has put the phone away. */
const ASKED_SHORTLY_BEFORE = 30 * MINUTE;
/** What waits this long has lost the process that took it in. */
const LEFT_LYING = 10_000;
const LOOK_AROUND = 3_000;

/** One turn after the other in each lane, lanes beside each other; everything durable before it is acknowledged. */
export function createEngine(parts: EngineParts): Engine {
  const { sources, reporter, shared, rests = RESTS } = parts;
  let stopping = false;
  const lanes = createLanes(async (lane) => {
    if (stopping) return;
    await handleLane(lane, customerParts);
  }, setBack);
  const due = () => timekeeper.soon();
  const wake = (lane: string) => lanes.wake(lane);
  const run: DeskDoor['run'] = async (agent, command) => {
    const answer = await runDeskCommand(customerParts, agent, command);
    incidents.followed(command, answer);
    timekeeper.soon();
    return answer;
  };
  const restFor = (reason: unknown) => (isForNewer(reason) ? rests.newer : rests.passing);
  const incidents = createIncidents({ ...parts, ...sources, wake, run, due, rest: restFor });
  const written: CustomerParts['written'] = (turn) => incidents.written(turn);
  const rest = (lane: string) => lanes.rest(lane, rests.fault);
  const customerParts: CustomerParts = { ...parts, wake, rest, written, due };
  /** A full disk, a database that is away and what is a newer program's are waited out: what came in is safe. Anything else the store says means that it cannot be trusted. */
  function setBack(lane: string, reason: unknown): void {
    if (!isPassing(reason)) return reporter.fatal(reason);
    reporter.turnFailed(lane, reason);
    lanes.rest(lane, restFor(reason));
  }
  const timekeeper = (shared?.delivers === false ? noTimekeeper : createTimekeeper)({
    ...parts,
    store: sources.store,
    clock: sources.clock,
    lanes,
    ring: (lane, id, name) => takeTurn(lane, customerParts, [{ kind: 'clock', id, name }]),
  });

  let around: NodeJS.Timeout | null = null;

  /** What others took in a moment ago is theirs to answer. */
  async function takeUp(): Promise<void> {
    const before = shared && sources.clock.now() - LEFT_LYING;
    for (const lane of await sources.store.waitingLanes(before)) lanes.wake(lane);
  }

  /** A store that is away now is looked at again. */
  function takeUpAgain(): void {
    takeUp().catch((reason: unknown) => {
      if (!stopping && !isPassing(reason)) reporter.fatal(reason);
    });
  }

  return {
    receive: createReceiver({ ...parts, lanes, due, written }),
    async post(mail) {
      const outcome = await sources.store.keepMail(mail, sources.clock.now());
      timekeeper.soon();
      return outcome;
    },
    run,
    actOnIncident: (...asked) => incidents.actOnIncident(...asked),
    closeIncident: (...asked) => incidents.closeIncident(...asked),
    async putAgain(channel, from, to) {
      for (const { lane, address } of await sources.store.toldBetween(from - ASKED_SHORTLY_BEFORE, to)) {
        if (channelOf(address) !== channel) continue;
        const [last] = (await sources.store.log(lane, 0)).slice(-1);
        if (last?.prompt == null) continue;
        const key = `interrupted:${lane}:${from}`;
        await sources.store.receive([
          { key, lane, at: sources.clock.now(), content: { kind: 'interrupted' } },
        ]);
        lanes.wake(lane);
      }
    },
    async start() {
      await takeUp();
      if (shared) around = setInterval(takeUpAgain, LOOK_AROUND);
      timekeeper.start();
      incidents.start();
    },
    look: () => timekeeper.look(),
    async idle() {
      do {
        await lanes.idle();
        await incidents.idle();
        await timekeeper.look();
      } while (lanes.size > 0);
    },
    async stop() {
      stopping = true;
      if (around) clearInterval(around);
      lanes.hurry();
      await lanes.idle();
      await incidents.stop();
      await timekeeper.stop();
    },
  };
}
