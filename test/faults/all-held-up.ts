import assert from 'node:assert/strict';
import type { OpenedStore } from '../../src/adapters/store/store.ts';
import { heldUp, type Told } from './telling.ts';

/** Nothing acknowledged was lost or doubled, nothing waits or was set aside, every chain is whole, one case each. */
export async function allHeldUp(
  store: Pick<OpenedStore, 'integrity' | 'waitingLanes' | 'quarantined' | 'open'>,
  done: readonly Told[],
): Promise<void> {
  for (const told of done) heldUp(told);
  assert.deepEqual(await store.integrity(), []);
  assert.deepEqual(await store.waitingLanes(), []);
  assert.deepEqual(await store.quarantined(), []);
  assert.equal((await store.open()).length, done.length);
}
