import { hash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isPassing } from '../../engine/errors.ts';
import type { TakeUpdate } from './intake.ts';

export const WEBHOOK_PATH = '/telegram/webhook';
const LARGEST = 1024 * 1024;
/** When the store takes things again is not known; Telegram asks again after this. */
const RETRY_SECONDS = 5;

const limited = bodyLimit({
  maxSize: LARGEST,
  onError: (c) => {
    c.header('Connection', 'close');
    return c.body(null, 413);
  },
});

/** Telegram's door: 200 only after the update is durable. */
export function webhookRoutes(secret: string, take: TakeUpdate): Hono {
  const app = new Hono();
  const isSecret = comparing(secret);
  app.post(
    WEBHOOK_PATH,
    async (c, next) => {
      if (!isSecret(c.req.header('x-telegram-bot-api-secret-token') ?? '')) return c.body(null, 401);
      return next();
    },
    // Telegram says how long its updates are; only what does not is counted while it is read.
    async (c, next) => (declaredLength(c) <= LARGEST ? next() : limited(c, next)),
    async (c) => {
      const body = await c.req.json().catch(() => undefined);
      if (body === undefined) return c.body(null, 400);
      return take(body).then(
        () => c.body(null, 200),
        (reason: unknown) => comeAgain(c, reason),
      );
    },
  );
  return app;
}

/** In bytes; Node lets nobody send more than they declared. */
function declaredLength({ req }: Context): number {
  const isDeclared = req.header('transfer-encoding') === undefined;
  return isDeclared ? Number(req.header('content-length') ?? Number.NaN) : Number.NaN;
}

function comeAgain(c: Context, reason: unknown): Response {
  if (!isPassing(reason)) throw reason;
  c.header('Retry-After', String(RETRY_SECONDS));
  return c.body(null, 503);
}

/** Compared by hash, so that neither content nor length shows in the time it takes. */
function comparing(secret: string): (given: string) => boolean {
  const digest = (text: string) => hash('sha256', text, 'buffer');
  const expected = digest(secret);
  return (given) => timingSafeEqual(digest(given), expected);
}
