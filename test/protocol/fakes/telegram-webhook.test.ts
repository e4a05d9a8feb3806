import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { apiOf, type CallApi } from './bot-api.ts';
import { type BotStandIn, type Received, standInForBot } from './bot-stand-in.ts';
import { eventually } from './eventually.ts';

const SECRET = 'a-secret_of-32-characters-or-more';

let fake: TelegramFake;
let call: CallApi;
let bot: BotStandIn;

beforeAll(async () => {
  fake = await startTelegramFake();
  call = apiOf(fake.url, (await fake.bot()).token);
});

afterAll(() => fake.stop());

/** The clock stands still unless a test moves it. */
beforeEach(async () => {
  await fake.beginAgain();
  await fake.runTime(0);
  bot = await standInForBot();
});

afterEach(() => bot.close());

const hook = (more: object = {}) => call('setWebhook', { url: bot.url, secret_token: SECRET, ...more });
const arrived = (count: number) => eventually(() => expect(bot.received).toHaveLength(count));
const attempts = (count: number) =>
  eventually(async () => expect(await fake.deliveries()).toHaveLength(count));
/** Seconds until the only waiting lane is tried again. */
const untilNextTry = async () => {
  const [lane] = await fake.lanes();
  return ((lane?.nextTry ?? Number.NaN) - (await fake.now())) / 1000;
};
const texts = () => bot.received.map(({ update }) => update.message?.text ?? update.callback_query?.data);

describe('setting a webhook', () => {
  it('takes an https address, or a plain one on this machine', async () => {
    const refused = async (fields: object) => (await hook(fields)).description;
    expect(await refused({ url: 'http://shop.example/hook' })).toBe(
      'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    expect(await refused({ url: 'https://' })).toBe('Bad Request: invalid webhook URL specified');
    expect((await hook({ url: 'https://shop.example/hook' })).result).toBe(true);
    expect((await hook()).result).toBe(true);
  });

  it('takes a secret of 1 to 256 letters, digits, _ and -', async () => {
    const refused = async (secret_token: string) => (await hook({ secret_token })).description;
    expect(await refused('x'.repeat(257))).toBe('Bad Request: secret token is too long');
    expect(await refused('with space')).toBe('Bad Request: secret token contains unallowed characters');
    expect((await hook({ secret_token: 'x'.repeat(256) })).result).toBe(true);
  });

  it('is told by getWebhookInfo, with what waits and what went wrong last', async () => {
    expect((await call('getWebhookInfo')).result).toEqual({
      url: '',
      has_custom_certificate: false,
      pending_update_count: 0,
    });
    await hook({ max_connections: 7, allowed_updates: ['message'] });
    bot.treat = () => ({ status: 503, headers: { 'retry-after': '9' } });
    await fake.start((await fake.newUser()).id);
    await attempts(1);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      url: bot.url,
      pending_update_count: 1,
      last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
      max_connections: 7,
      allowed_updates: ['message'],
    });
    await call('deleteWebhook');
    expect((await call('getWebhookInfo')).result.url).toBe('');
    await hook({ drop_pending_updates: true, allowed_updates: [] });
    expect((await call('getWebhookInfo')).result.pending_update_count).toBe(0);
  });
});

describe('a delivery', () => {
  it('carries the secret and one update as JSON, and any 2xx ends it', async () => {
    await hook();
    const { id } = await fake.newUser({ firstName: 'Ann', language: 'en' });
    bot.treat = () => ({ status: 299 });
    await fake.start(id, 'ZD-7K3F-2Q');
    await arrived(1);
    const { update, headers } = bot.received[0] as Received;
    expect(headers['x-telegram-bot-api-secret-token']).toBe(SECRET);
    expect(headers['content-type']).toBe('application/json');
    expect(update).toMatchObject({
      update_id: expect.any(Number),
      message: {
        from: { id, first_name: 'Ann', language_code: 'en', is_bot: false },
        chat: { id, type: 'private' },
        text: '/start ZD-7K3F-2Q',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    });
    await attempts(1);
    expect(await fake.waitingUpdates()).toEqual([]);
  });

  it('is tried again at once, then after 2, 4, 8 … seconds, at most 60 to 120', async () => {
    await hook();
    bot.treat = () => ({ status: 500 });
    await fake.start((await fake.newUser()).id);
    await attempts(2);
    for (const [index, seconds] of [2, 4, 8, 16, 32].entries()) {
      expect(await untilNextTry()).toBeCloseTo(seconds);
      await fake.advance(seconds);
      await attempts(3 + index);
    }
    const capped = await untilNextTry();
    expect(capped).toBeGreaterThanOrEqual(60);
    expect(capped).toBeLessThanOrEqual(120);
    await fake.advance(capped);
    bot.treat = () => ({ status: 200 });
    await attempts(8);
    expect(new Set(bot.received.map(({ update }) => update.update_id)).size).toBe(1);
  });

  it('honours Retry-After, up to an hour', async () => {
    await hook();
    bot.treat = () => ({ status: 503, headers: { 'retry-after': '5' } });
    await fake.start((await fake.newUser()).id);
    await attempts(1);
    expect(await untilNextTry()).toBeCloseTo(5);
    bot.treat = () => ({ status: 503, headers: { 'retry-after': '99999' } });
    await fake.advance(5);
    await attempts(2);
    expect(await untilNextTry()).toBeCloseTo(3600);
  });

  it('without an answer within 60 seconds has failed', async () => {
    await hook();
    bot.treat = () => 'never';
    await fake.start((await fake.newUser()).id);
    await arrived(1);
    await fake.advance(59);
    expect(await fake.deliveries()).toEqual([]);
    bot.treat = () => ({ status: 200 });
    await fake.advance(1);
    await eventually(async () => {
      expect((await fake.deliveries())[0]).toMatchObject({ outcome: 'timeout', attempt: 1 });
    });
  });

  it('has failed where the line breaks before the answer, and is repeated', async () => {
    await hook();
    bot.treat = () => 'cut';
    await fake.start((await fake.newUser()).id);
    await arrived(1);
    bot.treat = () => ({ status: 200 });
    await fake.advance(2);
    await eventually(async () => {
      const outcomes = (await fake.deliveries()).map(({ outcome }) => outcome);
      expect(outcomes[0]).toBe('closed');
      expect(outcomes.at(-1)).toBe(200);
    });
  });

  it.each([
    ['a message, a day after its date', 86_400, () => 'say'],
    ['a press, after 150 seconds', 150, () => 'press'],
  ])('is given up for %s', async (_what, life, kind) => {
    await hook();
    const { id } = await fake.newUser();
    await fake.start(id);
    await arrived(1);
    const reply_markup = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };
    await call('sendMessage', { chat_id: id, text: 'x', reply_markup });
    bot.treat = () => ({ status: 503, headers: { 'retry-after': String(life - 10) } });
    if (kind() === 'say') await fake.say(id, 'late');
    else await fake.press(id, { text: 'A' });
    await attempts(2);
    await fake.advance(life - 10);
    await attempts(3);
    expect(await fake.waitingUpdates()).toEqual([]);
    await fake.advance(life * 2);
    expect(bot.received).toHaveLength(3);
  });

  it('is not tried once more when it expired during an outage, and what came after it goes on', async () => {
    await hook();
    const { id } = await fake.newUser();
    bot.treat = () => ({ status: 502 });
    await fake.start(id);
    await attempts(2);
    bot.treat = () => ({ status: 200 });
    await fake.advance(86_401);
    await fake.say(id, 'next day');
    await eventually(() => expect(texts().at(-1)).toBe('next day'));
    expect(bot.received).toHaveLength(3);
  });

  it('that names a method in its answer is a call whose result nobody sees', async () => {
    await hook();
    const { id } = await fake.newUser();
    const body = JSON.stringify({ method: 'sendMessage', chat_id: id, text: 'from the answer' });
    bot.treat = () => ({ status: 200, headers: { 'content-type': 'application/json' }, body });
    await fake.start(id);
    const seen = await fake.until(id, ({ lines }) => lines.length === 2);
    expect(seen.lines[1]).toMatchObject({ from: 'bot', text: 'from the answer' });
  });
});

describe('the order of deliveries', () => {
  const slowly = () => {
    const waiting: (() => void)[] = [];
    bot.treat = () => new Promise((resolve) => waiting.push(() => resolve({ status: 200 })));
    return {
      letOneGo: async () => {
        await eventually(() => expect(waiting.length).toBeGreaterThan(0));
        waiting.shift()?.();
      },
    };
  };

  it('is strict in a chat, messages and edits together, one at a time', async () => {
    await hook();
    const gate = slowly();
    const { id } = await fake.newUser();
    const first = await fake.say(id, 'one');
    await fake.edit(id, first, 'one, corrected');
    await fake.say(id, 'two');
    await arrived(1);
    await gate.letOneGo();
    await arrived(2);
    expect(bot.received[1]?.update.edited_message?.text).toBe('one, corrected');
    await gate.letOneGo();
    await arrived(3);
    expect(bot.received[2]?.update.message?.text).toBe('two');
    await gate.letOneGo();
    await attempts(3);
  });

  it('lets a press overtake the message before it, and other chats flow past a stuck one', async () => {
    await hook();
    const [ann, ben] = [await fake.newUser(), await fake.newUser()];
    await fake.start(ann.id);
    await attempts(1);
    const reply_markup = { inline_keyboard: [[{ text: 'A', callback_data: 'pressed' }]] };
    await call('sendMessage', { chat_id: ann.id, text: 'x', reply_markup });
    bot.treat = ({ message }) => ({ status: message?.text === 'stuck' ? 500 : 200 });
    await fake.say(ann.id, 'stuck');
    await fake.say(ann.id, 'behind');
    await fake.press(ann.id, { text: 'A' });
    await fake.say(ben.id, 'other chat');
    await eventually(() => expect(texts()).toEqual(expect.arrayContaining(['pressed', 'other chat'])));
    expect(texts()).not.toContain('behind');
    bot.treat = () => ({ status: 200 });
    await fake.advance(2);
    await eventually(() => expect(texts().at(-1)).toBe('behind'));
  });

  it('goes out on one connection first, then on as many as were allowed', async () => {
    await hook({ max_connections: 3 });
    const gate = slowly();
    const users = [];
    for (let i = 0; i < 6; i += 1) users.push((await fake.newUser()).id);
    for (const id of users) await fake.start(id);
    await arrived(1);
    expect(bot.busy).toBe(1);
    await gate.letOneGo();
    await arrived(4);
    expect(bot.busy).toBe(3);
    await fake.advance(1);
    expect(bot.received).toHaveLength(4);
    for (let i = 0; i < 5; i += 1) await gate.letOneGo();
    await attempts(6);
  });

  it('falls back to one connection when nothing worked for ten seconds', async () => {
    await hook({ max_connections: 10 });
    await fake.start((await fake.newUser()).id);
    await attempts(1);
    bot.treat = () => 'cut';
    const { id } = await fake.newUser();
    await fake.start(id);
    await eventually(async () => expect(await untilNextTry()).toBeCloseTo(2));
    const gate = slowly();
    await fake.advance(11);
    const users = [];
    for (let i = 0; i < 5; i += 1) users.push((await fake.newUser()).id);
    for (const user of users) await fake.start(user);
    await eventually(() => expect(bot.busy).toBe(1));
    await fake.advance(1);
    expect(bot.busy).toBe(1);
    await gate.letOneGo();
    await eventually(() => expect(bot.busy).toBe(5));
  });
});

describe('the end of a webhook', () => {
  it('comes after 23 hours of 410', async () => {
    await hook();
    bot.treat = () => ({ status: 410, headers: { 'retry-after': '3600' } });
    await fake.start((await fake.newUser()).id);
    for (let hour = 1; hour <= 23; hour += 1) {
      await attempts(hour);
      await fake.advance(3600);
    }
    await attempts(24);
    expect((await call('getWebhookInfo')).result.url).toBe(bot.url);
    await fake.advance(1800);
    await fake.say((await fake.newUser()).id, 'another chat');
    await eventually(async () => expect((await call('getWebhookInfo')).result.url).toBe(''));
  });

  it('keeps what was not acknowledged for whoever asks next', async () => {
    await hook();
    bot.treat = () => 'never';
    await fake.start((await fake.newUser()).id);
    await arrived(1);
    await call('deleteWebhook');
    expect((await call('getUpdates')).result).toMatchObject([{ message: { text: '/start' } }]);
  });
});
