import { afterAll, beforeAll, expect, it } from 'vitest';
import { Customer } from '../faults/customer.ts';
import { TelegramHouse } from './telegram-house.ts';

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
let house: TelegramHouse;
beforeAll(async () => {
  house = await TelegramHouse.open();
});
afterAll(() => house.close());

async function atPage(): Promise<Customer> {
  const customer = new Customer(() => house.service.url);
  await customer.enter();
  return customer;
}

async function talkAt(cookie: string): Promise<string> {
  const answer = await fetch(`${house.service.url}/chat/entries?after=0`, {
    headers: { cookie },
  });
  const { entries } = (await answer.json()) as { entries: { text: string }[] };
  return entries.map(({ text }) => text).join('\n');
}

async function post(cookie: string, path: string, body: object): Promise<Response> {
  const { url } = house.service;
  const headers = { origin: url, cookie, 'content-type': 'application/json' };
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

it('a conversation of Telegram goes on at the chat page, and both hear what is said', async () => {
  const inChat = await house.customer();
  await inChat.say('微信付了68没有订单');
  await inChat.reads('已记下');
  await inChat.say('/continue');
  const [code = ''] = CODE.exec((await inChat.reads('继续码')).text) ?? [];
  const page = (await atPage()).cookie;
  expect(await talkAt(page)).not.toContain('68');
  const wrong = await post(page, '/chat/resume', { code: 'ABCD-EFGH-JKMN' });
  expect(wrong.status).toBe(404);
  const entered = await post(page, '/chat/resume', { code: code.toLowerCase() });
  const there = entered.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  expect(await talkAt(there)).toContain('68');
  await post(there, '/chat/messages', { id: crypto.randomUUID(), text: '同意' });
  await inChat.until(({ lines }) => lines.filter(({ from }) => from === 'bot').length === 3);
  await expect.poll(() => talkAt(there)).toContain((await inChat.told()).at(-1)?.text);
  expect((await post((await atPage()).cookie, '/chat/resume', { code })).status).toBe(404);
});

it('a conversation of the chat page goes on in Telegram by a link that works once', async () => {
  const customer = await atPage();
  const page = customer.cookie;
  await customer.say('支付宝付了98没有订单');
  await expect.poll(() => talkAt(page)).toContain('已记下');
  const { code } = (await (await post(page, '/chat/resume-code', {})).json()) as { code: string };
  const inChat = await house.customer();
  await inChat.fake.start(inChat.id, code);
  await inChat.reads('接上了');
  await inChat.press('agree');
  await expect.poll(() => talkAt(page)).toContain('98');
  await inChat.say('微信');
  await inChat.until(({ lines }) => lines.at(-1)?.from === 'bot');
  await expect.poll(() => talkAt(page)).toContain((await inChat.told()).at(-1)?.text);
  const stranger = await house.customer();
  await stranger.fake.start(stranger.id, code);
  const said = await stranger.reads('继续码');
  expect(said.text).not.toContain('98');
});
