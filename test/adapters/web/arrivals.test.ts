import { describe, expect, it } from 'vitest';
import { Arrivals } from '../../../src/adapters/web/arrivals.ts';

/** A body that brings what a test gives it. */
function someBody() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    body: readable,
    bring: (bytes: number) => writer.write(new Uint8Array(bytes)),
    end: () => writer.close(),
  };
}
const length = async (bytes: Buffer) => bytes.length;

describe('bodies on their way in', () => {
  it('take nobody else’s place, however slow they are', async () => {
    const arrivals = new Arrivals();
    const slow = Array.from({ length: 10 }, someBody);
    const later = slow.map(({ body }) => arrivals.take(body, length));
    for (const { bring } of slow) await bring(1);
    const quick = someBody();
    const taken = arrivals.take(quick.body, length);
    await quick.bring(1000);
    await quick.end();
    expect(await taken).toBe(1000);
    for (const { end } of slow) await end();
    expect(await Promise.all(later)).toEqual(slow.map(() => 1));
  });

  it('wait where too much is in memory, all but the oldest', async () => {
    const arrivals = new Arrivals({ held: 100, grace: 60_000, perSecond: 1 });
    const [first, second] = [someBody(), someBody()];
    const done: string[] = [];
    const both = [
      arrivals.take(first.body, async () => done.push('first')),
      arrivals.take(second.body, async () => done.push('second')),
    ];
    await first.bring(80);
    const brought = second.bring(80).then(() => second.end());
    await first.bring(80);
    expect(done).toEqual([]);
    await first.end();
    await Promise.all([...both, brought]);
    expect(done).toEqual(['first', 'second']);
  });

  it('are let go where they do not come on', async () => {
    const arrivals = new Arrivals({ held: 100, grace: 1, perSecond: 1_000_000 });
    const { body } = someBody();
    await expect(arrivals.take(body, length)).rejects.toMatchObject({ code: 'too_slow' });
  });
});
