import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentShape } from '../../../src/adapters/store/document-shape.ts';
import { readCase, readConversation, sealCase } from '../../../src/adapters/store/documents.ts';
import { placeOf } from '../../../src/adapters/store/places.ts';
import { Records } from '../../../src/adapters/store/records.ts';
import { databaseFile } from '../../../src/adapters/store/sqlite/database.ts';
import { ZhaodanError } from '../../../src/engine/errors.ts';
import { LANE, someCase, someConversation, someTurn } from '../../contract/samples.ts';
import { freshDir, openIn, testSecrets as sealing } from './places.ts';

interface Box {
  readonly colour: string;
  readonly size?: number;
}

/** Once a box had a name and no size, then a shade, which is called its colour today. */
const BOX = documentShape<Box>([
  ({ name, ...rest }) => ({ ...rest, shade: name }),
  ({ shade, ...rest }) => ({ ...rest, colour: shade }),
]);
const FIRST = documentShape<Box>();

describe('the shape of a document', () => {
  it('is written with its number, which nobody sees who reads it', () => {
    expect(FIRST.lay({ colour: 'red' })).toEqual({ colour: 'red', shape: 1 });
    expect(BOX.lay({ colour: 'red' })).toEqual({ colour: 'red', shape: 3 });
    expect(BOX.take(BOX.lay({ colour: 'red', size: 2 }))).toEqual({ colour: 'red', size: 2 });
  });

  it.each([
    [{ name: 'red', size: 2 }],
    [{ name: 'red', size: 2, shape: 1 }],
    [{ shade: 'red', size: 2, shape: 2 }],
    [{ colour: 'red', size: 2, shape: 3 }],
  ])('is brought forward from %j', (older) => {
    expect(BOX.take(older as never)).toEqual({ colour: 'red', size: 2 });
  });

  it.each([4, 0, 1.5, '2', null])('is refused in words where its number is %j', (shape) => {
    expect(() => BOX.take({ colour: 'red', shape } as never)).toThrow(ZhaodanError);
    expect(() => BOX.take({ colour: 'red', shape } as never)).toThrow(/更新版本.*\n.*newer Zhaodan/);
  });
});

describe('conversations and cases', () => {
  const records = new Records(sealing);
  const reference = 'ZD-7K3F-2Q';
  const value = someCase({ reference });

  it('lie in the first shape by its number, and are read without one as before', () => {
    const sealed = sealCase(records, { value, version: 1 });
    expect(records.unseal(placeOf.case(reference, 1), sealed)).toEqual({ ...value, shape: 1 });
    // Another set of records remembers nothing of it.
    const read = (lying: unknown, version = 1) =>
      readCase(new Records(sealing), {
        ...{ reference, version },
        sealed: records.seal(placeOf.case(reference, version), lying),
      });
    expect(read({ ...value, shape: 1 })).toEqual({ value, version: 1 });
    expect(read(value)).toEqual({ value, version: 1 });
    expect(() => read({ ...value, shape: 2 })).toThrow(ZhaodanError);
  });

  it('of a newer program are refused', () => {
    const conversation = someConversation();
    const row = (lying: unknown) => ({
      ...{ lane: 1, version: 1 },
      sealed: records.seal(placeOf.conversation(1, 1), lying),
    });
    expect(readConversation(records, row(conversation)).value).toEqual(conversation);
    expect(() => readConversation(records, row({ ...conversation, shape: 7 }))).toThrow(ZhaodanError);
  });
});

describe('a store in which a newer program wrote', () => {
  let dir: string;
  let remove: () => void;
  beforeEach(() => {
    ({ dir, remove } = freshDir());
  });
  afterEach(() => remove());

  it('says so and leaves what it cannot read as it is', async () => {
    const before = openIn(dir);
    await before.commitTurns([someTurn()]);
    expect((await before.load(LANE)).conversation?.value).toEqual(someConversation());
    await before.close();
    const newer = sealedOf(dir, (sealed, lane, version) => {
      const place = placeOf.conversation(lane, version);
      return records.seal(place, { ...(records.unseal(place, sealed) as object), shape: 2 });
    });
    const store = openIn(dir);
    await expect(store.load(LANE)).rejects.toThrow(/更新版本/);
    await store.close();
    expect(sealedOf(dir)).toEqual(newer);
  });

  const records = new Records(sealing);
  type Row = { readonly lane: number; readonly version: number; readonly sealed: Buffer };

  /** The one conversation as it lies there, after `change`. */
  function sealedOf(
    where: string,
    change = (sealed: Buffer, _lane: number, _version: number): Buffer => sealed,
  ): Buffer {
    const client = new SqliteDatabase(databaseFile(where));
    const { lane, version, sealed } = client
      .prepare('SELECT lane_id AS lane, version, sealed FROM conversations')
      .get() as Row;
    const after = change(sealed, lane, version);
    client.prepare('UPDATE conversations SET sealed = ?').run(after);
    client.close();
    return after;
  }
});
