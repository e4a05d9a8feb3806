import { Hono } from 'hono';
import { ZhaodanError } from '../../engine/errors.ts';
import type { WebParts } from './parts.ts';
import { refuse } from './refusals.ts';
import { sameOrigin, secureHeaders } from './security.ts';

interface BehindApp extends Pick<WebParts, 'report'> {
  readonly settings: Pick<WebParts['settings'], 'publicUrl'>;
}

/** Joins the doors (chat, desk, health, webhooks) into the one app the server serves. */
export function createWebApp({ settings, report }: BehindApp, doors: readonly Hono[]): Hono {
  const app = new Hono();
  app.use(secureHeaders(settings.publicUrl));
  app.use(sameOrigin(settings.publicUrl));
  for (const door of doors) app.route('/', door);
  app.get('/', (c) => c.redirect('/chat'));
  app.notFound((c) => refuse(c, 'not_found'));
  app.onError((error, c) => {
    if (error instanceof ZhaodanError) return refuse(c, error.code);
    // The route's pattern, not the address: a file's hash or a case's reference is nobody's business in the log.
    report(error, `${c.req.method} ${c.req.routePath}`);
    return refuse(c, 'internal');
  });
  return app;
}
