import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedStore } from '../../../src/adapters/store/open-postgres.ts';
import { openPostgresStore } from '../../../src/adapters/store/open-postgres.ts';
import { MINUTE } from '../../../src/domain/instant.ts';
import { testSecrets } from '../../adapters/store/places.ts';
import { LANE, someConversation, someEntry, someTurn } from '../../contract/samples.ts';
import { type FreshStore, freshStore } from './places.ts';

let fresh: FreshStore;
let web: SharedStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.close());
beforeEach(async () => {
  web = await openPostgresStore({ url: fresh.database.url, secrets: testSecrets, wakesOthers: true });
});
afterEach(async () => {
  await web.close();
  await fresh.empty();
  await fresh.database.run('DELETE FROM graphile_worker._private_jobs');
});
const within = { timeout: 60_000, interval: 20 };

describe('news', () => {
  it('reach the other processes by names that say nothing, and not the one that tells them', async () => {
    const heard: string[] = [];
    const listener = {
      lane: (topic: string) => heard.push(topic),
      desk: () => heard.push('desk'),
      anything: () => heard.push('anything'),
    };
    const own: string[] = [];
    const listening = [
      fresh.store.news.listen(listener),
      web.news.listen({ lane: (topic) => own.push(topic), desk: () => own.push('desk'), anything: () => {} }),
    ];
    await vi.waitFor(async () => {
      web.news.lane(LANE);
      web.news.desk();
      await vi.waitFor(() => expect(heard).toContain('desk'), { timeout: 500, interval: 20 });
    }, within);
    expect(heard).toContain(fresh.store.news.topicOf(LANE));
    expect(heard.join()).not.toContain('k7q2');
    expect(own).toEqual([]);
    for (const each of listening) each.stop();
  });

  it('are made up for by one look at everything after the line was broken', async () => {
    const heard: string[] = [];
    const listening = fresh.store.news.listen({
      lane: (topic) => heard.push(topic),
      desk: () => heard.push('desk'),
      anything: () => heard.push('anything'),
    });
    const breakLine = () =>
      fresh.database.rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'zhaodan news' AND datname = current_database() AND query LIKE 'LISTEN%'`,
      );
    await vi.waitFor(async () => expect(await breakLine()).toHaveLength(1), within);
    await vi.waitFor(() => expect(heard).toEqual(['anything']), within);
    await vi.waitFor(async () => {
      web.news.lane(LANE);
      await vi.waitFor(() => expect(heard).toContain(fresh.store.news.topicOf(LANE)), { timeout: 500 });
    }, within);
    listening.stop();
  });
});

describe('wake-ups', () => {
  const jobs = () =>
    fresh.database.rows(`
      SELECT key, run_at <= now() AS now, extract(epoch FROM run_at)::bigint AS at
      FROM graphile_worker._private_jobs ORDER BY id`);
  const turn = (version: number, change = {}) =>
    someTurn({ conversation: { value: someConversation(), version }, ...change });

  it('are added in the transaction that makes something due, one for each lane', async () => {
    const dueAt = Date.now() + 30 * MINUTE;
    await web.commitTurns([turn(0, { clocks: [{ name: 'silence', dueAt }] })]);
    expect(await jobs()).toMatchObject([{ key: 'lane 1', now: false, at: String(Math.round(dueAt / 1000)) }]);
    const at = Date.now();
    await web.commitTurns([turn(1, { log: [someEntry(1, { at })], clocks: [{ name: 'silence', dueAt }] })]);
    expect(await jobs()).toMatchObject([{ key: 'lane 1', now: true }]);
    await web.commitTurns([turn(2, { clocks: [{ name: 'silence', dueAt: dueAt + MINUTE }] })]);
    expect(await jobs()).toMatchObject([{ now: true }]);
    expect(await web.commitTurns([turn(1, { log: [someEntry(2, { at })] })])).toEqual(['stale']);
    expect(await jobs()).toHaveLength(1);
    await web.keepMail({ key: 'm1', lane: 'a', body: '{}' }, at);
    expect(await jobs()).toMatchObject([{ key: 'lane 1' }, { key: 'lane 0' }]);
  });

  it('are not added by a process that looks by itself', async () => {
    await fresh.store.commitTurns([
      turn(0, { log: [someEntry(1)], clocks: [{ name: 'silence', dueAt: 1 }] }),
    ]);
    expect(await jobs()).toEqual([]);
  });

  it('are heard by a worker, which looks and asks to be woken for what comes next', async () => {
    const looked: number[] = [];
    const worker = fresh.store.hearWakeUps({
      look: async () => void looked.push(Date.now()),
      keepHouse: async () => undefined,
      report: (reason) => expect(reason).toBeUndefined(),
    });
    const dueAt = Date.now() + 30 * MINUTE;
    const log = [someEntry(1, { at: Date.now() })];
    await web.commitTurns([turn(0, { log, clocks: [{ name: 'silence', dueAt }] })]);
    await vi.waitFor(() => expect(looked.length).toBeGreaterThan(0), within);
    await vi.waitFor(async () => expect(await jobs()).toMatchObject([{ key: 'lane 1', now: false }]), within);
    const next = Number((await jobs())[0]?.at) * 1000;
    expect(next).toBeGreaterThan(Date.now() + 20_000);
    expect(next).toBeLessThan(dueAt);
    await worker.stop();
  });

  it('are given up also by a worker that was only just beginning to hear them', async () => {
    const worker = fresh.store.hearWakeUps({
      look: async () => undefined,
      keepHouse: async () => undefined,
      report: (reason) => expect(reason).toBeUndefined(),
    });
    expect(await worker.stop()).toBeUndefined();
  });
});
