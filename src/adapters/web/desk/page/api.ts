import type { Locale } from '../../../../domain/locale.ts';
import type { AnswerView } from '../view-model.ts';

/** What the server said instead of what was asked for; `status` 0: it was not reached. */
export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What the server says of it, or `other` where it said nothing. */
export function failureWords(error: unknown, other: string): string {
  return (error instanceof ApiError && error.message) || other;
}

let locale: Locale = 'zh-CN';

/** The language the server answers in from now on. */
export function speakTo(wanted: Locale): void {
  locale = wanted;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { ...init.headers, 'Accept-Language': locale } });
  } catch {
    throw new ApiError(0, '');
  }
}

async function said(response: Response): Promise<{ status: number; body: unknown }> {
  return { status: response.status, body: await response.json().catch(() => null) };
}

async function ask(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  return said(await reach(path, init));
}

function orThrow({ status, body }: { status: number; body: unknown }): unknown {
  if (status >= 200 && status < 300) return body;
  const refusal = body as { message?: unknown } | null;
  throw new ApiError(status, typeof refusal?.message === 'string' ? refusal.message : '');
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export async function read<T>(path: string): Promise<T> {
  return orThrow(await ask(path)) as T;
}

export async function send<T>(path: string, body: unknown): Promise<T> {
  return orThrow(await ask(path, json(body))) as T;
}

/** A file that is given on the record. */
export async function take(path: string): Promise<Blob> {
  const response = await reach(path, { method: 'POST' });
  if (!response.ok) orThrow(await said(response));
  return response.blob().catch(() => {
    throw new ApiError(0, '');
  });
}

/** A refusal with the case in it is an answer, not an error. */
export async function command(reference: string, body: unknown): Promise<AnswerView> {
  const answer = await ask(`/desk/cases/${reference}/commands`, json(body));
  const refused = answer.body as AnswerView | null;
  return refused?.kind === 'refused' ? refused : (orThrow(answer) as AnswerView);
}

export type Uploaded =
  | {
      readonly ok: true;
      readonly name: string;
      readonly file: { readonly sha256: string; readonly name: string; readonly mark: string };
    }
  | { readonly ok: false; readonly name: string; readonly code: string };

export async function upload(files: readonly File[]): Promise<readonly Uploaded[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  const answer = orThrow(await ask('/desk/files', { method: 'POST', body: form }));
  return (answer as { files: readonly Uploaded[] }).files;
}
