import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import { handleLane } from '../../src/engine/customer.ts';
import { ZhaodanError } from '../../src/engine/errors.ts';
import type { Turn } from '../../src/engine/ports/turn-store.ts';
import { LANE } from '../contract/samples.ts';
import { NOW, texts } from './rehearsal.ts';
import { reporterOf, turnParts } from './turn-parts.ts';

const BUG = new TypeError('a bug');
const FULL = new ZhaodanError('storage_full', 'no room');

let store: Store;
let failures: unknown[];
let rested: number;
/** What committing a turn meets, by what the turn says it handles. */
let meets: (turn: Turn) => Error | null;

beforeEach(() => {
  const memory = createMemoryStore();
  meets = () => null;
  [failures, rested] = [[], 0];
  store = {
    ...memory,
    async commitTurns(turns) {
      const met = turns[0] && meets(turns[0]);
      if (met) throw met;
      return memory.commitTurns(turns);
    },
  };
});

async function receive(...texts: readonly string[]): Promise<void> {
  await store.receive(
    texts.map((text, index) => ({
      key: `${index} ${text}`,
      lane: LANE,
      at: NOW,
      content: { kind: 'text', text } as const,
    })),
  );
}

const handle = () =>
  handleLane(LANE, {
    ...turnParts(store),
    reporter: reporterOf({ turnFailed: (_lane, reason) => failures.push(reason) }),
    wake: () => undefined,
    rest: () => {
      rested += 1;
    },
  });
const said = async () =>
  (await store.log(LANE, 0)).filter(({ author }) => author === 'customer').map(({ text }) => text);
const waiting = async () => (await store.load(LANE)).waiting.length;

describe('an event that cannot be handled', () => {
  it('is tried again only after a rest, three times in all; those before it in the same breath are answered', async () => {
    meets = ({ handled }) => (handled.some((key) => key.endsWith('毒')) ? BUG : null);
    await receive('你好', '毒', '在吗');
    for (const times of [1, 2]) {
      await handle();
      expect([failures.length, rested, await waiting()]).toEqual([times, times, 2]);
    }
    expect(await said()).toEqual(['你好']);
    await handle();
    expect([failures.length, rested, await waiting()]).toEqual([3, 2, 0]);
    expect(await said()).toEqual(['你好', '在吗', '毒']);
    expect(await store.quarantined()).toHaveLength(1);
    const lines = await store.log(LANE, 0);
    expect(lines.at(-1)?.text).toContain(texts.word({ key: 'set-aside' }, 'zh-CN'));
  });

  it('leaves no secret in the conversation, and is told of once where that fails as well', async () => {
    meets = ({ handled }) => (handled.some((key) => key.includes('密码')) ? BUG : null);
    await receive('密码：hunter2x，付了68');
    for (const _ of [1, 2, 3, 4, 5, 6, 7]) await handle();
    expect(await store.quarantined()).toHaveLength(2);
    expect(await waiting()).toBe(0);
    meets = ({ handled }) => (handled.includes('0 密码：hunter2y，付了68') ? BUG : null);
    await receive('密码：hunter2y，付了68');
    for (const _ of [1, 2, 3]) await handle();
    expect(await said()).toEqual(['密码：●●●●，付了68']);
  });

  it('is not blamed for a disk that fills while it is tried alone', async () => {
    meets = ({ handled }) => (handled.length > 1 ? BUG : FULL);
    await receive('你好', '在吗');
    await expect(handle()).rejects.toBe(FULL);
    expect([failures, rested, await waiting()]).toEqual([[], 0, 2]);
    meets = () => null;
    await handle();
    expect(await said()).toEqual(['你好', '在吗']);
  });

  it('is told about its code also when it is tried alone', async () => {
    meets = ({ handled }) => (handled.length > 1 ? BUG : null);
    await receive('/start HDZQ-7K3F-2QXM', '在吗');
    await handle();
    expect(await waiting()).toBe(0);
    const lines = (await store.log(LANE, 0)).map(({ text }) => text);
    expect(lines.join('\n')).toContain(texts.word({ key: 'continue-no-such-code' }, 'zh-CN'));
  });
});

it('looks again at once where another process took some of what it was about to answer', async () => {
  await receive('付了68没反应', '支付宝付的');
  const { commitTurns } = store;
  let raced = false;
  store.commitTurns = async (turns) => {
    const [turn] = turns;
    if (!raced && turn) {
      raced = true;
      const first = { ...turn, handled: turn.handled.slice(0, 1), log: turn.log.slice(0, 1) };
      expect(await commitTurns([first])).toEqual(['done']);
    }
    return commitTurns(turns);
  };
  await handle();
  expect(await said()).toEqual(['付了68没反应', '支付宝付的']);
  expect(await waiting()).toBe(0);
});
