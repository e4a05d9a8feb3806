import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/adapters/flow-files/read-yaml.ts';
import { filledIn, variablesOf } from '../../../src/engine/order-book/sources.ts';
import { shopSchema } from '../../../src/engine/shop.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-shop-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function read(yaml: string) {
  const file = join(dir, 'shop.yaml');
  writeFileSync(file, yaml);
  return readYaml(file, 'shop.yaml', shopSchema);
}
const faultsOf = (source: string) => {
  const result = read(`order_book:\n  - ${source}\n`);
  return 'faults' in result ? result.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
};

const HTTP = `kind: http, look_ups: ['https://shop.example/o?n={number}']`;
const FIELDS = 'fields: { shop_order_id: no, status: state }';

describe('order_book in shop.yaml', () => {
  it('is empty where nothing is said', () => {
    expect(read('')).toMatchObject({ value: { order_book: [] } });
  });

  it('is read with its defaults, and names the variables it needs', () => {
    const result = read(`
order_book:
  - { kind: files, columns: { shop_order_id: 订单编号 }, statuses: { 已完成: delivered } }
  - { kind: sql, system: dujiaoka, url_from: SHOP_DATABASE_URL }
  - { kind: sql, url_from: SHOP_DATABASE_URL, tables: [{ table: sales, columns: { shop_order_id: no, status: st } }] }
  - { kind: epay, url: 'https://pay.example/', merchant_from: EPAY_PID, key_from: EPAY_KEY }
  - { ${HTTP}, ${FIELDS}, headers: { Authorization: 'Bearer \${SHOP_KEY}', X-Id: '\${SHOP_ID}/\${SHOP_KEY}' } }
`);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    const sources = result.value.order_book;
    expect(sources.map(({ kind }) => kind)).toEqual(['files', 'sql', 'sql', 'epay', 'http']);
    expect(sources[4]).toMatchObject({
      allow_private: false,
      timeout_seconds: 5,
      currency: 'CNY',
      items: '$',
    });
    expect(variablesOf(sources)).toEqual([
      'SHOP_DATABASE_URL',
      'EPAY_PID',
      'EPAY_KEY',
      'SHOP_KEY',
      'SHOP_ID',
    ]);
    const header = sources[4]?.kind === 'http' ? sources[4].headers['X-Id'] : undefined;
    expect(filledIn(header ?? '', { SHOP_ID: 'a', SHOP_KEY: 'b' })).toBe('a/b');
  });

  it.each([
    ['{ kind: excel }', /order_book\.0\.kind/],
    ['{ kind: files, colums: {} }', /colums/],
    ['{ kind: files, columns: { order_no: 订单编号 } }', /order_book\.0\.columns.*order_no|order_no/],
    ['{ kind: files, statuses: { 已完成: done } }', /order_book\.0\.statuses\.已完成.*"unpaid"/],
    ['{ kind: files, currency: 人民币 }', /order_book\.0\.currency: a currency like CNY/],
    ['{ kind: sql, system: dujiaoka }', /order_book\.0\.url_from/],
    [
      '{ kind: sql, system: dujiaoka, url_from: "mysql://root:pw@host/shop" }',
      /url_from: the name of an environment variable/,
    ],
    ['{ kind: sql, system: wordpress, url_from: A_URL }', /order_book\.0\.system.*"dujiaoka"/],
    ['{ kind: sql, url_from: A_URL }', /order_book\.0\.system: name either a system or its tables/],
    [
      '{ kind: sql, url_from: A_URL, tables: [{ table: "o; DROP", columns: { shop_order_id: a, status: b } }] }',
      /tables\.0\.table: a plain name/,
    ],
    [
      '{ kind: sql, url_from: A_URL, tables: [{ table: o, columns: { shop_order_id: a } }] }',
      /status is missing/,
    ],
    [
      '{ kind: sql, url_from: A_URL, tables: [{ table: o, columns: { shop_order_id: a, status: b, product: card_key } }] }',
      /never reads/,
    ],
    [
      '{ kind: sql, url_from: A_URL, tables: [{ table: o, columns: { shop_order_id: a, status: b, contact: search_pwd } }] }',
      /never reads/,
    ],
    [
      `{ kind: http, look_ups: ['ftp://shop.example/{number}'], ${FIELDS} }`,
      /look_ups\.0: an address that begins with https/,
    ],
    [`{ kind: http, look_ups: ['https://{number}.example/'], ${FIELDS} }`, /look_ups\.0: an address/],
    [
      `{ kind: http, look_ups: ['https://user:pw@shop.example/{number}'], ${FIELDS} }`,
      /look_ups\.0: an address/,
    ],
    [
      `{ kind: http, look_ups: ['https://shop.example/o?n={numbr}'], ${FIELDS} }`,
      /\{numbr\} is unknown here; there are \{number\}/,
    ],
    [`{ kind: http, look_ups: ['https://shop.example/o'], ${FIELDS} }`, /names nothing to look for/],
    [`{ ${HTTP}, fields: { shop_order_id: no } }`, /fields: status is missing/],
    [`{ ${HTTP}, fields: { shop_order_id: 'no way', status: s } }`, /a path like \$\.data\.orders/],
    [`{ ${HTTP}, ${FIELDS}, timeout_seconds: 600 }`, /timeout_seconds/],
    [`{ kind: epay, url: pay.example, merchant_from: PID, key_from: KEY }`, /order_book\.0\.url: an address/],
  ])('refuses %s', (source, words) => {
    expect(faultsOf(source).join('\n')).toMatch(words);
  });
});
