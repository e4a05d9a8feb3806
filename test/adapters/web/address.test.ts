import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/adapters/web/address.ts';
import { LOOPBACK, readProxies } from '../../../src/config/proxies.ts';

/** Who is asking, where this peer says that it speaks for these. */
async function seen(peer: string, named: string | null, trusted = LOOPBACK): Promise<string> {
  const proxies = readProxies(trusted);
  if (proxies === null) throw new Error('no proxies');
  const app = new Hono().get('/', (c) => c.text(addressOf(c, proxies)));
  const headers = named === null ? {} : { 'x-forwarded-for': named };
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } });
  return answer.text();
}

describe('the address of whoever asks', () => {
  it('is the peer’s own, whatever a stranger says', async () => {
    expect(await seen('203.0.113.7', null)).toBe('203.0.113.7');
    expect(await seen('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(await seen('172.18.0.1', '198.51.100.1')).toBe('172.18.0.1');
  });

  it('is what a proxy of the house names last, and none of its own', async () => {
    const house = '127.0.0.0/8,::1,172.16.0.0/12,10.0.0.0/8';
    for (const peer of ['127.0.0.1', '::ffff:127.0.0.1', '::1'])
      expect(await seen(peer, '192.0.2.9, 198.51.100.1')).toBe('198.51.100.1');
    expect(await seen('172.18.0.1', '198.51.100.1', house)).toBe('198.51.100.1');
    expect(await seen('172.18.0.1', '192.0.2.9,198.51.100.1, 10.0.0.4', house)).toBe('198.51.100.1');
    expect(await seen('172.18.0.1', '10.0.0.5, 10.0.0.4', house)).toBe('10.0.0.5');
    expect(await seen('127.0.0.1', 'unknown')).toBe('unknown');
    expect(await seen('127.0.0.1', null)).toBe('127.0.0.1');
  });
});
