import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BookTrouble } from '../trouble.ts';
import { allowedAddresses, pinned, type Resolve } from './addresses.ts';

const LARGEST_ANSWER = 1024 * 1024;

export interface GetPlan {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The kinds of content that are read. */
  readonly contentTypes: readonly string[];
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
  readonly resolve: Resolve;
}

/** One GET, read as JSON; `null` where there is no such thing (404). Throws {@link BookTrouble} for everything else. */
export async function getJson(plan: GetPlan): Promise<unknown> {
  const signal = AbortSignal.timeout(plan.timeoutMs);
  try {
    const response = await ask(plan, signal);
    const { statusCode = 0 } = response;
    if (statusCode === 404) {
      response.destroy();
      return null;
    }
    requireGoodStatus(response, plan.url.host);
    requireKnownType(response, plan);
    return parsed(await bodyOf(response, plan.url.host), plan.url.host);
  } catch (error) {
    if (error instanceof BookTrouble) throw error;
    throw inWords(error, plan.url.host, signal.aborted);
  }
}

async function ask(
  { url, headers, allowPrivate, resolve }: GetPlan,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await allowedAddresses(url.hostname, allowPrivate, resolve);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const { promise, resolve: give, reject } = Promise.withResolvers<IncomingMessage>();
  request(url, {
    lookup: pinned(addresses),
    headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers },
    agent: false,
    signal,
  })
    .on('response', give)
    .on('error', reject)
    .end();
  return promise;
}

function requireGoodStatus(response: IncomingMessage, host: string): void {
  const { statusCode = 0 } = response;
  if (statusCode === 200) return;
  response.destroy();
  if (statusCode === 401 || statusCode === 403) {
    throw new BookTrouble(
      'refused',
      `${host} 不接受我们的密钥（${statusCode}）。请检查 shop.yaml 里写的环境变量。`,
      `${host} does not accept our key (${statusCode}). Check the environment variable that shop.yaml names.`,
    );
  }
  if (statusCode >= 300 && statusCode < 400) {
    throw new BookTrouble(
      'misconfigured',
      `${host} 把请求转到了别的地址。请在 shop.yaml 里直接写最终的地址。`,
      `${host} redirects the request, which is not followed. Put the final address into shop.yaml.`,
    );
  }
  const passing = statusCode === 429 || statusCode >= 500;
  throw new BookTrouble(
    passing ? 'down' : 'unexpected_answer',
    `${host} 回答了 ${statusCode}。`,
    `${host} answers with ${statusCode}.`,
    passing,
  );
}

function requireKnownType(response: IncomingMessage, { url, contentTypes }: GetPlan): void {
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const encoded = response.headers['content-encoding'] ?? 'identity';
  if (contentTypes.includes(type) && encoded === 'identity') return;
  response.destroy();
  const what = encoded === 'identity' ? type || '?' : encoded;
  throw unexpected(
    url.host,
    `内容类型是 ${what}，应为 JSON`,
    `the content type is ${what} and should be JSON`,
  );
}

async function bodyOf(response: IncomingMessage, host: string): Promise<Buffer> {
  const tooLarge = () => {
    response.destroy();
    return unexpected(host, '回答超过 1 MB', 'the answer is larger than 1 MB');
  };
  if (Number(response.headers['content-length'] ?? 0) > LARGEST_ANSWER) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer, host: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw unexpected(host, '回答不是 JSON', 'the answer is no JSON');
  }
}

export function unexpected(host: string, zh: string, en: string): BookTrouble {
  return new BookTrouble('unexpected_answer', `${host}：${zh}。`, `${host}: ${en}.`);
}

/** Network errors carry addresses with keys in them: only the code goes on. */
function inWords(error: unknown, host: string, late: boolean): BookTrouble {
  if (late) return new BookTrouble('slow', `${host} 没有及时回答。`, `${host} did not answer in time.`, true);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return new BookTrouble('down', `连不上 ${host}（${code}）。`, `${host} cannot be reached (${code}).`, true);
}
