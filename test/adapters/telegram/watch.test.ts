import { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatch } from '../../../src/adapters/telegram/watch.ts';
import { MINUTE } from '../../../src/domain/instant.ts';
import type { Heartbeat } from '../../../src/engine/heartbeat.ts';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';

const OURS = { url: 'http://127.0.0.1:9/telegram/webhook', secret: 's'.repeat(32) };
const THEIRS = 'http://127.0.0.1:9/somebody-else';

let fake: TelegramFake;
let api: Api;
let watch: Heartbeat;
let alarms: string[];
let interruptions: number[];
let before: number | null;

beforeAll(async () => {
  fake = await startTelegramFake();
  const { token } = await fake.bot();
  api = new Api(token, { apiRoot: fake.url });
});
afterAll(() => fake.stop());
beforeEach(() => {
  // Only what the watch waits by: the calls to Telegram are real ones.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  [alarms, interruptions, before] = [[], [], null];
  watch = createWatch({
    api,
    webhook: OURS,
    clock: { now: () => 1_000 * MINUTE },
    beats: { lastBeat: async () => before, beat: async () => before },
    working: () => true,
    heard: () => undefined,
    interrupted: async (from, to) => void interruptions.push((to - from) / MINUTE),
    alarm: (what) => alarms.push(what),
    report: (reason) => expect.fail(String(reason)),
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const webhook = async () => (await api.getWebhookInfo()).url;

describe('a webhook that somebody else changed', () => {
  it.each([
    ['led away', () => api.setWebhook(THEIRS)],
    ['taken off', () => api.deleteWebhook()],
  ])('and %s is told of within six minutes and set anew', async (_how, change) => {
    await watch.start();
    expect(await webhook()).toBe(OURS.url);
    await change();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    await vi.waitFor(async () => expect(await webhook()).toBe(OURS.url), 10_000);
    expect(alarms).toEqual(['webhook_changed']);
  });

  it('before the program started is only set: nobody is alarmed by the first start of all', async () => {
    await api.setWebhook(THEIRS);
    await watch.start();
    expect(await webhook()).toBe(OURS.url);
    expect(alarms).toEqual([]);
  });
});

describe('a silence', () => {
  it('is known by the sign of life before it, and told where a press may have died in it', async () => {
    before = 990 * MINUTE;
    await watch.start();
    expect(interruptions).toEqual([10]);
  });

  it('of a moment is none', async () => {
    before = 999 * MINUTE;
    await watch.start();
    expect(interruptions).toEqual([]);
  });
});
