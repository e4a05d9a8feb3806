import { expect, it } from 'vitest';
import { createMemoryVault } from '../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { DAY } from '../../src/domain/instant.ts';
import { CASE_KEPT } from '../../src/domain/kept.ts';
import { applyRetention } from '../../src/engine/retention.ts';
import { NOW } from './rehearsal.ts';

const WORDS = { 'zh-CN': '我们在查', en: 'We are on it' };

function incident(id: string, closedAt: number | null): Incident {
  const act = { key: id, by: 'lead', at: NOW, deed: { kind: 'tell', words: WORDS }, done: null } as const;
  return {
    ...{ id, lossType: 'paid_no_order', paymentChannel: 'wechat', cases: ['ZD-7K3F-2Q'] },
    ...{ openedAt: NOW, closedAt, from: NOW, until: NOW, notice: WORDS, acts: [act] },
  };
}

it('words of incidents and mail that was set aside go with the date of a closed case', async () => {
  const store = createMemoryStore();
  for (const each of [incident('IN-OLD', NOW), incident('IN-NEW', NOW + DAY), incident('IN-OPEN', null)])
    await store.saveIncident({ value: each, version: 0 });
  for (const at of [NOW, NOW + DAY]) {
    await store.keepMail({ key: `mail ${at}`, lane: 'desk', body: '顾客的原话' }, at);
    const [mail] = await store.takeDue(at, 1, ['desk']);
    for (const _ of [1, 2, 3]) await store.countRingFailure(mail?.id ?? '', 'TypeError');
  }
  expect(await store.quarantined()).toHaveLength(2);
  await applyRetention({ store, vault: createMemoryVault(), clock: { now: () => NOW + CASE_KEPT } });
  expect((await store.incident('IN-OLD'))?.value).toMatchObject({ notice: null, acts: [], closedAt: NOW });
  for (const id of ['IN-NEW', 'IN-OPEN'])
    expect((await store.incident(id))?.value).toMatchObject({ notice: WORDS, acts: [{ key: id }] });
  expect(await store.quarantined()).toMatchObject([{ at: NOW + DAY }]);
});
