import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mayManage } from '../../../engine/desk/permissions.ts';
import { agentName } from '../../../engine/desk/worded/names.ts';
import type { Person } from '../../../engine/desk/worded/view-model.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { type Agent, ROLES } from '../../../engine/ports/pass-store.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { localeOfRequest } from '../refusals.ts';
import type { DeskParts } from './parts.ts';
import { type DeskEnv, issueLink } from './session.ts';
import type { AgentView } from './view-model.ts';

const inviteSchema = z.strictObject({ name: z.string().trim().min(1).max(40), role: z.enum(ROLES) });
const accessSchema = z.strictObject({ active: z.boolean() });

function mustManage(agent: Agent, other: Pick<Agent, 'role'>): void {
  if (!mayManage(agent.role, other.role)) {
    throw new ZhaodanError('not_allowed', 'the role may not manage this role');
  }
}

/** Who works at the desk. Inviting makes a sign-in link, shown once, to be passed on by the one who invites. */
export function agentRoutes(
  parts: Pick<DeskParts, 'passes' | 'randomness' | 'clock' | 'texts'>,
): Hono<DeskEnv> {
  const { passes, randomness, texts } = parts;
  const app = new Hono<DeskEnv>();

  const linkFor = async (id: string) => `/desk/enter?link=${await issueLink(parts, id)}`;

  const managed = async (c: Context<DeskEnv>): Promise<Agent> => {
    const found = (await passes.agents()).find(({ id }) => id === c.req.param('id'));
    if (found === undefined) throw new ZhaodanError('bad_input', 'no such agent');
    mustManage(c.get('agent'), found);
    return found;
  };

  app.get('/desk/agents', async (c) => {
    const me = c.get('agent');
    mustManage(me, { role: 'agent' });
    const agents: AgentView[] = (await passes.agents()).map((agent) => ({
      ...agent,
      name: agentName(agent, texts, localeOfRequest(c)),
      me: agent.id === me.id,
      manageable: mayManage(me.role, agent.role),
    }));
    return c.json({ agents });
  });

  /** Whom a case can be given to. */
  app.get('/desk/colleagues', async (c) => {
    const active = (await passes.agents()).filter((agent) => agent.active);
    return c.json({
      colleagues: active.map(
        (agent): Person => ({ id: agent.id, name: agentName(agent, texts, localeOfRequest(c)) }),
      ),
    });
  });

  app.post('/desk/agents', atMost(JSON_LIMIT), async (c) => {
    const { name, role } = await readJson(c, inviteSchema);
    mustManage(c.get('agent'), { role });
    const id = `agent-${Buffer.from(randomness.bytes(8)).toString('hex')}`;
    await passes.saveAgent({ id, name, role, active: true });
    return c.json({ link: await linkFor(id) });
  });

  app.post('/desk/agents/:id/link', async (c) => {
    const agent = await managed(c);
    if (!agent.active) throw new ZhaodanError('not_allowed', 'no link for somebody without access');
    await passes.revoke('agent_link', agent.id);
    return c.json({ link: await linkFor(agent.id) });
  });

  app.post('/desk/agents/:id/access', atMost(JSON_LIMIT), async (c) => {
    const agent = await managed(c);
    const { active } = await readJson(c, accessSchema);
    // Whoever could end their own access would leave a desk nobody can open.
    if (agent.id === c.get('agent').id) throw new ZhaodanError('not_allowed', 'not one’s own access');
    await passes.saveAgent({ ...agent, active });
    if (!active) {
      for (const kind of ['agent_link', 'agent_session', 'agent_code'] as const)
        await passes.revoke(kind, agent.id);
    }
    return c.json({});
  });

  return app;
}
