import type { Context, MiddlewareHandler } from 'hono';
import { ZhaodanError } from '../../../engine/errors.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import { cookieToken, dropCookie, giveCookie, hashToken, newToken } from '../tokens.ts';
import type { DeskParts } from './parts.ts';

const COOKIE = 'zhaodan_desk';
const SESSION_DAYS = 14;
const LINK_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

export type DeskEnv = { Variables: { agent: Agent } };
type SessionParts = Pick<DeskParts, 'passes' | 'randomness' | 'clock' | 'settings'>;

async function activeAgent({ passes }: Pick<DeskParts, 'passes'>, id: string): Promise<Agent | null> {
  const agents = await passes.agents();
  return agents.find((agent) => agent.id === id && agent.active) ?? null;
}

/** A token that signs this agent in, once, within three days. */
export async function issueLink(
  { passes, randomness, clock }: Pick<DeskParts, 'passes' | 'randomness' | 'clock'>,
  agentId: string,
): Promise<string> {
  const token = newToken(randomness);
  const expiresAt = clock.now() + LINK_DAYS * DAY_MS;
  await passes.issue({ kind: 'agent_link', hash: hashToken(token), subject: agentId, expiresAt });
  return token;
}

/** Uses the link up and signs this browser in. Throws `link_used` for a link that is used, too old or made up. */
export async function enter(c: Context, parts: SessionParts, link: string): Promise<void> {
  const { passes, randomness, clock, settings } = parts;
  const pass = await passes.take('agent_link', hashToken(link), clock.now());
  if (pass === null) throw new ZhaodanError('link_used', 'the sign-in link is used, too old or made up');
  const agent = await activeAgent(parts, pass.subject);
  if (agent === null) throw new ZhaodanError('not_allowed', 'this agent has no access any more');
  await leave(c, parts);
  const token = newToken(randomness);
  const expiresAt = clock.now() + SESSION_DAYS * DAY_MS;
  await passes.issue({ kind: 'agent_session', hash: hashToken(token), subject: agent.id, expiresAt });
  giveCookie(c, COOKIE, token, {
    secure: settings.publicUrl?.startsWith('https:') ?? false,
    embedded: false,
    maxAgeSeconds: (SESSION_DAYS * DAY_MS) / 1000,
  });
}

/** Ends this browser's session; the agent's others go on. */
export async function leave(c: Context, { passes, clock }: SessionParts): Promise<void> {
  const token = cookieToken(c, COOKIE);
  if (token === null) return;
  await passes.take('agent_session', hashToken(token), clock.now());
  dropCookie(c, COOKIE);
}

/** Lets only agents with a session pass; what they get is never kept by anything in between. */
export function agentsOnly(parts: SessionParts): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const token = cookieToken(c, COOKIE);
    const pass = token && (await parts.passes.find('agent_session', hashToken(token), parts.clock.now()));
    const agent = pass ? await activeAgent(parts, pass.subject) : null;
    if (agent === null) throw new ZhaodanError('not_signed_in', 'no session');
    c.set('agent', agent);
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}
