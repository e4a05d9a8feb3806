import { type Answer, json } from './answer.ts';
import type { Request } from './server.ts';

/** What a test may tell a fake to do, by name. Arguments and answers are JSON; bytes travel as `{ $bytes: base64 }`. */
export type Verbs = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The same verbs, from another process. */
export type Remote<V extends Verbs> = {
  readonly [K in keyof V]: (...args: Parameters<V[K]>) => Promise<Awaited<ReturnType<V[K]>>>;
};

const CONTROL = '/control/';

/** Done before JSON sees it: a Buffer would turn itself into a list of numbers, which takes seconds for a large one. */
function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, packed(each)]));
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
    return { ...json(200, null), body: JSON.stringify({ value: packed(value) }) };
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
              body: JSON.stringify(packed(args)),
            });
            const { value, error } = JSON.parse(await response.text(), unpack);
            if (error) throw new Error(`${verb}: ${error}`);
            return value;
          },
  });
}
