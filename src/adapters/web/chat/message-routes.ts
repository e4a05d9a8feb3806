import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { InboundContent } from '../../../engine/inbound.ts';
import { readJson } from '../body.ts';
import type { WebParts } from '../parts.ts';
import { brake, type ChatPaces } from './paces.ts';
import type { ChatSessions } from './session.ts';

const id = z.uuid();
/** The transport takes what the body limit lets through; how long a message may be is the engine's word. */
const text = z.string().refine((said) => said.trim() !== '');

/** Characters that are read in no time. */
const SHORT_TEXT = 2_000;

const messageBody = z.object({ id, text });
const pressBody = z.object({ id, prompt: z.string().min(1).max(200), option: z.string().min(1).max(200) });
const editBody = z.object({ id, of: z.number().int().positive(), text });

/** What a customer can say without a file. Each carries an id of the page's making: twice is once. */
export function messageRoutes(parts: WebParts, sessions: ChatSessions, paces: ChatPaces): Hono {
  const app = new Hono();
  const tooFast = brake(parts.paces, 'messages', paces.messages, paces.allMessages);

  const tooMuch = brake(parts.paces, 'words', paces.words, paces.allWords);

  /** Whoever types is never slowed down by those who send whole books. */
  const isTooMuch = async (c: Context, lane: string, { length }: string) =>
    length > SHORT_TEXT ? tooMuch(c, lane, Math.min(length, paces.words.burst, paces.allWords.burst)) : null;

  const hear = async (c: Context, read: () => Promise<{ id: string; content: InboundContent }>) => {
    const lane = await sessions.require(c);
    const braked = await tooFast(c, lane);
    if (braked) return braked;
    const heard = await read();
    const { content } = heard;
    const refused = 'text' in content ? await isTooMuch(c, lane, content.text) : null;
    if (refused) return refused;
    const key = `${lane}:${heard.id}`;
    await parts.customers.receive({ key, lane, at: parts.clock.now(), content });
    return c.json({}, 202);
  };

  app.post('/chat/messages', (c) =>
    hear(c, async () => {
      const said = await readJson(c, messageBody);
      return { id: said.id, content: { kind: 'text', text: said.text } };
    }),
  );
  app.post('/chat/presses', (c) =>
    hear(c, async () => {
      const { id: key, prompt, option } = await readJson(c, pressBody);
      return { id: key, content: { kind: 'press', prompt, option } };
    }),
  );
  app.post('/chat/edits', (c) =>
    hear(c, async () => {
      const edit = await readJson(c, editBody);
      return { id: edit.id, content: { kind: 'edit', of: edit.of, text: edit.text } };
    }),
  );
  return app;
}
