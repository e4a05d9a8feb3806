import { Hono } from 'hono';
import { ZhaodanError } from '../../engine/errors.ts';
import type { WebParts } from './parts.ts';
import { refuse } from './refusals.ts';
import { sameOrigin, secureHeaders } from './security.ts';

/** Joins the doors (chat, desk, health, webhooks) into the one app the server serves. */
export function createWebApp(parts: Pick<WebParts, 'settings' | 'report'>, doors: readonly Hono[]): Hono {
  const app = new Hono();
  app.use(secureHeaders(parts.settings.publicUrl));
  app.use(sameOrigin(parts.settings.publicUrl));
  for (const door of doors) app.route('/', door);
  app.get('/', (c) => c.redirect('/chat'));
  app.notFound((c) => refuse(c, 'not_found'));
  app.onError((error, c) => {
    if (error instanceof ZhaodanError) return refuse(c, error.code);
    // The route's pattern, not the address: a file's hash or a case's reference is nobody's business in the log.
    parts.report(error, `${c.req.method} ${c.req.routePath}`);
    return refuse(c, 'internal');
  });
  return app;
}
