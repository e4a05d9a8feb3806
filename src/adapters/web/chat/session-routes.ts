import { Hono } from 'hono';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { isBusy } from '../../../engine/continuing.ts';
import { shopNameIn } from '../../../engine/shop.ts';
import { addressOf } from '../address.ts';
import { readJson } from '../body.ts';
import type { WebParts } from '../parts.ts';
import { refuse } from '../refusals.ts';
import { viewEntry } from './entry-view.ts';
import { brake, type ChatPaces } from './paces.ts';
import type { ChatSessions } from './session.ts';

const sessionBody = z.object({ locale: z.enum(LOCALES).optional() });
const resumeBody = z.object({ code: z.string().max(100) });

/** In every language: the page changes its own at a press. */
function namesIn(shop: WebParts['shop']): Readonly<Record<Locale, string>> {
  const [zh, en] = [shopNameIn(shop, 'zh-CN'), shopNameIn(shop, 'en')];
  return { 'zh-CN': zh ?? '', en: en ?? '' };
}

/** Starting a conversation, reading it, and taking it to another device. */
export function sessionRoutes(parts: WebParts, sessions: ChatSessions, paces: ChatPaces): Hono {
  const { customers, reads, turns, codes, clock, settings, shop } = parts;
  const app = new Hono();
  const newcomers = brake(parts.paces, 'sessions', paces.sessions);
  const guesses = brake(parts.paces, 'guesses', paces.resumes, paces.allResumes);
  const wishes = brake(parts.paces, 'wishes', paces.resumes);

  const conversation = async (lane: string, after: number) => {
    const talk = (await turns.load(lane)).conversation?.value;
    return {
      entries: (await reads.log(lane, after)).map(viewEntry),
      locale: talk?.locale ?? null,
      prompt: talk?.prompt?.id ?? null,
    };
  };

  app.post('/chat/session', async (c) => {
    const { locale = settings.defaultLocale } = await readJson(c, sessionBody);
    let lane = await sessions.find(c);
    if (lane === null) {
      const refused = await newcomers(c, addressOf(c, settings.trustedProxies));
      if (refused) return refused;
      lane = await sessions.begin(c);
    }
    // Also where a conversation went with its data: its first hello was answered long ago, this one is new.
    if ((await turns.load(lane)).conversation === null) {
      const content = { kind: 'hello', locale } as const;
      await customers.receive({ key: `${lane}:hello:${clock.now()}`, lane, at: clock.now(), content });
    }
    const told = await conversation(lane, 0);
    return c.json({
      ...told,
      locale: told.locale ?? locale,
      shop: { names: namesIn(shop), privacyUrl: shop.privacy_url ?? null },
      demo: settings.demo,
      bot: parts.botAddress(),
    });
  });

  app.get('/chat/entries', async (c) => {
    const lane = await sessions.require(c);
    const after = Number(c.req.query('after') ?? 0);
    c.header('Cache-Control', 'no-store');
    return c.json(await conversation(lane, Number.isSafeInteger(after) && after > 0 ? after : 0));
  });

  app.post('/chat/resume-code', async (c) => {
    const lane = await sessions.require(c);
    const refused = await wishes(c, lane);
    if (refused) return refused;
    const { code, expiresAt } = await codes.issue(lane);
    c.header('Cache-Control', 'no-store');
    return c.json({ code, expires_at: expiresAt });
  });

  app.post('/chat/resume', async (c) => {
    const refused = await guesses(c, addressOf(c, settings.trustedProxies));
    if (refused) return refused;
    const { code } = await readJson(c, resumeBody);
    const here = await sessions.find(c);
    if (here !== null && (await isBusy(here, reads))) return refuse(c, 'busy');
    const lane = await codes.enter(code);
    if (lane === null) return refuse(c, 'not_found');
    await sessions.enter(c, lane);
    return c.json({});
  });

  return app;
}
