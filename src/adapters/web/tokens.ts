import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Randomness } from '../../engine/ports/clock.ts';

/** 256 bits nobody can guess, fit for a cookie or a link. */
export function newToken(randomness: Randomness): string {
  return Buffer.from(randomness.bytes(32)).toString('base64url');
}

/** Hex SHA-256: what the store keeps of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export interface CookieManner {
  /** Only over https. */
  readonly secure: boolean;
  /** The page stands in another website's frame; needs `secure`. */
  readonly embedded: boolean;
  readonly maxAgeSeconds: number;
}

/** Hands the browser its token: not readable by scripts, not sent by other websites. */
export function giveCookie(c: Context, name: string, token: string, manner: CookieManner): void {
  const framed = manner.embedded && manner.secure;
  setCookie(c, name, token, {
    path: '/',
    httpOnly: true,
    secure: manner.secure,
    sameSite: framed ? 'None' : 'Lax',
    ...(framed ? { partitioned: true } : {}),
    maxAge: manner.maxAgeSeconds,
  });
}

/** The token as the browser sent it; `null` where it has no possible shape of ours. */
export function cookieToken(c: Context, name: string): string | null {
  const token = getCookie(c, name);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
}

export function dropCookie(c: Context, name: string): void {
  deleteCookie(c, name, { path: '/' });
}
