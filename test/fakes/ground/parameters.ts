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

async function fromForm(body: Buffer, type: string, fields: Record<string, unknown>): Promise<Parameters> {
  const files: Record<string, SentFile> = {};
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form)
    if (typeof value === 'string') fields[name] = value;
    else files[name] = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  return { fields, files };
}

/** Query, JSON, form and multipart as one; `null` where the body is not what its header says. */
export async function parametersOf(request: Request, body: Buffer): Promise<Parameters | null> {
  const type = request.headers['content-type'] ?? '';
  const fields: Record<string, unknown> = Object.fromEntries(request.query);
  if (body.length === 0) return { fields, files: {} };
  try {
    if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type))
      return await fromForm(body, type, fields);
    if (/^application\/json/i.test(type)) {
      const value: unknown = JSON.parse(body.toString('utf8'));
      return value && typeof value === 'object' && !Array.isArray(value)
        ? { fields: { ...fields, ...value }, files: {} }
        : null;
    }
  } catch {
    return null;
  }
  return { fields, files: {} };
}
