import { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Watch } from '../../../src/adapters/telegram/watch.ts';
import { MINUTE, SECOND } from '../../../src/domain/instant.ts';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';

const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const OURS = 'http://127.0.0.1:9/telegram/webhook';
const NOON = Date.parse('2026-11-22T12:00:00Z');

let fake: TelegramFake;
let api: Api;
beforeAll(async () => {
  fake = await startTelegramFake();
  api = new Api((await fake.bot()).token, { apiRoot: fake.url });
});
afterAll(() => fake.stop());
afterEach(() => {
  vi.useRealTimers();
});

/** A channel that was looked at before, and what its watch reports. */
function watching() {
  const seen = { spans: [] as (readonly [number, number])[], alarms: [] as string[], now: NOON };
  let last: number | null = null;
  const open = () =>
    new Watch({
      api,
      webhook: { url: OURS, secret: SECRET },
      clock: { now: () => seen.now },
      beats: {
        async beat(_name, at) {
          const before = last;
          last = at;
          return before;
        },
      },
      working: () => true,
      heard: () => undefined,
      interrupted: async (from, to) => {
        seen.spans.push([from, to]);
      },
      alarm: (what) => seen.alarms.push(what),
    });
  return { seen, open };
}

describe('a watch over Telegram', () => {
  it('knows after an outage how long it was, and minds none in which no press could die', async () => {
    const { seen, open } = watching();
    const begun = async (at: number) => {
      seen.now = at;
      const watch = open();
      await watch.start();
      watch.stop();
    };
    await begun(NOON);
    await begun(NOON + 100 * SECOND);
    expect(seen.spans).toEqual([]);
    await begun(NOON + 5 * MINUTE);
    expect(seen.spans).toEqual([[NOON + 100 * SECOND, NOON + 5 * MINUTE]]);
  });

  it('sets the webhook anew where somebody else has changed it, and says so within six minutes', async () => {
    const { seen, open } = watching();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const watch = open();
    await watch.start();
    await api.setWebhook('http://127.0.0.1:9/somebody/else');
    expect(seen.alarms).toEqual([]);
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await api.getWebhookInfo()).url).toBe(OURS), 10_000);
    watch.stop();
    expect(seen.alarms).toEqual(['webhook_changed']);
  });
});
