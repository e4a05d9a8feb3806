import { describe, expect, it } from 'vitest';
import { turnsByName } from '../../src/engine/turns-by-name.ts';

const aFewTurns = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('turns under one name', () => {
  it('begin when the one before has ended, in the order they were asked for', async () => {
    const { run, idle } = turnsByName();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await aFewTurns();
      steps.push(`${name} ends`);
    };
    for (const name of ['1', '2', '3']) void run('a', work(name));
    await idle();
    expect(steps).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  it('go on after one that failed', async () => {
    const { run } = turnsByName();
    const failed = run('a', () => Promise.reject(new Error('a bug')));
    const next = run('a', async () => 'done');
    await expect(failed).rejects.toThrow('a bug');
    expect(await next).toBe('done');
  });

  it('keep no other name waiting', async () => {
    const turns = turnsByName();
    const { promise: held, resolve: end } = Promise.withResolvers<void>();
    const long = turns.run('a', () => held);
    expect(await turns.run('b', async () => 'done')).toBe('done');
    end();
    await long;
    await turns.idle();
    expect(turns.size).toBe(0);
  });
});
