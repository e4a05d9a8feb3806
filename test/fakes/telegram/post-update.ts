import { type Agent, type IncomingMessage, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { Update } from 'grammy/types';
import type { FakeTime } from '../ground/time.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
}

export interface Answered {
  /** The status, or how the line broke. */
  readonly outcome: number | 'closed' | 'timeout';
  /** As `getWebhookInfo` tells it. */
  readonly words: string;
  /** Seconds; 0 where the answer says nothing. */
  readonly retryAfter: number;
  readonly body: string;
  readonly keepsOpen: boolean;
}

const ANSWER_WITHIN_MS = 60_000;
const BROKEN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
};

function broken(outcome: Answered['outcome'], words: string): Answered {
  return { outcome, words, retryAfter: 0, body: '', keepsOpen: false };
}

async function read(response: IncomingMessage): Promise<Answered> {
  const { statusCode: status = 0, statusMessage, headers } = response;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk);
  } catch {
    return broken('closed', 'Webhook connection closed');
  }
  return {
    outcome: status,
    words: `Wrong response from the webhook: ${status} ${statusMessage}`,
    retryAfter: Number.parseInt(headers['retry-after'] ?? '0', 10) || 0,
    body: Buffer.concat(chunks).toString('utf8'),
    keepsOpen: headers.connection !== 'close',
  };
}

/** One attempt to bring an update to the bot; however it ends, it says how. */
export function postUpdate(
  { url, secret }: WebhookSettings,
  update: Update,
  agent: Agent,
  time: FakeTime,
): Promise<Answered> {
  const body = JSON.stringify(update);
  const secure = url.startsWith('https:');
  return new Promise((resolve) => {
    const outgoing = (secure ? requestSecurely : request)(url, {
      method: 'POST',
      ...(secure ? {} : { agent }),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...(secret && { 'x-telegram-bot-api-secret-token': secret }),
      },
    });
    let late = false;
    const takeBack = time.after(ANSWER_WITHIN_MS, () => {
      late = true;
      outgoing.destroy();
    });
    const done = (answered: Answered) => {
      takeBack();
      resolve(answered);
    };
    outgoing.on('error', ({ code = '' }: NodeJS.ErrnoException) =>
      done(
        late
          ? broken('timeout', 'Read timeout expired')
          : broken('closed', BROKEN[code] ?? 'Webhook connection closed'),
      ),
    );
    outgoing.on('response', async (response) => {
      const answered = await read(response);
      done(late ? broken('timeout', 'Read timeout expired') : answered);
    });
    outgoing.end(body);
  });
}
