import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

function peer(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/** Whether the request was made on this machine, and not handed on by a proxy that runs on it. */
export function isLoopback(c: Context): boolean {
  const handedOn = c.req.header('x-forwarded-for') ?? c.req.header('forwarded');
  return handedOn === undefined && isLoopbackAddress(peer(c));
}

/** Who is asking, for limits only. A proxy is believed when it runs on this machine; its last word is its own. */
export function addressOf(c: Context): string {
  const address = peer(c);
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return isLoopbackAddress(address) && forwarded ? forwarded : address;
}
