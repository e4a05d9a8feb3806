import { describe, expect, it } from 'vitest';
import { createMemoryVault } from '../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { DAY } from '../../src/domain/instant.ts';
import { caseTalk } from '../../src/engine/case-talk.ts';
import { isPassing } from '../../src/engine/errors.ts';
import type { InboundContent } from '../../src/engine/inbound.ts';
import { openRehearsed } from '../../src/wiring/rehearsed-engine.ts';
import { act, LIN, OTHER_PAYMENT, submitted } from './desk/at-desk.ts';
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

describe('a bundle of everything that was handed out', () => {
  /** One case is closed, another one is at the desk, and everything was asked for in it. */
  async function bundled() {
    const { talk, reference } = await submitted();
    await act(talk, LIN, reference, { kind: 'claim' });
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'refunded', words: '今天退' });
    await talk.pass(8 * DAY);
    await talk.say('/new');
    await talk.say(OTHER_PAYMENT);
    await talk.press('submit');
    await talk.say('/mydata');
    return { talk, reference, open: (await talk.case())?.reference ?? '' };
  }
  const zips = async (talk: Awaited<ReturnType<typeof bundled>>['talk']) =>
    (await talk.log()).filter(({ files }) => files.some(({ name }) => name.endsWith('.zip')));

  it('goes with what it holds, also where another case stays', async () => {
    const { talk, reference, open } = await bundled();
    expect(await zips(talk)).toMatchObject([{ case: null, aside: true }]);
    await talk.say('/delete');
    await talk.press('delete_yes');
    expect(await talk.store.row(reference)).toBeNull();
    expect(await talk.store.row(open)).not.toBeNull();
    expect(await zips(talk)).toEqual([]);
  });

  it('is not for the desk, and stays a day', async () => {
    const { talk, open } = await bundled();
    expect((await talk.log()).at(-1)?.text).toBe(texts.word({ key: 'mydata-ready' }, 'zh-CN'));
    const said = caseTalk(await talk.log(), open);
    expect(said.flatMap(({ files }) => files)).toEqual([]);
    await talk.store.purge(talk.now() + DAY - 1);
    expect(await zips(talk)).toHaveLength(1);
    await talk.store.purge(talk.now() + DAY);
    expect(await zips(talk)).toEqual([]);
  });
});
