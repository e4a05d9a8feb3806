import { Hono } from 'hono';
import type { WebParts } from '../parts.ts';

/** `/verify`: a page that judges a bundle in the reader's own browser. It needs nothing but itself, so it can be kept. */
export function verifyRoutes({ pages }: Pick<WebParts, 'pages'>): Hono {
  return new Hono().get('/verify', (c) => pages.alone(c, 'verify'));
}
