import { expect, it } from 'vitest';
import { createMemoryVault } from '../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { isPassing } from '../../src/engine/errors.ts';
import type { InboundContent } from '../../src/engine/inbound.ts';
import { openRehearsed } from '../../src/wiring/rehearsed-engine.ts';
import { loaded, NOW, texts } from './rehearsal.ts';
import { stumbling } from './stumbling.ts';

const LANE = 'web:x';

it('says what was deleted, also where the store is away right after it went', async () => {
  const away = stumbling(createMemoryStore());
  const { store } = away;
  const failed = (reason: unknown) => {
    if (!isPassing(reason)) throw reason;
  };
  const engine = openRehearsed(loaded, texts, {
    ...{ store, failed, vault: createMemoryVault(), locale: 'zh-CN', now: () => NOW },
  });
  let sent = 0;
  const send = async (content: InboundContent) => {
    sent += 1;
    await engine.receive({ key: `k${sent}`, lane: LANE, at: NOW, content });
    await engine.idle();
  };
  await send({ kind: 'text', text: '付了68没反应' });
  await send({ kind: 'text', text: '/delete' });
  const { lastNumber = 0, prompt } = (await store.load(LANE)).conversation?.value ?? {};
  const option = prompt?.buttons.find((button) => button.option.includes('delete_yes'))?.option ?? '';
  away.stumble('commitTurns');
  await send({ kind: 'press', prompt: prompt?.id ?? '', option });
  expect(away.stumbled).toBe(1);
  const log = await store.log(LANE, 0);
  expect(log[0]?.number).toBe(lastNumber + 1);
  expect(log[0]).toMatchObject({ author: 'customer', pressed: true });
  expect(log[1]?.text).toContain(texts.word({ key: 'delete-done' }, 'zh-CN'));
  expect((await store.load(LANE)).waiting).toEqual([]);
  await engine.stop();
});
