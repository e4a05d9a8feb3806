import type { LogEntry } from '../../../engine/conversation.ts';
import type { Turn } from '../../../engine/ports/turn-store.ts';
import { readEntry } from '../documents.ts';
import { caseChanges } from '../turn-rules.ts';
import { hex, laneName, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';

/** What is known of a case before a turn writes it. */
export interface CaseBefore {
  readonly id: number;
  readonly reference: string;
  readonly version: number;
  readonly updatedAt: number;
  readonly chainSeq: number;
  readonly chainHash: string;
}

/** `isIdle`: nobody was given its id. */
interface ClockBefore {
  readonly id: number;
  readonly isIdle: boolean;
}

const lanes = statement<{ id: number; token: Buffer; version: number | null; waits: boolean; led: boolean }>(`
  SELECT lanes.id, lanes.token, conversations.version,
    EXISTS (SELECT 1 FROM events WHERE lane_id = lanes.id AND state = 'waiting') AS waits,
    EXISTS (SELECT 1 FROM lanes AS there WHERE there.leads_to = lanes.id) AS led
  FROM lanes LEFT JOIN conversations ON conversations.lane_id = lanes.id WHERE lanes.token = ANY($1::bytea[])`);
const leading = statement<{ id: number; token: Buffer; sealed: Buffer; lane: number }>(`
  SELECT there.id, there.token, there.sealed, here.id AS lane
  FROM lanes here JOIN lanes there ON there.leads_to = here.id WHERE here.token = ANY($1::bytea[])
  ORDER BY there.id`);
const handled = statement<{ key: Buffer }>('SELECT key FROM handled WHERE key = ANY($1::bytea[])');
const cases = statement<CaseBefore>(`
  SELECT id, reference, version, updated_at AS "updatedAt", chain_seq AS "chainSeq", chain_hash AS "chainHash"
  FROM cases WHERE reference = ANY($1::text[])`);
const clocks = statement<ClockBefore & { lane: number; name: string }>(`
  SELECT clocks.id, clocks.lane_id AS lane, clocks.name, state = 'set' AND ready_at = due_at AS "isIdle"
  FROM clocks JOIN lanes ON lanes.id = clocks.lane_id WHERE lanes.token = ANY($1::bytea[])`);
const entries = statement<{ lane: number; number: number; sealed: Buffer }>(`
  SELECT log.lane_id AS lane, log.number, log.sealed
  FROM unnest($1::bytea[], $2::integer[]) AS given(token, number)
  JOIN lanes ON lanes.token = given.token
  JOIN log ON log.lane_id = lanes.id AND log.number = given.number`);

/** What stands in the database of all that these turns name, as it is under their locks. */
export interface TurnState {
  readonly lanes: ReadonlyMap<
    string,
    { readonly id: number; readonly version: number; readonly waits: boolean }
  >;
  /** Addresses that lead into a lane, by its number. */
  readonly leading: ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>;
  readonly handled: ReadonlySet<string>;
  readonly cases: ReadonlyMap<string, CaseBefore>;
  /** By lane and name. */
  readonly clocks: ReadonlyMap<number, ReadonlyMap<string, ClockBefore>>;
  /** Lines that are edited. */
  entry(lane: number, number: number): LogEntry | undefined;
}

export async function readState(
  session: Session,
  tx: Transaction,
  turns: readonly Turn[],
  keys: readonly Buffer[],
): Promise<TurnState> {
  const tokenOf = new Map(turns.map(({ lane }) => [lane, laneToken(session, lane)]));
  const tokens = [...tokenOf.values()];
  const tokensOf = (some: readonly Turn[]) => some.map(({ lane }) => tokenOf.get(lane));
  const edits = turns.flatMap(({ lane, edits: each }) => each.map(({ number }) => ({ lane, number })));
  const references = turns.flatMap(caseChanges).map((change) => change.case.value.reference);
  const ticking = turns.filter((turn) => turn.clocks.length > 0);
  const ask = async <T>(wanted: boolean, question: () => Promise<readonly T[]>) => (wanted ? question() : []);
  const [laneRows, handledRows, caseRows, clockRows, entryRows] = await Promise.all([
    tx.all(lanes, tokens),
    ask(keys.length > 0, () => tx.all(handled, keys)),
    ask(references.length > 0, () => tx.all(cases, references)),
    ask(ticking.length > 0, () => tx.all(clocks, tokensOf(ticking))),
    ask(edits.length > 0, () =>
      tx.all(
        entries,
        edits.map(({ lane }) => tokenOf.get(lane)),
        edits.map(({ number }) => number),
      ),
    ),
  ]);
  // Few are led to from elsewhere.
  const led = laneRows.flatMap((row) => (row.led ? row.token : []));
  const leadingRows = await ask(led.length > 0, () => tx.all(leading, led));
  const laneAt = new Map(laneRows.map((row) => [hex(row.token), row]));
  const lines = new Map(entryRows.map((row) => [`${row.lane}/${row.number}`, row]));
  return {
    lanes: new Map(
      [...tokenOf].flatMap(([name, token]) => {
        const row = laneAt.get(hex(token));
        return row ? [[name, { id: row.id, version: row.version ?? 0, waits: row.waits }]] : [];
      }),
    ),
    leading: grouped(leadingRows, ({ id, lane, ...row }) => [lane, { id, name: laneName(session, row) }]),
    handled: new Set(handledRows.map(({ key }) => hex(key))),
    cases: new Map(caseRows.map((row) => [row.reference, row])),
    clocks: new Map(
      [...grouped(clockRows, ({ lane, name, ...clock }) => [lane, [name, clock] as const])].map(
        ([lane, named]) => [lane, new Map(named)],
      ),
    ),
    entry(lane, number) {
      const row = lines.get(`${lane}/${number}`);
      return row && readEntry(session, row);
    },
  };
}

function grouped<Row, Key, Value>(
  rows: readonly Row[],
  pairOf: (row: Row) => readonly [Key, Value],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of rows.map(pairOf)) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
