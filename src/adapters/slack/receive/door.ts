import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isPassing } from '../../../engine/errors.ts';
import type { Acknowledgement, Incoming, TakeIn } from './incoming.ts';
import { isSigned } from './signature.ts';

const EVENTS_PATH = '/slack/events';
const LARGEST = 1024 * 1024;
/** When the store takes things again is not known; Slack asks again after this. */
const RETRY_SECONDS = 5;

/** Slack's one door for events, interactions and commands: 200 only after what came is durable. */
export function eventsRoutes(secret: string, take: TakeIn): Hono {
  const app = new Hono();
  app.post(
    EVENTS_PATH,
    bodyLimit({
      maxSize: LARGEST,
      onError: (c) => {
        c.header('Connection', 'close');
        return c.body(null, 413);
      },
    }),
    async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const signature = c.req.header('x-slack-signature') ?? '';
      const timestamp = c.req.header('x-slack-request-timestamp') ?? '';
      // The world's time: the program's own may be a demo's.
      if (!isSigned(bytes, { signature, timestamp }, secret, Date.now())) return c.body(null, 401);
      const incoming = read(new TextDecoder().decode(bytes), c.req.header('content-type') ?? '');
      if (incoming === null) return c.body(null, 400);
      if (incoming === 'nothing') return c.body(null, 200);
      const { type, challenge } = incoming.body;
      if (type === 'url_verification' && typeof challenge === 'string') return c.json({ challenge });
      return take(incoming).then(
        (answer) => answerWith(c, answer),
        (reason: unknown) => comeAgain(c, reason),
      );
    },
  );
  return app;
}

/** `null` where it cannot be read. */
function read(text: string, type: string): Incoming | 'nothing' | null {
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    const body = objectIn(text);
    return body && { kind: 'event', body };
  }
  const form = new URLSearchParams(text);
  if (form.get('ssl_check') !== null) return 'nothing';
  const payload = form.get('payload');
  if (payload === null) return { kind: 'command', body: Object.fromEntries(form) };
  const body = objectIn(payload);
  return body && { kind: 'interaction', body };
}

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function answerWith(c: Context, answer: Acknowledgement): Response {
  if (answer === null || answer === '') return c.body(null, 200);
  return typeof answer === 'string' ? c.text(answer) : c.json(answer);
}

function comeAgain(c: Context, reason: unknown): Response {
  if (!isPassing(reason)) throw reason;
  c.header('Retry-After', String(RETRY_SECONDS));
  return c.body(null, 503);
}
