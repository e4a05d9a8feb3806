import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryOf, pour } from './flood.ts';
import { SECRET, TelegramHouse } from './telegram-house.ts';

let house: TelegramHouse;
beforeAll(async () => {
  house = await TelegramHouse.open('webhook');
});
afterAll(() => house.close());

async function post(body: BodyInit, secret: string | null = SECRET): Promise<number> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (secret !== null) headers['x-telegram-bot-api-secret-token'] = secret;
  return (await fetch(`${house.service.url}/telegram/webhook`, { method: 'POST', headers, body })).status;
}

/** An update as Telegram would send it for a new message of this person. */
function update(chat: number, id: number, text: string): string {
  const message = { message_id: id, date: Math.floor(Date.now() / 1000), text };
  const who = { chat: { id: chat, type: 'private' }, from: { id: chat, is_bot: false, first_name: 'A' } };
  return JSON.stringify({ update_id: id, message: { ...message, ...who } });
}

/** Somebody the bot may write to, because they wrote first. */
async function somebody(given: { id?: number } = {}): Promise<number> {
  const { id } = await house.fake.newUser(given);
  await house.fake.start(id);
  await house.fake.until(id, ({ lines }) => lines.at(-1)?.from === 'bot');
  return id;
}

describe('the webhook', () => {
  it.each([
    ['none', null],
    ['a wrong one', 'b'.repeat(SECRET.length)],
    ['a short one', SECRET.slice(0, -1)],
    ['a longer one', `${SECRET}x`],
  ] as const)('answers 401 where the secret is %s, and keeps nothing', async (_name, secret) => {
    const id = await somebody();
    expect(await post(update(id, 901, '微信付了68没反应'), secret)).toBe(401);
    expect(await post(update(id, 902, '/help'))).toBe(200);
    const chat = await house.fake.until(id, ({ lines }) =>
      lines.some(({ text }) => text.includes('/mydata')),
    );
    expect(chat.lines.map(({ text }) => text).join()).not.toContain('68');
  });

  it('answers 413 above a megabyte, whether it was announced or not, and keeps none of it', async () => {
    expect(await post(`{"a":"${'x'.repeat(1024 * 1024)}"}`)).toBe(413);
    const url = `${house.service.url}/telegram/webhook`;
    const headers = { 'x-telegram-bot-api-secret-token': SECRET };
    const before = memoryOf(house.service);
    expect([await pour(url, 100, true, headers), await pour(url, 100, false, headers)]).toEqual([413, 413]);
    expect(memoryOf(house.service) - before).toBeLessThan(60);
  });

  it('answers 400 to what is no JSON, and 200 to kinds of updates that are not known', async () => {
    expect(await post('{"update_id":')).toBe(400);
    expect(await post('{"update_id": 5, "future": {"a": [1]}}')).toBe(200);
    expect(await post('{"update_id": "five"}')).toBe(200);
    expect(await post('[]')).toBe(200);
  });

  it('takes an update once, however often and in whatever order it comes', async () => {
    const id = await somebody();
    const [first, second] = [update(id, 1002, '微信付了68没有订单'), update(id, 1001, '/status')];
    for (const body of [first, second, first, second, first]) expect(await post(body)).toBe(200);
    await house.fake.until(id, ({ lines }) => lines.some(({ text }) => text.includes('已记下')));
    const chat = await house.fake.chat(id);
    expect(chat.lines.filter(({ text }) => text.includes('已记下'))).toHaveLength(1);
  });

  it('knows people by numbers of 52 bits', async () => {
    const id = 2 ** 52 - 1;
    await somebody({ id });
    expect(await post(update(id, 1100, '微信付了68没有订单'))).toBe(200);
    await house.fake.until(id, ({ lines }) => lines.some(({ text }) => text.includes('已记下')));
  });

  it('is set at the start, for as many updates at once as Telegram allows', async () => {
    const { token } = await house.fake.bot();
    const answer = await fetch(`${house.fake.url}/bot${token}/getWebhookInfo`);
    expect(await answer.json()).toMatchObject({
      result: {
        url: `${house.service.url}/telegram/webhook`,
        max_connections: 100,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      },
    });
  });
});
