import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { type ApiAnswer, apiOf, type CallApi } from './bot-api.ts';
import { eventually } from './eventually.ts';

let fake: TelegramFake;
let call: CallApi;
let user: number;

beforeAll(async () => {
  fake = await startTelegramFake();
  call = apiOf(fake.url, (await fake.bot()).token);
});

afterAll(() => fake.stop());

/** The clock stands still unless a test moves it. */
beforeEach(async () => {
  await fake.beginAgain();
  await fake.runTime(0);
  user = (await fake.newUser()).id;
});

interface Updates {
  readonly ids: number[];
  readonly texts: (string | undefined)[];
}

/** A poll that nothing before it slows down. */
async function poll(fields: object = {}): Promise<Updates> {
  await fake.advance(4);
  return updatesIn(await call('getUpdates', fields));
}

function updatesIn({ result }: ApiAnswer): Updates {
  const updates = result as {
    update_id: number;
    message?: { text?: string };
    edited_message?: { text?: string };
  }[];
  return {
    ids: updates.map(({ update_id: id }) => id),
    texts: updates.map(({ message, edited_message: edited }) => (message ?? edited)?.text),
  };
}

async function say(...texts: string[]): Promise<void> {
  for (const text of texts) await fake.say(user, text);
}

/** A long poll that has begun to wait. */
async function wait(fields: object = {}): Promise<Promise<ApiAnswer>[]> {
  await fake.advance(4);
  const answer = call('getUpdates', { timeout: 30, ...fields });
  await eventually(async () => expect(await fake.isPolled()).toBe(true));
  return [answer];
}

describe('getUpdates', () => {
  it('gives what waits until an offset confirms it', async () => {
    await say('a', 'b', 'c');
    const first = await poll();
    expect(first.texts).toEqual(['a', 'b', 'c']);
    expect((await poll()).ids).toEqual(first.ids);
    const [, second = 0] = first.ids;
    expect((await poll({ offset: second })).texts).toEqual(['b', 'c']);
    expect((await poll({ offset: 0 })).texts).toEqual(['b', 'c']);
    expect((await poll({ offset: second + 2 })).texts).toEqual([]);
    expect(await fake.waitingUpdates()).toEqual([]);
  });

  it('forgets all but the newest where the offset is negative', async () => {
    await say('a', 'b', 'c');
    expect((await poll({ offset: -1 })).texts).toEqual(['c']);
    expect((await poll()).texts).toEqual(['c']);
  });

  it('gives at most the limit, at most 100', async () => {
    await say(...Array.from({ length: 103 }, (_, i) => `${i}`));
    expect((await poll({ limit: 2 })).texts).toEqual(['0', '1']);
    expect((await poll({ limit: 1000 })).texts).toHaveLength(100);
  });

  it('gives one only to who asks with the same offset within half a second', async () => {
    await say('a', 'b');
    expect((await poll({ offset: 0 })).texts).toEqual(['a', 'b']);
    expect(updatesIn(await call('getUpdates', { offset: 0 })).texts).toEqual(['a']);
    await fake.advance(0.6);
    expect(updatesIn(await call('getUpdates', { offset: 0 })).texts).toEqual(['a', 'b']);
  });

  it('waits for the first update, or until the time is over, at most 50 seconds', async () => {
    const [first] = await wait();
    await say('a');
    const { result } = (await first) as ApiAnswer;
    expect(result).toMatchObject([{ message: { text: 'a' } }]);
    const [second] = await wait({ offset: result[0].update_id + 1, timeout: 300 });
    await fake.advance(49);
    expect(await fake.isPolled()).toBe(true);
    await fake.advance(1);
    expect(((await second) as ApiAnswer).result).toEqual([]);
  });

  it('ends with 409 for whoever waited first when a second one comes, later for the next', async () => {
    const [first] = await wait();
    const second = call('getUpdates', { timeout: 30 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    const third = call('getUpdates', { timeout: 29 });
    await eventually(async () => {
      await fake.advance(3);
      expect(await Promise.race([second, Promise.resolve(null)])).toMatchObject({ error_code: 409 });
    });
    await say('x');
    expect((await third).ok).toBe(true);
  });

  it('is no way while a webhook is set, and setting one ends it', async () => {
    const [waiting] = await wait();
    await call('setWebhook', { url: 'http://127.0.0.1:9/' });
    expect(((await waiting) as ApiAnswer).description).toBe('Conflict: terminated by setWebhook request');
    await fake.advance(3);
    expect((await call('getUpdates')).description).toMatch(
      /^Conflict: can't use getUpdates method while webhook is active/,
    );
    await call('deleteWebhook');
    expect((await call('getUpdates')).ok).toBe(true);
  });

  it('gives only the kinds that were asked for last, and by default not the rare ones', async () => {
    const message = await fake.say(user, 'a');
    await poll({ offset: 1, allowed_updates: ['edited_message'] });
    await say('not asked for');
    await fake.edit(user, message, 'b');
    expect((await poll()).texts).toEqual(['a', 'b']);
    await poll({ allowed_updates: [] });
    await say('c');
    expect((await poll()).texts).toEqual(['a', 'b', 'c']);
  });

  it('never gives what has expired', async () => {
    await say('a');
    await call('sendMessage', {
      chat_id: user,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] },
    });
    await fake.press(user, { text: 'A' });
    expect((await poll()).ids).toHaveLength(2);
    await fake.advance(150);
    expect((await poll()).texts).toEqual(['a']);
    await fake.advance(86_400);
    expect((await poll()).texts).toEqual([]);
  });
});

describe('updates that misbehave', () => {
  it('come again after they were confirmed', async () => {
    await fake.say(user, 'a', { again: 1 });
    const { ids } = await poll();
    const next = { offset: (ids[0] ?? 0) + 1 };
    expect((await poll(next)).ids).toEqual(ids);
    expect((await poll(next)).ids).toEqual([]);
  });

  it('come late, after what happened later, with the lower id', async () => {
    await fake.say(user, 'a', { late: 20 });
    await say('b');
    const early = await poll();
    expect(early.texts).toEqual(['b']);
    await fake.advance(20);
    const late = await poll({ offset: (early.ids[0] ?? 0) + 1 });
    expect(late.texts).toEqual(['a']);
    expect(late.ids[0]).toBeLessThan(early.ids[0] ?? 0);
    expect((await poll({ offset: (early.ids[0] ?? 0) + 1 })).ids).toEqual([]);
  });

  it('count from another number after a week of silence, which may be lower', async () => {
    await say('a');
    const { ids } = await poll();
    await poll({ offset: (ids[0] ?? 0) + 1 });
    await fake.jumpUpdateId(1_000_000);
    await say('b');
    const jumped = await poll({ offset: (ids[0] ?? 0) + 1 });
    expect(jumped).toEqual({ ids: [1_000_000], texts: ['b'] });
    expect((await poll({ offset: 1_000_001 })).ids).toEqual([]);
  });

  it('say the same under two ids: a message as one, a press as two queries', async () => {
    await fake.say(user, 'a', { newIds: 1 });
    const { ids, texts } = await poll();
    expect(texts).toEqual(['a', 'a']);
    expect(new Set(ids).size).toBe(2);
    await call('sendMessage', {
      chat_id: user,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] },
    });
    const presses = await fake.press(user, { text: 'A', newIds: 1 });
    await fake.advance(4);
    const { result } = await call('getUpdates', { offset: (ids[1] ?? 0) + 1 });
    expect(result.map((one: { callback_query: { id: string } }) => one.callback_query.id)).toEqual(presses);
    expect(new Set(presses).size).toBe(2);
  });

  it('do so at random, and the same way for the same seed', async () => {
    const round = async () => {
      await fake.beginAgain();
      await fake.runTime(0);
      user = (await fake.newUser()).id;
      await fake.misbehave({ seed: 3, again: 0.3, late: { probability: 0.3, seconds: 60 } });
      await say(...Array.from({ length: 20 }, (_, i) => `${i}`));
      const now = await poll();
      await fake.advance(60);
      const late = await poll();
      return { now: now.texts, late: late.texts };
    };
    const first = await round();
    expect(first.now.length).toBeGreaterThan(5);
    expect(first.now.length).toBeLessThan(20);
    expect(first.late).toHaveLength(20);
    expect(await round()).toEqual(first);
  });
});
