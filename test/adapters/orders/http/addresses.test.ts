import { expect, it } from 'vitest';
import { tokensOf } from '../../../../src/adapters/orders/conceal.ts';
import { isPrivate } from '../../../../src/adapters/orders/http/addresses.ts';
import { shopBook } from '../../../../src/adapters/orders/http/shop-book.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';
import { hurried, json, mapping, otherSide } from './other-side.ts';

const tokenOf = tokensOf(orderSecrets);

/** Ways to write an address of this machine, its network, or a cloud's metadata. */
const HOSTS = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.0.2',
    '0.0.0.0',
    '0',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
  ],
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
  ],
  ...[
    '169.254.169.254',
    '169.254.0.1',
    '0xa9fea9fe',
    '2852039166',
    '224.0.0.1',
    '239.1.1.1',
    '255.255.255.255',
  ],
  ...['192.0.0.8', '192.0.2.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '１２７.0.0.1', '127。0。0。1'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:a9fe:a9fe]', '[::127.0.0.1]'],
  ...['[fe80::1]', '[febf::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[64:ff9b::7f00:1]'],
  ...['[64:ff9b:1::a00:1]', '[2002:7f00:1::]', '[2001::1]', '[2001:db8::1]', '[100::1]', '[0:0:0:0:0:0:0:1]'],
];

it(`refuses ${HOSTS.length} addresses of its own network, and connects to none`, async () => {
  const side = await otherSide(json({}));
  for (const host of HOSTS) {
    const source = mapping(side.port, {
      look_ups: [`http://${host}:${side.port}/?number={number}`],
      allow_private: false,
    });
    const book = shopBook(source, {}, tokenOf, hurried());
    const answer = await book.find({ numbers: ['XC20261121000001'] });
    expect(answer, host).toMatchObject({ kind: 'unavailable', why: 'misconfigured' });
    expect(answer.kind === 'unavailable' && answer.words).toContain('allow_private');
  }
  expect(side.asked).toEqual([]);
});

it('refuses names that lead there, also when only one of their addresses does', async () => {
  const side = await otherSide(json({}));
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.5'], ['::1'], ['::ffff:192.168.0.1']]) {
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const book = shopBook(mapping(side.port, { allow_private: false }), {}, tokenOf, hurried({ resolve }));
    expect(await book.find({ numbers: ['XC20261121000001'] })).toMatchObject({ why: 'misconfigured' });
  }
  expect(side.asked).toEqual([]);
});

it('goes where it looked first: a name that means something else a moment later changes nothing', async () => {
  const side = await otherSide(json({ data: { list: [] } }));
  const looked: string[] = [];
  const resolve = async (host: string) => {
    looked.push(host);
    return [{ address: looked.length === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
  };
  const book = shopBook(mapping(side.port), {}, tokenOf, hurried({ resolve }));
  const answer = await book.find({ numbers: ['1234567890123456789'] });
  expect(answer.kind).toBe('records');
  expect(looked).toEqual(['shop.example']);
  expect(side.asked).toHaveLength(1);
});

it('says so where a name has no address', async () => {
  const resolve = async () => [];
  const book = shopBook(mapping(9), {}, tokenOf, hurried({ resolve }));
  expect(await book.find({ numbers: ['1234567890123456789'] })).toMatchObject({ why: 'down' });
});

it('takes public addresses for public', () => {
  for (const address of [
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:220:1::1',
    '240e::1',
  ]) {
    expect(isPrivate(address), address).toBe(false);
  }
});
