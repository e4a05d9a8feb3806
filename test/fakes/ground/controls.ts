import { type Answer, json } from './answer.ts';
import type { Request } from './server.ts';

/** What a test may tell a fake to do, by name. Arguments and answers are JSON; bytes travel as `{ $bytes: base64 }`. */
export type Verbs = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The same verbs, from another process. */
export type Remote<V extends Verbs> = {
  readonly [K in keyof V]: (...args: Parameters<V[K]>) => Promise<Awaited<ReturnType<V[K]>>>;
};

const CONTROL = '/control/';

function pack(_key: string, value: unknown): unknown {
  const raw = value as { type?: unknown; data?: unknown } | null;
  // A Buffer has turned itself into this before the replacer sees it.
  if (raw?.type === 'Buffer' && Array.isArray(raw.data))
    return { $bytes: Buffer.from(raw.data).toString('base64') };
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
}

function unpack(_key: string, value: unknown): unknown {
  const packed = (value as { $bytes?: unknown } | null)?.$bytes;
  return typeof packed === 'string' ? Buffer.from(packed, 'base64') : value;
}

/** A verb that throws answers 400 with its words. */
export async function answerControl(verbs: Verbs, verb: string, request: Request): Promise<Answer> {
  const act = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!act) return json(404, { error: `no such control: ${verb}` });
  try {
    const args = JSON.parse((await request.body())?.toString('utf8') || '[]', unpack) as unknown[];
    // JSON knows no `undefined`: an argument left out in the middle has become `null`.
    const value = await act(...(args.map((arg) => arg ?? undefined) as never[]));
    return { ...json(200, null), body: JSON.stringify({ value }, pack) };
  } catch (error) {
    return json(400, { error: (error as Error).message });
  }
}

/** Calls a fake's verbs over HTTP; a refusal is thrown with the fake's words. */
export function remote<V extends Verbs>(url: string): Remote<V> {
  return new Proxy({} as Remote<V>, {
    get: (_target, verb) =>
      // A promise is told by its `then`: this is none.
      verb === 'then' || typeof verb !== 'string'
        ? undefined
        : async (...args: unknown[]) => {
            const response = await fetch(url + CONTROL + verb, {
              method: 'POST',
              body: JSON.stringify(args, pack),
            });
            const { value, error } = JSON.parse(await response.text(), unpack);
            if (error) throw new Error(`${verb}: ${error}`);
            return value;
          },
  });
}
