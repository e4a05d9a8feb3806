/**
 * The process that looks into customers' pictures: questions come in on stdin, answers go out on the fourth channel. It
 * is killed whenever it takes too long, and ends by itself with the service.
 */

import { Socket } from 'node:net';
import { framesOf, sendFrame } from '../frames.ts';
import { type Answer, LONGEST_QUESTION, Question } from '../messages.ts';
import type { Networks } from './networks.ts';
import { drawPreview } from './preview.ts';
import { Refusal } from './refusal.ts';

/** A channel of its own: libraries talk on stdout. */
const answers = new Socket({ fd: 3, readable: false, writable: true });
const say = (answer: Answer, body?: Uint8Array) => sendFrame(answers, answer, body);

let networks: Networks | null = null;

/** Loaded with the first picture that is to be read: drawing previews needs none of it. */
async function loaded(): Promise<Networks> {
  if (networks === null) {
    networks = await (await import('./networks.ts')).loadNetworks();
    await say({ kind: 'loaded' });
  }
  return networks;
}

async function answer(question: Question, bytes: Uint8Array): Promise<void> {
  const memory = () => process.memoryUsage.rss();
  try {
    if (question.kind === 'preview') {
      const jpeg = await drawPreview(bytes, question.edge, question.hide);
      return await say({ kind: 'drawn', memory: memory() }, jpeg);
    }
    const ready = await loaded().catch((error: Error) => error);
    if (ready instanceof Error)
      return await say({ kind: 'unavailable', reason: ready.message.slice(0, 500) });
    const { readPicture } = await import('./read-picture.ts');
    const text = await readPicture(ready, bytes);
    await say({ kind: 'read', text, memory: memory() });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason, format } = error;
    await say({ kind: 'refused', reason, ...(format !== undefined && { format }), memory: memory() });
  }
}

for await (const { head, body } of framesOf(process.stdin, LONGEST_QUESTION)) {
  await answer(Question.parse(head), body);
  globalThis.gc?.();
}
process.exit();
