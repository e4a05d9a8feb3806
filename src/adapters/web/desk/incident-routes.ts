import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { RESOLUTIONS } from '../../../domain/case.ts';
import { DAY } from '../../../domain/instant.ts';
import { incidentViews } from '../../../engine/desk/worded/incident-view.ts';
import type { IncidentAnswer } from '../../../engine/incidents/act.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { localeOfRequest, refuse } from '../refusals.ts';
import { incidentRefusal } from './door-words.ts';
import { writerFor } from './looks.ts';
import type { DeskParts } from './parts.ts';
import type { DeskEnv } from './session.ts';

/** Those that are over stay in sight for a week. */
const SHOWN_FOR = 7 * DAY;

const key = z.string().regex(/^[\w-]{8,64}$/);
const both = z.strictObject({ 'zh-CN': z.string().max(4000), en: z.string().max(4000) });
const deedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ key, kind: z.literal('tell'), words: both }),
  z.strictObject({ key, kind: z.literal('find'), text: z.string().max(4000) }),
  z.strictObject({ key, kind: z.literal('resolve'), resolution: z.enum(RESOLUTIONS), words: both }),
]);

/** What is going on in the shop, and what is done to all of its cases. */
export function incidentRoutes(parts: DeskParts): Hono<DeskEnv> {
  const { desk, reads, clock } = parts;
  const app = new Hono<DeskEnv>();

  app.get('/desk/incidents', async (c) => {
    const { pen } = await writerFor(c, parts);
    return c.json({ incidents: await incidentViews(reads, clock.now() - SHOWN_FOR, pen) });
  });

  const answered = (c: Context<DeskEnv>, answer: IncidentAnswer) => {
    if (answer.kind === 'done') return c.json({});
    const { why } = answer;
    if (why === 'not_allowed' || why === 'not_found') return refuse(c, why);
    return c.json({ error: why, message: incidentRefusal(why, localeOfRequest(c)) }, 409);
  };

  app.post('/desk/incidents/:id/acts', atMost(JSON_LIMIT), async (c) => {
    const { key, ...deed } = await readJson(c, deedSchema);
    return answered(c, await desk.actOnIncident(c.get('agent'), c.req.param('id'), key, deed));
  });

  app.post('/desk/incidents/:id/close', async (c) =>
    answered(c, await desk.closeIncident(c.get('agent'), c.req.param('id'))),
  );

  return app;
}
