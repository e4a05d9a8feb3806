import { expect, it } from 'vitest';
import { MemoryPaces } from '../../../src/adapters/store/memory/paces.ts';
import { pacesContract } from '../../contract/paces-contract.ts';

pacesContract('in memory', async (clock) => new MemoryPaces(clock));

it('do not grow without end', async () => {
  const paces = new MemoryPaces({ now: () => 0 });
  const take = (key: string) => paces.take([{ name: 'x', key, pace: { burst: 1, perSecond: 0.001 } }]);
  for (let each = 0; each < 20_500; each += 1) await take(String(each));
  expect(await take('20499')).toBeGreaterThan(0);
  expect(await take('0')).toBe(0);
});
