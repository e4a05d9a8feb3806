import type { Locale } from '../../../../domain/locale.ts';

export type Answer<T> =
  | { readonly kind: 'ok'; readonly body: T }
  /** The server understood and said no; `message` is in words. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string; readonly waitMs: number }
  /** Nobody answered, or the server is just starting: try again. */
  | { readonly kind: 'away'; readonly waitMs: number };

const IN_FRAME = new URLSearchParams(location.search).has('embed');

/** Requests that give out a cookie say that the page stands in a frame. */
export const cookiePath = (path: string) => (IN_FRAME ? `${path}?embed=1` : path);

function judge<T>(status: number, text: string, retryAfter: string | null): Answer<T> {
  const waitMs = Number(retryAfter ?? 0) * 1000 || 0;
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {}
  if (status >= 200 && status < 300 && body !== null) return { kind: 'ok', body: body as T };
  if (status === 0 || status >= 500 || body === null) return { kind: 'away', waitMs };
  const message = (body as { message?: unknown }).message;
  return { kind: 'refused', status, message: typeof message === 'string' ? message : '', waitMs };
}

export async function call<T>(
  method: 'GET' | 'POST',
  path: string,
  locale: Locale,
  body?: object,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'Accept-Language': locale, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(30_000),
    });
    return judge(response.status, await response.text(), response.headers.get('retry-after'));
  } catch {
    return { kind: 'away', waitMs: 0 };
  }
}

/** As `call`, for files: `fetch` cannot tell how far it is. */
export function upload<T>(
  path: string,
  locale: Locale,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept-Language', locale);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onloadend = () =>
      resolve(judge<T>(request.status, request.responseText, request.getResponseHeader('retry-after')));
    request.send(form);
  });
}
