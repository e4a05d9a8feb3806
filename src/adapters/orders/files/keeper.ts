import type SqliteDatabase from 'better-sqlite3';
import { instantOf } from '../../../domain/beijing.ts';
import type { Instant, StatedTime } from '../../../domain/instant.ts';
import { canonicalNumber } from '../../../domain/order-book/numbers.ts';
import { TOKEN_BYTES } from '../conceal.ts';
import type { Sealing } from './database.ts';
import { type KeptRecord, pack, unpack } from './packing.ts';

export type KeptKind = 'orders' | 'payments';

/** What became of a row. `duplicate`: the same import holds it already, with other values. */
export type Kept = 'new' | 'changed' | 'same' | 'duplicate';

/** A row to keep. */
export interface Keeping {
  /** Identifies the row among all imports. */
  readonly token: Buffer;
  readonly record: KeptRecord;
  /** What makes it another row than before; the whole record where it is not said. */
  readonly essence?: string;
  /** Values of the kind's own columns. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** One import in progress: each row is kept at once, and durable with the transaction around it. */
export interface Keeper {
  keep(row: Keeping): Kept;
}

interface Existing {
  readonly id: number;
  readonly fingerprint: Buffer;
  readonly import_id: number;
}

export function placeOf(kind: KeptKind, token: Uint8Array): string {
  return `orders/${kind}/${Buffer.from(token).toString('base64url')}`;
}

export function unsealRecord(sealing: Sealing, kind: KeptKind, token: Buffer, sealed: Buffer): KeptRecord {
  return unpack(sealing.open(placeOf(kind, token), sealed).toString());
}

/** The hash a number is looked up by, whichever of the three it is; `null` for what is no number. */
export function numberToken(sealing: Sealing, number: string | null): Buffer | null {
  const canonical = number === null ? null : canonicalNumber(number);
  return canonical === null ? null : sealing.token('number', canonical).subarray(0, TOKEN_BYTES);
}

/** Columns beside those every row has. */
const OWN_COLUMNS: Readonly<Record<KeptKind, readonly string[]>> = {
  orders: ['contact_token', 'account_token', 'paid_at', 'is_deleted'],
  payments: ['is_refund'],
};
const COLUMNS = [
  ...['merchant_token', 'transaction_token', 'amount', 'currency', 'state', 'channel', 'made_at'],
  ...['fingerprint', 'import_id', 'sealed'],
];

export function createKeeper(
  client: SqliteDatabase.Database,
  sealing: Sealing,
  kind: KeptKind,
  importId: number,
): Keeper {
  const columns = [...COLUMNS, ...OWN_COLUMNS[kind]];
  const values = columns.map((column) => `@${column}`);
  const insert = client.prepare(
    `INSERT INTO ${kind} (token, ${columns}) VALUES (@token, ${values}) ON CONFLICT DO NOTHING`,
  );
  const existing = client.prepare<[Buffer], Existing>(
    `SELECT id, fingerprint, import_id FROM ${kind} WHERE token = ?`,
  );
  const remember = client.prepare(
    `INSERT INTO history (kind, of, import_id, replaced_by, sealed) SELECT '${kind}', id, import_id, ?, sealed FROM ${kind} WHERE id = ?`,
  );
  const assignments = columns.map((column) => `${column} = @${column}`);
  const update = client.prepare(`UPDATE ${kind} SET ${assignments} WHERE token = @token`);
  client.exec('CREATE TEMP TABLE seen (token BLOB PRIMARY KEY) WITHOUT ROWID');
  const see = client.prepare('INSERT INTO seen (token) VALUES (?) ON CONFLICT DO NOTHING');
  const isSeen = client.prepare<[Buffer], number>('SELECT 1 FROM seen WHERE token = ?').pluck();

  function keep({ token, record, essence, own }: Keeping): Kept {
    const packed = pack(record);
    const fingerprint = sealing.token('fingerprint', essence ?? packed).subarray(0, TOKEN_BYTES);
    const row = () => ({
      ...{ token, fingerprint, import_id: importId, ...own },
      merchant_token: numberToken(sealing, record.merchantOrderId),
      transaction_token: numberToken(sealing, record.transactionId),
      amount: record.amount?.minor ?? null,
      currency: record.amount?.currency ?? null,
      state: record.state,
      channel: record.paymentChannel,
      made_at: madeAt(record),
      sealed: sealing.seal(placeOf(kind, token), Buffer.from(packed)),
    });
    const old = existing.get(token);
    if (old === undefined) {
      insert.run(row());
      return 'new';
    }
    if (old.fingerprint.equals(fingerprint)) {
      // Rows of this import are known by it; those of earlier ones have to be remembered as seen.
      if (old.import_id !== importId) see.run(token);
      return 'same';
    }
    if (old.import_id === importId || isSeen.get(token) !== undefined) return 'duplicate';
    remember.run(importId, old.id);
    update.run(row());
    return 'changed';
  }

  return { keep };
}

export function instantOrNull(time: StatedTime | null): Instant | null {
  return time === null ? null : instantOf(time);
}

function madeAt({ createdAt, paidAt }: KeptRecord): Instant | null {
  return instantOrNull(createdAt ?? paidAt);
}
