import { describe, expect, it } from 'vitest';
import { serveWeb } from '../../../src/adapters/web/server.ts';
import { Visitor } from './visitor.ts';
import { openWorld } from './world.ts';

describe('the server', () => {
  it('stops although a page listens and another keeps asking', async () => {
    const world = await openWorld();
    const visitor = new Visitor(world);
    await visitor.begin();
    const live = await visitor.fetch('/chat/live');
    const reader = live.body?.getReader();
    await reader?.read();
    let asking = true;
    const asked = (async () => {
      while (asking) await visitor.fetch('/chat/entries').catch(() => (asking = false));
    })();
    const started = performance.now();
    await world.close();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await reader?.read())?.done).toBe(true);
    await asked;
  });

  it('says when its port is taken', async () => {
    const world = await openWorld();
    const port = Number(new URL(world.url).port);
    await expect(serveWeb(world.app, world.parts.live, '127.0.0.1', port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await world.close();
  });
});
