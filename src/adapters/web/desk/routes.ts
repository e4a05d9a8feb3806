import { Hono } from 'hono';
import { z } from 'zod';
import { mayManage, rightsOf } from '../../../engine/desk/permissions.ts';
import { agentName } from '../../../engine/desk/worded/names.ts';
import { ROLES } from '../../../engine/ports/pass-store.ts';
import { shopNameIn } from '../../../engine/shop.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { localeOfRequest, refuse } from '../refusals.ts';
import { agentRoutes } from './agent-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { incidentRoutes } from './incident-routes.ts';
import type { DeskParts } from './parts.ts';
import { reconcileRoutes } from './reconcile-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { agentsOnly, type DeskEnv, enter, leave } from './session.ts';
import type { Me } from './view-model.ts';

const linkSchema = z.strictObject({ link: z.string().max(100) });

/** The desk page and everything behind it. What is not listed before the guard needs a session. */
export function deskRoutes(parts: DeskParts): Hono {
  const { pages, shop, settings, clock } = parts;
  const app = new Hono<DeskEnv>();
  app.get('/desk', (c) => pages.html(c, 'desk', []));
  // The link's page only asks to press: a chat program that looks at links must not use it up.
  app.get('/desk/enter', (c) => pages.html(c, 'desk', []));
  app.get('/desk/assets/:name', (c) => pages.asset(c, c.req.param('name')));
  app.post('/desk/enter', atMost(JSON_LIMIT), async (c) => {
    await enter(c, parts, (await readJson(c, linkSchema)).link);
    return c.json({});
  });

  app.use('/desk/*', agentsOnly(parts));
  app.post('/desk/leave', async (c) => {
    await leave(c, parts);
    return c.json({});
  });
  app.get('/desk/me', (c) => {
    const agent = c.get('agent');
    const { id, role } = agent;
    const name = agentName(agent, parts.texts, localeOfRequest(c));
    const me: Me = {
      agent: { id, name, role },
      permissions: rightsOf(role),
      invitable: ROLES.filter((other) => mayManage(role, other)),
      demo: settings.demo,
      canExport: parts.exportCase !== undefined,
      canReconcile: parts.reconcile !== undefined && rightsOf(role).includes('reconcile'),
      canLinkSlack: parts.slackCode !== undefined,
      now: clock.now(),
      shop: shopNameIn(shop, localeOfRequest(c)) ?? null,
    };
    return c.json(me);
  });
  app.post('/desk/me/slack-code', async (c) => {
    const made = await parts.slackCode?.(c.get('agent').id);
    return made === undefined ? refuse(c, 'not_found') : c.json({ code: made.code });
  });
  app.route('/', caseRoutes(parts));
  app.route('/', incidentRoutes(parts));
  app.route('/', reportRoutes(parts));
  app.route('/', agentRoutes(parts));
  app.route('/', reconcileRoutes(parts));
  return app as unknown as Hono;
}
