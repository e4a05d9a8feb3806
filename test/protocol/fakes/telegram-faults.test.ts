import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { apiOf, type CallApi } from './bot-api.ts';
import { eventually } from './eventually.ts';

let fake: TelegramFake;
let call: CallApi;
let token: string;
let user: number;

beforeAll(async () => {
  fake = await startTelegramFake();
  ({ token } = await fake.bot());
  call = apiOf(fake.url, token);
});

afterAll(() => fake.stop());

/** The clock stands still unless a test moves it. */
beforeEach(async () => {
  await fake.beginAgain();
  await fake.runTime(0);
  user = (await fake.newUser()).id;
  await fake.start(user);
});

const send = (text = 'x', chat_id = user) => call('sendMessage', { chat_id, text });
const shown = async () => (await fake.chat(user)).lines.filter(({ from }) => from === 'bot').length;
const lastCall = async () => (await fake.calls()).at(-1);

describe('the fault switch', () => {
  it('answers 429 with the seconds to wait', async () => {
    await fake.fail({ fault: { kind: 'too-many', seconds: 30 }, times: 1 });
    const response = await fetch(`${fake.url}/bot${token}/sendMessage?chat_id=${user}&text=x`);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 30',
      parameters: { retry_after: 30 },
    });
    expect(await shown()).toBe(0);
    expect((await send()).ok).toBe(true);
  });

  it.each([true, false])('breaks with 5xx, accepted: %s', async (accepted) => {
    await fake.fail({ fault: { kind: 'broken', status: 502, accepted }, times: 1 });
    expect(await send()).toEqual({ ok: false, error_code: 502, description: 'Bad Gateway' });
    expect(await shown()).toBe(accepted ? 1 : 0);
    expect(await lastCall()).toMatchObject({ method: 'sendMessage', status: 502, accepted });
  });

  it.each([
    ['before-body', false],
    ['before', false],
    ['after', true],
  ] as const)('cuts the line: %s, accepted: %s', async (when, accepted) => {
    await fake.fail({ fault: { kind: 'reset', when }, times: 1 });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(await shown()).toBe(accepted ? 1 : 0);
    expect(await lastCall()).toMatchObject({ status: 0, accepted, fault: { kind: 'reset', when } });
    expect((await lastCall())?.fields).toEqual(when === 'before-body' ? {} : { chat_id: user, text: 'x' });
  });

  it('hangs, and then says how it really went', async () => {
    await fake.fail({ fault: { kind: 'hang', seconds: 120, accepted: true }, times: 1 });
    const answer = send();
    await fake.until(user, ({ lines }) => lines.length === 2);
    await fake.advance(120);
    expect((await answer).ok).toBe(true);
    await fake.fail({ fault: { kind: 'hang', seconds: 10, accepted: false }, times: 1 });
    await fake.runTime(1000);
    expect(await send()).toMatchObject({ error_code: 504 });
    expect(await shown()).toBe(1);
  });

  it('garbles an answer', async () => {
    await fake.fail({ fault: { kind: 'garbled' }, times: 1 });
    await expect(send()).rejects.toThrow(SyntaxError);
    expect(await shown()).toBe(1);
  });

  it('revokes the token', async () => {
    const rule = await fake.fail({ fault: { kind: 'revoked' } });
    expect(await send()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    expect(await call('getMe')).toMatchObject({ error_code: 401 });
    await fake.heal(rule);
    expect((await send()).ok).toBe(true);
  });

  it('strikes one method, one chat, and so many times', async () => {
    const other = (await fake.newUser()).id;
    await fake.start(other);
    const fault = { kind: 'too-many', seconds: 1 } as const;
    await fake.fail({ fault, method: 'sendMessage', place: String(user), times: 2 });
    const action = () => call('sendChatAction', { chat_id: user, action: 'typing' });
    expect((await send('x', other)).ok).toBe(true);
    expect((await action()).ok).toBe(true);
    expect([(await send()).ok, (await send()).ok, (await send()).ok]).toEqual([false, false, true]);
  });

  it('strikes by chance, and the same calls for the same seed', async () => {
    const round = async () => {
      await fake.heal();
      await fake.fail({
        fault: { kind: 'broken', status: 500, accepted: false },
        probability: 0.5,
        seed: 11,
      });
      const fates = [];
      for (let i = 0; i < 20; i += 1) fates.push((await send()).ok);
      return fates;
    };
    const first = await round();
    expect(new Set(first).size).toBe(2);
    expect(await round()).toEqual(first);
  });

  it('leaves a record of every call', async () => {
    await fake.forgetCalls();
    await send('one');
    await send('');
    const form = new FormData();
    form.set('chat_id', String(user));
    form.set('document', new Blob(['12345']), 'a.txt');
    await call('sendDocument', form);
    const common = { chat: String(user), fault: null };
    expect(await fake.calls()).toMatchObject([
      { ...common, method: 'sendMessage', fields: { text: 'one' }, status: 200, accepted: true, files: [] },
      { ...common, status: 400, accepted: false, description: 'Bad Request: message text is empty' },
      { ...common, method: 'sendDocument', files: [{ field: 'document', name: 'a.txt', size: 5 }] },
    ]);
    expect(await fake.calls('sendDocument')).toHaveLength(1);
  });
});

describe('the brake', () => {
  beforeEach(() => fake.brake(true));

  it('lets a short burst into a chat, then one a second', async () => {
    const fates = [];
    for (let i = 0; i < 6; i += 1) fates.push((await send()).ok);
    expect(fates).toEqual([true, true, true, true, true, false]);
    expect((await send()).parameters).toEqual({ retry_after: 1 });
    await fake.advance(1);
    expect([(await send()).ok, (await send()).ok]).toEqual([true, false]);
    expect((await call('sendChatAction', { chat_id: user, action: 'typing' })).ok).toBe(true);
  });

  it('lets thirty messages a second out in all', async () => {
    const users = [];
    for (let i = 0; i < 31; i += 1) users.push((await fake.newUser()).id);
    for (const id of users) await fake.start(id);
    const fates = [];
    for (const id of users) fates.push((await send('x', id)).ok);
    expect(fates.filter((ok) => ok)).toHaveLength(30);
    await fake.advance(1);
    expect((await send('x', users[30])).ok).toBe(true);
  });

  it('lets twenty a minute into a group', async () => {
    const group = await fake.newGroup('Friends', [user]);
    const fates = [];
    for (let i = 0; i < 21; i += 1) fates.push((await send('x', group)).ok);
    expect(fates.indexOf(false)).toBe(20);
    expect((await send('x', group)).parameters).toEqual({ retry_after: 3 });
  });
});

describe('uploads of one size', () => {
  it('are spaced once a second’s worth of them is used up', async () => {
    await fake.brake(true);
    const upload = (chat_id: number) => {
      const form = new FormData();
      form.set('chat_id', String(chat_id));
      form.set('document', new Blob([new Uint8Array(100_001)]), 'a.bin');
      return call('sendDocument', form);
    };
    const other = (await fake.newUser()).id;
    await fake.start(other);
    for (const chat of [user, user, user, other, other, other]) expect((await upload(chat)).ok).toBe(true);
    const seventh = upload(user);
    await eventually(async () => {
      await fake.advance(0.1);
      expect(await Promise.race([seventh, null])).toMatchObject({ ok: true });
    });
    const calls = await fake.calls('sendDocument');
    expect((calls[6]?.at ?? 0) - (calls[5]?.at ?? 0)).toBeGreaterThanOrEqual(200);
  });
});

describe('downloads', () => {
  const content = Buffer.from('0123456789'.repeat(10));
  let url: string;
  let id: string;

  beforeEach(async () => {
    await fake.sendDocument(user, { content, name: 'a.txt', type: 'text/plain' });
    id = (await fake.chat(user)).lines.at(-1)?.files[0]?.id ?? '';
    const { result } = await call('getFile', { file_id: id });
    url = `${fake.url}/file/bot${token}/${result.file_path}`;
  });

  it('are good for an hour, with the right token', async () => {
    const fetched = await fetch(url);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(content);
    expect((await fetch(url.replace(token, '1:other'))).status).toBe(401);
    await fake.advance(3601);
    expect((await fetch(url)).status).toBe(404);
    await call('getFile', { file_id: id });
    expect((await fetch(url)).status).toBe(200);
  });

  it('can be slow', async () => {
    await fake.failFiles({ fault: { kind: 'slow', bytesPerSecond: 10 }, place: id, times: 1 });
    await fake.runTime(100);
    const before = await fake.now();
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(content);
    expect((await fake.now()) - before).toBeGreaterThanOrEqual(10_000);
  });

  it('can be short, cut off, a web page, missing or broken', async () => {
    const once = (fault: Parameters<TelegramFake['failFiles']>[0]['fault']) =>
      fake.failFiles({ fault, times: 1 });
    await once({ kind: 'short', bytes: 7 });
    expect(await (await fetch(url)).text()).toBe('0123456');
    await once({ kind: 'cut', bytes: 7 });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    await once({ kind: 'html' });
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    await once({ kind: 'missing' });
    expect((await fetch(url)).status).toBe(404);
    await once({ kind: 'broken', status: 502 });
    expect((await fetch(url)).status).toBe(502);
    expect((await fetch(url)).status).toBe(200);
  });
});
