import { Hono } from 'hono';
import { z } from 'zod';
import { isLoopback } from './adapters/web/address.ts';
import type { MovableClock } from './clock.ts';
import { SECOND } from './domain/instant.ts';
import type { Engine } from './engine/engine.ts';
import { laneOf } from './engine/inbound.ts';
import type { Ground } from './house.ts';

const order = z.strictObject({
  advance_seconds: z
    .number()
    .int()
    .min(0)
    .max(366 * 86_400),
});

/** `POST /demo/clock`: moves the whole program's clock and answers once everything that came due is handled. */
export function demoRoutes(clock: MovableClock, engine: Engine): Hono {
  const app = new Hono();
  app.post('/demo/clock', async (c) => {
    if (!isLoopback(c)) return c.json({ error: 'not_allowed', message: 'only from this machine' }, 403);
    const body = order.safeParse(await c.req.json().catch(() => null));
    if (!body.success) {
      return c.json(
        { error: 'bad_input', message: 'send {"advance_seconds": 3600}, a whole number from 0' },
        400,
      );
    }
    clock.advance(body.data.advance_seconds * SECOND);
    await engine.idle();
    return c.json({ now: new Date(clock.now()).toISOString() });
  });
  return app;
}

/** Three customers whose cases the desk page starts with: all said at once, step by step, and in English. */
const STORIES: readonly (readonly string[])[] = [
  [
    '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号4200002345202611213456789012 商户单号XC20261121140312345',
    'agree',
    'submit',
  ],
  [
    '支付宝付了100元买腾讯Q币，显示支付成功但是没到账，充值账号123456789，订单号XC202611200915001',
    'agree',
    'submit',
  ],
  [
    'My order was there yesterday and today it is gone. I paid $25 with PayPal for a Steam code on Nov 20, transaction id 8AB12345CD678901E',
    'agree',
    'submit',
  ],
];

/** Seeds the demo once; a data directory that has cases keeps them. */
export async function seedDemo(engine: Engine, { store, clock, randomness }: Ground): Promise<void> {
  if ((await store.open()).length + (await store.decided(1)).length > 0) return;
  const fresh = () => Buffer.from(randomness.bytes(12)).toString('hex');
  for (const [said, ...choices] of STORIES) {
    const lane = laneOf('web', `demo-${fresh()}`);
    await engine.receive({
      key: fresh(),
      lane,
      at: clock.now(),
      content: { kind: 'text', text: said ?? '' },
    });
    await engine.idle();
    for (const option of choices) {
      const prompt = (await store.load(lane)).conversation?.value.prompt;
      if (!prompt?.buttons.some((button) => button.option === option)) break;
      await engine.receive({
        key: fresh(),
        lane,
        at: clock.now(),
        content: { kind: 'press', prompt: prompt.id, option },
      });
      await engine.idle();
    }
  }
}
