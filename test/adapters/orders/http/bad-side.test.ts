import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/adapters/orders/conceal.ts';
import { epayBook } from '../../../../src/adapters/orders/http/epay-book.ts';
import { shopBook } from '../../../../src/adapters/orders/http/shop-book.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';
import { type Answer, hurried, json, mapping, otherSide } from './other-side.ts';

const tokenOf = tokensOf(orderSecrets);
const KEY = 'sk-canary-4f1c';
const GOOD = { data: { list: [{ no: 'XC20261121000001', money: { paid: '68.00' }, state: 'DONE' }] } };
const question = { numbers: ['XC20261121000001'] };

async function asks(answer: Answer, change: Record<string, unknown> = {}, surroundings = hurried()) {
  const side = await otherSide(answer);
  const headers = { authorization: `Bearer \${SHOP_KEY}` };
  const source = mapping(side.port, { headers, ...change });
  const book = shopBook(source, { SHOP_KEY: KEY }, tokenOf, surroundings);
  return { side, book, surroundings, answer: await book.find(question) };
}

const type =
  (contentType: string, body: string | Buffer, more: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': contentType, ...more });
    response.end(body);
  };

describe('a shop that answers', () => {
  it('is asked with its key, by the number alone', async () => {
    let authorization: string | undefined;
    const { side, answer } = await asks((request, response) => {
      authorization = request.headers.authorization;
      json(GOOD)(request, response);
    });
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(side.asked.map(({ pathname, search }) => pathname + search)).toContain(
      '/orders?number=XC20261121000001',
    );
    expect(answer).toMatchObject({
      kind: 'records',
      records: [{ state: 'delivered', amount: { minor: 6800 }, source: 'test-shop/api' }],
    });
  });

  it('may answer one order instead of a list, nothing, or 404', async () => {
    const single = await asks(json(GOOD.data.list[0]), { items: '$' });
    expect(single.answer).toMatchObject({ records: [{ shopOrderId: 'XC20261121000001' }] });
    for (const body of [{ data: { list: [] } }, { data: { list: null } }]) {
      expect((await asks(json(body))).answer).toEqual({ kind: 'records', records: [], complete: true });
    }
    expect((await asks(json({ error: 'no such order' }, 404))).answer).toMatchObject({ records: [] });
  });

  it('gives nobody else’s orders, whatever it answers', async () => {
    const { answer } = await asks(json({ data: { list: [{ no: 'XC99', state: 'DONE' }] } }));
    expect(answer).toEqual({ kind: 'records', records: [], complete: true });
  });

  it('may have a state the mapping does not know, and says it in its own words', async () => {
    const { answer } = await asks(json({ data: { list: [{ no: 'XC20261121000001', state: '???' }] } }));
    expect(answer).toMatchObject({ records: [{ state: 'error', stateRaw: '???' }] });
  });
});

describe('a shop that does not', () => {
  it('is slow: three tries with growing pauses, and then words', async () => {
    const { answer, side, surroundings } = await asks(() => {}, { timeout_seconds: 0.1 });
    expect(answer).toMatchObject({ kind: 'unavailable', why: 'slow' });
    expect(side.asked).toHaveLength(6);
    expect(surroundings.pauses).toEqual(expect.arrayContaining([200, 400]));
  });

  it('drips: the whole answer has to come in time', async () => {
    const { answer } = await asks(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{');
      },
      { timeout_seconds: 0.1 },
    );
    expect(answer).toMatchObject({ kind: 'unavailable', why: 'slow' });
  });

  it('fails and comes back within one question', async () => {
    let failures = 1;
    const { answer } = await asks((request, response) => {
      failures -= 1;
      json(GOOD, failures >= 0 ? 503 : 200)(request, response);
    });
    expect(answer.kind).toBe('records');
  });

  it('is left alone for a while after it failed over and over, and then asked once more', async () => {
    let now = 0;
    let up = false;
    const surroundings = hurried({ now: () => now });
    const { side, book } = await asks(
      (request, response) => json(GOOD, up ? 200 : 500)(request, response),
      {},
      surroundings,
    );
    await book.find(question);
    const before = side.asked.length;
    expect(await book.find(question)).toMatchObject({ kind: 'unavailable', why: 'down' });
    expect(side.asked).toHaveLength(before);
    up = true;
    now = 31_000;
    expect((await book.find(question)).kind).toBe('records');
  });

  it.each([
    ['is huge', type('application/json', `"${'x'.repeat(2_000_000)}"`), 'unexpected_answer', '1 MB'],
    [
      'says it is huge',
      type('application/json', '{}', { 'content-length': '9000000' }),
      'unexpected_answer',
      '1 MB',
    ],
    ['sends a page', type('text/html', '<html>'), 'unexpected_answer', 'text/html'],
    ['calls a page JSON', type('application/json', '<html>'), 'unexpected_answer', 'no JSON'],
    ['sends JSON as a picture', type('image/png', '{}'), 'unexpected_answer', 'image/png'],
    ['names no type', type('', '{}'), 'unexpected_answer', 'should be JSON'],
    [
      'is packed unasked',
      type('application/json', '{}', { 'content-encoding': 'gzip' }),
      'unexpected_answer',
      'gzip',
    ],
    ['is broken UTF-8', type('application/json', Buffer.from([0x22, 0xff, 0x22])), 'unexpected_answer', ''],
    ['refuses the key', json({}, 401), 'refused', '401'],
    ['is confused', json({}, 418), 'unexpected_answer', '418'],
    ['has another shape', json({ orders: [] }), 'misconfigured', '$.data.list'],
    ['lists no orders', json({ data: { list: ['a'] } }), 'unexpected_answer', 'no list'],
    ['calls its number otherwise', json({ data: { list: [{ nr: '1' }] } }), 'misconfigured', 'There is: nr'],
    [
      'leads elsewhere',
      (_: unknown, response: Parameters<Answer>[1]) => {
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      },
      'misconfigured',
      'redirects',
    ],
  ] as const)('%s', async (_, answer, why, words) => {
    const { answer: got, book } = await asks(answer as Answer);
    expect(got).toMatchObject({ kind: 'unavailable', why });
    if (got.kind !== 'unavailable') return;
    expect(got.words).toContain(words);
    expect(got.words.split('\n')).toHaveLength(2);
    expect(got.words).not.toContain(KEY);
    expect(got.words).not.toContain(question.numbers[0]);
    expect(await book.faults()).toHaveLength(1);
  });

  it('is not there at all', async () => {
    const side = await otherSide(json(GOOD));
    const source = mapping(side.port);
    await side.close();
    const book = shopBook(source, {}, tokenOf, hurried());
    expect(await book.find(question)).toMatchObject({ kind: 'unavailable', why: 'down' });
  });
});

describe('an epay gateway', () => {
  async function asked(answer: Answer) {
    const side = await otherSide(answer);
    const source = {
      kind: 'epay',
      url: `http://pay.example:${side.port}`,
      merchant_from: 'PID',
      key_from: 'KEY',
      allow_private: true,
      timeout_seconds: 5,
    } as const;
    const book = epayBook(source, { PID: '1000', KEY }, tokenOf, hurried());
    return { side, answer: await book.find({ numbers: ['XC1234567890ABCD'] }) };
  }

  it('is asked with the merchant and the key, by both of its numbers', async () => {
    const { side } = await asked(json({ code: -1 }));
    const [first] = side.asked;
    expect(first?.pathname).toBe('/api.php');
    expect(Object.fromEntries(first?.searchParams ?? [])).toMatchObject({
      act: 'order',
      pid: '1000',
      key: KEY,
    });
    expect(new Set(side.asked.flatMap(({ searchParams }) => [...searchParams.keys()]))).toEqual(
      new Set(['act', 'pid', 'key', 'out_trade_no', 'trade_no']),
    );
  });

  it('may call its JSON a page', async () => {
    const body = {
      code: '1',
      out_trade_no: 'XC1234567890ABCD',
      trade_no: '2026112114031212345',
      status: 1,
      money: '68',
    };
    const { answer } = await asked(type('text/html; charset=utf-8', JSON.stringify(body)));
    expect(answer).toMatchObject({ records: [{ kind: 'gateway', state: 'paid_undelivered' }] });
  });

  it.each([
    [json({ code: -3, msg: `密钥错误 ${KEY}` }), 'refused'],
    [json({ hello: 1 }), 'unexpected_answer'],
    [type('text/html', '<title>维护中</title>'), 'unexpected_answer'],
  ] as const)('that refuses or is none is told apart, and the key stays a secret', async (answer, why) => {
    const { answer: got } = await asked(answer);
    expect(got).toMatchObject({ kind: 'unavailable', why });
    expect(JSON.stringify(got)).not.toContain(KEY);
  });
});
