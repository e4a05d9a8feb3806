import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanes, LONGEST_WAIT } from '../../src/engine/lanes.ts';

const handled: string[] = [];
const lanes = () =>
  createLanes(
    async (lane) => void handled.push(lane),
    (_lane, reason) => {
      throw reason;
    },
  );
beforeEach(() => {
  handled.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

describe('a lane that is woken', () => {
  it('waits from the last message on, not from the first', async () => {
    const { wake } = lanes();
    for (const _ of [1, 2, 3]) {
      wake('a', 900);
      await vi.advanceTimersByTimeAsync(800);
    }
    expect(handled).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(handled).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(handled).toEqual(['a']);
  });

  it('does not wait for ever for somebody who goes on writing', async () => {
    const { wake } = lanes();
    for (let waited = 0; waited < LONGEST_WAIT; waited += 500) {
      expect(handled).toEqual([]);
      wake('a', 900);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(handled).toEqual(['a']);
  });

  it('runs at once for what is not typed, with all that waited', async () => {
    const { wake, idle } = lanes();
    wake('a', 900);
    wake('b', 900);
    wake('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(handled).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(900);
    await idle();
    expect(handled).toEqual(['a', 'b']);
  });

  it('leaves its order free for others while it waits', async () => {
    const { wake, run } = lanes();
    wake('a', 900);
    expect(await run('a', async () => 'the desk’s word')).toBe('the desk’s word');
    expect(handled).toEqual([]);
  });

  it('is idle only when no lane waits, and hurries when the program stops', async () => {
    const all = lanes();
    all.wake('a', 900);
    expect(all.size).toBe(1);
    all.hurry();
    all.wake('b', 900);
    await all.idle();
    expect({ handled, size: all.size }).toEqual({ handled: ['a', 'b'], size: 0 });
  });
});

describe('a lane that rests', () => {
  it('is not run before its time, however often it is woken, and then once', async () => {
    const { wake, rest } = lanes();
    wake('a', 900);
    rest('a', 5_000);
    wake('a');
    wake('a', 900);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(handled).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(handled).toEqual(['a']);
    wake('a');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(handled).toEqual(['a', 'a']);
  });

  it('also where it was woken while it ran', async () => {
    const all = createLanes(
      async (lane) => {
        handled.push(lane);
        if (handled.length > 1) return;
        all.wake(lane);
        all.rest(lane, 5_000);
      },
      (_lane, reason) => {
        throw reason;
      },
    );
    all.wake('a');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(handled).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    await all.idle();
    expect(handled).toEqual(['a', 'a']);
  });

  it('keeps no program from stopping', async () => {
    const all = lanes();
    all.rest('a', 5_000);
    all.hurry();
    all.rest('b', 5_000);
    await all.idle();
    expect({ handled, size: all.size }).toEqual({ handled: ['a'], size: 0 });
  });
});
