import { expect, it } from 'vitest';
import { createMemoryVault } from '../../src/adapters/files/memory-vault.ts';
import { createContinueCodes } from '../../src/adapters/secrets/continue-codes.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { DAY } from '../../src/domain/instant.ts';
import { isPassing } from '../../src/engine/errors.ts';
import { openRehearsed } from '../../src/wiring/rehearsed-engine.ts';
import { act, LIN, OTHER_PAYMENT, submitted } from './desk/at-desk.ts';
import { loaded, NOW, texts } from './rehearsal.ts';
import { stumbling } from './stumbling.ts';

const PAGE = 'web:a';
const CHAT = 'telegram:5';

async function house() {
  const away = stumbling(createMemoryStore());
  const { store } = away;
  const clock = { now: () => NOW };
  const failed = (reason: unknown) => {
    if (!isPassing(reason)) throw reason;
  };
  const engine = openRehearsed(loaded, texts, {
    ...{ store, failed, vault: createMemoryVault(), locale: 'zh-CN', now: clock.now },
  });
  let sent = 0;
  const hear = (lane: string, ...words: readonly string[]) =>
    Promise.all(
      words.map((text) => {
        sent += 1;
        return engine.receive({ key: `k${sent}`, lane, at: NOW, content: { kind: 'text', text } });
      }),
    );
  await hear(PAGE, '付了68没反应');
  await engine.idle();
  const randomness = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  const { code } = await createContinueCodes({ store, clock, randomness }).issue(PAGE);
  const told = async (lane: string) =>
    (await store.log(lane, 0)).filter(({ author }) => author !== 'customer').map(({ text }) => text);
  return { away, store, engine, hear, code, told };
}

it('what is written right before and behind a code goes where it was written for', async () => {
  const { store, engine, hear, code, told } = await house();
  await hear(CHAT, '你好', `/start ${code}`, '交易单号4200002345202611213456789012', '支付宝付的');
  await engine.idle();
  const { conversation, waiting } = await store.load(PAGE);
  expect(conversation?.value.draft.facts).toHaveProperty('transaction_id');
  expect(waiting).toEqual([]);
  expect((await store.load(CHAT)).waiting).toEqual([]);
  expect((await told(PAGE)).filter((text) => text.includes('接上了'))).toHaveLength(1);
  expect((await store.load(CHAT)).conversation?.value.draft.facts).toEqual({});
  await engine.stop();
});

it('a code is redeemed to its end, also where the store is away right after it was used up', async () => {
  const { away, store, engine, hear, code, told } = await house();
  away.stumble('commitTurns', 1, (turns) => JSON.stringify(turns).includes(`"lane":"${CHAT}"`));
  await hear(CHAT, `/start ${code}`);
  await engine.idle();
  expect(away.stumbled).toBe(1);
  expect((await store.loadFrom(CHAT)).lane).toBe(PAGE);
  expect((await told(PAGE)).at(-1)).toContain('接上了');
  expect(await told(CHAT)).toEqual([]);
  await engine.stop();
});

it('whoever has a case open where they are finishes it there, also one that is decided or not talked about', async () => {
  const there = await submitted({ lane: PAGE });
  const { store } = there.talk;
  const here = await submitted({ lane: CHAT, store }, OTHER_PAYMENT);
  const tryToGoOn = async () => {
    await there.talk.say('/continue');
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec((await there.talk.last()).text)?.[0];
    await here.talk.say(`/continue ${code}`);
    return (await store.loadFrom(CHAT)).lane;
  };
  await here.talk.say('/new');
  expect(await tryToGoOn()).toBe(CHAT);
  await act(here.talk, LIN, here.reference, { kind: 'claim' });
  await act(here.talk, LIN, here.reference, { kind: 'resolve', resolution: 'refunded', words: '今天退' });
  expect(await tryToGoOn()).toBe(CHAT);
  expect((await here.talk.last()).text).toContain(texts.word({ key: 'continue-busy' }, 'zh-CN'));
  for (const { talk } of [there, here]) await talk.pass(8 * DAY);
  expect(await tryToGoOn()).toBe(PAGE);
});
