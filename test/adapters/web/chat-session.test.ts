import { afterEach, describe, expect, it } from 'vitest';
import { aCase } from '../../domain/a-case.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

let world: World;
async function open(options?: WorldOptions): Promise<Visitor> {
  world = await openWorld(options);
  return new Visitor(world);
}
afterEach(() => world.close());

describe('a session', () => {
  it('begins a conversation once and finds it again by its cookie', async () => {
    const visitor = await open();
    const answer = await visitor.post('/chat/session', { locale: 'en' });
    expect(await answer.json()).toMatchObject({
      entries: [],
      locale: 'en',
      shop: { names: { 'zh-CN': '星辰点卡', en: '星辰点卡' } },
    });
    expect(visitor.setCookie).toMatch(
      /^zhaodan_chat=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = visitor.cookie;
    world.locales.set(world.events[0]?.lane ?? '', 'en');
    await visitor.post('/chat/session', { locale: 'en' });
    expect(visitor.cookie).toBe(cookie);
    expect(world.events.map(({ content }) => content)).toEqual([{ kind: 'hello', locale: 'en' }]);
  });

  it('begins anew where the conversation is gone, and keeps its cookie', async () => {
    const visitor = await open();
    const lane = await visitor.begin();
    world.locales.set(lane, 'zh-CN');
    await visitor.post('/chat/session', {});
    world.locales.delete(lane);
    world.now += 25 * 3_600_000;
    const { cookie } = visitor;
    await visitor.post('/chat/session', {});
    expect(visitor.cookie).toBe(cookie);
    expect(world.events.map(({ lane: where, content }) => [where, content.kind])).toEqual([
      [lane, 'hello'],
      [lane, 'hello'],
    ]);
  });

  it('is kept over https only where there is https, and in a frame only as a frame may', async () => {
    const visitor = await open({ settings: { publicUrl: 'https://help.example' } });
    await visitor.post('/chat/session', {});
    expect(visitor.setCookie).toContain('Secure; SameSite=Lax');
    const framed = new Visitor(world);
    await framed.post('/chat/session?embed=1', {});
    expect(framed.setCookie).toContain('Secure; SameSite=None; Partitioned');
  });

  it('does not take a forged, an empty or an expired cookie', async () => {
    const visitor = await open();
    await visitor.begin();
    const own = visitor.cookie;
    for (const cookie of ['', 'zhaodan_chat=', `zhaodan_chat=${'A'.repeat(43)}`, 'zhaodan_chat=../../x']) {
      visitor.cookie = cookie;
      expect((await visitor.fetch('/chat/entries')).status).toBe(401);
    }
    visitor.cookie = own;
    expect((await visitor.fetch('/chat/entries')).status).toBe(200);
    world.now += 181 * 86_400_000;
    expect((await visitor.fetch('/chat/entries')).status).toBe(401);
  });

  it('tells only its own conversation, and only what is new', async () => {
    const visitor = await open();
    const lane = await visitor.begin();
    const other = new Visitor(world);
    await other.begin();
    for (const text of ['一', '二', '三']) world.say(lane, { author: 'zhaodan', text });
    world.locales.set(lane, 'en');
    const told = await (await visitor.fetch('/chat/entries?after=1')).json();
    expect(told.locale).toBe('en');
    expect(told.entries.map(({ number, text }: { number: number; text: string }) => [number, text])).toEqual([
      [2, '二'],
      [3, '三'],
    ]);
    expect(JSON.stringify(told)).not.toContain(lane);
    expect((await (await other.fetch('/chat/entries')).json()).entries).toEqual([]);
  });

  it('cannot be opened without end from one address', async () => {
    await open({ paces: { sessions: { burst: 2, perSecond: 0.1 } } });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await new Visitor(world).post('/chat/session', {})).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a resume code', () => {
  it('brings the conversation to another device, once, and drops the cookie that was there', async () => {
    const phone = await open();
    const lane = await phone.begin();
    world.say(lane, { author: 'zhaodan', text: '您好' });
    const { code, expires_at } = await (await phone.post('/chat/resume-code', {})).json();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(expires_at).toBe(world.now + 600_000);

    const desktop = new Visitor(world);
    await desktop.begin();
    const before = desktop.cookie;
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect((await desktop.post('/chat/resume', { code: typed })).status).toBe(200);
    expect((await (await desktop.fetch('/chat/entries')).json()).entries[0].text).toBe('您好');
    expect((await desktop.post('/chat/resume', { code })).status).toBe(404);
    desktop.cookie = before;
    expect((await desktop.fetch('/chat/entries')).status).toBe(401);
    expect((await phone.fetch('/chat/entries')).status).toBe(200);
  });

  it('is left as it is where the browser has a case of its own open', async () => {
    const lanes: string[] = [];
    const phone = await open();
    const cases = [aCase({ stage: 'decided' }), aCase({ stage: 'closed' })];
    Object.assign(world.parts.reads, {
      casesOf: async (lane: string) => (lane === lanes[1] ? cases.map((each) => ({ case: each })) : []),
    });
    const desktop = new Visitor(world);
    for (const each of [phone, desktop]) lanes.push(await each.begin());
    world.say(lanes[1] ?? '', { author: 'zhaodan', text: '您好' });
    const { code } = await (await phone.post('/chat/resume-code', {})).json();
    const busy = await desktop.post('/chat/resume', { code });
    expect([busy.status, (await busy.json()).message]).toEqual([
      409,
      '您在这里还有一笔没办完，先在这里说完，再换过来，免得落下。',
    ]);
    expect((await (await desktop.fetch('/chat/entries')).json()).entries[0].text).toBe('您好');
    expect((await new Visitor(world).post('/chat/resume', { code })).status).toBe(200);
  });

  it('ends after ten minutes, and when a new one is made', async () => {
    const phone = await open();
    await phone.begin();
    const first = (await (await phone.post('/chat/resume-code', {})).json()).code;
    const second = (await (await phone.post('/chat/resume-code', {})).json()).code;
    const other = new Visitor(world);
    expect((await other.post('/chat/resume', { code: first })).status).toBe(404);
    world.now += 600_001;
    expect((await other.post('/chat/resume', { code: second })).status).toBe(404);
  });

  it('cannot be guessed: five tries a minute', async () => {
    const visitor = await open();
    const statuses = [];
    for (let i = 0; i < 6; i++)
      statuses.push((await visitor.post('/chat/resume', { code: '0000-0000-0000' })).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
    world.now += 12_000;
    expect((await visitor.post('/chat/resume', { code: 'nothing' })).status).toBe(404);
  });
});
