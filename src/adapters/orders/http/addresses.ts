import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { BookTrouble } from '../trouble.ts';

/** Gives every address of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const systemResolve: Resolve = (host) => {
  const { promise, resolve, reject } = Promise.withResolvers<readonly LookupAddress[]>();
  lookup(host, { all: true, verbatim: true }, (error, addresses) => {
    if (error) reject(error);
    else resolve(addresses);
  });
  return promise;
};

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Loopback, unspecified, local, multicast, and every way of writing a v4 address as a v6 one. */
const V6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];
// Two lists: in one, the mapped v4 addresses among the v6 nets would stand for every v4 address there is.
const innerV4 = new BlockList();
for (const [net, bits] of V4) innerV4.addSubnet(net, bits, 'ipv4');
const innerV6 = new BlockList();
for (const [net, bits] of V6) innerV6.addSubnet(net, bits, 'ipv6');

/** Whether an address leads into a machine or network of its own and not into the Internet. */
export function isPrivate(address: string): boolean {
  return isIPv6(address) ? innerV6.check(address, 'ipv6') : innerV4.check(address, 'ipv4');
}

function refuse(host: string): never {
  throw new BookTrouble(
    'misconfigured',
    `${host} 指向内网地址，默认不访问。确实是自己的机器时，在 shop.yaml 的这一项写上 allow_private: true。`,
    `${host} leads into a private network and is not asked. If that is your own machine, set allow_private: true there in shop.yaml.`,
  );
}

/**
 * The addresses a host may be reached at, looked up once and checked all: the connection then goes to one of these and
 * to no other, whatever the name means a moment later.
 */
export async function allowedAddresses(
  hostname: string,
  allowPrivate: boolean,
  resolve: Resolve,
): Promise<readonly LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family === 0 ? await resolved(host, resolve) : [{ address: host, family }];
  if (!allowPrivate && addresses.some(({ address }) => isPrivate(address))) refuse(host);
  return addresses;
}

async function resolved(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  try {
    const addresses = await resolve(host);
    if (addresses.length > 0) return addresses;
  } catch {
    // Told below, like a name without an address.
  }
  throw new BookTrouble('down', `找不到 ${host} 的地址。`, `There is no address for ${host}.`, true);
}

/** A look-up that knows one host and answers with what was checked. */
export function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  const [first] = addresses;
  return (_, options, done) => {
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family ?? 4);
  };
}
