import { BlockList, isIP } from 'node:net';

/** What runs on this machine. */
export const LOOPBACK = '127.0.0.0/8,::1';

/** Addresses and ranges in CIDR, parted by commas; `null` where one of them is none. */
export function readProxies(given: string): BlockList | null {
  const proxies = new BlockList();
  for (const each of given.split(',')) {
    const [address = '', bits, ...rest] = each.trim().split('/');
    const family = isIP(address);
    const longest = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (family === 0 || rest.length > 0 || !(prefix <= longest)) return null;
    proxies.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return proxies;
}
