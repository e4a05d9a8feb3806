import type SqliteDatabase from 'better-sqlite3';
import { instantOf } from '../../../domain/beijing.ts';
import type { Instant, StatedTime } from '../../../domain/instant.ts';
import { canonicalNumber } from '../../../domain/order-book/numbers.ts';
import type { Sealing } from './database.ts';
import { type KeptRecord, pack, unpack } from './packing.ts';
import { createPageReader, createPageWriter, type PagePlace } from './pages.ts';

export type KeptKind = 'orders' | 'payments';

/** What became of a row. `duplicate`: the same import holds it already, with other values. */
export type Kept = 'new' | 'changed' | 'same' | 'duplicate';

/** A row to keep. */
export interface Keeping {
  /** Identifies the row among all imports. */
  readonly token: string;
  readonly record: KeptRecord;
  /** Values of the kind's own columns, in their order. */
  readonly own: readonly unknown[];
}

/** One import in progress: each row is kept at once, and durable with the transaction around it. */
export interface Keeper {
  keep(row: Keeping): Kept;
  /** Before a transaction ends: what was kept last is still on its way. */
  flush(): void;
}

interface Existing extends PagePlace {
  readonly id: number;
  readonly import_id: number;
}

/** Tokens as they are searched by: enough that no two of a billion meet, and short, since each stands in an index. */
const KEY_LENGTH = 14;

export function keyOf(sealing: Sealing, kind: string, text: string): string {
  return shortened(sealing.mark(kind, text));
}

/** A longer token of the same text as it is searched by. */
export function shortened(token: string): string {
  return token.slice(0, KEY_LENGTH);
}

/** The hash a number is looked up by, whichever of the three it is; `null` for what is no number. */
export function numberToken(sealing: Sealing, number: string | null): string | null {
  const canonical = number === null ? null : canonicalNumber(number);
  return canonical === null ? null : keyOf(sealing, 'number', canonical);
}

/** Columns beside those every row has. */
const OWN_COLUMNS: Readonly<Record<KeptKind, readonly string[]>> = {
  orders: ['contact_token', 'account_token', 'paid_at', 'is_deleted'],
  payments: ['is_refund'],
};
const COLUMNS = [
  ...['token', 'merchant_token', 'transaction_token', 'amount', 'currency', 'state', 'channel', 'made_at'],
  ...['import_id', 'page_id', 'place'],
];

/** `isSame`: whether what differs in two records of one row is of no account. */
export function createKeeper(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  kind: KeptKind,
  importId: number,
  isSame: (before: KeptRecord, now: KeptRecord) => boolean,
): Keeper {
  const columns = [...COLUMNS, ...OWN_COLUMNS[kind]];
  const insert = client.prepare(`INSERT INTO ${kind} (${columns}) VALUES (${columns.map(() => '?')})`);
  const update = client.prepare(`UPDATE ${kind} SET ${columns.map((name) => `${name} = ?`)} WHERE id = ?`);
  const existing = client.prepare<[string], Existing>(
    `SELECT id, import_id, page_id, place FROM ${kind} WHERE token = ?`,
  );
  const remember = client.prepare(
    `INSERT INTO history (kind, of, import_id, replaced_by, page_id, place) SELECT '${kind}', id, import_id, ?, page_id, place FROM ${kind} WHERE id = ?`,
  );
  client.exec('CREATE TEMP TABLE seen (token TEXT PRIMARY KEY) WITHOUT ROWID');
  const see = client.prepare('INSERT INTO seen (token) VALUES (?) ON CONFLICT DO NOTHING');
  const isSeen = client.prepare<[string], number>('SELECT 1 FROM seen WHERE token = ?').pluck();
  const reader = createPageReader(client, sealing);
  const writer = createPageWriter(client, sealing);

  function valuesOf({ token, record, own }: Keeping, packed: string): readonly unknown[] {
    const { page_id, place } = writer.add(packed);
    return [
      token,
      numberToken(sealing, record.merchantOrderId),
      numberToken(sealing, record.transactionId),
      record.amount?.minor ?? null,
      record.amount?.currency ?? null,
      record.state,
      record.paymentChannel,
      instantOrNull(record.createdAt ?? record.paidAt),
      importId,
      page_id,
      place,
      ...own,
    ];
  }

  function keep(row: Keeping): Kept {
    const { token, record } = row;
    const packed = pack(record);
    const old = existing.get(token);
    if (old === undefined) {
      insert.run(valuesOf(row, packed));
      return 'new';
    }
    const before = writer.pending(old) ?? reader.textAt(old);
    if (before === packed || isSame(unpack(before), record)) {
      // Rows of this import are known by it; those of earlier ones have to be remembered as seen.
      if (old.import_id !== importId) see.run(token);
      return 'same';
    }
    if (old.import_id === importId || isSeen.get(token) !== undefined) return 'duplicate';
    remember.run(importId, old.id);
    update.run(...valuesOf(row, packed), old.id);
    return 'changed';
  }

  return { keep, flush: writer.flush };
}

export function instantOrNull(time: StatedTime | null): Instant | null {
  return time === null ? null : instantOf(time);
}
