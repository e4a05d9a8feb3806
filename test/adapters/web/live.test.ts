import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LiveHub } from '../../../src/adapters/web/live.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

describe('the hub', () => {
  it('makes many changes one while nobody listens, and keeps lanes apart', async () => {
    const hub = new LiveHub();
    const gone = new AbortController();
    const news = hub.subscribe({ lane: 'web:a' }, gone.signal);
    const first = news.next();
    hub.lane('web:b');
    hub.desk();
    hub.lane('web:a');
    expect(await first).toEqual({ done: false, value: 'changed' });
    hub.lane('web:a');
    hub.lane('web:a');
    expect(await news.next()).toEqual({ done: false, value: 'changed' });
    const last = news.next();
    gone.abort();
    expect(await last).toEqual({ done: true, value: undefined });
    expect(hub.open).toBe(0);
  });

  it('lets the oldest go when too many listen, and everybody when it closes', async () => {
    const hub = new LiveHub();
    const { signal } = new AbortController();
    const all = Array.from({ length: 21 }, () => hub.subscribe({ lane: 'web:a' }, signal));
    const waiting = all.map((news) => news.next());
    expect((await waiting[0])?.done).toBe(true);
    expect(hub.open).toBe(20);
    hub.close();
    expect((await Promise.all(waiting)).every(({ done }) => done)).toBe(true);
    expect((await hub.subscribe('desk', signal).next()).done).toBe(true);
  });
});

describe('the live line', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  it('says at once and at every change that there is something to look at', async () => {
    const visitor = new Visitor(world);
    const lane = await visitor.begin();
    const response = await visitor.fetch('/chat/live');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toContain('event: changed');
    world.say(lane, { author: 'zhaodan', text: '您好' });
    expect(await read()).toContain('event: changed');
    await reader?.cancel();
  });

  it('is for those who have a conversation', async () => {
    expect((await new Visitor(world).fetch('/chat/live')).status).toBe(401);
  });
});
