import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SharedStore } from '../../../src/adapters/store/open-postgres.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someTurn,
} from '../../contract/samples.ts';
import { COMPILED, QUICKLY } from '../../quick-node.ts';
import { type FreshStore, freshStore, openAt } from './places.ts';

const CLAIMS = 500;
let fresh: FreshStore;
let other: SharedStore;
beforeAll(async () => {
  fresh = await freshStore();
  other = await openAt(fresh.database.url);
});
afterAll(async () => {
  await other.close();
  await fresh.close();
});
afterEach(() => fresh.empty());

/** A process of its own that claims the case whenever it can, and says which version it won. */
async function claimant(name: string): Promise<readonly number[]> {
  const child = spawn(
    process.execPath,
    [...QUICKLY, join(import.meta.dirname, 'claimant.ts'), fresh.database.url, name, String(CLAIMS)],
    { env: { ...process.env, ...COMPILED }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const won: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) won.push(Number(line));
  return won;
}

describe('processes on one store', () => {
  it(`claim one case ${CLAIMS} times, each time exactly one of them`, async () => {
    await fresh.store.commitTurns([
      someTurn({
        case: { value: someCase({ stage: 'handed_over' }), version: 0 },
        audit: [someAudit('case_opened')],
      }),
    ]);
    const won = await Promise.all(['a', 'b'].map(claimant));
    const all = won.flat().toSorted((one, another) => one - another);
    expect(all).toEqual(Array.from({ length: CLAIMS }, (_, index) => index + 1));
    for (const each of won) expect(each.length).toBeGreaterThan(0);
    const { events } = await fresh.store.audit('ZD-7K3F-2Q');
    expect(events).toHaveLength(CLAIMS + 1);
    expect(await fresh.store.integrity()).toEqual([]);
  });

  it('bring what is said to each lane in its order and once, whatever becomes of a send', async () => {
    const fates = fc.array(fc.constantFrom('sent', 'sent', 'later', 'unknown'), {
      minLength: 60,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fates, async (given) => {
        await fresh.empty();
        const lanes = ['web:a', 'web:b', 'web:c', 'web:d'];
        await fresh.store.commitTurns(
          lanes.map((lane) =>
            someTurn({
              lane,
              conversation: { value: someConversation({ lane }), version: 0 },
              log: [1, 2, 3, 4, 5].map((number) => someEntry(number, { lane })),
            }),
          ),
        );
        const fate = given.values();
        const said = new Map(lanes.map((lane) => [lane, [] as number[]]));
        let now = NOON;
        const drain = async (store: SharedStore) => {
          const due = await store.takeDue(now, 2, ['web']);
          for (const one of due) {
            if (one.kind !== 'send') continue;
            const { number, lane } = one.parcel.entry;
            const kind = fate.next().value ?? 'sent';
            if (kind === 'sent') said.get(lane)?.push(number);
            await store.settle(one, { kind, reason: '', retryAt: now } as never, now);
          }
          return due.length;
        };
        for (let idle = 0; idle < 3; ) {
          const taken = await Promise.all([drain(fresh.store), drain(other), drain(fresh.store)]);
          idle = taken.every((count) => count === 0) ? idle + 1 : 0;
          now += 1_000;
        }
        const lost = (await fresh.store.quarantined()).length;
        for (const numbers of said.values())
          expect(numbers).toEqual(numbers.toSorted((one, another) => one - another));
        expect([...said.values()].flat().length + lost).toBe(20);
      }),
      { numRuns: 12 },
    );
  });

  it('take each due thing once, however many ask at the same time', async () => {
    const lanes = Array.from({ length: 40 }, (_, index) => `web:${index}`);
    await fresh.store.commitTurns(
      lanes.map((lane) =>
        someTurn({
          lane,
          conversation: { value: someConversation({ lane }), version: 0 },
          log: [someEntry(1, { lane })],
          clocks: [{ name: 'silence', dueAt: NOON }],
        }),
      ),
    );
    const takers = Array.from({ length: 12 }, (_, index) =>
      (index % 2 === 0 ? fresh.store : other).takeDue(NOON, 20, ['web']),
    );
    const first = (await Promise.all(takers)).flat().map(({ id }) => id);
    expect(new Set(first).size).toBe(first.length);
    const rest: string[] = [];
    for (;;) {
      const more = await other.takeDue(NOON, 20, ['web']);
      if (more.length === 0) break;
      rest.push(...more.map(({ id }) => id));
    }
    expect(new Set([...first, ...rest]).size).toBe(80);
    expect(first.length + rest.length).toBe(80);
  });

  it('redeem one code once, and bring one event once', async () => {
    await fresh.store.issue({ kind: 'resume_code', hash: 'f00d', subject: LANE, expiresAt: NOON + 1 });
    const redeemed = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? fresh.store : other).redeem('f00d', `telegram:${index}`, NOON),
      ),
    );
    expect(redeemed.filter((lane) => lane !== null)).toEqual([LANE]);
    await fresh.store.commitTurns([someTurn({ log: [someEntry(1)] })]);
    expect(await fresh.store.toldBetween(NOON, NOON)).toHaveLength(2);
  });
});
