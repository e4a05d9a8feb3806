import fc from 'fast-check';
import { expect } from 'vitest';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { OpenedStore, Store } from '../../src/adapters/store/store.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import type { Case, CaseStage } from '../../src/domain/case.ts';
import { DAY, MINUTE } from '../../src/domain/instant.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import type { CaseChange, Versioned } from '../../src/engine/ports/turn-store.ts';
import {
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someExhibit,
  someFiles,
  someTurn,
} from './samples.ts';

const LANES = ['web:a', 'web:b'];
const STAGES: readonly CaseStage[] = ['collecting', 'handed_over', 'decided', 'closed'];

/** One thing done to a store; the answer is what it said, with ids and salts left out. */
type Act = (store: Store, at: number) => Promise<unknown>;

const lane = fc.constantFrom(...LANES);
const sha256 = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(64));
const key = fc.nat(6).map((number) => `key-${number}`);
const pause = fc.constantFrom(0, MINUTE, DAY, 30 * DAY, 91 * DAY, 1100 * DAY);

const receive = fc.tuple(lane, key, sha256).map(
  ([where, name, file]): Act =>
    (store, at) =>
      store.receive([someFiles(name, file, where, at)]),
);
const fail = key.map(
  (name): Act =>
    (store) =>
      store.countFailure(name, 'because'),
);
const commit = fc
  .record({
    where: lane,
    handled: fc.array(key, { maxLength: 2 }),
    stage: fc.option(fc.constantFrom(...STAGES)),
    reference: fc.constantFrom('ZD-AAAA-AA', 'ZD-BBBB-BB'),
    consented: fc.boolean(),
    behind: fc.boolean(),
    file: sha256,
    clock: fc.option(fc.nat(3)),
    elsewhere: fc.option(fc.constantFrom(...LANES)),
    letter: fc.option(fc.tuple(key, lane)),
  })
  .map(
    (chosen): Act =>
      async (store, at) => {
        const loaded = await store.load(chosen.where);
        const entries = await store.log(chosen.where, 0);
        const number = Math.max(0, ...entries.map((entry) => entry.number)) + 1;
        const reference = `${chosen.reference}-${chosen.where}`;
        const held = await store.loadCase(reference);
        const closedAt = chosen.stage === 'closed' ? at : null;
        const handedOverAt = chosen.stage === 'collecting' ? null : at;
        const exhibits = [someExhibit(chosen.file)];
        const about =
          chosen.stage && someCase({ reference, stage: chosen.stage, closedAt, handedOverAt, exhibits });
        const value = someConversation({
          lane: chosen.where,
          consentAt: chosen.consented ? at : null,
          case: about ? reference : null,
          draft: { startedAt: at, facts: {}, files: [] },
        });
        const behind = chosen.behind ? 1 : 0;
        const other = chosen.elsewhere && (await store.loadCase(`ZD-AAAA-AA-${chosen.elsewhere}`))?.case;
        const also = other && other.value.reference !== reference ? [changed(other, at)] : [];
        const turn = someTurn({
          lane: chosen.where,
          also,
          letters: chosen.letter ? [someFiles(chosen.letter[0], chosen.file, chosen.letter[1], at)] : [],
          handled: chosen.handled,
          conversation: { value, version: Math.max(0, (loaded.conversation?.version ?? 0) - behind) },
          case: about && { value: about, version: held?.case.version ?? 0 },
          audit: about ? [{ ...someAudit('note_written', { text: reference }), at }] : [],
          log: [someEntry(number, { lane: chosen.where, at, case: about ? reference : null })],
          clocks: chosen.clock === null ? [] : [{ name: 'silence', dueAt: at + chosen.clock * DAY }],
          paymentNumbers: [chosen.file],
          terms: about ? [chosen.file] : [],
        });
        return store.commitTurns([turn]);
      },
  );
/** A case as another conversation's turn leaves it; its payment numbers, which are facts, stay. */
function changed({ value, version }: Versioned<Case>, at: number): CaseChange {
  const noted = { ...value, notes: [{ by: 'a', at, text: 'elsewhere' }] };
  const paymentNumbers = value.exhibits.map(({ sha256 }) => sha256);
  return { case: { value: noted, version }, audit: [{ ...someAudit('note_written'), at }], paymentNumbers };
}
const deliver = fc.constantFrom('sent', 'failed', 'unknown', 'later').map(
  (kind): Act =>
    async (store, at) => {
      const due = await store.takeDue(at, 3, CHANNELS);
      const retryAt = at + MINUTE;
      const broken = kind === 'failed' ? due.filter((one) => one.kind === 'clock') : [];
      for (const { id } of broken) await store.countRingFailure(id, 'because');
      for (const one of due)
        if (one.kind === 'send') await store.settle(one, { kind, reason: '', retryAt } as never, at);
      return due.map(({ id: _, ...rest }) => rest);
    },
);
const purge: Act = (store, at) => store.purge(at);
const forget = lane.map(
  (where): Act =>
    (store, at) =>
      store.forget(where, at),
);
const act = fc.oneof(
  { weight: 3, arbitrary: receive },
  { weight: 6, arbitrary: commit },
  { weight: 2, arbitrary: deliver },
  fail,
  fc.constant(purge),
  forget,
);

/** All that can be seen of a store. */
export async function picture(store: Store) {
  const references = LANES.flatMap((where) => [`ZD-AAAA-AA-${where}`, `ZD-BBBB-BB-${where}`]);
  const chains = await Promise.all(references.map((reference) => store.audit(reference)));
  const acts = (events: readonly AuditEvent[]) =>
    events.map(({ seq, type, at, data }) => ({ seq, type, at, data }));
  return {
    loaded: await Promise.all(LANES.map((where) => store.load(where))),
    logs: await Promise.all(LANES.map((where) => store.log(where, 0))),
    cases: await Promise.all(LANES.map((where) => store.casesOf(where))),
    open: await store.open(),
    decided: await store.decided(9),
    counts: await store.counts('lin', NOON),
    unclaimed: await store.list('unclaimed', 'lin', NOON, { limit: 9, offset: 0 }),
    found: (await store.search([['a'.repeat(64)]], 9)).map(({ reference }) => reference).toSorted(),
    figures: await store.caseFigures(0, Number.MAX_SAFE_INTEGER),
    quarantined: (await store.quarantined()).map(({ lane, reason, at }) => ({ lane, reason, at })),
    unnamed: await store.unnamed(['a', 'b', 'c'].map((digit) => digit.repeat(64))),
    waiting: (await store.waitingLanes()).toSorted(),
    next: await store.nextDueAt(CHANNELS),
    chains: chains.map(({ events, opened }) => ({ events: acts(events), opened: Object.keys(opened) })),
    payments: (await store.casesWithPayment(['a'.repeat(64), 'b'.repeat(64)])).toSorted((one, other) =>
      one.reference < other.reference ? -1 : 1,
    ),
  };
}

/** An opened store with nothing in it, and how to be done with it. */
type OpenEmpty = () => Promise<{ readonly store: OpenedStore; readonly done: () => Promise<void> }>;

/** Whatever is done to a store, it stays like the one in memory. */
export async function staysLikeMemory(open: OpenEmpty, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, pause), { minLength: 1, maxLength: 25 }), async (acts) => {
      const memory = createMemoryStore();
      const { store, done } = await open();
      try {
        let at = NOON;
        for (const [one, wait] of acts) {
          at += wait;
          expect(await one(store, at)).toEqual(await one(memory, at));
          expect(await picture(store)).toEqual(await picture(memory));
        }
        expect(await store.integrity()).toEqual([]);
      } finally {
        await done();
      }
    }),
    { numRuns },
  );
}
