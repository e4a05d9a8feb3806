import { Hono } from 'hono';
import { atMost, JSON_LIMIT } from '../body.ts';
import { liveAnswer } from '../live.ts';
import type { WebParts } from '../parts.ts';
import { LARGEST_UPLOAD } from '../uploads.ts';
import { embedScript } from './embed.ts';
import { fileRoutes } from './file-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { CHAT_PACES, type ChatPaces } from './paces.ts';
import { ChatSessions } from './session.ts';
import { sessionRoutes } from './session-routes.ts';

/** The chat page and everything it asks for. */
export function chatRoutes(parts: WebParts, paces: ChatPaces = CHAT_PACES): Hono {
  const app = new Hono();
  const sessions = new ChatSessions(parts);
  const upload = atMost(LARGEST_UPLOAD);
  const json = atMost(JSON_LIMIT);

  app.use('/chat/*', (c, next) => (c.req.path === '/chat/files' ? upload(c, next) : json(c, next)));
  app.get('/chat', (c) => parts.pages.html(c, 'chat', parts.shop.embed_origins));
  app.get('/chat/assets/:name', (c) => parts.pages.asset(c, c.req.param('name')));
  app.get('/embed.js', embedScript);
  app.get('/chat/live', async (c) => liveAnswer(c, parts.live, { lane: await sessions.require(c) }));
  app.route('/', sessionRoutes(parts, sessions, paces));
  app.route('/', messageRoutes(parts, sessions, paces));
  app.route('/', fileRoutes(parts, sessions, paces));
  return app;
}
