import type { ApiClientOptions } from 'grammy';
import { Agent, type Dispatcher, request } from 'undici';

type Fetch = NonNullable<ApiClientOptions['fetch']>;

interface Call {
  readonly method: Dispatcher.HttpMethod;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** So long a connection is kept that nothing is asked over. */
const KEPT_MS = 30_000;

/**
 * How grammY asks Telegram. Its own way (node-fetch) leads each short answer through a chain of streams, which costs as much
 * as the whole turn that is told. Only what grammY takes of an answer is there.
 */
export function createFetch(): Fetch {
  const dispatcher = new Agent({ keepAliveTimeout: KEPT_MS });
  const ask = async (url: string, { method, headers, body, signal }: Call) => {
    const answer = await request(url, { method, headers, body, signal, dispatcher });
    return { json: () => answer.body.json() };
  };
  return ask as unknown as Fetch;
}
