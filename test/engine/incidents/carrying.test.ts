import { expect, it } from 'vitest';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import type { Store } from '../../../src/adapters/store/store.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { isPassing } from '../../../src/engine/errors.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import type { Versioned } from '../../../src/engine/ports/turn-store.ts';
import { openRehearsed } from '../../../src/wiring/rehearsed-engine.ts';
import { ALL_AT_ONCE, begin, loaded, NOW, texts } from '../rehearsal.ts';
import { stumbling } from '../stumbling.ts';

const LEAD: Agent = { id: 'lead', name: '王', role: 'lead', active: true };
const LANES = ['web:1', 'web:2', 'web:3'];
const DEED = { kind: 'tell', words: { 'zh-CN': '我们在查', en: 'We are on it' } } as const;

async function outageIn(store: Store): Promise<Versioned<Incident>> {
  await store.saveAgent(LEAD);
  for (const [index, lane] of LANES.entries()) {
    const talk = begin({ store, lane });
    await talk.say(ALL_AT_ONCE.replaceAll(/\d{4}(?= |$)/g, `346${index}`));
    await talk.press('agree');
    await talk.press('submit');
  }
  const [found] = await store.incidents(NOW);
  if (!found) throw new Error('three of a kind are an incident');
  return found;
}

function open(store: Store) {
  const failed = (reason: unknown) => {
    if (!isPassing(reason)) throw reason;
  };
  return openRehearsed(loaded, texts, {
    ...{ store, failed, vault: createMemoryVault(), locale: 'zh-CN', now: () => NOW },
  });
}

async function told(store: Store): Promise<readonly string[]> {
  const logs = await Promise.all(LANES.map(async (lane) => [lane, await store.log(lane, 0)] as const));
  return logs.flatMap(([lane, log]) => log.flatMap(({ text }) => (text.includes('我们在查') ? lane : [])));
}

it('what is done to an incident reaches every case once, also where the store is away on the way', async () => {
  const away = stumbling(createMemoryStore());
  const { store } = away;
  const { id } = (await outageIn(store)).value;
  const engine = open(store);
  away.stumble('loadCase', 2);
  expect(await engine.actOnIncident(LEAD, id, 'press-0001', DEED)).toMatchObject({ kind: 'done' });
  await engine.idle();
  expect(await told(store)).toEqual(LANES);
  expect((await store.incident(id))?.value.acts[0]?.done).toEqual({ count: 3, refused: 0 });
  expect(away.stumbled).toBe(1);
  await engine.stop();
});

it('counts a case that it had reached before the store was away as done', async () => {
  const away = stumbling(createMemoryStore());
  const { store } = away;
  const { id } = (await outageIn(store)).value;
  const engine = open(store);
  const resolve = { ...DEED, kind: 'resolve', resolution: 'explained' } as const;
  away.stumble('saveIncident', 2);
  expect(await engine.actOnIncident(LEAD, id, 'press-0001', resolve)).toMatchObject({ kind: 'done' });
  await engine.idle();
  expect(away.stumbled).toBe(1);
  expect((await store.incident(id))?.value.acts[0]?.done).toEqual({ count: 3, refused: 0 });
  await engine.stop();
});

it('goes on after a start with what was done to an incident that was closed since', async () => {
  const store = createMemoryStore();
  const { value, version } = await outageIn(store);
  const acts = [{ key: 'press-0001', by: LEAD.id, at: NOW, deed: DEED, done: null }];
  const closedAt = NOW - 40 * 24 * 3_600_000;
  await store.saveIncident({ value: { ...value, closedAt, acts }, version });
  const engine = open(store);
  await engine.start();
  await engine.idle();
  expect(await told(store)).toEqual(LANES);
  await engine.stop();
});
