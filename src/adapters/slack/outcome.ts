import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/**
 * How a call ended that did not succeed. `not_sent`: nothing reached Slack. `unknown`: it may have been done.
 * `error` is Slack's own code; nothing of what was sent stands in any of it.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'slow_down'; readonly milliseconds: number }
  | { readonly kind: 'not_sent'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The one error that the calls of this adapter end in. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('error' in failure ? failure.error : failure.kind);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/** The connection was never made, so nothing was sent. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
/** Slack itself does not know how it ended. */
const SLACKS_OWN_FAULT =
  /^(internal_error|fatal_error|service_unavailable|request_timeout|team_added_to_org)$/;

export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'slow_down', milliseconds: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (code === 'ratelimited') return { kind: 'slow_down', milliseconds: 1000 };
    // What is no code of Slack's is a web page, or whatever stands between.
    if (!/^\w{1,80}$/.test(code)) return { kind: 'unknown', reason: 'unreadable answer' };
    return SLACKS_OWN_FAULT.test(code) ? { kind: 'unknown', reason: code } : { kind: 'refused', error: code };
  }
  if (error instanceof WebAPIHTTPError) {
    const { statusCode } = error;
    return statusCode >= 500
      ? { kind: 'unknown', reason: `slack ${statusCode}` }
      : { kind: 'refused', error: `http_${statusCode}` };
  }
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original);
    if (NEVER_CONNECTED.test(code)) return { kind: 'not_sent', reason: code };
    return { kind: 'unknown', reason: code || 'no answer' };
  }
  throw error;
}

/** `fetch` wraps what really went wrong. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

/** For a call that adds nothing anybody sees, or is as good twice: without an answer it was as if never made. */
export async function repeatable<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'unknown') throw error;
    throw new CallFailed({ kind: 'not_sent', reason: failure.reason });
  }
}

/** Nothing reached Slack. */
const OUT_OF_REACH = 5_000;
const IN_DOUBT = 1_000;
const LOCKED_OUT_FOR = 60_000;
/** Somebody has to open the channel again, or mend the program. */
const LONG = 120_000;

/** How long to wait before what ended like this is tried again, in milliseconds. */
export function pauseAfter(failure: Failure): number {
  switch (failure.kind) {
    case 'slow_down':
      return failure.milliseconds;
    case 'not_sent':
      return OUT_OF_REACH;
    case 'unknown':
      return IN_DOUBT;
    case 'refused':
      return isLockedOut(failure.error) ? LOCKED_OUT_FOR : LONG;
  }
}

/** Whether it is Slack, the token or the channel, and nothing is wrong with what was asked for. */
export function mayPass(failure: Failure): boolean {
  return failure.kind !== 'refused' || isLockedOut(failure.error) || isShut(failure.error);
}

/** Slack does not let us in: somebody has to mend the token or its scopes. */
export function isLockedOut(error: string): boolean {
  return LOCKED_OUT.has(error);
}

const LOCKED_OUT: ReadonlySet<string> = new Set([
  'token_revoked',
  'token_expired',
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'org_login_required',
  'team_access_not_granted',
  'access_denied',
]);

/** The channel takes nothing from us. */
export function isShut(error: string): boolean {
  return SHUT.test(error);
}

const SHUT =
  /^(is_archived|is_inactive|not_in_channel|channel_not_found|restricted_action\w*|posting_to_channel_denied|method_not_supported_for_channel_type)$/;
