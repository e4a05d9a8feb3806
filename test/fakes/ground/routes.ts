import { json, type Reply } from './answer.ts';
import type { Request } from './server.ts';

/** `parts` are what the path's pattern caught, decoded. */
type Handler = (request: Request, parts: readonly string[]) => Reply | Promise<Reply>;

/** Methods, a pattern for the whole path, and who answers; the first that fits is taken. */
export type Route = readonly [methods: string, path: RegExp, handler: Handler];

export function route(routes: readonly Route[]): (request: Request) => Promise<Reply> {
  return async (request) => {
    for (const [methods, path, handler] of routes) {
      const match = path.exec(request.path);
      if (match && methods.split(' ').includes(request.method))
        return await handler(request, match.slice(1).map(decodeURIComponent));
    }
    return json(404, { ok: false, error: 'not found' });
  };
}
