import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeOf } from '../../../src/adapters/store/places.ts';
import { Records } from '../../../src/adapters/store/records.ts';
import { testSecrets } from '../../adapters/store/places.ts';
import { NOON, someAudit, someCase, someConversation, someTurn } from '../../contract/samples.ts';
import { type FreshStore, freshStore } from './places.ts';

const records = new Records(testSecrets);
let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.close());

/** One case at the desk in a lane of its own. */
function atDesk(reference: string) {
  const lane = `web:${reference}`;
  return someTurn({
    lane,
    conversation: { value: someConversation({ lane, case: reference }), version: 0 },
    case: { value: someCase({ reference, stage: 'handed_over', handedOverAt: NOON }), version: 0 },
    audit: [someAudit('case_opened')],
  });
}

/** As it would lie there from a program whose cases have another shape. */
async function reshape(reference: string): Promise<void> {
  const where = `WHERE reference = '${reference}'`;
  const [row] = await fresh.database.rows(`SELECT version, sealed FROM cases ${where}`);
  const { version, sealed } = row as { version: number; sealed: Buffer };
  const place = placeOf.case(reference, Number(version));
  const newer = records.seal(place, { ...records.unseal<object>(place, sealed), shape: 2 });
  await fresh.database.run(`UPDATE cases SET sealed = '\\x${newer.toString('hex')}' ${where}`);
}

it('a case of a newer program is refused in words, also in one breath with others, which are read and listed', async () => {
  const [of, other] = ['ZD-7K3F-2Q', 'ZD-2222-22'];
  const { store } = fresh;
  await store.commitTurns([atDesk(of), atDesk(other)]);
  await reshape(of);
  const newer = expect.objectContaining({
    code: 'written_by_newer',
    message: expect.stringMatching(/更新版本.*\n.*newer Zhaodan/),
  });
  const [refused, loaded] = await Promise.allSettled([store.load(`web:${of}`), store.load(`web:${other}`)]);
  expect(refused).toEqual({ status: 'rejected', reason: newer });
  expect(loaded).toMatchObject({ status: 'fulfilled', value: { case: { value: { reference: other } } } });
  await expect(store.loadCase(of)).rejects.toEqual(newer);
  await expect(store.row(of)).rejects.toEqual(newer);
  expect((await store.open()).map(({ reference }) => reference)).toEqual([other]);
  expect(await store.integrity()).toEqual([`${of}: its document was written by a newer Zhaodan`]);
});
