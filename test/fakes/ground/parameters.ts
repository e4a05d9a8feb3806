import { readMultipart } from './multipart.ts';
import type { Request } from './server.ts';

export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a call carries, however it was packed. Values of forms and queries are strings, those of JSON what they are. */
export interface Parameters {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, SentFile>>;
}

/** Query, JSON, form and multipart as one; `null` where the body is not what its header says. */
export function parametersOf(request: Request, body: Buffer): Parameters | null {
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(request.query);
  const withQuery = (fields: object, files: Parameters['files'] = {}) => ({
    fields: { ...query, ...fields },
    files,
  });
  if (body.length === 0) return withQuery({});
  try {
    if (/^multipart\/form-data/i.test(type)) {
      const { fields, files } = readMultipart(body, type);
      return withQuery(fields, files);
    }
    if (/^application\/x-www-form-urlencoded/i.test(type))
      return withQuery(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
    if (!/^application\/json/i.test(type)) return withQuery({});
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? withQuery(value) : null;
  } catch {
    return null;
  }
}
