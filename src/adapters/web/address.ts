import { type BlockList, isIP } from 'node:net';
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

/**
 * Who is asking, for limits only: the last of those who are named that is no proxy of the house. What a stranger says
 * of others stands before that, and is not believed.
 */
export function addressOf(c: Context, proxies: BlockList): string {
  const named = c.req.header('x-forwarded-for')?.split(/[\s,]+/) ?? [];
  const way = [...named.filter((each) => each !== ''), peer(c)];
  return way.findLast((each) => !isOneOf(proxies, each)) ?? way[0] ?? '';
}

function isOneOf(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
