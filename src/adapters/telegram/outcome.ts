import { GrammyError, HttpError } from 'grammy';

/**
 * How a call ended that did not succeed. `not_sent`: nothing reached Telegram. `unknown`: it may have been done.
 * Descriptions are Telegram's own and hold nothing of what was sent; the address, which holds the token, is left out.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  | { readonly kind: 'slow_down'; readonly seconds: number }
  | { readonly kind: 'not_sent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The connection was never made, so nothing was sent. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|UND_ERR_CONNECT_TIMEOUT)/;

export function failureOf(error: unknown): Failure {
  if (error instanceof GrammyError) {
    const { error_code: code, description, parameters } = error;
    if (code === 429) return { kind: 'slow_down', seconds: parameters.retry_after ?? 1 };
    if (code >= 500) return { kind: 'unknown', reason: `telegram ${code}` };
    return { kind: 'refused', code, description };
  }
  if (error instanceof HttpError) {
    const code = codeOf(error.error);
    if (NEVER_CONNECTED.test(code)) return { kind: 'not_sent', reason: code };
    return { kind: 'unknown', reason: code || 'no answer' };
  }
  throw error;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
