import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { ZhaodanError } from '../../engine/errors.ts';
import { refuse } from './refusals.ts';

/** So much is read and thrown away, so that a browser that is still sending hears the answer. */
const MOST_DRAINED = 64 * 1024 * 1024;

/** 413 with words above so many bytes, whether they were announced or not. */
export function atMost(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: async (c) => {
      const announced = Number(c.req.header('content-length') ?? Number.POSITIVE_INFINITY);
      const { body } = c.req.raw;
      if (announced <= MOST_DRAINED && body && !body.locked) await body.pipeTo(new WritableStream());
      else c.header('Connection', 'close');
      return refuse(c, 'too_large');
    },
  });
}

/** 100,000 Chinese characters and what JSON puts around them. */
export const JSON_LIMIT = 512 * 1024;

/** The body, if it is what the route expects; otherwise `bad_input`. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    throw new ZhaodanError('bad_input', 'not JSON');
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ZhaodanError('bad_input', 'not the expected shape');
  return parsed.data;
}
