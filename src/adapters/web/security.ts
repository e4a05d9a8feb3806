import type { Context, MiddlewareHandler } from 'hono';
import type { Randomness } from '../../engine/ports/clock.ts';
import { refuse } from './refusals.ts';

/** A fresh value for one response's inline style sheets; without it none applies. */
export function newNonce(randomness: Randomness): string {
  return Buffer.from(randomness.bytes(16)).toString('base64');
}

/** The policy of a page: everything from here, nothing inline but style sheets that carry the nonce. */
export function pagePolicy(nonce: string, frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
  ].join('; ');
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/** The headers every answer carries unless its route said otherwise. */
export function secureHeaders(publicUrl: string | null): MiddlewareHandler {
  const https = publicUrl?.startsWith('https:') ?? false;
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const fallback = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value);
    };
    fallback('Content-Security-Policy', NOTHING);
    fallback('X-Content-Type-Options', 'nosniff');
    fallback('Referrer-Policy', 'no-referrer');
    fallback('Cross-Origin-Resource-Policy', 'same-origin');
    fallback('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (https) fallback('Strict-Transport-Security', 'max-age=31536000');
  };
}

/**
 * Whether a page of another website is behind this request. Browsers put `Origin` or `Sec-Fetch-Site` on everything
 * that writes and let no page change them; programs send neither and have no cookie of somebody else's to misuse.
 */
function isForeign(c: Context, publicUrl: string | null): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  // A form under `no-referrer` says "null"; then the browser's own word on the site must stand beside it.
  if (origin === 'null') return site !== 'same-origin';
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host');
}

/** 403 for every request that could write and comes from another website. */
export function sameOrigin(publicUrl: string | null): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && isForeign(c, publicUrl)) return refuse(c, 'cross_origin');
    await next();
    return undefined;
  };
}
