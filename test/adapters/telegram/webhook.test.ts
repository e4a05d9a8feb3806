import { describe, expect, it } from 'vitest';
import { WEBHOOK_PATH, webhookRoutes } from '../../../src/adapters/telegram/webhook.ts';
import { ZhaodanError } from '../../../src/engine/errors.ts';

const SECRET = 's'.repeat(32);

function post(take: (body: unknown) => Promise<void>, secret: string | null = SECRET) {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (secret !== null) headers.set('x-telegram-bot-api-secret-token', secret);
  const request = { method: 'POST', headers, body: '{"update_id":1}' };
  return webhookRoutes(SECRET, take).request(WEBHOOK_PATH, request);
}

describe('an update', () => {
  it('is acknowledged once it is kept, and not before', async () => {
    const order: string[] = [];
    const { promise: kept, resolve: keep } = Promise.withResolvers<void>();
    const { promise: taken, resolve: take } = Promise.withResolvers<void>();
    const answer = Promise.resolve(
      post(() => {
        take();
        return kept.then(() => void order.push('kept'));
      }),
    ).then((response) => {
      order.push('acknowledged');
      return response.status;
    });
    await taken;
    // An answer that waits for nobody is there within a few turns of the event loop.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    keep();
    expect(await answer).toBe(200);
    expect(order).toEqual(['kept', 'acknowledged']);
  });

  it('that cannot be kept now is asked for again', async () => {
    const answer = await post(() => Promise.reject(new ZhaodanError('storage_full', 'no room')));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it.each([null, '', 'a'.repeat(32), SECRET.slice(1), `${SECRET}s`])(
    'with the secret %j is not looked at',
    async (secret) => {
      const bodies: unknown[] = [];
      const answer = await post(async (body) => void bodies.push(body), secret);
      expect([answer.status, bodies]).toEqual([401, []]);
    },
  );
});
