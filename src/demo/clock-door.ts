import { Hono } from 'hono';
import { z } from 'zod';
import { isLoopback } from '../adapters/web/address.ts';
import { SECOND } from '../domain/instant.ts';
import type { MovableClock } from './clock.ts';

const order = z.strictObject({
  advance_seconds: z
    .number()
    .int()
    .min(0)
    .max(366 * 86_400),
});

/** `POST /demo/clock`: moves the whole program's clock and answers once everything that came due is handled. */
export function demoRoutes(clock: MovableClock, handleDue: () => Promise<void>): Hono {
  const app = new Hono();
  app.post('/demo/clock', async (c) => {
    if (!isLoopback(c)) return c.json({ error: 'not_allowed', message: 'only from this machine' }, 403);
    const body = order.safeParse(await c.req.json().catch(() => null));
    if (!body.success) {
      return c.json(
        { error: 'bad_input', message: 'send {"advance_seconds": 3600}, a whole number from 0' },
        400,
      );
    }
    clock.advance(body.data.advance_seconds * SECOND);
    await handleDue();
    return c.json({ now: new Date(clock.now()).toISOString() });
  });
  return app;
}
