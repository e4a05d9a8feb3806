import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '../../../../src/adapters/orders/http/patience.ts';
import type { HttpSource } from '../../../../src/engine/order-book/sources.ts';
import { orderBookSchema } from '../../../../src/engine/order-book/sources.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of the test's own, and what it was asked. */
export interface OtherSide {
  readonly port: number;
  readonly asked: URL[];
  close(): Promise<void>;
}

export async function startOtherSide(answer: Answer): Promise<OtherSide> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://other.side'));
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Started for one test and ended with it. */
export async function otherSide(answer: Answer): Promise<OtherSide> {
  const side = await startOtherSide(answer);
  onTestFinished(() => side.close());
  return side;
}

export const json =
  (body: unknown, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };

/** Surroundings that never wait, and remember how long they were asked to. */
export function hurried(change: Partial<Surroundings> = {}): Surroundings & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    now: () => 0,
    random: () => 0.5,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    pauses,
    ...change,
  };
}

/** A mapping as `shop.yaml` would hold it, read by the real schema. */
export function mapping(port: number, change: Record<string, unknown> = {}): HttpSource {
  const [source] = orderBookSchema.parse([
    {
      kind: 'http',
      name: 'test-shop',
      look_ups: [`http://shop.example:${port}/orders?number={number}`],
      items: '$.data.list',
      fields: { shop_order_id: 'no', amount: 'money.paid', status: 'state', created_at: 'at' },
      statuses: { WAIT: 'unpaid', DONE: 'delivered' },
      allow_private: true,
      ...change,
    },
  ]);
  if (source?.kind !== 'http') throw new Error('no mapping');
  return source;
}
