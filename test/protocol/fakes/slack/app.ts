import { onTestFinished } from 'vitest';
import { type Answer, json } from '../../../fakes/ground/answer.ts';
import { listen, type Request } from '../../../fakes/ground/server.ts';

export interface Heard {
  readonly headers: Request['headers'];
  readonly body: string;
  /** The event's envelope, or what an interaction or a command carries. */
  readonly payload: Record<string, unknown>;
}

const OK: Answer = { status: 200, headers: {}, body: '' };

function payloadOf(type: string | undefined, body: string): Record<string, unknown> {
  if (type === 'application/json') return JSON.parse(body);
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
}

/** A bare app behind a request URL: keeps what it hears, and answers as it is told. */
export async function openApp(answer: (heard: Heard) => Answer | Promise<Answer> = () => OK) {
  const heard: Heard[] = [];
  const app = { heard, answer };
  const { url, close } = await listen(0, 1024 * 1024, async (request) => {
    const body = (await request.body())?.toString('utf8') ?? '';
    const one: Heard = {
      headers: request.headers,
      body,
      payload: payloadOf(request.headers['content-type'], body),
    };
    if (one.payload.type === 'url_verification') return json(200, { challenge: one.payload.challenge });
    heard.push(one);
    return await app.answer(one);
  });
  onTestFinished(close);
  return Object.assign(app, { url: `${url}/slack/events`, close });
}
